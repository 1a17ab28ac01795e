import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, TEXT_SIZES, THEMES, toPreferences } from '../../../core/preferences/preferences';
import { WORK_COUNTRIES } from '../../../core/tips/country';

it('without anything stored: as the browser, normal text, the law of Germany', () => {
  for (const nothing of [undefined, null, '', 0, [], 'dark'])
    expect(toPreferences(nothing), JSON.stringify(nothing)).toEqual(DEFAULT_PREFERENCES);
});

it('what is understood stays, what is not gets its default', () => {
  expect(toPreferences({ theme: 'dark', textSize: 'huge', country: 'FR', color: 'red' })).toEqual({
    theme: 'dark',
    textSize: 'normal',
    country: 'DE',
  });
});

it('preferences survive being stored; whatever is stored becomes preferences', () => {
  const some = fc.record({
    theme: fc.constantFrom(...THEMES),
    textSize: fc.constantFrom(...TEXT_SIZES),
    country: fc.constantFrom(...WORK_COUNTRIES),
  });
  fc.assert(
    fc.property(some, (value) => {
      expect(toPreferences(JSON.parse(JSON.stringify(value)))).toEqual(value);
    }),
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const { theme, textSize, country } = toPreferences(value);
      expect([THEMES.includes(theme), TEXT_SIZES.includes(textSize), WORK_COUNTRIES.includes(country)]).toEqual([
        true,
        true,
        true,
      ]);
    }),
  );
});
