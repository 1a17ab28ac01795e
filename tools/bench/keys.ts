import { answerWith } from '../browser/chromium/fixture-pages';
import type { Target } from '../browser/chromium/target';
import { toolbarClick } from '../browser/chromium/toolbar-click';
import { contenders, inTurns, PRODUCT, runAll } from './contenders';
import { closePopup } from './popup-cost';
import { QUERIES } from './queries';
import { at, type BenchRow } from './rows';

const PAGE = 'https://www.linkedin.com/feed/';
const FIELD = '[role=combobox]';
/** Letters that are typed one by one after the first two. */
const LATER_KEYS = 8;

interface Typed {
  /** ms from the second letter to the first hits on the screen, in a popup that has just opened. */
  readonly first: number;
  /** ms from each further letter to its last change on the screen. */
  readonly later: readonly number[];
}

/**
 * Typing into a popup that has just opened, nothing loaded: from the key to the paint, at full speed and four times
 * slower. Beside the search that documentation sites ship, with the same sections and the barest list.
 */
export async function benchKeys(rounds = 15, earlier: readonly string[] = []): Promise<BenchRow[]> {
  const { all, remove } = await contenders(['plain-search'], earlier);
  const running = await runAll(
    all,
    PAGE,
    answerWith(() => '<!doctype html><html lang="de"><title>Feed</title><h1>Feed</h1>'),
  );
  const measured = await inTurns(running, rounds, async ({ session, page }, round) => {
    const query = QUERIES[(round + QUERIES.length) % QUERIES.length] ?? '';
    const typed: Typed[] = [];
    for (const slower of [1, 4]) {
      const popup = await toolbarClick(session, page);
      await popup.waitFor(`document.querySelector('${FIELD}')`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await popup.send('Emulation.setCPUThrottlingRate', { rate: slower });
      typed.push(await type(popup, query));
      await closePopup(session, popup);
    }
    return typed;
  });
  for (const { session } of running) await session.close();
  remove();
  const samples = (name: string, of: (typed: Typed) => readonly number[], pass: number) =>
    (measured.get(name) ?? []).flatMap((passes) => of(passes[pass] ?? { first: 0, later: [] }));
  const names = all.map(({ name }) => name).filter((name) => name !== 'plain-search');
  const row = (figure: string, name: string, of: (typed: Typed) => readonly number[], pass: number): BenchRow => ({
    what: `${name === PRODUCT ? 'search' : `search of ${name}`}: ${figure}${pass ? ', 4 times slower' : ''}`,
    unit: 'ms',
    base: { name: 'plain search', samples: samples('plain-search', of, pass) },
    samples: samples(name, of, pass),
    more: `95 %: ${at(samples(name, of, pass), 0.95).toFixed(0)} ms`,
  });
  return names.flatMap((name) =>
    [0, 1].flatMap((pass) => [
      row('cold, from the second letter to the first hits', name, ({ first }) => [first], pass),
      row('a later key with drawing', name, ({ later }) => later, pass),
    ]),
  );
}

/** Types a query, its first two letters at once, and times each key by the popup's own clock. */
const type = (popup: Target, query: string): Promise<Typed> =>
  popup.evaluate<Typed>(`(async () => {
    const field = document.querySelector('${FIELD}');
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    const key = async (value, hits) => {
      let first = 0, last = 0;
      const pending = [];
      const start = performance.now();
      const seen = () => {
        const there = document.querySelector('#hit-0');
        pending.push(painted().then((at) => { if (there) first ||= at; last = Math.max(last, at); }));
      };
      const observer = new MutationObserver(seen);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const deadline = start + 20000;
      while (performance.now() < deadline) {
        const known = pending.length;
        await new Promise((resolve) => setTimeout(resolve, 150));
        await Promise.all(pending);
        if (known === pending.length && (!hits || first)) break;
      }
      observer.disconnect();
      return { first: first - start, last: last && last - start };
    };
    field.focus();
    const query = ${JSON.stringify(query)};
    const { first } = await key(query.slice(0, 2), true);
    const later = [];
    for (let end = 3; end <= Math.min(query.length, 2 + ${LATER_KEYS}); end++) {
      const { last } = await key(query.slice(0, end), false);
      if (last) later.push(last);
    }
    return { first, later };
  })()`);
