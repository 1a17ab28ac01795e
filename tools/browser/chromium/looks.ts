import type { TextSize } from '../../../core/preferences/preferences';
import type { AxeExtent } from './accessible';
import type { Target } from './target';

/**
 * How a surface is looked at: colours, size of the text, and a size of the window where it is not the surface's own.
 */
export interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly forced?: boolean;
  /** None = as it is in the browser. */
  readonly textSize?: TextSize;
  /** What of axe's rules can say something that a look before has not. */
  readonly axe: AxeExtent;
  /** CSS pixels by kind of surface; none = as it opens. Without a height the whole length is shown. */
  readonly size?: Readonly<Record<SurfaceKind, Size>>;
}

interface Size {
  readonly width: number;
  readonly height?: number;
  readonly zoom?: number;
}

export type SurfaceKind = 'popup' | 'panel' | 'tab';

/**
 * `zoom` is 200 %: a window of 1280 px has 640 CSS pixels then, a side panel of 480 has 240, and a popup is drawn twice
 * as large. `narrow` is the least that WCAG asks for, and a popup as the full page of a small phone; `large-text` goes
 * below it.
 */
export const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', axe: 'all' },
  { name: 'dark', scheme: 'dark', axe: 'colours' },
  { name: 'forced', scheme: 'dark', forced: true, axe: 'colours' },
  {
    name: 'zoom',
    axe: 'none',
    scheme: 'light',
    size: { popup: { width: 400, zoom: 2 }, panel: { width: 240 }, tab: { width: 640 } },
  },
  {
    name: 'narrow',
    axe: 'none',
    scheme: 'light',
    size: { popup: { width: 320 }, panel: { width: 320 }, tab: { width: 320 } },
  },
  {
    name: 'large-text',
    axe: 'none',
    scheme: 'light',
    textSize: 'larger',
    size: { popup: { width: 320 }, panel: { width: 240 }, tab: { width: 240 } },
  },
];

const DEFAULT_SIZE: Readonly<Record<SurfaceKind, Size | undefined>> = {
  popup: undefined,
  panel: { width: 400 },
  tab: { width: 1280 },
};

/** Shows a surface in a look, until the next one. */
export async function show(
  target: Target,
  { kind, scrolled }: { readonly kind: SurfaceKind; readonly scrolled?: true },
  { scheme, forced, textSize = 'normal', size }: Look,
): Promise<void> {
  await target.evaluate(`document.documentElement.dataset.textSize = '${textSize}'`);
  const wanted = size?.[kind] ?? DEFAULT_SIZE[kind];
  await resize(target, kind, wanted && scrolled ? { ...wanted, height: 900 } : wanted);
  await emulateMedia(target, scheme, forced ? 'active' : 'none');
}

/** How often a page is told its colours before something else is wrong. */
const MOST_TRIES = 20;

/**
 * Emulates colours until a painted page has them. Once is not enough: Playwright tells pages its own (`colorScheme` of
 * the context), on a busy machine also after us, and who speaks last is believed.
 */
async function emulateMedia(target: Target, scheme: Look['scheme'], forced: 'active' | 'none'): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'forced-colors', value: forced },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  const agreed = features.map(({ name, value }) => `matchMedia('(${name}: ${value})').matches`).join(' && ');
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await target.send('Emulation.setEmulatedMedia', { features });
    await target.waitFor(PAINTED);
    if (await target.evaluate<boolean>(agreed)) return;
  }
  throw new Error(`The page does not take these colours: ${agreed}`);
}

async function resize(target: Target, kind: SurfaceKind, size: Size | undefined): Promise<void> {
  // A popup is as large as its content, whatever the emulation says: so the content says it.
  if (kind === 'popup') {
    const { width, zoom = 1 } = size ?? {};
    await letGrow(target, size !== undefined);
    await target.evaluate(
      `Object.assign(document.documentElement.style, { width: ${JSON.stringify(width ? `${width}px` : '')}, zoom: ${zoom} }) && 1`,
    );
    if (width) await target.waitFor(`innerWidth < ${width * zoom} + 20`);
    return;
  }
  if (!size) return;
  await target.send('Emulation.setDeviceMetricsOverride', metrics(size.width, size.height ?? 800));
  const height = await target.evaluate<number>('document.documentElement.scrollHeight');
  if (!size.height)
    await target.send('Emulation.setDeviceMetricsOverride', metrics(size.width, Math.min(4000, Math.max(300, height))));
}

/** Lets a popup be as high as its content, as on a phone, where nothing scrolls inside it; or as it opens again. */
export const letGrow = (target: Target, grows: boolean): Promise<unknown> =>
  target.evaluate(`(() => {
    const grown = (part, style) => Object.assign(document.querySelector(part)?.style ?? {}, style);
    grown('body', { height: '${grows ? 'auto' : ''}', overflow: '${grows ? 'visible' : ''}' });
    grown('#app', { height: '${grows ? 'auto' : ''}', minHeight: '${grows ? '600px' : ''}' });
    grown('main', { overflow: '${grows ? 'visible' : ''}' });
    grown('.advice-head', { overflow: '${grows ? 'visible' : ''}' });
  })()`);

const metrics = (width: number, height: number) => ({ width, height, deviceScaleFactor: 1, mobile: false });

const PAINTED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))
  .then(() => document.getAnimations().every(({ playState }) => playState === 'finished'))`;
