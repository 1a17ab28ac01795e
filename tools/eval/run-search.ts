import { compileSearchIndex, compileSearchTexts, compileTopics } from '../../core/guide-compiler/compile';
import { searchGuide } from '../../core/search/guide-search';
import { readGuide } from '../guide/read-guide';
import { readSynonyms } from '../guide/read-synonyms';
import { DEPTH } from './ranks';
import { type LabelledQuery, labelledQueries, measureSearch, ownQueries } from './search';
import { markdownTable, three } from './tables';

/**
 * `npm run eval:search`: how well the search answers labelled queries and the project's own, by type, with every miss.
 */
const guide = readGuide();
const index = compileSearchIndex(guide, readSynonyms());
const texts = compileSearchTexts(guide);
const topics = compileTopics(guide);
const labelled = labelledQueries();
if (labelled) print('labelled queries', labelled);
else console.log('No labelled queries at hand: set LEITFADEN_LABELS to their folder');
print('own queries', ownQueries());

function print(name: string, queries: readonly LabelledQuery[]): void {
  const { rows, helpful, lists, misses } = measureSearch(queries, new Set(Object.keys(texts)), (query) =>
    searchGuide(index, texts, query, DEPTH, topics).map(({ section }) => section),
  );
  const row = ({ name, cases, first, firstThree, mrr }: (typeof rows)[number]) => [
    name,
    String(cases),
    three(first),
    three(firstThree),
    three(mrr),
  ];
  console.log(
    markdownTable([
      [name, 'n', 'success@1', 'success@3', 'MRR@10'],
      ['(aim)', '', '0.750', '0.920', '0.830'],
      ...rows.map(row),
      row({ name: 'answerable, helpful counts too', ...helpful }),
    ]),
  );
  console.log(`\nhits shown: ${lists.shown.toFixed(1)}, of those from the fourth on ${three(lists.tailFits)} labelled`);
  console.log(`not first: ${misses.length}`);
  for (const { query, rank, hits } of misses) {
    const wanted = [...query.judged].flatMap(([section, grade]) => (grade > 1 ? section : [])).join(' ');
    console.log(
      `  ${rank ?? '–'}  ${query.id} ${query.type} „${query.text}“ wants ${wanted}, got ${hits.slice(0, 5).join(' ')}`,
    );
  }
  console.log();
}
