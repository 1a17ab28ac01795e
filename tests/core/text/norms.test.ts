import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AS_WRITTEN, normsIn } from '../../../core/text/norms';

const LAWS = new Set(['uwg', 'dsgvo', 'ki-vo']);
const typed = { strict: false, isLaw: (written: string) => LAWS.has(written.toLowerCase()) };
const keys = (text: string, reading = typed) => normsIn(text, reading).map(({ key }) => key);

describe('as people type it', () => {
  test.each([
    ['§ 5a UWG', '§5a:uwg'],
    ['5a uwg', '§5a:uwg'],
    ['§ 5 a uwg', '§5:uwg §5a:uwg'],
    ['§5a Abs. 4 Satz 1 UWG', '§5a:uwg'],
    ['uwg 5a', '§5a:uwg'],
    ['Art. 14 DSGVO', '§14:dsgvo'],
    ['dsgvo artikel 14', '§14:dsgvo'],
    ['Artikel 13 und 14 DS-GVO', ''],
    ['art 50 KI-VO', '§50:ki-vo'],
    ['10 Tipps zur DSGVO', ''],
    ['DSGVO', ''],
  ])('"%s" names %s', (text, named) => expect(keys(text).join(' ')).toBe(named));

  it('another name of a law leads to the same key', () => {
    const named = normsIn('Art. 14 DS-GVO', { strict: false, isLaw: (written) => written === 'DS-GVO' });
    expect(named.map(({ key }) => key)).toEqual(['§14:dsgvo']);
  });
});

describe('as the guide writes it', () => {
  test.each([
    ['§ 22 KUG und §§ 9, 23 GlBG', '§22:kug §9:glbg §23:glbg'],
    ['Art. 3 Abs. 1 lit. s UWG (CH)', '§3:uwg'],
    ['Artikel 17 und 20 DSA', '§17:dsa §20:dsa'],
    ['Am 3. Mai kam die DSGVO mit 99 Artikeln', ''],
    ['Seit 2018 gilt die DSGVO', ''],
  ])('"%s" names %s', (text, named) => expect(keys(text, AS_WRITTEN).join(' ')).toBe(named));
});

it('any text is read, and what is found lies in it', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('§', '5a', 'UWG', 'Art.', '14', 'a', 'Abs', 'dsgvo', ',', ' '))
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      for (const { start, end } of normsIn(text, typed)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
