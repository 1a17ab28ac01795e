import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSearchIndex, compileSearchTexts, compileTopics } from '../../core/guide-compiler/compile';
import { findSections } from '../../core/search/guide-search';
import type { PackedVocabulary } from '../../core/search/pack-vocabulary';
import { loadSearchIndex } from '../../core/search/search-index';
import { packGroups, type SynonymGroup } from '../../core/search/synonyms';
import type { TopicTable } from '../../core/topic/topic-table';
import { readGuide } from '../guide/read-guide';
import { readSynonyms } from '../guide/read-synonyms';
import { ROOT } from '../root';
import { roundsIn } from './first-sight';
import { foldsOf } from './held-out';
import { DEPTH, rankOf, ratesOf } from './ranks';
import { queryOf } from './search';
import { three } from './tables';

/**
 * `npm run eval:synonyms`: what each group of `content/synonyms.yaml` changes. Of the queries of all first-sight rounds
 * and of the held-out questions: how many find their section earlier with the group than without it, and how many
 * later. A group that helps none is one to drop.
 */
interface Line {
  readonly text: string;
  readonly wanted: ReadonlySet<string>;
  /** Learned without the line, where it is a held-out question. */
  readonly topics: TopicTable;
}

const FOLDS = 5;
const WANTED = 2;
/** So many first letters of one of its words make a line one that a group may touch. */
const BEGINNING = 4;
const FOLDER = join(ROOT, 'tests/fixtures/first-sight');

const guide = readGuide();
const synonyms = readSynonyms();
const texts = compileSearchTexts(guide);
const learned = compileTopics(guide);

const queriesOf = (round: string): Line[] => {
  const file = join(FOLDER, round, 'queries.tsv');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines
    .filter((line) => line.trim() !== '')
    .map(queryOf)
    .map(({ text, judged }) => {
      const wanted = [...judged].flatMap(([section, grade]) => (grade >= WANTED ? [section] : []));
      return { text, wanted: new Set(wanted), topics: learned };
    });
};

const firstSight = roundsIn(FOLDER).flatMap(queriesOf);
const heldOut = foldsOf(guide, FOLDS).flatMap(({ guide: without, asked }): Line[] => {
  const topics = compileTopics(without);
  return asked.map(({ section, line }) => ({ text: line, wanted: new Set([section]), topics }));
});

type RanksOf = (lines: readonly Line[]) => readonly (number | undefined)[];

const built = compileSearchIndex(guide, synonyms).serialize();

/** Ranks the section of each line with all groups but these; what words there are stays known. */
function rankingWithout(groups: readonly SynonymGroup[]): RanksOf {
  const data: { readonly vocabulary: PackedVocabulary } = JSON.parse(built);
  const left = new Set(packGroups(groups, () => true));
  const packed = data.vocabulary.groups.filter((group) => !left.has(group));
  const index = loadSearchIndex(JSON.stringify({ ...data, vocabulary: { ...data.vocabulary, groups: packed } }));
  return (lines) =>
    lines.map(({ text, wanted, topics }) => {
      const found = findSections(index, texts, text, DEPTH, topics).map(({ section }) => section);
      return rankOf(found, (section) => wanted.has(section));
    });
}

const withAll = rankingWithout([]);
const withNone = rankingWithout(synonyms.groups);

function mayTouch(group: SynonymGroup, { text }: Line): boolean {
  const lower = text.toLowerCase();
  return group.some((words) =>
    words.split(/\s+/).some((word) => lower.includes(word.toLowerCase().slice(0, BEGINNING))),
  );
}

const after = (rank: number | undefined): number => rank ?? DEPTH + 1;

console.log('group | first sights that it may touch, earlier with it, later | the same of held-out questions\n');
for (const group of synonyms.groups) {
  const without = rankingWithout([group]);
  const cells = [firstSight, heldOut].flatMap((all) => {
    const lines = all.filter((line) => mayTouch(group, line));
    const withIt = withAll(lines);
    const bare = without(lines);
    const earlier = withIt.filter((rank, at) => after(rank) < after(bare[at])).length;
    const later = withIt.filter((rank, at) => after(rank) > after(bare[at])).length;
    return [String(lines.length), String(earlier), String(later)];
  });
  console.log(`${group.join(', ')} | ${cells.join(' | ')}`);
}
for (const [name, lines] of [
  ['first sights', firstSight],
  ['held-out questions', heldOut],
] as const) {
  for (const [what, ranks] of [
    ['with', withAll],
    ['without', withNone],
  ] as const) {
    const { cases, first, firstThree, mrr } = ratesOf(ranks(lines));
    console.log(`${name}, ${what} the groups: ${cases} ${three(first)} ${three(firstThree)} ${three(mrr)}`);
  }
}
