import { useRef } from 'preact/hooks';
import { openGaps } from '../../core/draft/gaps';
import type { CheckedText } from './use-check';

/**
 * Whether mending has done away with the last possible breach of a draft. What another law, another kind or a rule that
 * was switched off has silenced is not mended, so each of them begins anew; what is ignored still counts as there.
 * Nothing is mended while a gap is open: what belongs there may be just what the law asks for.
 */
export function useDutiesGone(draft: string, { text, context, options, findings }: CheckedText): boolean {
  const seen = useRef({ draft, context, options, had: false });
  const isSame = seen.current.draft === draft && seen.current.context === context && seen.current.options === options;
  const has = findings.some(({ grade }) => grade === 'pflicht');
  const had = has || (isSame && seen.current.had && text.trim() !== '');
  seen.current = { draft, context, options, had };
  return had && !has && openGaps(text).length === 0;
}
