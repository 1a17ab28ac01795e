import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { CHROME_BUILD, launch, type Session } from '../browser/chromium/launch';
import { buildExtension, type OwnExtension } from './extensions/build-extensions';

/** An unpacked extension that takes part, in a browser of its own. */
export interface Contender {
  readonly name: string;
  readonly build: string;
  /** The file of its popup, without anything behind it. */
  readonly popup: string;
}

export const PRODUCT = 'Leitfaden';

/** An unpacked extension by its folder; it is called as its folder is. */
export function contenderIn(folder: string, name = basename(resolve(folder))): Contender {
  const build = resolve(folder);
  const { action } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const popup = String(action?.default_popup ?? '').replace(/^\//, '');
  if (!popup) throw new Error(`${build}/manifest.json names no popup (action.default_popup)`);
  return { name, build, popup: popup.replace(/[?#].*/, '') };
}

/** The product, those of the bench's own that are wanted, and the folders that were named. */
export async function contenders(own: readonly OwnExtension[], peers: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-bench-'));
  const built = [];
  for (const name of own) built.push(contenderIn(await buildExtension(name, folder), name));
  return {
    all: [...built, ...peers.map((peer) => contenderIn(peer)), contenderIn(CHROME_BUILD, PRODUCT)],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A contender in its browser, with the page that its button is clicked on. */
export interface Running {
  readonly contender: Contender;
  readonly session: Session;
  readonly page: Page;
}

/** Starts a browser for each contender; all stay open, so that they can be measured in turns. */
export async function runAll(
  all: readonly Contender[],
  address: string,
  answer: (route: Route) => Promise<boolean>,
): Promise<Running[]> {
  const running: Running[] = [];
  for (const contender of all) {
    // All alike: a welcome page that is closed a second later leaves its traces in the process of the popup.
    const session = await launch({ build: contender.build, foreign: true, answer });
    const page = await session.context.newPage();
    await page.goto(address);
    await closeOthers(page);
    running.push({ contender, session, page });
  }
  return running;
}

/** Closes what an extension opens after its installation, on a busy machine somewhat later. */
async function closeOthers(page: Page): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    for (const other of page.context().pages()) if (other !== page) await other.close();
  }
}

/**
 * So many rounds over all of them, forwards and backwards in turn, after two that do not count; what `measure` gives,
 * by name.
 */
export async function inTurns<T>(
  running: readonly Running[],
  rounds: number,
  measure: (one: Running, round: number) => Promise<T>,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const measured = new Map<string, T[]>(running.map(({ contender }) => [contender.name, []]));
  for (let round = -2; round < rounds; round++)
    for (const one of round % 2 ? running : [...running].reverse()) {
      const value = await undisturbed(one, round, measure);
      if (round >= 0) measured.get(one.contender.name)?.push(value);
    }
  return measured;
}

/** A page that opens meanwhile takes the focus, and the browser closes the popup: such a turn is taken again. */
async function undisturbed<T>(
  one: Running,
  round: number,
  measure: (one: Running, round: number) => Promise<T>,
  turns = 3,
): Promise<T> {
  try {
    return await measure(one, round);
  } catch (error) {
    if (turns <= 1) throw error;
    await closeOthers(one.page);
    return undisturbed(one, round, measure, turns - 1);
  }
}
