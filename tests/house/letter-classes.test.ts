import { expect, it } from 'vitest';
import { sourcesIn } from '../../tools/house/sources';

/**
 * With the flag i, `\p{Lu}` also matches small letters and `\p{Ll}` capitals: the class says the opposite of what it
 * reads.
 */
const LITERAL =
  /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*\\p\{L[lu]\}(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*\/[a-z]*i[a-z]*(?![\w/])/g;
/** The same for an expression that is built: its source and its flags in one statement. */
const BUILT = /new RegExp\((?:[^;]*?)\\p\{L[lu]\}(?:[^;]*?),\s*'[a-z]*i[a-z]*',?\s*\)/g;

const offences = (text: string) =>
  [...text.matchAll(LITERAL), ...text.matchAll(BUILT)].map(([found]) => found.slice(0, 80));

it('no expression asks for capitals or small letters and ignores case at once', () => {
  const found = sourcesIn(['core', 'components', 'platform', 'entrypoints', 'site', 'tools'], /\.tsx?$/).flatMap(
    ({ path, text }) => offences(text).map((expression) => `${path}: ${expression}`),
  );
  expect(found, 'write [Aa] where case does not matter, and leave the flag i out').toEqual([]);
});

it.each([
  ['const a = /\\p{Lu}x/iu;', 1],
  ["const a = new RegExp(`^\\p{Ll}`, 'giu');", 1],
  ['const a = /\\p{Lu}x/u;', 0],
  ['const a = /\\p{L}x/iu;', 0],
])('%s', (code, count) => {
  expect(offences(code)).toHaveLength(count);
});
