import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DraftOptions } from '../../core/draft/draft-options';
import type { Edit } from '../../core/draft/finding';
import { openGaps } from '../../core/draft/gaps';
import type { StoredDraft } from '../../core/draft/stored-draft';
import type { MessageKey } from '../shared/translate';
import type { EditorHandle } from './editor';
import type { IgnoreScope } from './finding-card';
import type { NamedFinding } from './finding-ranges';
import { cutsInto, inverseOf, type Splice, shifted, spliceBetween, spliceOfFix } from './splice';
import type { Drafts } from './use-drafts';

/** What was done last and can be taken back. */
interface Undoable {
  readonly says: MessageKey;
  readonly splice?: Splice;
  readonly undo?: () => void;
}

interface EditsProps {
  readonly draft: StoredDraft;
  readonly change: Drafts['change'];
  readonly setOptions: (change: (now: DraftOptions) => DraftOptions) => void;
  readonly editor: RefObject<EditorHandle | null>;
  /** A finding has been dealt with. */
  readonly onDone: () => void;
}

/**
 * What changes a draft and what is said about it: typing, fixing, ignoring; and the way to take the last of it back.
 */
export function useEdits({ draft: { id, text, ignored }, change, setOptions, editor, onDone }: EditsProps) {
  const [undoable, setUndoable] = useState<Undoable>();
  useEffect(() => setUndoable(undefined), [id]);

  const setText = (next: string) => {
    const splice = spliceBetween(text, next);
    if (!splice) return;
    const kept = ignored
      .filter((ignoredFinding) => ignoredFinding.whole || !cutsInto(splice, ignoredFinding))
      .map((ignoredFinding) =>
        ignoredFinding.whole ? { ...ignoredFinding, start: 0, end: next.length } : shifted(ignoredFinding, splice),
      );
    change({ text: next, ignored: kept });
    if (undoable?.splice) {
      const still = cutsInto(splice, undoable.splice) ? undefined : shifted(undoable.splice, splice);
      setUndoable(still && { ...undoable, splice: still });
    }
  };

  /** Makes edits as one change, so that one step takes them back. */
  const apply = (edits: readonly Edit[] | undefined) => {
    const splice = edits && spliceOfFix(text, edits);
    if (!splice) return;
    onDone();
    editor.current?.replace(splice);
    // What is still to be filled is typed over at once; Tab goes on to the next gap.
    const gap = openGaps(splice.inserted)[0];
    if (gap) editor.current?.select({ start: splice.start + gap.start, end: splice.start + gap.end });
    setUndoable({ says: 'fixDone', splice: inverseOf(splice, text) });
  };

  const ignore = ({ rule, start, end, whole }: NamedFinding, scope: IgnoreScope) => {
    onDone();
    if (scope === 'finding') {
      change({ ignored: [...ignored, { rule, start, end, whole }] });
      setUndoable({ says: 'ignoredFinding', undo: () => change({ ignored }) });
    } else if (scope === 'word') {
      const word = text.slice(start, end);
      setOptions((now) => ({ ...now, ignoredWords: [...now.ignoredWords, word] }));
      const undo = () =>
        setOptions((now) => ({ ...now, ignoredWords: now.ignoredWords.filter((other) => other !== word) }));
      setUndoable({ says: 'ignoredWord', undo });
    } else {
      setOptions((now) => ({ ...now, ignoredRules: [...now.ignoredRules, rule] }));
      const undo = () =>
        setOptions((now) => ({ ...now, ignoredRules: now.ignoredRules.filter((other) => other !== rule) }));
      setUndoable({ says: 'ignoredRule', undo });
    }
    editor.current?.focus('stay');
  };

  const undo = () => {
    setUndoable(undefined);
    if (undoable?.splice) editor.current?.replace(undoable.splice);
    undoable?.undo?.();
    editor.current?.focus('stay');
  };

  return { undoable, setText, apply, ignore, undo };
}
