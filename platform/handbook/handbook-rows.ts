import type { TipsRow } from '../../core/guide/compiled-guide';
import { HANDBOOK_TIPS } from '../../core/handbook/compiled-records';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { reportError } from '../browser/error-log';

/**
 * The rows of handbook chapters for the situations that a page may be in. The popup's way to them: one reading
 * transaction of the browser's database and no library, because it is on the way of the first tips. The names of the
 * records change with what is in them, so whatever is found under them is whole. Never rejects: what cannot be read is
 * missing.
 */
export async function loadHandbookRows(
  { compiled }: HandbookSummary,
  situations: readonly string[],
): Promise<TipsRow[]> {
  if (situations.length === 0) return [];
  try {
    const database = await opened();
    const records = database.transaction('records').objectStore('records');
    const found = await Promise.all(
      situations.map((situation) => answer(records.get([HANDBOOK_TIPS.kind, `${compiled}/${situation}`]))),
    );
    database.close();
    // A backup that was read in empties them: they are made again, and are there for the next page.
    if (found.includes(undefined)) void import('./save-handbook').then(({ compileAgain }) => compileAgain());
    return found.flatMap((stored: { data?: unknown } | undefined) => HANDBOOK_TIPS.parse(stored?.data) ?? []);
  } catch (error) {
    reportError('handbook-rows.loadHandbookRows', error);
    return [];
  }
}

/** The database as it is; where there is none yet, none is made. */
function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('leitfaden');
  request.onupgradeneeded = () => request.transaction?.abort();
  return answer(request);
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
