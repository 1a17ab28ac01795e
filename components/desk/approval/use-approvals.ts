import { useEffect, useRef, useState } from 'preact/hooks';
import { newApproval, type StoredApproval } from '../../../core/approval/stored-approval';
import type { StoredDraft } from '../../../core/draft/stored-draft';
import type { Records } from '../../../core/ports/stored';
import { useAutosave } from '../../shared/autosave';
import { useRecords } from '../../shared/records';

/** What goes with each draft. */
export interface Approvals {
  /** The store has been read: before, nothing may be written over what may be there. */
  readonly ready: boolean;
  /** What goes with a draft; `undefined` where it has been given to nobody and nobody has commented it. */
  readonly of: (id: string) => StoredApproval | undefined;
  /** The name under which the user has given something to others last. */
  readonly lastName: string;
  /** Shows and stores it: at once, or, while somebody types, soon. */
  readonly put: (approval: StoredApproval, when: 'now' | 'soon') => void;
  /** Changes what goes with a draft. */
  readonly change: (
    draft: Pick<StoredDraft, 'id' | 'text'>,
    part: Partial<Omit<StoredApproval, 'id'>>,
    when: 'now' | 'soon',
  ) => void;
}

/** What goes with the drafts, kept while it is typed; it goes when its draft is deleted, and comes back with it. */
export function useApprovals(store: Records<StoredApproval>, drafts: Records<StoredDraft>): Approvals {
  const { all, known, put: putRecords } = useRecords(store, textOf);
  /** What has been changed here, up to date between two frames too. */
  const here = useRef(new Map<string, StoredApproval>());
  const [, draw] = useState(0);
  const typing = useAutosave<StoredApproval>({
    write: (id, approval) => store.putAll([[id, approval]]),
    text: textOf,
  });

  const of = (id: string) => {
    const [mine, stored] = [here.current.get(id), all.get(id)];
    return mine && mine.changed >= (stored?.changed ?? 0) ? mine : stored;
  };
  const lastName =
    [...all.keys(), ...here.current.keys()]
      .flatMap((id) => of(id) ?? [])
      .filter(({ by }) => by !== '')
      .sort((a, b) => b.changed - a.changed)[0]?.by ?? '';
  const put: Approvals['put'] = (approval, when) => {
    here.current.set(approval.id, approval);
    draw((turn) => turn + 1);
    typing.changed(approval.id, approval);
    if (when === 'now') typing.flush();
  };

  const newest = useRef({ of, put });
  newest.current = { of, put };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current functions are read through `newest`, the others stay the same.
  useEffect(() => {
    const removed = new Map<string, StoredApproval>();
    return drafts.watch((id, draft) => {
      const [kept, gone] = [newest.current.of(id), removed.get(id)];
      if (!draft && kept) {
        removed.set(id, kept);
        here.current.delete(id);
        typing.forget(id);
        putRecords([], [id]);
      } else if (draft && gone) {
        removed.delete(id);
        newest.current.put(gone, 'now');
      }
    });
  }, [drafts]);

  return {
    ready: known,
    of,
    lastName,
    put,
    change: ({ id, text }, part, when) =>
      put({ ...(of(id) ?? newApproval(id, text, lastName)), ...part, changed: Date.now() }, when),
  };
}

/** What is lost where it cannot be stored. */
const textOf = ({ comments, unfinished }: StoredApproval): string =>
  [...comments.map(({ by, text }) => `${by}: ${text}`), unfinished].join('\n');
