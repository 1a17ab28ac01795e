import { expect, it, vi } from 'vitest';

vi.mock('../../platform/browser/browser', () => ({ browser: {} }));
const { addressFor, registerOmnibox } = await import('../../platform/background/omnibox');

it.each([
  ['§10.4 Diskriminierungsfrei ausschreiben', '/reader.html#10.4'],
  ['§10.3-AT Gehalt in der Anzeige', '/reader.html#10.3-AT'],
  ['§V1 Stellenanzeige', '/reader.html#V1'],
  ['§eigen-leitlinie-2 Zimmerbilder', '/reader.html#eigen-leitlinie-2'],
  ['§ 5 UWG', '/reader.html#?q=%C2%A7%205%20UWG'],
  ['§5 UWG', '/reader.html#?q=%C2%A75%20UWG'],
  [' 13.2 ', '/reader.html#13.2'],
  ['Gehalt & <b>', '/reader.html#?q=Gehalt%20%26%20%3Cb%3E'],
  ['', '/reader.html#?q='],
])('Enter on "%s" opens %s', (text, address) => {
  expect(addressFor(text)).toBe(address);
});

it('does nothing where the browser has no such address bar', () => {
  expect(() => registerOmnibox()).not.toThrow();
});
