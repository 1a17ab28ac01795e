import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  errorsAsText,
  frameOf,
  type LoggedError,
  loggedError,
  safeMessage,
  toLoggedErrors,
  withLogged,
} from '../../../core/diagnostics/logged-error';

/** What browsers say when they are given a text that they cannot use. */
const PROVOKED: Readonly<Record<string, (text: string) => unknown>> = {
  JSON: (text) => JSON.parse(`{"a": ${text}`),
  'JSON at the start': (text) => JSON.parse(text),
  address: (text) => new URL(text),
  pattern: (text) => new RegExp(`${text}(`),
  number: (text) => BigInt(text),
  encoding: (text) => decodeURIComponent(`${text}%`),
  copy: (text) => structuredClone(() => text),
  day: (text) => new Intl.DateTimeFormat('de', { timeZone: text }),
  language: (text) => new Intl.NumberFormat(text),
};
/** The same from Firefox, which says some of it without quotes. */
const OF_FIREFOX: readonly ((text: string) => Error)[] = [
  (text) => new TypeError(`URL constructor: ${text} is not a valid URL.`),
  (text) => new SyntaxError(`invalid regular expression: /${text}(/`),
  (text) => new RangeError(`invalid time zone in DateTimeFormat(): "${text}"`),
  (text) =>
    new DOMException(`Error: ${text.length} of moz-extension://5c1f/${encodeURIComponent(text)}`, 'UnknownError'),
];

const words = fc
  .array(
    fc.constantFrom('Gehaltsspanne', 'Yıldız', 'Kündigung', "it's", '„Seeblick“', 'https://kassel.example/personal'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((list) => list.join(' '));

describe('what is kept of an error', () => {
  it.each(Object.entries(PROVOKED))('never has the text that a browser quotes: %s', (_, provoke) => {
    fc.assert(
      fc.property(words, (text) => {
        let error: unknown;
        try {
          provoke(text);
        } catch (thrown) {
          error = thrown;
        }
        const kept = safeMessage(error);
        expect(kept).not.toMatch(/Gehalt|Yıl|Kündi|Seeb|kassel/);
        expect(kept).toMatch(/^\w+/);
      }),
    );
  });

  it('never has it in Firefox either', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...OF_FIREFOX), (text, errorOf) => {
        expect(safeMessage(errorOf(text))).not.toMatch(/Gehalt|Yıl|Kündi|Seeb|kassel/);
      }),
    );
  });

  it('says what it was, where that quotes nothing', () => {
    expect(safeMessage(new RangeError('Maximum call stack size exceeded'))).toBe('RangeError');
    expect(safeMessage(new TypeError("Can't do this"))).toBe("TypeError: Can't do this");
    expect(safeMessage(new Error('Resource::kQuotaBytes quota exceeded'))).toBe(
      'Error: Resource::kQuotaBytes quota exceeded',
    );
    expect(safeMessage(new TypeError("Cannot read properties of undefined (reading 'id')"))).toBe(
      'TypeError: Cannot read properties of undefined (reading …)',
    );
  });

  it('is no text that was thrown, only its first line, and short', () => {
    expect(safeMessage('Gehaltsspanne')).toBe('string');
    expect(safeMessage(new Error('one\nGehaltsspanne'))).toBe('Error: one');
    expect(safeMessage(new Error('x'.repeat(10_000)))).toHaveLength(200);
  });

  it('is the line of the built file, without the address of this installation', () => {
    const error = new Error('x');
    error.stack = 'Error: x\n    at f (moz-extension://5c1f-77/chunks/start.js:1:234)\n    at g (…)';
    expect(frameOf(error)).toBe('chunks/start.js:1:234');
    expect(frameOf('x')).toBeUndefined();
  });
});

describe('the list', () => {
  const entry = (at: number, where = `w${at}`): LoggedError => loggedError(where, new Error('x'), at);

  it('keeps the last 50, and the same at the same place once, with its latest time', () => {
    const list = Array.from({ length: 60 }, (_, i) => entry(i)).reduce(withLogged, []);
    expect(list).toHaveLength(50);
    expect(list.at(-1)?.at).toBe(59);
    expect(withLogged(list, entry(99, 'w20')).filter(({ where }) => where === 'w20')).toEqual([entry(99, 'w20')]);
  });

  it('is read out of anything', () => {
    fc.assert(fc.property(fc.anything(), (data) => Array.isArray(toLoggedErrors(data))));
    expect(toLoggedErrors([entry(1), { at: 'x' }, null])).toEqual([entry(1)]);
  });

  it('is copied with a line for each', () => {
    expect(errorsAsText([entry(0), entry(1000)])).toBe(
      '1970-01-01T00:00:00.000Z  w0  Error: x\n1970-01-01T00:00:01.000Z  w1000  Error: x',
    );
  });
});
