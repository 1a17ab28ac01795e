import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
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

async function kill(child: ChildProcess, browser: Browser): Promise<void> {
  await new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  });
  await browser.close().catch(() => {});
}
