import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Country } from '../../core/draft/context';
import type { PastCheck } from '../../core/draft/past-check';
import type { CheckedDraft, PageCheck, ReadingRefused, TextToCheck } from '../../core/ports/page-check';
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
      readonly before: CheckedDraft | PastCheck | undefined;
    };

const NONE: PageCheckState = { type: 'none' };

/** The check of the text on a page, and what can be asked of it. */
export interface PageCheckRun {
  readonly state: PageCheckState;
  /** What was checked last on this page, also after somebody has gone back to the tips. */
  readonly checked: CheckedDraft | undefined;
  /** Reads the text and checks it. */
  readonly run: () => void;
  /** Checks a text that was handed over; reads nothing. */
  readonly take: (text: TextToCheck) => void;
  /** Checks the same text under another law, this once; reads nothing. */
  readonly under: (country: Country) => void;
  readonly leave: () => void;
}

/**
 * What reads and checks, and what remembers what was found; without that, nothing is known of a check before this view.
 */
type PageChecking = Pick<PageCheck, 'check' | 'recheck'> & Partial<Pick<PageCheck, 'foundBefore' | 'keepFound'>>;

/**
 * The check of the text on a page: nothing is read before `run`, and nothing is kept for another page. Under the law of
 * another country the same text is checked again. Who changes the text leaves the popup, so that the check before may
 * be another one's.
 */
export function usePageCheck(
  { check, recheck, foundBefore, keepFound }: PageChecking,
  page: VisitedPage | undefined,
  country: WorkCountry,
): PageCheckRun {
  const [state, setState] = useState(NONE);
  const [checked, setChecked] = useState<CheckedDraft>();
  const asked = useRef(0);
  const leave = () => {
    asked.current += 1;
    setState(NONE);
  };
  const pageKey = page && `${page.tabId} ${page.url}`;
  const of = useRef(pageKey);
  // Before anybody can see the page, let alone click: a click that is quicker than an effect must not be taken back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page changes.
  useLayoutEffect(() => {
    if (of.current === pageKey) return;
    of.current = pageKey;
    setChecked(undefined);
    leave();
  }, [pageKey]);

  const show = (
    answer: Promise<CheckedDraft | ReadingRefused>,
    past?: CheckedDraft | Promise<PastCheck | undefined> | undefined,
  ) => {
    asked.current += 1;
    const mine = asked.current;
    setState({ type: 'busy', before: checked });
    Promise.all([answer, past]).then(
      ([found, before]) => {
        if (mine !== asked.current) return;
        if ('refused' in found) return setState({ type: 'refused', why: found.refused });
        if (page) void keepFound?.(page, found);
        setChecked(found);
        setState({ type: 'checked', now: found, before });
      },
      () => mine === asked.current && setState({ type: 'failed' }),
    );
  };
  const law = useRef(country);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the country changes.
  useEffect(() => {
    if (law.current === country) return;
    law.current = country;
    if (state.type === 'checked') show(recheck(state.now, country));
  }, [country]);
  return {
    state,
    checked,
    run: () => page && show(check(page, country), checked ?? foundBefore?.(page)),
    take: (text) => show(recheck(text, country)),
    under: (other) => state.type === 'checked' && show(recheck(state.now, other)),
    leave,
  };
}
