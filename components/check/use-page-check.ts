import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedDraft, PageCheck, ReadingRefused } from '../../core/ports/page-check';
import type { VisitedPage } from '../../core/ports/visited-page';
import type { WorkCountry } from '../../core/tips/country';

/** How far the check of a page's text is. */
export type PageCheckState =
  | { readonly type: 'none' }
  | { readonly type: 'busy'; readonly before: CheckedDraft | undefined }
  | { readonly type: 'refused'; readonly why: ReadingRefused['refused'] }
  | { readonly type: 'failed' }
  | {
      readonly type: 'checked';
      readonly now: CheckedDraft;
      /** What was checked on this page before, so that it can be said what has gone. */
      readonly before: CheckedDraft | undefined;
    };

const NONE: PageCheckState = { type: 'none' };

/** The check of the text on a page: nothing is read before `run`, and nothing is kept for another page. */
export function usePageCheck(
  { check }: Pick<PageCheck, 'check'>,
  page: VisitedPage | undefined,
  country: WorkCountry,
): {
  readonly state: PageCheckState;
  /** What was checked last on this page, also after somebody has gone back to the tips. */
  readonly checked: CheckedDraft | undefined;
  readonly run: () => void;
  readonly leave: () => void;
} {
  const [state, setState] = useState(NONE);
  const [checked, setChecked] = useState<CheckedDraft>();
  const asked = useRef(0);
  const leave = () => {
    asked.current += 1;
    setState(NONE);
  };
  useEffect(() => {
    setChecked(undefined);
    leave();
  }, [page?.tabId, page?.url]);
  const run = () => {
    if (!page) return;
    asked.current += 1;
    const mine = asked.current;
    const before = checked;
    setState({ type: 'busy', before });
    check(page, country).then(
      (answer) => {
        if (mine !== asked.current) return;
        if ('refused' in answer) return setState({ type: 'refused', why: answer.refused });
        setChecked(answer);
        setState({ type: 'checked', now: answer, before });
      },
      () => mine === asked.current && setState({ type: 'failed' }),
    );
  };
  return { state, checked, run, leave };
}
