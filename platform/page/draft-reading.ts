import type { DraftReading } from '../../core/ports/draft-reading';
import { PRIVATE_HOSTS } from '../../core/situation/composers';
import { situationOf } from '../../core/situation/situation';
import type { PageKind } from '../../core/situation/vocabulary';
import { browser } from '../browser/browser';
import { readPageFacts } from './active-page';
import type { OpenEditor } from './open-editor';

/** What an injected reader returns: the words and what they are, or why there are none. */
export interface EditorReading {
  readonly kind: OpenEditor['kind'] | 'none';
  readonly text?: string;
}

/** Characters that are read; no network takes longer texts. */
const LONGEST = 100_000;

/** What is written on these pages is meant for publishing, even in a field without a name. */
const PUBLISHING_PAGES: ReadonlySet<PageKind> = new Set([
  'composer',
  'job-posting',
  'profile-edit',
  'ads',
  'company-admin',
  'reviews',
]);

/** Private messages are never read, neither in a chat's own page nor on a page of messages. */
export function isPrivatePage(url: string): boolean {
  try {
    return PRIVATE_HOSTS.test(new URL(url).host) || situationOf(url)?.kind === 'messages';
  } catch {
    return false; // No address, so nothing that could be read.
  }
}

/** Reads the draft in the open editor of a tab. Only ever called because somebody asked for it. Never rejects. */
export async function readDraft(tabId: number): Promise<DraftReading> {
  const url = await addressOf(tabId);
  if (!url) return { refused: 'closed' };
  if (isPrivatePage(url)) return { refused: 'private' };
  const reading = await inject(tabId, 0, '/draft-reader.js');
  if (!reading) return { refused: 'closed' };
  // The page's own facts tell a Mastodon server, which no address does.
  const situation = situationOf(url, await readPageFacts(tabId));
  const { kind, text = '' } = reading;
  if (kind === 'message') return { refused: 'private' };
  if (kind === 'none' || text.trim() === '') return { refused: 'none' };
  if (kind === 'unclear' && !(situation && PUBLISHING_PAGES.has(situation.kind))) return { refused: 'unclear' };
  return { text, kind, situation };
}

/** The selection of a tab for the desk, with its line breaks; `undefined` where it belongs to a message. Never rejects. */
export async function readSelection(tabId: number, frameId: number, url: string, selected: string) {
  if (isPrivatePage(url)) return undefined;
  const reading = await inject(tabId, frameId, '/selection-reader.js');
  if (reading?.kind === 'message') return undefined;
  return (reading?.text ?? selected).slice(0, LONGEST);
}

async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined; // The tab has closed.
  }
}

async function inject(
  tabId: number,
  frameId: number,
  file: '/draft-reader.js' | '/selection-reader.js',
): Promise<EditorReading | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return toEditorReading(frame?.result);
  } catch {
    return undefined; // The browser lets no extension into this page, or the tab has closed; the desk says so.
  }
}

const KINDS = ['post', 'comment', 'message', 'unclear', 'none'] as const;

function toEditorReading(value: unknown): EditorReading | undefined {
  const { kind, text } = (value ?? {}) as Record<string, unknown>;
  const known = KINDS.find((one) => one === kind);
  if (!known) return undefined;
  return { kind: known, ...(typeof text === 'string' ? { text: text.slice(0, LONGEST) } : {}) };
}
