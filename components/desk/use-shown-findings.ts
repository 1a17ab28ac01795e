import { useMemo } from 'preact/hooks';
import { foldStyle } from '../../core/draft/fold-style';
import type { IgnoredFinding } from '../../core/draft/stored-draft';
import { isSameFinding, type NamedFinding } from './finding-ranges';
import type { CheckedText } from './use-check';

interface ShownFindings {
  /** The findings that are not ignored, at the ranges where their words are now. */
  readonly findings: readonly NamedFinding[];
  /** The same at the ranges of the last check: cards change only with a check, not with each key. */
  readonly cards: readonly NamedFinding[];
}

/**
 * The findings of a check without those that the user ignores in this draft; which these are is known by their ranges
 * of now.
 */
export function useShownFindings(
  { placed, findings: found }: CheckedText,
  ignored: readonly IgnoredFinding[],
): ShownFindings {
  const findings = useMemo(
    () => foldStyle(placed.filter((finding) => !ignored.some((one) => isSameFinding(one, finding)))),
    [placed, ignored],
  );
  const shown = findings.map(({ key }) => key).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` names the findings; their ranges change with each key.
  const cards = useMemo(
    () => foldStyle(found.filter(({ key }) => findings.some((one) => one.key === key))),
    [found, shown],
  );
  return { findings, cards };
}
