import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftContext } from '../../core/draft/context';
import { byLastChange, FIRST_CONTEXT, isBlank, type KeptDraft, newDraft } from '../../core/draft/drafts';
import { useUnsaved } from '../unsaved';

/** Where drafts are kept; the shape that `platform/drafts.ts` gives. */
export interface DraftStore {
  list(): Promise<KeptDraft[]>;
  keep(draft: KeptDraft): Promise<void>;
  remove(id: string): Promise<void>;
  watch(changed: (id: string, draft: KeptDraft | undefined) => void): () => void;
}

export interface Drafts {
  readonly current: KeptDraft;
  /** Every kept draft, the last change first. */
  readonly list: readonly KeptDraft[];
  /** What was deleted last and can be taken back. */
  readonly removed: KeptDraft | undefined;
  /** False until the store has been read. */
  readonly ready: boolean;
  readonly change: (part: Partial<Omit<KeptDraft, 'id' | 'changed'>>) => void;
  readonly open: (draft: KeptDraft) => void;
  /** Begins a draft beside the current one. */
  readonly begin: (context: DraftContext, text?: string) => void;
  readonly remove: (draft: KeptDraft) => void;
  readonly undoRemove: () => void;
}

/** Most that can be lost when the browser dies while somebody types: this, or one write, and the time of the next. */
const SAVE_AFTER_MS = 250;

/** The draft on the desk and those beside it. What is typed is kept while it is typed. */
export function useDrafts(store: DraftStore, wanted: string | undefined): Drafts {
  const [current, setCurrent] = useState(() => newDraft(crypto.randomUUID(), FIRST_CONTEXT, 0));
  const [list, setList] = useState<readonly KeptDraft[]>([]);
  const [removed, setRemoved] = useState<KeptDraft>();
  const reportUnsaved = useUnsaved();
  const [ready, setReady] = useState(false);
  /** The newest draft, also between two frames, and whether it has still to be written. */
  const now = useRef({
    draft: current,
    dirty: false,
    writing: 0,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  /** Drafts that the store has: one without words is written only over words. */
  const kept = useRef(new Set<string>());

  const show = (draft: KeptDraft) => {
    now.current.draft = draft;
    setCurrent(draft);
  };

  const flush = () => {
    const { draft, dirty, timer } = now.current;
    clearTimeout(timer);
    now.current.timer = undefined;
    if (!dirty) return;
    now.current.dirty = false;
    if (isBlank(draft) && !kept.current.has(draft.id)) return;
    kept.current.add(draft.id);
    keep(draft);
  };

  /** On a slow computer writes must not queue up: the next one begins when the one before is done. */
  const flushSoon = () => {
    if (now.current.writing === 0) now.current.timer ??= setTimeout(flush, SAVE_AFTER_MS);
  };

  const keep = (draft: KeptDraft) => {
    now.current.writing++;
    store.keep(draft).then(
      () => {
        now.current.writing--;
        if (now.current.dirty) flushSoon();
        reportUnsaved(store, undefined);
      },
      (error: unknown) => {
        const { current: mine } = now;
        mine.writing--;
        const newest = () => (mine.draft.id === draft.id ? mine.draft : draft);
        if (mine.draft.id === draft.id) mine.dirty = true;
        reportUnsaved(store, { error, retry: () => keep(newest()), text: () => newest().text });
      },
    );
  };

  /** Leaves the current draft: written if there is something, forgotten if there is nothing. */
  const leave = () => {
    const { draft } = now.current;
    if (!isBlank(draft)) return flush();
    clearTimeout(now.current.timer);
    Object.assign(now.current, { dirty: false, timer: undefined });
    if (kept.current.delete(draft.id)) void store.remove(draft.id).catch(() => {});
  };

  useEffect(() => {
    void store.list().then((stored) => {
      setList(stored);
      setReady(true);
      for (const { id } of stored) kept.current.add(id);
      // Whoever has begun to type is faster than the store.
      const found = wanted === undefined ? stored[0] : stored.find(({ id }) => id === wanted);
      if (found && isBlank(now.current.draft)) show(found);
    });
    const stop = store.watch((id, draft) => {
      setList((before) => {
        const others = before.filter((other) => other.id !== id);
        return draft && !isBlank(draft) ? [...others, draft].sort(byLastChange) : others;
      });
      const mine = now.current;
      if (draft && id === mine.draft.id && !mine.dirty && draft.changed > mine.draft.changed) show(draft);
    });
    const onHide = () => flush();
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', onHide);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', onHide);
    };
  }, []);

  return {
    current,
    list,
    removed,
    ready,
    change: (part) => {
      show({ ...now.current.draft, ...part, changed: Date.now() });
      now.current.dirty = true;
      flushSoon();
    },
    open: (draft) => {
      leave();
      show(draft);
    },
    begin: (context, text = '') => {
      leave();
      show(newDraft(crypto.randomUUID(), context, Date.now(), text));
      now.current.dirty = text !== '';
      flush();
    },
    remove: (draft) => {
      const isCurrent = draft.id === now.current.draft.id;
      // What is deleted comes back as it is now, also what was typed a moment ago.
      setRemoved(isCurrent ? now.current.draft : draft);
      if (isCurrent) {
        clearTimeout(now.current.timer);
        Object.assign(now.current, { dirty: false, timer: undefined });
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
      show(removed);
      now.current.dirty = true;
      flush();
      setRemoved(undefined);
    },
  };
}
