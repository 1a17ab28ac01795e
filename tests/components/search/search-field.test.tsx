import { act } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SEARCH_FOUND, SearchField } from '../../../components/search/search-field';
import type { SearchResult } from '../../../core/search/guide-search';
import { click, draw, press, settled, t, type } from '../support/draw';

const hit = (section: string): SearchResult => ({
  section,
  title: `Abschnitt ${section}`,
  excerpt: [
    { text: 'mit ', marked: false },
    { text: 'Gehalt', marked: true },
  ],
  score: 1,
  share: 1,
  why: [],
});
const HITS = ['10.3', '11.1', '3.7'].map(hit);
const NOTHING = { words: ['Gehalt'], chapters: [10] };
const CHAPTERS = [
  { number: 10, slug: 'stellenanzeigen', title: 'Wie schreibt man eine Anzeige?', summary: '', sections: [] },
];

interface Found {
  /** The query that it was found for; the one that stands in the field where none is named. */
  readonly answered?: string;
  readonly results?: readonly SearchResult[];
  readonly corrected?: string;
  readonly suggestions?: typeof NOTHING;
}

/** The field as a surface holds it: with the words that are typed, and what is found for them by now. */
function Field({ found = {}, recent }: { found?: Found; recent?: string }) {
  const [query, setQuery] = useState('');
  return (
    <SearchField
      query={query}
      answered={query && found.results ? (found.answered ?? query) : undefined}
      results={query ? found.results : undefined}
      corrected={query ? found.corrected : undefined}
      suggestions={query ? found.suggestions : undefined}
      chapters={CHAPTERS}
      onQuery={setQuery}
      recent={recent}
      autoFocus
    />
  );
}

beforeAll(async () => void (await SEARCH_FOUND.load()));

let view: ReturnType<typeof draw>;
const field = () => view.the<HTMLInputElement>('[role=combobox]');
const status = () => view.the('[role=status]').textContent?.trim();
const chosen = () => view.find('[aria-selected=true]')?.textContent;

async function open(found?: Found, recent?: string): Promise<void> {
  view = draw(<Field {...(found && { found })} {...(recent && { recent })} />);
  await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
}

