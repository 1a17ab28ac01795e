import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftContext } from '../../core/draft/context';
import { FIRST_CONTEXT } from '../../core/draft/context';
import { byLastChange, isBlank, newDraft, type StoredDraft } from '../../core/draft/stored-draft';
import { useAutosave } from '../shared/autosave';
import { useUnsaved } from '../shared/unsaved';

/** Where drafts are kept; the shape that `platform/storage/drafts.ts` gives. */
export interface DraftStore {
  list(): Promise<StoredDraft[]>;
  keep(draft: StoredDraft): Promise<void>;
  remove(id: string): Promise<void>;
  watch(changed: (id: string, draft: StoredDraft | undefined) => void): () => void;
}

export interface Drafts {
  readonly current: StoredDraft;
  /** Every kept draft, the last change first. */
  readonly list: readonly StoredDraft[];
  /** What was deleted last and can be taken back. */
  readonly removed: StoredDraft | undefined;
  /** False until the store has been read. */
  readonly ready: boolean;
  readonly change: (part: Partial<Omit<StoredDraft, 'id' | 'changed'>>) => void;
  readonly open: (draft: StoredDraft) => void;
  /** Begins a draft beside the current one. */
  readonly begin: (context: DraftContext, text?: string) => void;
  readonly remove: (draft: StoredDraft) => void;
  readonly undoRemove: () => void;
}

/** The draft on the desk and those beside it. What is typed is kept while it is typed. */
export function useDrafts(store: DraftStore, wanted: string | undefined): Drafts {
  const [current, setCurrent] = useState(() => newDraft(crypto.randomUUID(), FIRST_CONTEXT, 0));
  const [list, setList] = useState<readonly StoredDraft[]>([]);
  const [removed, setRemoved] = useState<StoredDraft>();
  const reportUnsaved = useUnsaved();
  const [ready, setReady] = useState(false);
  /** The newest draft, also between two frames. */
  const newest = useRef(current);
  /** Drafts that the store has: one without words is written only over words. */
  const kept = useRef(new Set<string>());
  const typing = useAutosave<StoredDraft>({
    write: (id, draft) => {
      kept.current.add(id);
      return store.keep(draft);
    },
    text: (draft) => draft.text,
  });

  const show = (draft: StoredDraft) => {
    newest.current = draft;
    setCurrent(draft);
  };

  /** Shows a draft and stores it soon, unless there is nothing to lose. */
  const put = (draft: StoredDraft) => {
    show(draft);
    if (isBlank(draft) && !kept.current.has(draft.id)) typing.forget(draft.id);
    else typing.changed(draft.id, draft);
  };

  /** Leaves the current draft: written if there is something, forgotten if there is nothing. */
  const leave = () => {
    const { current: draft } = newest;
    if (!isBlank(draft)) return typing.flush();
    typing.forget(draft.id);
    if (kept.current.delete(draft.id)) void store.remove(draft.id).catch(() => {});
  };

  useEffect(() => {
    void store.list().then((stored) => {
      setList(stored);
      setReady(true);
      for (const { id } of stored) kept.current.add(id);
      // Whoever has begun to type is faster than the store.
      const found = wanted === undefined ? stored[0] : stored.find(({ id }) => id === wanted);
      if (found && isBlank(newest.current)) show(found);
    });
    const stop = store.watch((id, draft) => {
      setList((before) => {
        const others = before.filter((other) => other.id !== id);
        return draft && !isBlank(draft) ? [...others, draft].sort(byLastChange) : others;
      });
      const isNewer = draft?.id === newest.current.id && draft.changed > newest.current.changed;
      if (isNewer && !typing.unsaved(id)) show(draft);
    });
    return stop;
  }, []);

  return {
    current,
    list,
    removed,
    ready,
    change: (part) => put({ ...newest.current, ...part, changed: Date.now() }),
    open: (draft) => {
      leave();
      // The list may not have heard of it yet.
      show(typing.unsaved(draft.id) ?? draft);
    },
    begin: (context, text = '') => {
      leave();
      put(newDraft(crypto.randomUUID(), context, Date.now(), text));
      typing.flush();
    },
    remove: (draft) => {
      const isCurrent = draft.id === newest.current.id;
      // What is deleted comes back as it is now, also what was typed a moment ago.
      setRemoved(isCurrent ? newest.current : draft);
      typing.forget(draft.id);
      if (isCurrent) {
        const next = list.find(({ id }) => id !== draft.id);
        show(next ?? newDraft(crypto.randomUUID(), draft.context, Date.now()));
      }
      kept.current.delete(draft.id);
      const take = () =>
        void store.remove(draft.id).then(
          () => reportUnsaved(store, undefined),
          (error: unknown) => reportUnsaved(store, { error, retry: take, text: () => draft.text }),
        );
      take();
    },
    undoRemove: () => {
      if (!removed) return;
      leave();
      put(removed);
      typing.flush();
      setRemoved(undefined);
    },
  };
}
