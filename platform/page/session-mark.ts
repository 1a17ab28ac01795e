import { browser } from '../browser/browser';

/** A tab as an address names it: its number, and the session of the browser in which the number is its own. */
export interface TabReference {
  readonly tabId: number;
  readonly session: string;
}

const KEY = 'session.mark';

/**
 * A word of this session of the browser, kept until it closes. Firefox counts its tabs from 1 in each session, so that
 * a restored `#tab=7` would mean another page; beside its session's word it means nothing any more. Never rejects:
 * without a place to keep it, the word is of this page alone, and nothing that was kept is trusted.
 */
export async function sessionMark(): Promise<string> {
  try {
    return (await kept()) ?? (await navigator.locks.request(KEY, async () => (await kept()) ?? (await begun())));
  } catch {
    return UNKNOWN; // The browser keeps nothing for a session.
  }
}

const UNKNOWN = crypto.randomUUID();

async function kept(): Promise<string | undefined> {
  const { [KEY]: mark } = await browser.storage.session.get(KEY);
  return typeof mark === 'string' && mark !== '' ? mark : undefined;
}

async function begun(): Promise<string> {
  const mark = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: mark });
  return mark;
}

/** What an address says of its tab: `tab=7&session=…`. */
export const tabWords = ({ tabId, session }: TabReference): Record<string, string> => ({
  tab: String(tabId),
  session,
});

/** Reads it; `undefined` where there is no tab. Without a session it means no tab that is open now. */
export function parseTab(words: URLSearchParams): TabReference | undefined {
  const tab = words.get('tab') ?? '';
  return /^\d{1,10}$/.test(tab) ? { tabId: Number(tab), session: words.get('session') ?? '' } : undefined;
}
