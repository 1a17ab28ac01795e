import { act, renderHook } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { useGuideSearch } from '../../../components/search/use-guide-search';
import type { SearchEngine } from '../../../core/ports/finders';
import type { SearchResult } from '../../../core/search/guide-search';
import type { WorkCountry } from '../../../core/tips/country';
import { settled } from '../support/draw';
import { later } from '../support/tips';

/** A guide with one section for each of these words. */
const GUIDE: Readonly<Record<string, string>> = { gehalt: '10.3', gehlat: '10.3', x: '3.7' };
const hit = (section: string): SearchResult => ({ section, title: '', excerpt: [], score: 1, share: 1, why: [] });
const engine: SearchEngine = {
  find: (query) => Object.entries(GUIDE).flatMap(([word, section]) => (word === query ? [hit(section)] : [])),
  corrected: (query) => (query === 'gehlat' ? 'gehalt' : undefined),
  suggest: () => ({ words: ['gehalt'], chapters: [] }),
};

let loads = 0;
let country: WorkCountry = 'DE';
let loading = later<SearchEngine>();
beforeEach(() => {
  loads = 0;
  country = 'DE';
  loading = later();
});

function search() {
  const { result, rerender } = renderHook(() =>
    useGuideSearch(
      () => {
        loads++;
        return loading.promise;
      },
      async () => ({ find: () => [] }),
      country,
    ),
  );
  return {
    get found() {
      return result.current.results?.map(({ section }) => section);
    },
    get answered() {
      return result.current.answered;
    },
    get corrected() {
      return result.current.corrected;
    },
    get suggests() {
      return result.current.suggestions?.words;
    },
    get query() {
      return result.current.query;
    },
    workIn: async (other: WorkCountry) => {
      country = other;
      rerender();
      await settled();
    },
    type: (query: string) => result.current.setQuery(query),
    ask: async (query: string) => {
      await act(() => result.current.setQuery(query));
      await settled();
    },
  };
}

describe('the search at each key', () => {
  it('loads nothing before the first key', async () => {
    search();
    await settled();
    expect(loads).toBe(0);
  });

  it('says nothing while the index is loading', async () => {
    const asked = search();
    await asked.ask('gehalt');
    expect([loads, asked.found]).toEqual([1, undefined]);
    await act(async () => loading.resolve(engine));
    await settled();
    expect(asked.found).toEqual(['10.3']);
  });

  it('answers only the last of several questions', async () => {
    const asked = search();
    await asked.ask('x');
    await asked.ask('gehalt');
    await act(async () => loading.resolve(engine));
    await settled();
    expect(asked.found).toEqual(['10.3']);
  });
});

describe('with the index there', () => {
  let asked: ReturnType<typeof search>;
  beforeEach(() => {
    loading.resolve(engine);
    asked = search();
  });

  it('one letter that finds something shows it', async () => {
    await asked.ask('x');
    expect(asked.found).toEqual(['3.7']);
  });

  it.each(['g', ' g ', 'ö', 'o\u0308', '🙂'])(
    'one letter for which nothing is found says nothing: "%s"',
    async (letter) => {
      await asked.ask(letter);
      expect([asked.found, asked.suggests]).toEqual([undefined, undefined]);
    },
  );

  it.each(['ge', 'ö!'])(
    'two letters for which nothing is found are told so, with what is near: "%s"',
    async (letters) => {
      await asked.ask(letters);
      expect([asked.found, asked.suggests]).toEqual([[], ['gehalt']]);
    },
  );

  it('a word taken back to its first letter takes its results along', async () => {
    await asked.ask('gehalt');
    await asked.ask('g');
    expect(asked.found).toBeUndefined();
  });

  it('says for which query it has answered, so that no older hit is opened', async () => {
    await asked.ask('gehalt');
    expect(asked.answered).toBe('gehalt');
    await act(() => asked.type('x'));
    expect([asked.query, asked.answered]).toEqual(['x', 'gehalt']);
    await settled();
    expect(asked.answered).toBe('x');
  });

  it('says which word was meant by a slip', async () => {
    await asked.ask('gehlat');
    expect(asked.corrected).toBe('gehalt');
    await asked.ask('gehalt');
    expect(asked.corrected).toBeUndefined();
  });

  it('is answered anew for another country', async () => {
    const countries: (WorkCountry | undefined)[] = [];
    const find = engine.find;
    loading = later();
    loading.resolve({
      ...engine,
      find: (query, _limit, country) => {
        countries.push(country);
        return find(query);
      },
    });
    const elsewhere = search();
    await elsewhere.ask('gehalt');
    await elsewhere.workIn('AT');
    expect(countries).toEqual(['DE', 'AT']);
  });

  it('nothing is found for nothing', async () => {
    await asked.ask('gehalt');
    await asked.ask('   ');
    expect(asked.found).toBeUndefined();
  });
});
