import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromFrontCoded, frontCoded } from '../../../core/text/front-coding';
import { decodeNumbers, encodeNumbers } from '../../../core/text/number-codec';

it('whole numbers come back from text, which JSON takes as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const text = encodeNumbers(numbers);
      expect(decodeNumbers(text)).toEqual(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).not.toContain(' ');
    }),
  );
});

it('sorted words without capitals come back from text', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeß§:~1中é'), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.sort();
      expect(fromFrontCoded(frontCoded(sorted))).toEqual(sorted);
    }),
  );
});
