import type { DraftReading } from '../../core/ports/draft-reading';
import { PRIVATE_HOSTS } from '../../core/situation/composers';
import { PUBLISHING_PAGES } from '../../core/situation/publishing';
import { situationOf } from '../../core/situation/situation';
import { browser } from '../browser/browser';
import { readPageFacts } from './active-page';
import type { OpenEditor } from './open-editor';

/** What an injected reader returns: the text and its kind, or why there is none. */
export interface EditorReading {
  readonly kind: OpenEditor['kind'] | 'none';
  readonly text?: string;
  /** What the page calls the field. */
  readonly label?: string;
  /** Whether the writer has the cursor in it. */
  readonly focused?: boolean;
}

/** Characters that are read at most; no network accepts longer texts. */
const MAX_LENGTH = 100_000;

/**
 * Whether a page shows private messages, which are never read: hosts of chats, and pages of messages on other networks.
 */
export function isPrivatePage(url: string): boolean {
  try {
    return PRIVATE_HOSTS.test(new URL(url).host) || situationOf(url)?.kind === 'messages';
  } catch {
    return false; // Not an address: nothing can be read there.
  }
}

/** Reads the draft in the open editor of a tab. Called only when the user asks for it. Never rejects. */
export async function readDraft(tabId: number): Promise<DraftReading> {
  const url = await addressOf(tabId);
  if (!url) return { refused: 'closed' };
  if (isPrivatePage(url)) return { refused: 'private' };
  // Only the page itself shows that it is a Mastodon server.
  const [reading, facts] = await Promise.all([inject(tabId, 0, '/draft-reader.js'), readPageFacts(tabId)]);
  if (!reading) return { refused: 'closed' };
  const situation = situationOf(url, facts);
  const { kind, text = '', label, focused } = reading;
  if (kind === 'message') return { refused: 'private' };
  if (kind === 'none' || text.trim() === '') return { refused: 'none' };
  // On a page for publishing a field without a known purpose holds a draft.
  if (kind === 'unclear' && !(situation && PUBLISHING_PAGES.has(situation.kind)))
    return { refused: focused ? 'unclear' : 'none' };
  return { text, kind, ...(label ? { label } : {}), situation };
}

/** The selection of a tab for the desk, with its line breaks; `undefined` if it is part of a message. Never rejects. */
export async function readSelection(tabId: number, frameId: number, url: string, selected: string) {
  if (isPrivatePage(url)) return undefined;
  const reading = await inject(tabId, frameId, '/selection-reader.js');
  if (reading?.kind === 'message') return undefined;
  return (reading?.text ?? selected).slice(0, MAX_LENGTH);
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
    return undefined; // Extensions may not read this page, or the tab has closed; the desk says so.
  }
}

const KINDS = ['post', 'comment', 'message', 'unclear', 'none'] as const;

function toEditorReading(value: unknown): EditorReading | undefined {
  const { kind, text, label, focused } = (value ?? {}) as Record<string, unknown>;
  const known = KINDS.find((one) => one === kind);
  if (!known) return undefined;
  return {
    kind: known,
    ...(typeof text === 'string' ? { text: text.slice(0, MAX_LENGTH) } : {}),
    ...(typeof label === 'string' && label ? { label } : {}),
    focused: focused === true,
  };
}
