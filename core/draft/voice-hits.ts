import type { Span } from '../text/span';
import type { Draft } from './draft';
import type { GenderStyle, NamedVoice } from './house-voice';
import type { Hit } from './rule';
import { OPENING_LABEL } from './text/ad-label';
import { familiarIn, formalIn } from './text/address';
import { formWith, type GenderSign, genderFormsOf } from './text/gender-forms';

/** Where a text departs from the voice of its house: form of address, gender sign, label of advertising. */
export function voiceHits(draft: Draft, voice: NamedVoice): readonly Hit[] {
  const authority = { text: voice.source, asOf: voice.asOf };
  return [addressHit(draft, voice), genderHit(draft, voice), labelHit(draft, voice)].flatMap((hit) =>
    hit ? [{ ...hit, authority }] : [],
  );
}

function addressHit(draft: Draft, { address }: NamedVoice): Hit | undefined {
  const [first] = address === 'sie' ? familiarIn(draft) : address === 'du' ? formalIn(draft) : [];
  if (!first) return undefined;
  const wanted = address === 'sie' ? 'siezt' : 'duzt';
  return { span: first, reason: `Ihr Haus ${wanted}; „${draft.at(first)}“ spricht anders an.` };
}

function genderHit(draft: Draft, { gender }: NamedVoice): Hit | undefined {
  if (gender === undefined) return undefined;
  const others = genderFormsOf(draft.ownWords).filter(({ sign }) => sign !== gender);
  const [first] = others;
  if (!first) return undefined;
  const wanted = gender === 'none' ? 'kein Genderzeichen' : `die Genderform mit „${gender}“`;
  const edits = isSign(gender) ? others.map((form) => ({ form, replacement: formWith(gender, form) })) : [];
  const whole = edits.length > 0 && edits.every(({ replacement }) => replacement !== undefined);
  return {
    span: { start: first.start, end: first.end },
    marks: others,
    reason: `Ihr Haus schreibt ${wanted}; „${draft.at(first)}“ ist eine andere.`,
    ...(whole ? { fix: edits.map(({ form: { start, end }, replacement = '' }) => ({ start, end, replacement })) } : {}),
  };
}

const isSign = (style: GenderStyle): style is GenderStyle & GenderSign => style !== 'none';

function labelHit(draft: Draft, { label }: NamedVoice): Hit | undefined {
  const span = label && otherLabel(draft, label);
  if (!span) return undefined;
  return {
    span,
    reason: `Ihr Haus kennzeichnet mit „${label}“; hier steht „${draft.at(span)}“.`,
    fix: [{ ...span, replacement: label }],
  };
}

/** Another label as the first word of the text, with a colon or alone on its line: elsewhere it is an ordinary word. */
function otherLabel({ text }: Draft, label: string): Span | undefined {
  const found = OPENING_LABEL.exec(text);
  const word = found?.groups?.label;
  if (!found || word === undefined || word.toLowerCase() === label.toLowerCase()) return undefined;
  const start = found.index + found[0].indexOf(word);
  return { start, end: start + word.length };
}
