import { NETWORKS } from '../../core/situation/networks';
import { browser } from '../browser/browser';

const SIZES = [16, 32] as const;

/**
 * Chrome and Edge: a dot on the toolbar icon marks pages of known networks. The browser itself compares the address, so
 * the extension sees nothing and needs no permission for the page. Other browsers keep the plain icon.
 */
export function registerKnownPageIcon(): void {
  const api: typeof browser.declarativeContent | undefined = browser.declarativeContent;
  if (!api) return;
  browser.runtime.onInstalled.addListener(() => {
    void dottedIcon().then((imageData) => {
      const action = new api.SetIcon({ imageData });
      const conditions = hostSuffixes().map(
        (hostSuffix) => new api.PageStateMatcher({ pageUrl: { hostSuffix, schemes: ['https'] } }),
      );
      api.onPageChanged.removeRules(undefined, () => api.onPageChanged.addRules([{ conditions, actions: [action] }]));
    });
  });
}

/** Host suffixes of the networks, with a leading dot so that look-alikes do not match. */
const hostSuffixes = (): string[] => [
  ...new Set(
    NETWORKS.flatMap(({ origins }) => origins).map((origin) => `.${new URL(origin.replace('*.', '')).hostname}`),
  ),
];

async function dottedIcon(): Promise<Record<number, ImageData>> {
  const images = await Promise.all(
    SIZES.map(async (size) => {
      const response = await fetch(browser.runtime.getURL(`/icon/${size}.png`));
      const bitmap = await createImageBitmap(await response.blob());
      const canvas = new OffscreenCanvas(size, size);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The browser gave no canvas for the icon');
      context.drawImage(bitmap, 0, 0, size, size);
      const radius = size * 0.22;
      context.beginPath();
      context.arc(size - radius, radius, radius, 0, 2 * Math.PI);
      context.fillStyle = '#e8a33d';
      context.fill();
      return [size, context.getImageData(0, 0, size, size)] as const;
    }),
  );
  return Object.fromEntries(images);
}
