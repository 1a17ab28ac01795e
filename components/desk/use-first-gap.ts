import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { openGaps } from '../../core/draft/gaps';
import type { EditorHandle } from './editor';
import type { Drafts } from './use-drafts';

/**
 * A draft that came with gaps, from a template, begins at the first one: it is selected and typed over. Who opens the
 * desk in a tab for a text from elsewhere pastes next.
 */
export function useFirstGap(
  { ready, current }: Drafts,
  wanted: string | undefined,
  editor: RefObject<EditorHandle | null>,
  inTab: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the view comes.
  useEffect(() => {
    if (inTab && wanted === undefined) editor.current?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the draft is there.
  useEffect(() => {
    const gap = ready && wanted === current.id ? openGaps(current.text)[0] : undefined;
    if (gap) editor.current?.select(gap);
  }, [ready]);
}
