import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browser/chromium/launch';
import { type Contender, contenders, PRODUCT } from './contenders';
import type { BenchRow } from './rows';

/** ms after which a background has done what it does at its start. */
const STARTED = 4000;

/** What the background holds after a start of the browser that is not the first, beside that of a blank extension. */
export async function benchBackground(rounds = 5, peers: readonly string[] = []): Promise<BenchRow[]> {
  const { all, remove } = await contenders(['blank'], peers);
  const profiles = all.map((contender) => ({ contender, profile: mkdtempSync(join(tmpdir(), 'leitfaden-bench-')) }));
  const held = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const { contender, profile } of profiles) {
      const megabytes = await memoryOf(contender, profile);
      if (round >= 0 && megabytes > 0) held.get(contender.name)?.push(megabytes);
    }
  for (const { profile } of profiles) rmSync(profile, { recursive: true, force: true });
  remove();
  return all.slice(1).map(({ name }) => ({
    what: name === PRODUCT ? 'background: memory' : `background of ${name}: memory`,
    unit: 'MB',
    base: { name: 'blank', samples: held.get('blank') ?? [] },
    samples: held.get(name) ?? [],
  }));
}

/** MB of the extension's processes that belong to nobody else. */
async function memoryOf({ build }: Contender, profile: string): Promise<number> {
  const session = await launch({ build, profile, foreign: true });
  await new Promise((resolve) => setTimeout(resolve, STARTED));
  const { processInfo } = await session.cdp.send('SystemInfo.getProcessInfo');
  const known = new Set(processInfo.map(({ id }) => id));
  const kilobytes = readdirSync('/proc')
    .map(Number)
    .filter((id) => known.has(id) && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'))
    .map((id) => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))
    .flatMap((rollup) => [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].map(([, size]) => Number(size)))
    .reduce((sum, size) => sum + size, 0);
  await session.close();
  return kilobytes / 1024;
}
