import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeText } from '../../../core/text/whole-text';

it.each([
  ['a'.repeat(199), '🔥', 200, 'a'.repeat(199)],
  ['a'.repeat(198), '🔥', 200, `${'a'.repeat(198)}🔥`],
  ['', '\udd25 halb', 20, ' halb'],
  ['', 'ganz', 2, 'ga'],
])('%s%s, at most %i', (head, tail, length, whole) => {
  expect(wholeText(head + tail, length)).toBe(whole);
});

it('whatever was cut, an address can hold it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, length) => {
      const cut = wholeText(text, length);
      expect(() => encodeURIComponent(cut)).not.toThrow();
      expect(cut.length).toBeLessThanOrEqual(length);
    }),
  );
});
