import { measureRetrieval } from './retrieval';
import { markdownTable, three } from './tables';

/** `npm run eval:retrieval`: the engine on text that is not the guide's, XQuAD's German part. */
const rows = measureRetrieval();
if (!rows) {
  console.log('XQuAD is not at hand (xquad-de-dev.json in ../search beside the labels): nothing measured.');
  process.exit(0);
}
const mean = rows.reduce((sum, { mrr }) => sum + mrr, 0) / rows.length;
console.log(
  markdownTable([
    ['variant', 'n', 'success@1', 'success@3', 'MRR@10'],
    ...rows.map(({ name, cases, first, firstThree, mrr }) => [
      name,
      String(cases),
      three(first),
      three(firstThree),
      three(mrr),
    ]),
    ['mean of the variants (aim ≥ 0.940; question ≥ 0.945)', '', '', '', three(mean)],
  ]),
);
