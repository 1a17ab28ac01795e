import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPageAt } from '../chromium/demo-pages';
import { type Messages, messagesOf } from '../chromium/messages';
import { keepRecord, traceIn, watched } from '../chromium/watching';
import { type Bidi, connect, until } from './bidi';
import { type BrowserWindow, browserWindow } from './browser-window';
import { PACKED_EXTENSION } from './pack';
import { type Surface, surfaceOf } from './surface';

export const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
export const ADDON = 'leitfaden@leitfaden.example';
/** Firefox draws a random one for each profile; the tests want to know it. */
const HOST = '7b0f7e36-6f6c-4f6b-9d8c-0d0e0f0a0b0c';
export const EXTENSION = `moz-extension://${HOST}`;

/** A real Firefox with the packed extension installed, on demo pages instead of the network. */
export interface FirefoxSession {
  readonly bidi: Bidi;
  readonly window: BrowserWindow;
  /** The interface's texts in the language of this browser. */
  readonly t: Messages;
  /** What pages that watch themselves have seen, besides their own doing (`globalThis.ownDoing`). Must stay empty. */
  readonly traces: readonly string[];
  /** Requests of pages that were no demo page. Must stay empty. */
  readonly strayRequests: string[];
  /** Addresses that the extension itself asked the network for, from whatever surface. Must stay empty. */
  requestsOfExtension(): Promise<string[]>;
  /** Opens an address in a new tab in front. */
  openTab(url: string): Promise<Surface>;
  /** The tab that shows an address, once there is one: `tabAt('/reader.html')`. */
  tabAt(part: string): Promise<Surface>;
  /** Brings a tab to the front. */
  show(tab: Surface): Promise<void>;
  closeTab(tab: Surface): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Profile folder that outlives the session, for what must survive a restart; the caller removes it. */
  readonly profile?: string;
  /** The extension is in the profile already. */
  readonly installed?: boolean;
  /** Preferences of Firefox beside those of every test. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** A browser other than `$FIREFOX`, by its path: see `managed.ts`. */
  readonly executable?: string;
  /** Answers an address that is no demo page with this HTML. */
  readonly answer?: (url: string) => string | undefined;
  /** Addresses that go out as they are: a server of the test. */
  readonly passes?: (url: string) => boolean;
}

/** Quiet, unsigned extensions allowed, questions answerable at once, and no way out to the network. */
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'intl.locale.requested': 'de',
  'ui.systemUsesDarkTheme': 0,
  'security.notification_enable_delay': 0,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'browser.search.suggest.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
};

/**
 * Starts Firefox (`$FIREFOX`) with the extension, its button pinned as the welcome page advises, no tab but an empty
 * one.
 */
export async function launchFirefox(options: LaunchOptions = {}): Promise<FirefoxSession> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'leitfaden-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries({ ...PREFERENCES, ...options.preferences, 'browser.download.dir': profile })
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const firefox = spawn(
    options.executable ?? FIREFOX,
    [
      '--headless',
      '--no-remote',
      ...['--profile', profile],
      ...['--remote-debugging-port', '0'],
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const bidi = await connect(await addressOf(firefox));
  await bidi.send('session.new', { capabilities: {} });
  const strayRequests: string[] = [];
  const traces: string[] = [];
  bidi.on('log.entryAdded', ({ text }: { text: string | null }) => {
    const trace = traceIn(text ?? '');
    if (trace) traces.push(trace);
  });
  const answered = await answerFromFixtures(bidi, strayRequests, options);
  const window = await browserWindow(bidi);
  await window.evaluate(RECORD_REQUESTS);
  if (!options.installed) {
    await bidi.send('webExtension.install', {
      extensionData: { type: 'archivePath', path: PACKED_EXTENSION },
      'moz:permanent': true,
    });
  }
  const trees = async () =>
    (await bidi.send<{ contexts: { url: string; context: string }[] }>('browsingContext.getTree', {})).contexts;
  const tabAt = async (part: string) =>
    surfaceOf(
      bidi,
      await until(
        async () => (await trees()).find(({ url }) => url.includes(part))?.context,
        async () => `No tab shows ${part}, only:\n${(await trees()).map(({ url }) => url).join('\n')}`,
      ),
    );
  const session: FirefoxSession = {
    bidi,
    window,
    t: await messagesOf({ evaluate: () => window.evaluate('Services.locale.appLocaleAsBCP47') }),
    strayRequests,
    traces,
    requestsOfExtension: () => window.evaluate('requestsOfExtension'),
    openTab: async (url) => {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      const tab = surfaceOf(bidi, context);
      await tab.goto(url);
      return tab;
    },
    tabAt,
    show: async ({ context }) => {
      await bidi.send('browsingContext.activate', { context });
    },
    closeTab: async ({ context }) => {
      await bidi.send('browsingContext.close', { context });
    },
    close: async () => {
      const requests = [...strayRequests, ...(await session.requestsOfExtension())];
      keepRecord({ browser: 'firefox', pages: answered.pages, requests, traces });
      const gone = new Promise((resolve) => firefox.once('exit', resolve));
      await bidi.send('browser.close').catch(() => {});
      await gone;
      bidi.end();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
  if (!options.installed) await session.closeTab(await tabAt('/welcome.html'));
  await window.evaluate(`(() => {
    const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    CustomizableUI.addWidgetToArea('leitfaden_leitfaden_example-browser-action', CustomizableUI.AREA_NAVBAR);
  })()`);
  return session;
}

/** The address of the WebDriver that Firefox prints at its start. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (data) => {
      said += data;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said.slice(-2000)}`)));
  });
}

/** Below all pages: every request on its way to the network that the extension's own pages and scripts have caused. */
const RECORD_REQUESTS = `(() => {
  globalThis.requestsOfExtension = [];
  const observe = (subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo.triggeringPrincipal.addonId) requestsOfExtension.push(channel.URI.spec);
  };
  Services.obs.addObserver({ observe }, 'http-on-modify-request');
})()`;

interface SentRequest {
  readonly isBlocked: boolean;
  readonly request: { readonly url: string; readonly request: string };
}

/** Every request of a page is answered from the fixtures; whatever else is asked for is recorded and refused. */
async function answerFromFixtures(bidi: Bidi, stray: string[], { answer, passes }: LaunchOptions) {
  const answered = { pages: 0 };
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
  bidi.on('network.beforeRequestSent', ({ isBlocked, request: { url, request } }: SentRequest) => {
    if (!isBlocked) return;
    if (passes?.(url)) return void bidi.send('network.continueRequest', { request }).catch(() => {});
    const demo = demoPageAt(url);
    const html = demo ? watched(demo.html) : answer?.(url);
    if (demo) answered.pages++;
    // Firefox itself asks for icons of pages.
    if (html === undefined && !url.endsWith('/favicon.ico')) stray.push(url);
    void (
      html === undefined
        ? bidi.send('network.failRequest', { request })
        : bidi.send('network.provideResponse', {
            request,
            statusCode: 200,
            headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
            body: { type: 'string', value: html },
          })
    ).catch(() => {});
  });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  });
  return answered;
}
