import type { Page } from 'playwright-core';
import type { FactId } from '../../../../core/guide/guide';
import { beforeUpdateWith } from '../after-update';
import { DEMO_PAGES } from '../demo-pages';
import { click, store } from '../drive';
import { closeSurfaces, forgetEverything } from '../fresh';
import { drop } from '../handbook-files';
import type { Session } from '../launch';
import type { SurfaceKind } from '../looks';
import type { Target } from '../target';
import { panelOn, popupOn, tabOn, viewOf } from '../views';

/** A surface in a state worth looking at, and the way to it. */
export interface SurfaceState {
  readonly name: string;
  readonly kind: SurfaceKind;
  /** It is long and has been scrolled to a place: looked at in a window, not in its whole length. */
  readonly scrolled?: true;
  /** Opens it, in whatever state the browser was left: everything stored is forgotten first. */
  readonly open: (session: Session) => Promise<Target>;
}

/** What has been there before the surface is opened. */
export type Given = (session: Session) => Promise<unknown>;

/** A state that begins with nothing but what is given. */
export const state = (
  name: string,
  kind: SurfaceKind,
  open: (session: Session) => Promise<Target>,
  given?: Given,
): SurfaceState => ({
  name,
  kind,
  open: async (session) => {
    await closeSurfaces(session);
    await forgetEverything(session);
    await given?.(session);
    return open(session);
  },
});

/** A page that has been scrolled to a place. */
export const scrolled = (of: SurfaceState): SurfaceState => ({ ...of, scrolled: true });

interface Ways {
  /** Leads from the opened surface to the state. */
  readonly act?: (target: Target) => Promise<unknown>;
  readonly given?: Given;
  /** Is there when the surface is ready. */
  readonly ready?: string;
}

/** The real popup on a page. */
export const popup = (name: string, url: string, { act, given, ready }: Ways = {}): SurfaceState =>
  state(
    `popup ${name}`,
    'popup',
    async (session) => {
      const target = await popupOn(session, url, ready);
      await act?.(target);
      return target;
    },
    given,
  );

/** The real side panel beside a page. */
export const panel = (
  name: string,
  url: string,
  act?: (target: Target, session: Session) => Promise<unknown>,
): SurfaceState =>
  state(name, 'panel', async (session) => {
    const target = await panelOn(session, url);
    await act?.(target, session);
    return target;
  });

/** A page of the extension in a tab. */
export const tab = (
  name: string,
  path: string,
  ready: string,
  { act, given }: Omit<Ways, 'ready'> = {},
): SurfaceState =>
  state(
    name,
    'tab',
    async (session) => {
      const target = await tabOn(session, path, ready);
      await act?.(target);
      return target;
    },
    given,
  );

export const JOB = DEMO_PAGES.linkedinJobPosting.url;

/** Unfolds a card. */
export const unfold = async (target: Target, at = 0): Promise<void> => {
  await click(target, '.tip-card h3 button', at);
  await target.waitFor(`document.querySelector('.tip-panel:not([hidden]) .tip-actions')`);
};

/** Something that has been done on another page of the extension before, which is closed again. */
export const doneIn =
  (path: string, ready: string, act: (page: Target) => Promise<unknown>): Given =>
  async (session) => {
    const page: Page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/${path}`);
    const target = await viewOf(session, page);
    await target.waitFor(`document.querySelector(${JSON.stringify(ready)})`);
    await act(target);
    await page.close();
  };

/** Values of items that have been stored before. */
export const stored = (values: Readonly<Record<string, unknown>>): Given =>
  doneIn('manifest.json', 'body', (page) => store(page, values));

/** An update that brings these changes: the version before did not know them. */
export const updated =
  (changes: readonly FactId[]): Given =>
  (session) =>
    stored({ 'guide.news': beforeUpdateWith(changes) })(session);

/** Handbook chapters that have been imported before; the first of them speaks as a house rule. */
export const handbook = (files: readonly (readonly [name: string, text: string])[]): Given =>
  doneIn('settings.html', '#handbook', async (page) => {
    await drop(page, files);
    await page.waitFor(`document.querySelectorAll('.handbook-rows li').length === ${files.length}`);
    await click(page, '.handbook-rows [role=switch]');
    await page.waitFor(`document.querySelector('.handbook-rows [aria-checked=true]')`);
    await page.waitFor(
      `chrome.storage.local.get('handbook.summary').then((kept) => JSON.stringify(kept).includes('"house":true'))`,
    );
  });

/** What somebody has dismissed, corrected and read over a while. */
export const USED = {
  'tips.dismissals': [
    { scope: { type: 'section', section: '10.3' } },
    { scope: { type: 'chapter', chapter: 13 } },
    { scope: { type: 'network', network: 'xing' } },
    { scope: { type: 'section', section: '6.2' }, until: 4 * 10 ** 12 },
  ],
  'tips.read': ['10.1'],
  'tips.exposures': [
    { section: '10.3', days: 3, last: '2026-11-27' },
    { section: '6.1', days: 1, last: '2026-11-28', known: '2026-11-28' },
  ],
  'situation.corrections': [{ network: 'linkedin', urlPattern: 'linkedin.com/*/*', kind: 'job-posting' }],
};
