import { expect, it } from 'vitest';
import { SearchPage } from '../../../components/search/search-page';
import type { SearchEngine } from '../../../core/ports/finders';
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
