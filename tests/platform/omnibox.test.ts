import { expect, it, vi } from 'vitest';

vi.mock('../../platform/browser', () => ({ browser: {} }));
const { addressFor, registerOmnibox } = await import('../../platform/omnibox');

it.each([
  ['§10.4 Diskriminierungsfrei ausschreiben', 'reader.html#10.4'],
  [' 13.2 ', 'reader.html#13.2'],
  ['Gehalt & <b>', 'reader.html#?q=Gehalt%20%26%20%3Cb%3E'],
  ['', 'reader.html#?q='],
])('Enter on "%s" opens %s', (text, address) => {
  expect(addressFor(text)).toBe(address);
});

it('does nothing where the browser has no such address bar', () => {
  expect(() => registerOmnibox()).not.toThrow();
});
