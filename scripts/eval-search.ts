import { compileSearchIndex, compileSearchTexts } from '../core/guide/compile';
import { searchGuide } from '../core/search/guide-search';
import { DEPTH } from '../tests/eval/ranks';
import { labelledQueries, measureSearch } from '../tests/eval/search';
import { markdownTable, three } from '../tests/eval/tables';
import { readGuide } from './read-guide';
import { readSynonyms } from './read-synonyms';

/** `npm run eval:search`: how well the search answers labelled queries, by type of query, with every miss. */
const queries = labelledQueries();
if (!queries) {
  console.log('The labelled queries are not at hand (../shared/eval, or $LEITFADEN_LABELS): nothing measured.');
  process.exit(0);
}
const guide = readGuide();
const index = compileSearchIndex(guide, readSynonyms());
const texts = compileSearchTexts(guide);
const { rows, helpful, misses } = measureSearch(queries, new Set(Object.keys(texts)), (query) =>
  searchGuide(index, texts, query, DEPTH).map(({ section }) => section),
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
    ['queries', 'n', 'success@1', 'success@3', 'MRR@10'],
    ['(aim)', '', '0.750', '0.920', '0.830'],
    ...rows.map(row),
    row({ name: 'answerable, helpful counts too', ...helpful }),
  ]),
);
console.log(`\nnot first: ${misses.length}`);
for (const { query, rank, hits } of misses) {
  const wanted = [...query.judged].flatMap(([section, grade]) => (grade > 1 ? section : [])).join(' ');
  console.log(
    `  ${rank ?? '–'}  ${query.id} ${query.type} „${query.text}“ wants ${wanted}, got ${hits.slice(0, 5).join(' ')}`,
  );
}
