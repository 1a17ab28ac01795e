import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedDraft, PageCheck } from '../../core/ports/page-check';
import type { VisitedPage } from '../../core/ports/visited-page';
import type { WorkCountry } from '../../core/tips/country';
import { usePageCheck } from '../check/use-page-check';
import { useUnsaved } from '../shared/unsaved';

interface CheckRoomProps {
  readonly pageCheck: PageCheck;
  readonly page: VisitedPage | undefined;
  readonly country: WorkCountry;
  readonly deskHref: string;
  readonly openDesk: (draft: string) => void;
}

type CheckViewType = typeof import('../check/check-view').CheckView;

/**
 * The check in the place of the tips; `view` is `undefined` while there is none. Its code comes with the first click, so that
 * no popup waits for it.
 */
export function useCheckRoom({ pageCheck, page, country, deskHref, openDesk }: CheckRoomProps): {
  readonly view: ComponentChildren;
  /** What was checked last on this page. */
  readonly checked: CheckedDraft | undefined;
  readonly run: () => void;
} {
  const { state, checked, run, leave } = usePageCheck(pageCheck, page, country);
  const [View, setView] = useState<CheckViewType>();
  const reportUnsaved = useUnsaved();
  const left = useRef(false);
  useEffect(() => {
    if (!left.current || state.type !== 'none') return;
    left.current = false;
    // Back to the tips: the keyboard goes on where it came from.
    document.querySelector<HTMLElement>('.check-offer .button-filled')?.focus();
  }, [state.type]);
  const edit = (kept: CheckedDraft): void => {
    if (!page) return;
    pageCheck.keep(kept, page).then(
      (draft) => {
        reportUnsaved(pageCheck, undefined);
        openDesk(draft);
      },
      (error) => reportUnsaved(pageCheck, { error, retry: () => edit(kept), text: () => kept.text }),
    );
  };
  return {
    checked,
    view:
      state.type !== 'none' && View ? (
        <View
          state={state}
          deskHref={deskHref}
          onAgain={run}
          onEdit={edit}
          onBack={() => {
            left.current = true;
            leave();
          }}
        />
      ) : undefined,
    run: () => {
      void import('../check/check-view').then(({ CheckView }) => setView(() => CheckView));
      run();
    },
  };
}
