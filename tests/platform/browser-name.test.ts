import { expect, it } from 'vitest';
import { browserName } from '../../platform/browser/browser-name';

const CHROMIUM =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';

it.each([
  ['chrome', CHROMIUM],
  ['edge', `${CHROMIUM} Edg/150.0.0.0`],
  ['firefox', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'],
  ['firefox', 'Mozilla/5.0 (Android 14; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0'],
  ['chrome', ''],
])('%s', (name, userAgent) => expect(browserName(userAgent)).toBe(name));
