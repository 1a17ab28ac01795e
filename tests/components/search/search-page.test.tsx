import { act } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import { SearchPage } from '../../../components/search/search-page';
import { CountryChoice } from '../../../components/shared/country-choice';
import type { SearchEngine } from '../../../core/ports/finders';
import type { SearchRequest } from '../../../core/reader/search-address';
import type { WorkCountry } from '../../../core/tips/country';
import { click, draw, settled, t } from '../support/draw';

const engine: SearchEngine = {
  find: () => [],
  corrected: () => undefined,
  suggest: () => ({ words: ['gehalt'], chapters: [] }),
};

/** What was kept for a look-up. */
const kept: string[] = [];

beforeEach(() => {
  kept.length = 0;
  document.title = 'Leitfaden';
  location.hash = '';
});

async function drawn(request: SearchRequest) {
  const view = draw(
    <SearchPage
      request={request}
      table={{ rows: [], chapters: [], priorities: {}, relatedSections: {} }}
      load={async () => engine}
      loadAnnotations={async () => ({ find: () => [] })}
      onLookUp={(words) => {
        kept.push(words);
        return 'next';
      }}
    />,
  );
  await settled();
  return view;
}

/** Chooses in a list, as a person does. */
const narrow = (list: HTMLSelectElement, value: string) =>
  act(async () => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** What stands on the page for a query that finds nothing. */
async function pageFor(query: string) {
  const view = await drawn({ query });
  return { none: view.find('.search-none') !== null, says: view.the('.search-count').textContent };
}

it('one letter for which nothing is found is no failure, on the page and to a screen reader', async () => {
  expect(await pageFor('s')).toEqual({ none: false, says: '' });
});

it('two letters for which nothing is found are told so', async () => {
  expect(await pageFor('qx')).toEqual({ none: true, says: t('searchCount', 0) });
});

it('words that were typed stand in the address with what narrows the search, never in the title', async () => {
  const view = await drawn({ query: 'Gehatl' });
  await narrow(view.the('label:last-of-type select'), 'linkedin');
  expect([location.hash, document.title]).toEqual(['#?q=Gehatl&netz=linkedin', 'Leitfaden']);
  await click(view.button('gehalt'));
  expect(location.hash).toBe('#?q=gehalt&netz=linkedin');
});

it('words that were looked up never stand in the address, whatever is chosen or offered', async () => {
  const view = await drawn({ query: 'Liebe Erika, gehalt', lookUp: 'first' });
  await narrow(view.the('label:last-of-type select'), 'linkedin');
  expect([location.hash, document.title]).toEqual(['#nachschlagen-first?netz=linkedin', 'Leitfaden']);
  await click(view.button('gehalt'));
  expect([location.hash, kept]).toEqual(['#nachschlagen-next?netz=linkedin', ['gehalt']]);
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
        onLookUp={() => ''}
      />
    </TextSettingsProvider>,
  );
  await settled();
  expect(new Set(asked)).toEqual(new Set(['AT']));
  expect(view.the<HTMLSelectElement>('.search-filters .country-choice select').value).toBe('AT');
});

it('a filter that is set before the one before is drawn takes nothing of it away', async () => {
  location.hash = '#?q=Gehatl&kapitel=10';
  const view = await drawn({ query: 'Gehatl' });
  await narrow(view.the('label:last-of-type select'), 'linkedin');
  expect(location.hash).toBe('#?q=Gehatl&kapitel=10&netz=linkedin');
});
