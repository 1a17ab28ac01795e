import { useEffect, useRef } from 'preact/hooks';
import { kindOf } from '../../core/draft/kind-by-text';
import type { StoredDraft } from '../../core/draft/stored-draft';
import type { Drafts } from './use-drafts';

/** After the last key, as the check; a text that is pasted onto an empty desk is asked at once. */
const DEBOUNCE_MS = 250;

/** Lets the text of a draft say whether it is a job ad, as long as nobody has chosen. */
export function useKindByText(draft: StoredDraft, change: Drafts['change']): void {
  const wasBlank = useRef(true);
  const newest = useRef(draft);
  newest.current = draft;
  const { id, text, context, unchosenKind } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again only where the text, or what may be changed, is another.
  useEffect(() => {
    const find = () => {
      const { current: now } = newest;
      wasBlank.current = now.text.trim() === '';
      const kind = kindOf(now);
      if (kind !== now.context.kind) change({ context: { ...now.context, kind } });
    };
    if (unchosenKind === undefined) return;
    if (wasBlank.current) return find();
    const timer = setTimeout(find, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [id, text, context.kind, unchosenKind]);
}
