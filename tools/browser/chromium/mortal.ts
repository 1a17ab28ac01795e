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
 * Types letters after what a field holds, as fast as a person does, and kills the browser with the last one. The
 * extension's surfaces tell each other what they have stored: so it is known when something was, whatever the disk
 * takes for it.
 */
export async function typeUntilKilled(mortal: Mortal, page: Page, letters: string): Promise<KilledTyping> {
  const stored: number[] = [];
  page.on('console', (message) => {
    const [mark, time] = message.text().split(' ');
    if (mark === 'stored') stored.push(Number(time));
  });
  await page.evaluate(() => {
    const channel = new BroadcastChannel('records');
    channel.onmessage = () => console.debug(`stored ${Date.now()}`);
    // Otherwise the channel may be collected.
    Object.assign(globalThis, { channel });
  });
  const began = Date.now();
  // When each letter was in the field.
  const times: number[] = [];
  for (const letter of letters) {
    await page.keyboard.type(letter);
    times.push(Date.now());
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const killed = Date.now();
  await mortal.kill();
  return {
    lostAfter: (kept) => Math.max(0, killed - (times[Math.max(0, kept)] ?? killed)),
    mayBeLost: killed - (stored.at(-2) ?? began),
    stored: stored.length,
  };
}

/** How typing ended with the death of the browser; all times in milliseconds. */
interface KilledTyping {
  /** How much typing is lost if only this many letters have been stored. */
  lostAfter(kept: number): number;
  /**
   * The last write that has been confirmed began after the one before had been: what stood in the field then is on the
   * disk, and only what was typed since may be lost.
   */
  readonly mayBeLost: number;
  /** Writes that were confirmed meanwhile. */
  readonly stored: number;
}

async function kill(child: ChildProcess, browser: Browser): Promise<void> {
  await new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  });
  await browser.close().catch(() => {});
}
