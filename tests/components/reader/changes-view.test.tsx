import { act } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import { ChangesView } from '../../../components/reader/changes-view';
import { CountryChoice } from '../../../components/shared/country-choice';
import type { Change, ChapterEntry } from '../../../core/guide/compiled-guide';
import type { ChangeStatus } from '../../../core/guide/guide';
import { WORK_COUNTRIES, type WorkCountry } from '../../../core/tips/country';
import { changeKey } from '../../../core/tips/news';
import type { NewsMemory } from '../../../core/tips/news-memory';
import { changeOf } from '../../support/changes';
import { draw, settled, t } from '../support/draw';
import { type StoredSomewhere, storedSomewhere } from '../support/stored-somewhere';

const change = (since: string, country = 'DE'): Change =>
  changeOf({ since, country, statement: `Gilt ab ${since}.`, sections: ['16.1'] });

const chapterOf = (number: number, slug: string, title: string): ChapterEntry => ({
  number,
  slug,
  title,
  summary: '',
  sections: [],
});
const CHAPTERS = [
  chapterOf(1, 'ziele', 'Ziele'),
  chapterOf(10, 'personal', 'Personal'),
  chapterOf(16, 'recht', 'Recht'),
  chapterOf(17, 'anzeigen', 'Anzeigen'),
];

interface Led {
  readonly entry?: string;
  readonly memory?: StoredSomewhere<NewsMemory | undefined>;
}

/** The list as it is drawn for a country, with the way to another. */
async function listFor(
  country: WorkCountry,
  changes: readonly Change[],
  chapter?: number,
  { entry, memory = storedSomewhere<NewsMemory | undefined>(undefined) }: Led = {},
) {
  const view = draw(
    <TextSettingsProvider
      value={{
        today: '2026-11-29',
        country,
        countryChoice: <CountryChoice country={country} onCountry={() => {}} fixed={false} />,
        fact: () => undefined,
      }}
    >
      <ChangesView
        load={async () => ({ asOf: '2026-11-28', changes })}
        newsMemory={memory}
        version="2"
        chapters={CHAPTERS}
        chapter={chapter}
        entry={entry}
      />
    </TextSettingsProvider>,
  );
  await act(() => memory.answerAll());
  await settled();
  await act(() => memory.answerAll());
  return view;
}

it('says what is ahead, the nearest first, then what is in force, the newest first, and folds other countries', async () => {
  const changes = [
    change('2027-12-02'),
    change('2026-12-02'),
    change('2026-08-01', 'AT'),
    change('2026-07-01'),
    change('2025-01-01'),
  ];
  const view = await listFor('DE', changes);
  expect(view.texts('h2')).toEqual([t('changeAhead'), t('changesBefore')]);
  expect(view.texts('.change-statement')).toEqual(
    ['2026-12-02', '2027-12-02', '2026-07-01', '2025-01-01', '2026-08-01'].map((since) => `Gilt ab ${since}.`),
  );
});

