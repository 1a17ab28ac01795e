import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROME_BUILD } from './launch';

/** A Chromium of its own process group, so that it can die as by a power cut. */
export interface Mortal {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Ends it with no chance to put anything in order. */
  kill(): Promise<void>;
}

export async function startMortal(profile: string): Promise<Mortal> {
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
  return { context, extensionId: new URL(worker.url()).host, kill: () => kill(child, browser) };
}

/**
 * Types letters after what a field holds, as fast as a person does, and kills the browser with the last one. Returns how many
 * milliseconds of typing are lost if only so many of these letters have been kept.
 */
export async function typeUntilKilled(mortal: Mortal, page: Page, letters: string): Promise<(kept: number) => number> {
  // When each letter was in the field.
  const times: number[] = [];
  for (const letter of letters) {
    await page.keyboard.type(letter);
    times.push(performance.now());
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const killed = performance.now();
  await mortal.kill();
  return (kept) => Math.round(Math.max(0, killed - (times[Math.max(0, kept)] ?? killed)));
}

async function kill(child: ChildProcess, browser: Browser): Promise<void> {
  await new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  });
  await browser.close().catch(() => {});
}
