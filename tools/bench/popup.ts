import { answerWith } from '../browser/chromium/fixture-pages';
import { contenders, inTurns, PRODUCT, runAll } from './contenders';
import { closePopup, measureOpening, type PopupCost, paintFromClick, popupToMeasure } from './popup-cost';
import { at, type BenchRow } from './rows';

const PAGE = 'https://www.linkedin.com/job-posting/form/description/';

interface Opening {
  readonly plain: PopupCost;
  readonly slow: PopupCost;
  readonly click: number | undefined;
}

/** What is read of an opening, with the unit. */
const FIGURES: readonly (readonly [string, string, (opening: Opening) => number | undefined])[] = [
  ['task time', 'ms', ({ plain }) => plain.task],
  ['complete answer painted', 'ms', ({ plain }) => plain.paint],
  ['complete answer painted, from the click', 'ms', ({ click }) => click],
  ['last change of the document', 'ms', ({ plain }) => plain.change],
  ['heap after collection', 'MB', ({ plain }) => plain.heap],
  ['complete answer painted, 4 times slower', 'ms', ({ slow }) => slow.paint],
  ['last change, 4 times slower', 'ms', ({ slow }) => slow.change],
];

/**
 * What a popup costs to open, by the browser's own counters: the product's and every peer's beside that of a blank
 * extension, and the product's beside that of WXT's template. Each in a browser of its own, all in turns, each by a
 * real toolbar click.
 */
export async function benchPopup(rounds = 21, peers: readonly string[] = []): Promise<BenchRow[]> {
  const { all, remove } = await contenders(['blank', 'preact-template'], peers);
  const running = await runAll(
    all,
    PAGE,
    answerWith(() => '<!doctype html><html lang="de"><title>Job ausschreiben</title><h1>Job</h1>'),
  );
  const measured = await inTurns(running, rounds, async ({ contender, session, page }): Promise<Opening> => {
    const popup = await popupToMeasure(session, page, contender.popup);
    const plain = await measureOpening(popup);
    const slow = await measureOpening(popup, 4);
    await closePopup(session, popup);
    return { plain, slow, click: await paintFromClick(session, contender.popup) };
  });
  for (const { session } of running) await session.close();
  remove();
  const samples = (name: string, of: (opening: Opening) => number | undefined) =>
    (measured.get(name) ?? []).flatMap((opening) => of(opening) ?? []);
  const beside = (base: string, name: string, [figure, unit, of]: (typeof FIGURES)[number]): BenchRow => ({
    what: name === PRODUCT ? `popup: ${figure}, beside ${base}` : `popup of ${name}: ${figure}`,
    unit,
    base: { name: base, samples: samples(base, of) },
    samples: samples(name, of),
  });
  const others = all.map(({ name }) => name).filter((name) => name !== 'blank');
  const rows = FIGURES.flatMap((figure) => [
    beside('blank', PRODUCT, figure),
    ...(figure[0] === 'task time' ? [beside('preact-template', PRODUCT, figure)] : []),
    ...others.filter((name) => name !== PRODUCT).map((name) => beside('blank', name, figure)),
  ]).filter(({ samples }) => samples.length > 0);
  return [...rows, quiet(samples)];
}

/** Whether anything still moves after the answer stands. */
const quiet = (samples: (name: string, of: (opening: Opening) => number) => number[]): BenchRow => ({
  what: 'popup: last change of the document, beside the complete answer',
  unit: 'ms',
  base: { name: 'complete answer painted', samples: samples(PRODUCT, ({ plain }) => plain.paint) },
  samples: samples(PRODUCT, ({ plain }) => plain.change),
  more: `95 %: ${at(
    samples(PRODUCT, ({ plain }) => plain.change),
    0.95,
  ).toFixed(0)} ms`,
});
