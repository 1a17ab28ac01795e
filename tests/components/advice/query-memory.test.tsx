import { act, renderHook } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { useQueryMemory } from '../../../components/advice/use-query-memory';
import { settled } from '../support/draw';

/** A memory of one query; `known` = this page has read it before its first frame. */
function memoryOf(query?: string, known = false) {
  const kept: string[] = [];
  const remembered = query === undefined ? undefined : { query };
  return {
    kept,
    read: async () => remembered,
    keep: (next: string) => kept.push(next),
    last: () => (known ? remembered : undefined),
  };
}

function open(memory: ReturnType<typeof memoryOf>) {
  const { result, rerender } = renderHook((query: string) => useQueryMemory(memory, query), { initialProps: '' });
  return {
    get offer() {
      return result.current;
    },
    type: (query: string) => act(() => rerender(query)),
  };
}

it('the search of before is offered', async () => {
  const search = open(memoryOf('Probezeit'));
  expect(search.offer).toBeUndefined();
  await settled();
  expect(search.offer).toBe('Probezeit');
});

it('it is offered in the first frame where the page has read it, so that nothing moves down afterwards', () => {
  expect(open(memoryOf('Probezeit', true)).offer).toBe('Probezeit');
});

it('without one there is no offer', async () => {
  const search = open(memoryOf());
  await settled();
  expect(search.offer).toBeUndefined();
});

it('what is typed is kept at each key, for a popup dies at any moment', () => {
  const memory = memoryOf();
  const search = open(memory);
  for (const query of ['G', 'Ge', 'Gehalt']) search.type(query);
  expect(memory.kept).toEqual(['G', 'Ge', 'Gehalt']);
});

it('what was emptied in one go is offered', () => {
  const search = open(memoryOf());
  search.type('Gehalt');
  search.type('');
  expect(search.offer).toBe('Gehalt');
});

it('what was taken away letter by letter is offered whole, not its last letter', () => {
  const memory = memoryOf();
  const search = open(memory);
  for (const query of ['Gehalt', 'Geha', 'Ge', 'G', '']) search.type(query);
  expect([search.offer, memory.kept.at(-1)]).toEqual(['Gehalt', 'Gehalt']);
});

it('what was put right is offered as it was put right', () => {
  const search = open(memoryOf());
  for (const query of ['Gehlat', 'Geh', 'Gehalt', '']) search.type(query);
  expect(search.offer).toBe('Gehalt');
});

it('a memory that answers late does not take the place of what was typed meanwhile', async () => {
  const search = open(memoryOf('alt'));
  search.type('neu');
  search.type('');
  await settled();
  expect(search.offer).toBe('neu');
});

it('blanks are no search', () => {
  const memory = memoryOf();
  const search = open(memory);
  search.type('   ');
  search.type('');
  expect([search.offer, memory.kept]).toEqual([undefined, []]);
});
