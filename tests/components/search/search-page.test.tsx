import { expect, it } from 'vitest';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import { SearchPage } from '../../../components/search/search-page';
import { CountryChoice } from '../../../components/shared/country-choice';
import type { SearchEngine } from '../../../core/ports/finders';
import type { WorkCountry } from '../../../core/tips/country';
import { draw, settled, t } from '../support/draw';

const engine: SearchEngine = {
  find: () => [],
  corrected: () => undefined,
  suggest: () => ({ words: ['gehalt'], chapters: [] }),
};

/** What stands on the page for a query that finds nothing. */
async function pageFor(query: string) {
  const view = draw(
    <SearchPage
      request={{ query }}
      table={{ rows: [], chapters: [], priorities: {}, relatedSections: {} }}
      load={async () => engine}
      loadAnnotations={async () => ({ find: () => [] })}
    />,
  );
  await settled();
  return { none: view.find('.search-none') !== null, says: view.the('.search-count').textContent };
}

it('one letter for which nothing is found is no failure, on the page and to a screen reader', async () => {
  expect(await pageFor('s')).toEqual({ none: false, says: '' });
});

it('two letters for which nothing is found are told so', async () => {
  expect(await pageFor('qx')).toEqual({ none: true, says: t('searchCount', 0) });
});

it('shows excerpts for the country that is chosen beside its filters', async () => {
  const asked: (WorkCountry | undefined)[] = [];
  const find: SearchEngine['find'] = (_query, _limit, country) => {
    asked.push(country);
    return [];
  };
  const view = draw(
    <TextSettingsProvider
      value={{
        today: '2026-11-29',
        country: 'AT',
        countryChoice: <CountryChoice country="AT" onCountry={() => {}} fixed={false} />,
        fact: () => undefined,
      }}
    >
      <SearchPage
        request={{ query: 'gewinnspiel' }}
        table={{ rows: [], chapters: [], priorities: {}, relatedSections: {} }}
        load={async () => ({ ...engine, find })}
        loadAnnotations={async () => ({ find: () => [] })}
      />
    </TextSettingsProvider>,
  );
  await settled();
  expect(new Set(asked)).toEqual(new Set(['AT']));
  expect(view.the<HTMLSelectElement>('.search-filters .country-choice select').value).toBe('AT');
});
