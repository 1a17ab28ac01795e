import { useEffect, useRef } from 'preact/hooks';
import { contextFor, type DraftContext } from '../../core/draft/context';
import { isBlank } from '../../core/draft/stored-draft';
import { situationOf } from '../../core/situation/situation';
import { type Stored, useStored } from '../shared/stored';
import type { Drafts } from './use-drafts';

/** The context of the draft: what the writer has chosen, else what the page says, else what was chosen last. */
export function useDraftContext(
  { current, ready, change }: Drafts,
  url: string | undefined,
  lastContext: Stored<DraftContext>,
) {
  const [remembered, setRemembered] = useStored(lastContext);
  /** The draft whose context the writer has chosen: no page changes it any more. */
  const chosen = useRef<string | undefined>(undefined);
  const onPage = (context: DraftContext) => contextFor(context, url === undefined ? undefined : situationOf(url));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a draft and a page; what is typed meanwhile changes nothing.
  useEffect(() => {
    if (!remembered || !ready || !isBlank(current) || chosen.current === current.id) return;
    const guessed = onPage(remembered);
    if (JSON.stringify(guessed) !== JSON.stringify(current.context)) change({ context: guessed });
  }, [remembered, ready, url, current.id]);

  return {
    choose: (context: DraftContext) => {
      chosen.current = current.id;
      change({ context });
      setRemembered(() => context);
    },
    /** For a draft that begins now. */
    ofNewDraft: () => onPage(remembered ?? current.context),
  };
}