it.each(WORK_COUNTRIES)(
  'says above the list whose law it shows (%s), and lets it be changed there',
  async (country) => {
    const view = await listFor(country, [change('2026-07-01')]);
    const law = view.the('.changes-law');
    expect(law.querySelector('select')?.value).toBe(country);
    expect(law.textContent).toContain(t(`changesFor_${country}`));
    expect(law.compareDocumentPosition(view.the('.change-list'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
);

it('names the sections apart from the source: one sees and hears that they are sections', async () => {
  const view = await listFor('DE', [
    { ...change('2026-07-01'), source: 'Meta bets on links', sections: ['5.9', '8.1'] },
  ]);
  expect(view.texts('.change-source')).toEqual(['Meta bets on links', `${t('changeSections')} 5.9, 8.1`]);
  const names = [...view.the('.change-list').querySelectorAll('a')].map((a) => a.getAttribute('aria-label'));
  expect(names).toEqual(['Abschnitt 5.9', 'Abschnitt 8.1']);
});

it('leads to a source that has an address', async () => {
  const url = 'https://gesetz.example/1';
  const view = await listFor('DE', [{ ...change('2026-07-01'), url }, change('2026-06-01')]);
  const [linked, plain] = view.the('.change-list').querySelectorAll('li');
  expect(linked?.querySelector<HTMLAnchorElement>('.change-source a')?.href).toBe(url);
  expect(plain?.querySelector('.change-source')?.querySelector('a')).toBeNull();
});

describe('narrowed to a subject', () => {
  const about = (since: string, sections: readonly string[], country = 'DE'): Change => ({
    ...change(since, country),
    sections,
  });
  const CHANGES = [
    about('2026-07-01', ['10.3', '16.7']),
    about('2026-06-01', ['16.1']),
    about('2026-05-01', ['17.2'], 'AT'),
    about('2026-04-01', ['10.4'], 'AT'),
  ];
  const choose = async (list: HTMLSelectElement, value: string) => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  };
  const shown = (view: Awaited<ReturnType<typeof listFor>>) => view.texts('.change-statement');

  it('shows what rests on sections of that chapter, in the order of the list, and says how many', async () => {
    const view = await listFor('DE', CHANGES, 10);
    expect(shown(view)).toEqual(['Gilt ab 2026-07-01.', 'Gilt ab 2026-04-01.']);
    expect(view.the('.search-count').textContent).toBe(`${t('changesCountOne')} ${t('changesAbout', 'Personal')}`);
    expect(view.the('summary').textContent).toBe(t('changesElsewhere', '1'));
  });

  it('shows all where nothing is chosen, and says how many hold here', async () => {
    const view = await listFor('DE', CHANGES);
    expect(shown(view)).toHaveLength(4);
    expect(view.the('.search-count').textContent).toBe(t('changesCount', 2));
  });

  it('offers the subjects that have changes, each with the number for the country', async () => {
    const view = await listFor('DE', CHANGES);
    expect(view.texts('.changes-law label:last-child option')).toEqual([
      t('filterAll'),
      'Personal (1)',
      'Recht (2)',
      'Anzeigen (0)',
    ]);
  });

  it('stands in the address, so that the way back leads to what was shown before', async () => {
    const view = await listFor('DE', CHANGES);
    await choose(view.the('.changes-law label:last-child select'), 'personal');
    expect(location.hash).toBe('#neu-personal');
    const narrowed = await listFor('DE', CHANGES, 10);
    await choose(narrowed.the('.changes-law label:last-child select'), '');
    expect(location.hash).toBe('#neu');
  });
});

describe('after an update', () => {
  const [OLD, NEW, FOREIGN] = [change('2026-07-01'), change('2026-06-01'), change('2026-05-01', 'AT')];
  const memory = () => storedSomewhere<NewsMemory | undefined>({ version: '1', known: [changeKey(OLD)] });
  const marked = (view: Awaited<ReturnType<typeof listFor>>) =>
    [...view.the('.changes').querySelectorAll('li:has(.change-new)')].map((li) => li.id);

  it('what it brought stands first under a heading with the day, and is marked in words, here and among other countries', async () => {
    const view = await listFor('DE', [OLD, NEW, FOREIGN], undefined, { memory: memory() });
    expect(view.texts('h2')).toEqual([`${t('changesNew', '29.11.2026')} (1)`, t('changesBefore')]);
    expect(view.texts('.change-new')).toEqual([t('changeNew'), t('changeNew')]);
    expect(marked(view)).toEqual([`neu-${NEW.id}`, `neu-${FOREIGN.id}`]);
  });

  it('the line about it is closed, and the marks stay when the list is opened again', async () => {
    const stored = memory();
    await listFor('DE', [OLD, NEW], undefined, { memory: stored });
    expect(stored.value?.news?.closed).toBe(true);
    const again = await listFor('DE', [OLD, NEW], undefined, { memory: stored });
    expect(marked(again)).toEqual([`neu-${NEW.id}`]);
  });

  it('a subject hides nothing silently: how many others are new is said, and the way to all is there', async () => {
    const view = await listFor('DE', [OLD, NEW], 10, { memory: memory() });
    expect(view.the('.search-count').textContent).toContain(t('changesNewHidden', 1));
    expect(view.the('.search-count a').textContent).toBe(t('changesShowAll', 2));
    expect(view.the('.search-count a').getAttribute('href')).toBe('#neu');
  });

  it('says of which edition the list is', async () => {
    const view = await listFor('DE', [OLD]);
    expect(view.the('.changes-edition').textContent).toBe(`${t('readerTitle')} 2, ${t('asOf', '28.11.2026')}`);
  });
});

describe('at an entry', () => {
  it('the keyboard stands on it, and its subjects are offered', async () => {
    const led = { ...change('2026-06-01'), sections: ['10.3', '16.1'] };
    const view = await listFor('DE', [change('2026-07-01'), led], undefined, { entry: led.id });
    expect(document.activeElement?.id).toBe(`neu-${led.id}`);
    const offered = [...view.the('.changes').querySelectorAll('[aria-current] a[href^="#neu-"]')];
    expect(offered.map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
      ['Personal (1)', '#neu-personal'],
      ['Recht (2)', '#neu-recht'],
    ]);
  });

  it('of another country, the fold is open', async () => {
    const led = change('2026-06-01', 'AT');
    const view = await listFor('DE', [led], undefined, { entry: led.id });
    expect(view.the('details').hasAttribute('open')).toBe(true);
  });

  it('an entry that is gone leaves the list as it is', async () => {
    const view = await listFor('DE', [change('2026-07-01')], undefined, { entry: 'law-0' });
    expect(view.texts('.change-statement')).toHaveLength(1);
  });
});

it.each<[ChangeStatus, string, string]>([
  ['gilt', 'gilt ab 01.12.2027', 'gilt seit 01.12.2025'],
  ['frist', 'Frist endet am 01.12.2027', 'Frist endete am 01.12.2025'],
  ['geplant', 'geplant für 01.12.2027', 'war geplant für 01.12.2025'],
])('says what its day is: %s', async (status, ahead, before) => {
  const view = await listFor('DE', [
    { ...change('2027-12-01'), status },
    { ...change('2025-12-01'), status },
  ]);
  expect(view.texts('time')).toEqual([ahead, before]);
});
