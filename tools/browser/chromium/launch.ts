import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Route, type Worker } from 'playwright-core';
import { ROOT } from '../../root';
import { type FontSet, fontConfigOf } from '../fonts';
import { demoPageAt } from './demo-pages';
import { keepRecord, traceIn, watched } from './watching';

export const CHROME_BUILD = join(ROOT, '.output/chrome-mv3');

/** A real Chromium with the built extension, on demo pages instead of the network. */
export interface Session {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly extensionId: string;
  /** Requests that were neither a demo page nor the extension's own file. Must stay empty. */
  readonly strayRequests: string[];
  /** Answers from now on addresses that are no demo page, as `launch` does. */
  serve(answer: Answer | undefined): void;
  /** Writes down what the session has seen, and begins a new record. */
  keepRecord(): void;
  close(): Promise<void>;
}

const USUAL_LANGUAGE = 'de-DE';

/** Answers a request; `true` = answered. */
export type Answer = (route: Route) => Promise<boolean>;

/** Profiles that nobody has removed yet. */
const profiles = new Set<string>();
process.on('exit', () => {
  // The browser of a process ends with it, and may still be writing.
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

interface LaunchOptions {
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly language?: string;
  /** Width and height of the screen in CSS pixels: a popup is lower on a small one. */
  readonly screen?: `${number}x${number}`;
  /** The fonts of a system instead of this machine's. */
  readonly fonts?: FontSet | undefined;
  /** Another folder with the built extension. */
  readonly build?: string;
  /**
   * It holds another extension, for benchmarks: nobody knows whether that has a background or opens a page by itself.
   */
  readonly foreign?: boolean;
  /** Profile folder that outlives the session, for what must survive a restart; the caller removes it. */
  readonly profile?: string;
  /** Leaves the welcome page open that a fresh installation shows; otherwise it is closed before the session begins. */
  readonly welcome?: boolean;
  /** Pages are as large as the window leaves them, as for a person: a panel beside them makes them narrower. */
  readonly sizedByWindow?: boolean;
  /** Answers addresses that are no demo page. */
  readonly answer?: Answer;
}

/**
 * Starts Chromium (`$CHROMIUM`) with the extension loaded. Every request of a page is answered from the fixtures;
 * whatever else is asked for is recorded and refused.
 */
export async function launch({
  headless = true,
  colorScheme = 'light',
  language = USUAL_LANGUAGE,
  // A browser without a window has one of 800 x 600 by itself, on which a popup gets 510 px instead of 600.
  screen = '1600x1200',
  fonts,
  build = CHROME_BUILD,
  foreign = false,
  profile: keptProfile,
  welcome = false,
  sizedByWindow = false,
  answer: firstAnswer,
}: LaunchOptions = {}): Promise<Session> {
  const profile = keptProfile ?? mkdtempSync(join(tmpdir(), 'leitfaden-profile-'));
  if (!keptProfile) profiles.add(profile);
  const usual = !welcome && !foreign && build === CHROME_BUILD && language === USUAL_LANGUAGE;
  if (usual && isNew(profile)) cpSync(await installedProfile(), profile, { recursive: true });
  const fresh = isNew(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    chromiumSandbox: false,
    colorScheme,
    viewport: sizedByWindow ? null : { width: 1280, height: 900 },
    // Playwright switches extensions off by default.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      `--screen-info={${screen}}`,
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
    env: {
      ...process.env,
      LANGUAGE: language.slice(0, 2),
      LANG: `${language.replace('-', '_')}.UTF-8`,
      ...(fonts ? { FONTCONFIG_FILE: fontConfigOf(fonts) } : {}),
    },
  });
  const strayRequests: string[] = [];
  const traces: string[] = [];
  let pages = 0;
  let answer = firstAnswer;
  context.on('console', (message) => {
    const trace = traceIn(message.text());
    if (trace) traces.push(`${trace} (${message.page()?.url()})`);
  });
  await context.route(/^(https?|wss?):/, async (route) => {
    const url = route.request().url();
    const page = demoPageAt(url);
    if (page) {
      pages++;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: watched(page.html) });
    }
    if (await answer?.(route)) return;
    // Chromium itself asks for icons of pages.
    if (!url.endsWith('/favicon.ico')) strayRequests.push(url);
    return route.abort();
  });
  const extensionId = foreign ? extensionIdOf(build) : await ownId(context);
  if (fresh && !welcome && !foreign) await (await welcomePage(context)).close();
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser to the context');
  const record = () => {
    keepRecord({ browser: 'chromium', pages, requests: [...strayRequests], traces: [...traces] });
    pages = 0;
    strayRequests.length = 0;
    traces.length = 0;
  };
  return {
    context,
    cdp: await browser.newBrowserCDPSession(),
    extensionId,
    strayRequests,
    serve: (next) => {
      answer = next;
    },
    keepRecord: record,
    close: async () => {
      await context.close();
      record();
      if (!keptProfile) rmSync(profile, { recursive: true, force: true });
      profiles.delete(profile);
    },
  };
}

const isNew = (profile: string) => !existsSync(join(profile, 'Default'));

/** The profile of this process in which the product has been installed and its welcome page closed. */
let installed: Promise<string> | undefined;

/**
 * Sessions begin with a copy of it: at its first start with an extension Chromium answers a question for policies,
 * which the welcome page waits for, only after three seconds.
 */
const installedProfile = (): Promise<string> => {
  installed ??= install();
  return installed;
};

async function install(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'leitfaden-installed-'));
  const session = await launch({ profile, welcome: true });
  await (await welcomePage(session.context)).close();
  await session.close();
  profiles.add(profile);
  return profile;
}

/** The id that the browser has given the product: its background says it when it has started. */
async function ownId(context: BrowserContext): Promise<string> {
  const isOurs = (worker: Worker) => worker.url().endsWith('/background.js');
  const worker =
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  return new URL(worker.url()).host;
}

/** The id of any unpacked extension, as Chromium derives it: from the key in its manifest, else from its folder. */
function extensionIdOf(build: string): string {
  const { key } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const from = typeof key === 'string' ? Buffer.from(key, 'base64') : build;
  const digits = createHash('sha256').update(from).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The page that opens by itself after the first installation. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const page = context.pages().find(isWelcome);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('No welcome page after the installation');
}
