import { readGuide } from '../guide/read-guide';
import { readSynonyms } from '../guide/read-synonyms';
import { foldsOf, measureHeldOutQuestions, measureHeldOutTitles } from './held-out';
import type { Rates } from './ranks';
import { markdownTable, three } from './tables';

/** `npm run eval:questions`: cross-validation over the lines of `content/de/fragen/`, for comparing versions. */
const FOLDS = 5;

const guide = readGuide();
const synonyms = readSynonyms();
const folds = foldsOf(guide, FOLDS);
const withoutQuestions = folds.map((fold) => ({ ...fold, guide: { ...fold.guide, questions: new Map() } }));
const row = (name: string, { cases, first, firstThree, mrr }: Rates): string[] => [
  name,
  String(cases),
  three(first),
  three(firstThree),
  three(mrr),
];
console.log(
  markdownTable([
    ['held out', 'n', 'success@1', 'success@3', 'MRR@10'],
    row('questions, index alone', measureHeldOutQuestions(folds, synonyms, { alone: true })),
    row('questions, no line known', measureHeldOutQuestions(withoutQuestions, synonyms)),
    row('questions, the others known', measureHeldOutQuestions(folds, synonyms)),
    row('titles, no line known', measureHeldOutTitles(withoutQuestions)),
    row('titles, the others known', measureHeldOutTitles(folds)),
  ]),
);
