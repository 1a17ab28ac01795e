import { vi } from 'vitest';
import { compileGuide } from '../../../core/guide-compiler/compile';
import { itemOf } from '../../../core/registry/registry';
import type { PageFacts } from '../../../core/situation/page-facts';
import { saveItem } from '../../../core/storage/load-item';
import { inGerman } from '../../../tools/browser/german-messages';
import { bundledGuide } from '../../support/bundled-guide';

/** The page that the button was clicked on, and what it says of itself. */
export interface Visited {
  readonly url?: string;
  readonly title?: string;
  readonly facts?: PageFacts;
  /** What is stored, by its key. */
  readonly stored?: Readonly<Record<string, unknown>>;
}

let visited: Visited = {};
let kept: Record<string, unknown> = {};

/** From here on the popup is on this page. */
export function visit(page: Visited): void {
  visited = page;
  kept = {};
  for (const [key, value] of Object.entries(page.stored ?? {})) {
    const definition = itemOf(key);
    if (!definition) throw new Error(`Nothing is stored under ${key}`);
    kept[key] = saveItem(definition, value, { data: undefined }, 1);
  }
}

const files = new Map<string, string>();
/** A file of the extension, compiled from the bundled guide. */
export const readBundledFile = async (path: string): Promise<string> => {
  if (files.size === 0) for (const [name, text] of compileGuide(bundledGuide())) files.set(name, text);
  return files.get(path) ?? '';
};

const event = { addListener: vi.fn(), removeListener: vi.fn() };
/** A browser that knows one tab and what is stored. */
export const browser = {
  tabs: {
    query: async () => [{ id: 1, windowId: 1, url: visited.url, title: visited.title ?? '' }],
  },
  scripting: { executeScript: async () => [{ result: visited.facts ?? {} }] },
  runtime: {
    getURL: (path: string) => path,
    getManifest: () => ({ version: '1.0.0' }),
    sendMessage: () => Promise.reject(new Error('Nobody listens')),
    onMessage: event,
  },
  storage: {
    local: { get: async () => kept, set: async () => {}, remove: async () => {} },
    session: { get: async () => ({ 'session.mark': 'today' }), set: async () => {} },
    managed: { get: async () => ({}) },
    onChanged: event,
  },
  i18n: {
    getMessage: inGerman,
    getUILanguage: () => 'de',
  },
  sidePanel: {},
};
