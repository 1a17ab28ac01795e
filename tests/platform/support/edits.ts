import fc from 'fast-check';
import type { HandbookPack } from '../../../core/handbook/handbook-summary';
import type { Edit } from './model';

/** Where the houses are kept: each an entry, with its pages and its settings. */
export const HOUSES = 'handbook.summary';
const house = (id: string, pages: readonly string[]): HandbookPack => ({
  ...{ id, name: id, issued: '2026-11-28', hash: 'x', managed: false, locked: [] },
  house: { pages, settings: { country: 'AT' } },
});
const sections = fc.constantFrom('10.3', '6.1', '7.2');
const houses = fc.record({
  id: fc.constantFrom('muster', 'seeblick'),
  pages: fc.constantFrom([], ['linkedin.com/company/muster'], ['*.muster.de']),
});
const ids = fc.constantFrom('a', 'b', 'approval a', 'approval b');
const marks = fc.record({ key: fc.constant('tips.read'), id: sections });
const dismissals = fc.record({
  key: fc.constant('tips.dismissals'),
  id: sections.map((section) => `section ${section}`),
});
/** Everything that somebody does to what is stored; an import names a file that was exported before. */
export const edits: fc.Arbitrary<Edit | { do: 'import'; file: number; mode: 'merge' | 'replace' }> = fc.oneof(
  { arbitrary: marks.map(({ key, id }): Edit => ({ do: 'set', key, id, value: id })), weight: 3 },
  { arbitrary: marks.map((entry): Edit => ({ do: 'unset', ...entry })), weight: 2 },
  {
    arbitrary: dismissals.map(
      ({ key, id }): Edit => ({
        do: 'set',
        key,
        id,
        value: { scope: { type: 'section', section: id.replace('section ', '') } },
      }),
    ),
    weight: 3,
  },
  { arbitrary: dismissals.map((entry): Edit => ({ do: 'unset', ...entry })), weight: 2 },
  {
    arbitrary: fc
      .constantFrom('dark', 'light')
      .map((value): Edit => ({ do: 'set', key: 'preferences', id: 'theme', value })),
    weight: 2,
  },
  {
    arbitrary: houses.map(
      ({ id, pages }): Edit => ({ do: 'set', key: HOUSES, id: `pack ${id}`, value: house(id, pages) }),
    ),
    weight: 3,
  },
  { arbitrary: houses.map(({ id }): Edit => ({ do: 'unset', key: HOUSES, id: `pack ${id}` })), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('keep draft' as const), id: ids, value: sections }), weight: 4 },
  { arbitrary: fc.record({ do: fc.constant('drop draft' as const), id: ids }), weight: 2 },
  {
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      file: fc.nat(5),
      mode: fc.constantFrom('merge' as const, 'replace' as const),
    }),
    weight: 5,
  },
  { arbitrary: fc.constant<Edit>({ do: 'undo' }), weight: 3 },
  { arbitrary: fc.constant<Edit>({ do: 'delete everything' }), weight: 1 },
);
