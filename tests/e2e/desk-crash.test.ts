import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CHROME_BUILD } from './support/launch';

/** A Chromium of its own process group, so that it can die as by a power cut. */
interface Mortal {
  readonly child: ChildProcess;
  readonly browser: Browser;
  readonly desk: Page;
}

async function start(profile: string): Promise<Mortal> {
  const child = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${CHROME_BUILD}`,
      `--load-extension=${CHROME_BUILD}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part) => {
      said += part;
      const found = /ws:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`Chromium did not start:\n${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${new URL(worker.url()).host}/desk.html`);
  await desk.locator('.editor-field').waitFor();
  return { child, browser, desk };
}

function kill({ child }: Mortal): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  });
}

it('a browser that is killed while somebody types loses at most the last second', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'leitfaden-crash-'));
  const lost: number[] = [];
  let text = '';
  for (let round = 0; round < 3; round++) {
    const mortal = await start(profile);
    await mortal.desk.waitForFunction(
      (begin) => document.querySelector('textarea')?.value.startsWith(begin),
      text.slice(0, 20),
    );
    await mortal.desk.locator('.desk-head-actions .button').last().click();
    // Each key with the time at which it was in the field.
    const times: number[] = [];
    const letters = `Runde ${round}: ${'Wir bilden aus und freuen uns auf Sie. '.repeat(3)}`;
    text = '';
    for (const letter of letters) {
      await mortal.desk.keyboard.type(letter);
      text += letter;
      times.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const killed = performance.now();
    await kill(mortal);
    await mortal.browser.close().catch(() => {});

    const again = await start(profile);
    await again.desk.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    const kept = await again.desk.locator('.editor-field').inputValue();
    expect(text.startsWith(kept), `kept "${kept}"`).toBe(true);
    const firstLost = times[kept.length];
    lost.push(firstLost === undefined ? 0 : Math.round(killed - firstLost));
    text = kept;
    await again.browser.close().catch(() => {});
    await kill(again);
  }
  console.log(`desk: killed while typing ${lost.length} times, lost the last ${lost.join(', ')} ms of typing`);
  for (const ms of lost) expect(ms).toBeLessThan(1000);
  rmSync(profile, { recursive: true, force: true });
}, 120_000);
