import { browser } from '../browser/browser';

/** Where the browser keeps, in memory only, the texts that were looked up last. */
const LOOK_UPS = 'search.lookUps';

/** Texts that are kept, so that their pages can be loaded again; an older one is forgotten. */
const MOST = 3;

/** A text that was selected on a page and looked up, under the id by which an address names it. */
interface LookUp {
  readonly id: string;
  readonly text: string;
}

/**
 * Keeps a text for the page that searches for it, until three others have been looked up or the browser closes, and
 * returns its id. The page can be opened at once, before a worker that may die has done the writing: it waits for it
 * (in a private window of Firefox, whose locks are others, a write is far quicker than a page). Never throws: where the
 * browser keeps nothing for a session, the page shows an empty search.
 */
export function keepLookUp(text: string): string {
  const id = crypto.randomUUID();
  const keep = async () =>
    browser.storage.session.set({ [LOOK_UPS]: [{ id, text }, ...(await kept())].slice(0, MOST) });
  navigator.locks.request(LOOK_UPS, keep).catch(() => {}); // It could not be kept; the page asks for words.
  return id;
}

/** The text that was looked up, when it has been written; empty where it is no longer kept. Never rejects. */
export async function lookedUp(id: string): Promise<string> {
  const all = await navigator.locks.request(LOOK_UPS, { mode: 'shared' }, kept).catch((): LookUp[] => []); // Nothing is kept.
  return all.find((one) => one.id === id)?.text ?? '';
}

async function kept(): Promise<LookUp[]> {
  const { [LOOK_UPS]: stored } = await browser.storage.session.get(LOOK_UPS);
  return Array.isArray(stored) ? stored.flatMap(toLookUp) : [];
}

function toLookUp(value: unknown): LookUp[] {
  const { id, text } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof text === 'string' ? [{ id, text }] : [];
}
