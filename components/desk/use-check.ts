import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckOptions } from '../../core/draft/check';
import type { DraftContext } from '../../core/draft/context';
import type { Finding } from '../../core/draft/finding';
import { inTextOrder, type NamedFinding, named } from './finding-ranges';
import { shiftedFindings, spliceBetween } from './splice';

/** Checks a text somewhere that blocks no key; `undefined` = a later question has made this one idle. */
export type Check = (
  text: string,
  context: DraftContext,
  options: CheckOptions,
) => Promise<readonly Finding[] | undefined>;

/** After the last key; shorter would speak while somebody is in the middle of a word. */
const DEBOUNCE_MS = 250;

/** Characters that may be typed between two checks; more at once is a text that nobody has looked at yet. */
const TYPED = 40;

interface Checked {
  readonly text: string;
  /** What it was checked for and by which rules; none before the first check. */
  readonly context?: DraftContext;
  readonly options?: CheckOptions;
  /** In the order in which the text leads to them. */
  readonly findings: readonly NamedFinding[];
}

export interface CheckedText extends Checked {
  /** The findings at the places where their words stand now; the same names. */
  readonly placed: readonly NamedFinding[];
  /** The check has seen text, context and rules as they are now. */
  readonly settled: boolean;
  /**
   * More of the text is unseen than somebody types before the next check: it was pasted, or nothing was checked yet.
   */
  readonly behind: boolean;
  readonly failed: boolean;
}

/** The findings of a text while it is typed: those of the last check, moved with their words until the next one. */
export function useCheck(
  check: Check,
  text: string,
  context: DraftContext,
  options: CheckOptions | undefined,
): CheckedText {
  const [checked, setChecked] = useState<Checked>({ text: '', findings: [] });
  const [failed, setFailed] = useState(false);
  const before = useRef(checked);
  before.current = checked;
  useEffect(() => {
    if (!options) return;
    let current = true;
    const take = (found: readonly Finding[] | undefined) => {
      if (!current || !found) return;
      const known = moved(before.current, text);
      setChecked({ text, context, options, findings: inTextOrder(named(found, text, known)) });
    };
    const timer = setTimeout(
      () => void check(text, context, options).then(take, () => setFailed(true)),
      before.current.text === '' || text === before.current.text ? 0 : DEBOUNCE_MS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [check, text, context, options]);
  const placed = useMemo(() => moved(checked, text), [checked, text]);
  const settled = checked.text === text && checked.context === context && checked.options === options;
  const unseen = settled ? 0 : (spliceBetween(checked.text, text)?.inserted.length ?? 0);
  return { ...checked, placed, settled, behind: !settled && (checked.options === undefined || unseen > TYPED), failed };
}

function moved({ text, findings }: Checked, now: string): readonly NamedFinding[] {
  const splice = spliceBetween(text, now);
  return splice ? shiftedFindings(findings, splice, now.length) : findings;
}
