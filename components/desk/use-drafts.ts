import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftContext } from '../../core/draft/context';
import { FIRST_CONTEXT } from '../../core/draft/context';
import { unchosenKindFor } from '../../core/draft/kind-by-text';
import { byLastChange, isBlank, newDraft, type StoredDraft } from '../../core/draft/stored-draft';
import type { Records } from '../../core/ports/stored';
import { useAutosave } from '../shared/autosave';
import { useRecords } from '../shared/records';

export interface Drafts {
  readonly current: StoredDraft;
  /** All stored drafts, the last change first. */
  readonly list: readonly StoredDraft[];
  /** The draft that was deleted last and can be restored. */
  readonly removed: StoredDraft | undefined;
  /** The store cannot be read: drafts may be there that are not in the list. */
  readonly unreadable: boolean;
  /** False until the store has been read. */
  readonly ready: boolean;
  readonly change: (part: Partial<Omit<StoredDraft, 'id' | 'changed'>>) => void;
  /** Changes what is chosen, not typed: it is stored at once. */
  readonly choose: (part: Partial<Omit<StoredDraft, 'id' | 'changed'>>) => void;
  readonly open: (draft: StoredDraft) => void;
  /** Begins a draft beside the current one. */
  readonly begin: (context: DraftContext, house?: string) => void;
  /** Shows and stores what a text that was read makes of the drafts: a new one, or one of them brought up to date. */
  readonly take: (make: (drafts: readonly StoredDraft[], id: string) => StoredDraft) => void;
  readonly remove: (draft: StoredDraft) => void;
  readonly undoRemove: () => void;
}

/** A draft that is begun here; what it is for is found out while it is blank. */
const blankDraft = (context: DraftContext, now: number): StoredDraft => ({
  ...newDraft(crypto.randomUUID(), context, now),
  unchosenKind: unchosenKindFor(context, undefined),
});

/** The draft on the desk and all others. Text is stored while it is typed. */
export function useDrafts(store: Records<StoredDraft>, wanted: string | undefined): Drafts {
  const [current, setCurrent] = useState(() => blankDraft(FIRST_CONTEXT, 0));
  const [removed, setRemoved] = useState<StoredDraft>();
  const [ready, setReady] = useState(false);
  const { all, known, unreadable, put: putRecords } = useRecords(store, ({ text }) => text);
  const list = useMemo(() => [...all.values()].filter((draft) => !isBlank(draft)).sort(byLastChange), [all]);
  /** The current draft, up to date between two frames too. */
  const newest = useRef(current);
  /** Ids of stored drafts: a blank draft is written only over a stored one. */
  const kept = useRef(new Set<string>());
  const typing = useAutosave<StoredDraft>({
    write: (id, draft) => {
      kept.current.add(id);
      return store.putAll([[id, draft]]);
    },
    text: (draft) => draft.text,
  });

  const show = (draft: StoredDraft) => {
    newest.current = draft;
    setCurrent(draft);
  };

  /** Shows a draft and stores it soon, unless it is blank and was never stored. */
  const put = (draft: StoredDraft) => {
    show(draft);
    if (isBlank(draft) && !kept.current.has(draft.id)) typing.forget(draft.id);
    else typing.changed(draft.id, draft);
  };

  /** Leaves the current draft: stores it at once, or deletes it if it is blank. */
  const leave = () => {
    const { current: draft } = newest;
    if (!isBlank(draft)) return typing.flush();
    typing.forget(draft.id);
    if (kept.current.delete(draft.id)) putRecords([], [draft.id]);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the drafts are known.
  useEffect(() => {
    if (!known) return;
    // If the user has begun to type before the store answered, the typed draft stays.
    const found = wanted === undefined ? list[0] : all.get(wanted);
    if (found && isBlank(newest.current)) show(found);
    setReady(true);
  }, [known]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when stored drafts change.
  useEffect(() => {
    for (const id of all.keys()) kept.current.add(id);
    const stored = all.get(newest.current.id);
    if (stored && stored.changed > newest.current.changed && !typing.unsaved(stored.id)) show(stored);
  }, [all]);

  return {
    current,
    list,
    unreadable,
    removed,
    ready,
    change: (part) => put({ ...newest.current, ...part, changed: Date.now() }),
    choose: (part) => {
      put({ ...newest.current, ...part, changed: Date.now() });
      typing.flush();
    },
    open: (draft) => {
      leave();
      // The list may not have its last text yet.
      show(typing.unsaved(draft.id) ?? draft);
    },
    begin: (context, house) => {
      leave();
      put({ ...blankDraft(context, Date.now()), ...(house === undefined ? {} : { house }) });
      typing.flush();
    },
    take: (make) => {
      const { current: open } = newest;
      const others = list.filter(({ id }) => id !== open.id).map((draft) => typing.unsaved(draft.id) ?? draft);
      const made = make(isBlank(open) ? others : [open, ...others], isBlank(open) ? open.id : crypto.randomUUID());
      if (made.id !== open.id) leave();
      put(made);
      typing.flush();
    },
    remove: (draft) => {
      const isCurrent = draft.id === newest.current.id;
      // It is restored with all that was typed, stored or not.
      setRemoved(isCurrent ? newest.current : draft);
      typing.forget(draft.id);
      if (isCurrent) {
        const next = list.find(({ id }) => id !== draft.id);
        show(next ?? blankDraft(draft.context, Date.now()));
      }
      kept.current.delete(draft.id);
      putRecords([], [draft.id]);
    },
    undoRemove: () => {
      if (!removed) return;
      leave();
      show(removed);
      // Written after the removal, which may still be pending.
      if (!isBlank(removed)) {
        kept.current.add(removed.id);
        putRecords([[removed.id, removed]]);
      }
      setRemoved(undefined);
    },
  };
}
