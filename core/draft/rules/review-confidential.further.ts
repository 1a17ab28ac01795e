import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { isEmployerReply } from '../review-reply';
import type { Hit } from '../rule';
import { furtherTold } from './review-confidential.told';

/** What else is told of the reader, marked with a finding of the same law, or with one of its own. */
export function withFurther(
  draft: Draft,
  hits: readonly Hit[],
  keepsSecrets: boolean,
  replacements: NonNullable<Hit['replacements']>,
): Hit[] {
  if (hits.length === 0) return [];
  const marked = hits.flatMap(({ span, marks = [] }) => (span ? [span, ...marks] : marks));
  const further: Span[] = [];
  for (const span of furtherTold(draft, keepsSecrets))
    if (![...marked, ...further].some((other) => other.start < span.end && span.start < other.end)) further.push(span);
  const [first, ...others] = further;
  if (!first) return [...hits];
  const into = hits.findIndex((hit) => !isOfHealth(hit));
  const at = hits[into];
  if (at) return hits.with(into, { ...at, marks: [...(at.marks ?? []), ...further], grouped: true });
  return [
    ...hits,
    {
      span: first,
      marks: others,
      grouped: true,
      case: isEmployerReply(draft.context) ? 'colleague' : 'visit',
      reason: `„${draft.at(first)}“ erzählt allen Mitlesenden etwas über einen Menschen, das nur Sie beide angeht.`,
      replacements,
    },
  ];
}
/** Data of health have a law of their own, which does not reach what else is told. */
const isOfHealth = (hit: Hit): boolean => hit.case === 'sickness' || hit.case === 'health';
