import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckOptions } from '../../core/draft/check';
import type { DraftContext } from '../../core/draft/context';
import type { Finding } from '../../core/draft/finding';
import { shiftedFindings, spliceBetween } from './splice';

/** Checks a text somewhere that blocks no key; `undefined` = a later question has made this one idle. */
export type Check = (
  text: string,
  context: DraftContext,
  options: CheckOptions,
) => Promise<readonly Finding[] | undefined>;

/** After the last key; shorter would speak while somebody is in the middle of a word. */
const DEBOUNCE_MS = 250;

interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The findings of a text while it is typed: those of the last check, moved with their words until the next one. */
export function useCheck(check: Check, text: string, context: DraftContext, options: CheckOptions | undefined) {
  const [checked, setChecked] = useState<Checked>({ text: '', findings: [] });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!options) return;
    let current = true;
    const timer = setTimeout(
      () =>
        void check(text, context, options).then(
          (findings) => current && findings && setChecked({ text, findings }),
          () => setFailed(true),
        ),
      checked.text === '' || text === checked.text ? 0 : DEBOUNCE_MS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, context, options]);
  const findings = useMemo(() => {
    const splice = spliceBetween(checked.text, text);
    return splice ? shiftedFindings(checked.findings, splice, text.length) : checked.findings;
  }, [checked, text]);
  return { findings, settled: checked.text === text, failed };
}
