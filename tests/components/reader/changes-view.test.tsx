import { describe, expect, it } from 'vitest';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import { ChangesView } from '../../../components/reader/changes-view';
import { CountryChoice } from '../../../components/shared/country-choice';
import type { Change, ChapterEntry } from '../../../core/guide/compiled-guide';
import { WORK_COUNTRIES, type WorkCountry } from '../../../core/tips/country';
import { draw, settled, t } from '../support/draw';

const change = (since: string, country = 'DE'): Change => ({
  since,
  country,
  statement: `Gilt ab ${since}.`,
  kind: 'gesetz',
  source: 'Amtsblatt',
  sections: ['16.1'],
});

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

/** The list as it is drawn for a country, with the way to another. */
async function listFor(country: WorkCountry, changes: readonly Change[], chapter?: number) {
  const view = draw(
    <TextSettingsProvider
      value={{
        today: '2026-11-29',
        country,
        countryChoice: <CountryChoice country={country} onCountry={() => {}} fixed={false} />,
        fact: () => undefined,
      }}
    >
      <ChangesView load={async () => changes} chapters={CHAPTERS} chapter={chapter} />
    </TextSettingsProvider>,
  );
  await settled();
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
  expect(view.texts('h2')).toEqual([t('changeAhead'), t('changesInForce')]);
  expect(view.texts('li > p:nth-child(2)')).toEqual(
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
  const shown = (view: Awaited<ReturnType<typeof listFor>>) => view.texts('li > p:nth-child(2)');

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
