import { useEffect, useMemo, useRef } from 'preact/hooks';
import { contextFor, type DraftContext } from '../../core/draft/context';
import { unchosenKindFor } from '../../core/draft/kind-by-text';
import { isBlank } from '../../core/draft/stored-draft';
import { situationOf } from '../../core/situation/situation';
import { type Stored, useStored } from '../shared/stored';
import type { Drafts } from './use-drafts';
import { useKindByText } from './use-kind-by-text';

/** The context of the draft: what the writer has chosen, else what the page says, else what was chosen last. */
export function useDraftContext(
  { current, ready, change }: Drafts,
  url: string | undefined,
  lastContext: Stored<DraftContext>,
) {
  const [remembered, setRemembered] = useStored(lastContext);
  /** The draft whose context the writer has chosen: no page changes it any more. */
  const chosen = useRef<string | undefined>(undefined);
  const page = useMemo(() => (url === undefined ? undefined : situationOf(url)), [url]);
  const onPage = (context: DraftContext) => contextFor(context, page);
  useKindByText(current, change);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a draft and a page; what is typed meanwhile changes nothing.
  useEffect(() => {
    if (!remembered || !ready || !isBlank(current) || chosen.current === current.id) return;
    const guessed = onPage(remembered);
    const unchosenKind = unchosenKindFor(guessed, page);
    if (JSON.stringify(guessed) !== JSON.stringify(current.context) || unchosenKind !== current.unchosenKind)
      change({ context: guessed, unchosenKind });
  }, [remembered, ready, url, current.id]);

  return {
    /** The text has been taken for another kind than the one it began with. */
    recognised: current.unchosenKind !== undefined && current.unchosenKind !== current.context.kind,
    choose: (context: DraftContext) => {
      chosen.current = current.id;
      const { unchosenKind } = context.kind === current.context.kind ? current : {};
      change({ context, unchosenKind });
      // What a text was taken for is nobody's choice.
      setRemembered(() => ({ ...context, kind: unchosenKind ?? context.kind }));
    },
    /** For a draft that begins now. */
    ofNewDraft: () => onPage(remembered ?? current.context),
  };
}
