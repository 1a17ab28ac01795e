import type { ProbePage, ProbeResult } from '../../core/ports/page-probe';
import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';

/** Files that every build has, and that those who probe would guess. */
const GUESSES = [
  'manifest.json',
  'popup.html',
  'reader.html',
  'icon/128.png',
  'page-facts-reader.js',
  'guide/tips.json',
];

/**
 * Probes for this extension as networks do, in the page on which the toolbar button was pressed last and that may still
 * be seen: guesses files by the extension's id, and walks the page for addresses of extensions. Only counts come back.
 * It runs beside the page's own scripts, which see nothing of it (`tests/e2e/trust.test.ts`,
 * `tests/e2e-firefox/invisible.test.ts`). In Firefox nothing is guessed: the address is a random one for each
 * installation, and a request would show it to the page.
 */
export const probePage: ProbePage = async () => {
  try {
    const tabs = await browser.tabs.query({ currentWindow: true });
    const [tab] = tabs
      .filter(({ id, url }) => id !== undefined && /^https?:/.test(url ?? ''))
      .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    if (tab?.id === undefined || tab.url === undefined) return undefined;
    const origin = browser.runtime.getURL('');
    const guesses = origin.startsWith('moz-') ? [] : GUESSES.map((file) => `${origin}${file}`);
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: probeFromInside,
      args: [origin, guesses],
    });
    return toProbeResult(new URL(tab.url).hostname, frame?.result);
  } catch (error) {
    reportError('probe-page', error);
    return undefined;
  }
};

/** Runs in the page, so it stands alone and no function in it has a name of its own. */
async function probeFromInside(origin: string, guesses: readonly string[]): Promise<unknown> {
  let reached = 0;
  for (const guess of guesses)
    await fetch(guess).then(
      () => reached++,
      () => {}, // Refused, as it is meant to be.
    );
  const found: string[] = performance.getEntriesByType('resource').map(({ name }) => name);
  let nodes = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && nodes < 200_000; node = walker.nextNode()) {
    nodes++;
    const texts = node instanceof Element ? Array.from(node.attributes, ({ value }) => value) : [node.nodeValue ?? ''];
    for (const text of texts) if (text.includes('-extension://')) found.push(text);
  }
  const named = found.flatMap((text) => text.match(/[a-z]+-extension:\/\/[\w-]+/g) ?? []);
  const ours = named.filter((address) => `${address}/` === origin).length;
  const others = new Set(named.filter((address) => `${address}/` !== origin)).size;
  return { guessed: guesses.length, reached, ours, others, nodes };
}

function toProbeResult(host: string, value: unknown): ProbeResult | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = new Map<string, unknown>(Object.entries(value));
  const count = (name: string): number => {
    const number = found.get(name);
    return typeof number === 'number' && number >= 0 ? Math.floor(number) : 0;
  };
  return {
    host,
    guessed: count('guessed'),
    reached: count('reached'),
    ours: count('ours'),
    others: count('others'),
    nodes: count('nodes'),
  };
}
