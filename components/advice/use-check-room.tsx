import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedDraft, PageCheck, TextToCheck } from '../../core/ports/page-check';
import type { VisitedPage } from '../../core/ports/visited-page';
import type { WorkCountry } from '../../core/tips/country';
import { usePageCheck } from '../check/use-page-check';
import { useUnsaved } from '../shared/unsaved';
import type { CountrySources } from '../shared/use-country';

/** Where a checked text goes from here. */
export interface CheckLinks {
  /** The desk beside the page, for a text that is pasted. */
  readonly deskHref: string;
  /** Opens the desk with a draft. */
  readonly openDesk: (draft: string) => void;
  /** Opens the panel with a checked text, in the click itself; absent where there is none, and in it. */
  readonly openBeside?: ((checked: CheckedDraft) => void) | undefined;
  /** A text that the panel shall keep, as one draft. Another object asks again. */
  readonly kept?: TextToCheck | undefined;
  /** A private window that keeps nothing, on a surface that does not say so by itself: then the check does. */
  readonly keepsNoRecords?: boolean;
}

interface CheckRoomProps extends CheckLinks {
  readonly pageCheck: PageCheck;
  readonly page: VisitedPage | undefined;
  readonly country: WorkCountry;
  readonly law: CountrySources;
}

const loadView = () => import('../check/check-view').then(({ CheckView }) => CheckView);
type CheckViewType = typeof import('../check/check-view').CheckView;

/**
 * The check in the place of the tips; `view` is `undefined` while there is none. Its code comes with the first click,
 * so that no popup waits for it.
 */
export function useCheckRoom(props: CheckRoomProps): {
  /** Draws it; the caller knows whether a checklist stands below. */
  readonly view: ((hasChecklist: boolean) => ComponentChildren) | undefined;
  /** What was checked last on this page. */
  readonly checked: CheckedDraft | undefined;
  /** A check is likely: its code and its worker are made ready, and nothing is read. */
  readonly prepare: () => void;
  readonly run: () => void;
} {
  const { pageCheck, page, country, law, deskHref, openDesk, openBeside, kept, keepsNoRecords } = props;
  const { state, checked, run, take, under, leave } = usePageCheck(pageCheck, page, country);
  const [View, setView] = useState<CheckViewType>();
  const reportUnsaved = useUnsaved();
  const left = useRef(false);
  const withView = (show: () => void) => {
    void loadView().then((view) => setView(() => view));
    show();
  };
  useEffect(() => {
    if (!left.current || state.type !== 'none') return;
    left.current = false;
    // Back to the tips: the keyboard goes on where it came from.
    document.querySelector<HTMLElement>('.check-offer .button-filled')?.focus();
  }, [state.type]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text that was kept.
  useEffect(() => {
    if (kept) withView(() => take(kept));
  }, [kept]);
  const keep = (found: CheckedDraft, then: (draft: string) => void): void => {
    if (!page) return;
    pageCheck.keep(found, page).then(
      (draft) => {
        reportUnsaved(pageCheck, undefined);
        then(draft);
      },
      (error) => reportUnsaved(pageCheck, { error, retry: () => keep(found, then), text: () => found.text }),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each state of the check.
  useEffect(() => {
    // What is kept is one draft: each check brings it up to date.
    if (kept && state.type === 'checked') keep(state.now, () => {});
  }, [state]);
  return {
    checked,
    view:
      state.type !== 'none' && View
        ? (hasChecklist) => (
            <View
              state={state}
              deskHref={deskHref}
              law={law}
              withText={openBeside === undefined}
              hasChecklist={hasChecklist}
              keepsNoRecords={keepsNoRecords}
              onAgain={run}
              onUnder={under}
              onEdit={(checked) => keep(checked, openDesk)}
              onKeep={page && openBeside}
              onBack={() => {
                left.current = true;
                leave();
              }}
            />
          )
        : undefined,
    prepare: () => {
      if (page) void pageCheck.prepare(page).then(loadView);
    },
    run: () => withView(run),
  };
}
