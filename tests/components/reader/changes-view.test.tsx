import { expect, it } from 'vitest';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import { ChangesView } from '../../../components/reader/changes-view';
import { CountryChoice } from '../../../components/shared/country-choice';
import type { Change } from '../../../core/guide/compiled-guide';
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

/** The list as it is drawn for a country, with the way to another. */
async function listFor(country: WorkCountry, changes: readonly Change[]) {
  const view = draw(
    <TextSettingsProvider
      value={{
        today: '2026-11-29',
        country,
        countryChoice: <CountryChoice country={country} onCountry={() => {}} fixed={false} />,
        fact: () => undefined,
      }}
    >
      <ChangesView load={async () => changes} />
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