describe('the search field', () => {
  it('has the keyboard when the surface opens', async () => {
    await open();
    expect(document.activeElement).toBe(field());
  });

  it('does not take the keyboard from something that has it already', async () => {
    const other = document.body.appendChild(document.createElement('button'));
    other.focus();
    await open();
    expect(document.activeElement).toBe(other);
    other.remove();
  });

  it('says nothing and offers nothing before anything is typed', async () => {
    await open({ results: HITS });
    expect(status()).toBe('');
    expect(view.texts('[role=option]')).toEqual([]);
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('says nothing while nothing can be said yet', async () => {
    await open({});
    await type(field(), 'G');
    expect(status()).toBe('');
    expect(view.find('.search-none')).toBeNull();
  });

  it('announces how many results there are, and lists them with what was found marked', async () => {
    await open({ results: HITS });
    await type(field(), 'Gehalt');
    expect(status()).toBe(t('searchCount', '3'));
    expect(view.texts('[role=option] .hit-section')).toEqual(['10.3', '11.1', '3.7']);
    expect(view.texts('[role=option]:first-child mark')).toEqual(['Gehalt']);
    expect(field().getAttribute('aria-expanded')).toBe('true');
  });

  it('announces a single result as one', async () => {
    await open({ results: HITS.slice(0, 1) });
    await type(field(), 'Gehalt');
    expect(status()).toBe(t('searchCountOne'));
  });

  it('says how many there are for everybody to see, and that more wait where the list is full', async () => {
    await open({ results: Array.from({ length: 10 }, (_, i) => hit(`10.${i}`)) });
    await type(field(), 'Gehalt');
    expect(view.the('.search-status').textContent).toBe(t('searchCountBest', '10'));
  });

  it('says which word was meant by a slip', async () => {
    await open({ results: HITS, corrected: 'Bewerbung' });
    await type(field(), 'Bewerbug');
    expect(view.the('.search-status').textContent).toBe('3 Treffer für „Bewerbung“');
  });

  it('leads to the page with all hits for the words as they stand', async () => {
    await open({ results: HITS });
    await type(field(), 'Gehalt & Lohn');
    expect(view.the<HTMLAnchorElement>('.search-all').getAttribute('href')).toBe('/reader.html#?q=Gehalt+%26+Lohn');
  });
});

describe('by keyboard', () => {
  beforeEach(async () => {
    await open({ results: HITS });
    await type(field(), 'Gehalt');
  });

  it('the arrows go through the results and round again, while the keyboard stays in the field', async () => {
    const seen = [];
    for (let i = 0; i < 4; i++) {
      await press('ArrowDown');
      seen.push(field().getAttribute('aria-activedescendant'));
    }
    expect(seen).toEqual(['hit-0', 'hit-1', 'hit-2', 'hit-0']);
    await press('ArrowUp');
    expect(chosen()).toContain('3.7');
    expect(document.activeElement).toBe(field());
  });

  it('the first arrow up goes to the last result', async () => {
    await press('ArrowUp');
    expect(chosen()).toContain('3.7');
  });

  it.each([
    ['the first result', 0, '10.3'],
    ['the one that is chosen', 2, '11.1'],
  ])('Enter opens %s', async (_, arrows, section) => {
    const opened: string[] = [];
    view.the('#search-results').addEventListener('click', (event) => {
      event.preventDefault();
      opened.push((event.target as HTMLAnchorElement).getAttribute('href') ?? '');
    });
    for (let i = 0; i < arrows; i++) await press('ArrowDown');
    await press('Enter');
    expect(opened).toEqual([`/reader.html#${section}`]);
  });

  it('Enter with Alt is not the field’s: it opens nothing and is left to the surface', async () => {
    const opened = vi.fn((event: Event) => event.preventDefault());
    view.the('#search-results').addEventListener('click', opened);
    const heard = vi.fn();
    addEventListener('keydown', heard, { once: true });
    expect(await press('Enter', { altKey: true }), 'left to the browser').toBe(true);
    expect([opened.mock.calls.length, heard.mock.calls.length]).toEqual([0, 1]);
    expect(await press('ArrowDown', { altKey: true })).toBe(true);
    expect(chosen()).toBeUndefined();
  });

  it('Escape empties the field first and closes the popup only the second time', async () => {
    expect(await press('Escape'), 'left to the browser').toBe(false);
    expect(field().value).toBe('');
    expect(await press('Escape'), 'left to the browser').toBe(true);
  });

  it('another word begins the choice anew', async () => {
    await press('ArrowDown');
    await type(field(), 'Lohn');
    expect(chosen()).toBeUndefined();
  });

  it('results that come late do not take the choice away', async () => {
    await press('ArrowDown');
    view.again(<Field found={{ results: [...HITS, hit('5.1')] }} />);
    expect(chosen()).toContain('10.3');
  });

  it('a choice that is no longer there is none', async () => {
    await press('ArrowUp');
    view.again(<Field found={{ results: HITS.slice(0, 1) }} />);
    expect(chosen()).toBeUndefined();
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('the button that empties the field gives the keyboard back to it', async () => {
    await click(view.the('.search-clear'));
    expect([field().value, document.activeElement]).toEqual(['', field()]);
  });
});

describe('Enter after fast typing', () => {
  const opened: string[] = [];
  const watch = () =>
    view.the('#search-results').addEventListener('click', (event) => {
      event.preventDefault();
      opened.push((event.target as HTMLAnchorElement).getAttribute('href') ?? '');
    });
  beforeEach(async () => {
    opened.length = 0;
    await open({ answered: 'Geh', results: HITS });
    await type(field(), 'Gehalt');
    watch();
  });

  it('opens no hit of an older query, but the first of its own when that is there', async () => {
    await press('Enter');
    expect(opened).toEqual([]);
    await act(async () => view.again(<Field found={{ answered: 'Gehalt', results: [hit('11.1')] }} />));
    expect(opened).toEqual(['/reader.html#11.1']);
  });

  it('opens nothing where other words have been typed meanwhile', async () => {
    await press('Enter');
    await type(field(), 'Gehaltsband');
    await act(async () => view.again(<Field found={{ answered: 'Gehalt', results: [hit('11.1')] }} />));
    expect(opened).toEqual([]);
  });

  it('opens nothing where nothing is found, and says so', async () => {
    await press('Enter');
    await act(async () => view.again(<Field found={{ answered: 'Gehalt', results: [], suggestions: NOTHING }} />));
    expect([opened, status()]).toEqual([[], t('searchNone', 'Gehalt')]);
  });
});

describe('where nothing is found', () => {
  beforeEach(async () => {
    await open({ results: [], suggestions: NOTHING });
    await type(field(), 'Gehlat');
  });

  it('it is said on screen and to a screen reader, with the nearest words and chapters', () => {
    expect(status()).toBe(t('searchNone', 'Gehlat'));
    expect(view.the('.search-none').textContent).toContain(t('searchNone', 'Gehlat'));
    expect(view.texts('.search-words button')).toEqual(['Gehalt']);
    expect(view.texts('.search-chapters a')).toEqual(['10 Wie schreibt man eine Anzeige?']);
  });

  it('a word that is offered is asked for by a click, and the keyboard is in the field again', async () => {
    await click(view.button('Gehalt'));
    expect([field().value, document.activeElement]).toEqual(['Gehalt', field()]);
  });
});

describe('the search of before', () => {
  const offer = () => view.find('.search-recent')?.textContent;

  it('is offered, not put into the field', async () => {
    await open({}, 'Probezeit');
    expect([offer(), field().value]).toEqual([t('searchRecent', 'Probezeit'), '']);
  });

  it('that is taken back is selected, so that other words take its place', async () => {
    await open({}, 'Probezeit');
    await click(view.button(t('searchRecent', 'Probezeit')));
    const { value, selectionStart, selectionEnd } = field();
    expect([value, selectionStart, selectionEnd]).toEqual(['Probezeit', 0, 'Probezeit'.length]);
    expect(document.activeElement).toBe(field());
  });

  it('gives way to what is typed', async () => {
    await open({}, 'Probezeit');
    await type(field(), 'G');
    expect(offer()).toBeUndefined();
    await settled();
    expect(field().value).toBe('G');
  });

  it('names a page of the product as the interface does, and leads there', async () => {
    await open({ results: [{ ...hit('checklists'), title: '', excerpt: [], page: 'checklists' }, hit('10.3')] });
    await type(field(), 'checklisten');
    const [page] = view.texts('[role=option]');
    expect(page).toBe(t('hitPage') + t('checklists'));
    expect(view.the('#hit-0').getAttribute('href')).toBe('/checklist.html#');
  });

  it('leads to a section under the law of the country that was asked for', async () => {
    await open({ results: [{ ...hit('10.3'), country: 'AT' }, hit('11.1')] });
    await type(field(), 'Gehalt Österreich');
    expect(view.the('#hit-0').getAttribute('href')).toBe('/reader.html#10.3-AT');
    expect(view.the('#hit-1').getAttribute('href')).toBe('/reader.html#11.1');
  });
});
