import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRankTable } from '../../core/guide-compiler/compile';
import { situationOf } from '../../core/situation/situation';
import { readPage } from '../../core/tips/page-signals';
import { rankTips } from '../../core/tips/rank-tips';
import { readGuide } from '../guide/read-guide';
import { ROOT } from '../root';
import { isJudged } from './first-edition';
import { roundsIn } from './first-sight';
import { type JudgedCase, type Lists, learnLists } from './learn-lists';
import { markdownTable, three } from './tables';
import { measureTips, ownTipCases, type TipCase, tipCase, tipCases } from './tips';

/**
 * `npm run eval:lists`: what the lists of `content/priorities.yaml` would gain from judged situations. Each round of
 * first sights is measured with the lists as they are and with lists that were learned from all the others, never from
 * itself. `--write` writes what all of them teach into the file: once for each new round, and what is measured on its
 * rounds afterwards compares versions only.
 */
const FOLDER = join(ROOT, 'tests/fixtures/first-sight');
const PRIORITIES = join(ROOT, 'content/priorities.yaml');

const table = compileRankTable(readGuide());
const { topics, rows } = table;
const situationIn = ({ url, heading, language }: TipCase) => situationOf(url, { heading, language });
const judgedBy = (entries: readonly TipCase[], judged: (section: string) => boolean): JudgedCase[] =>
  entries.map((entry) => ({ entry, situation: situationIn(entry), judged }));

const rounds = roundsIn(FOLDER).flatMap((name) => {
  const file = join(FOLDER, name, 'situations.tsv');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return { name, cases: judgedBy(lines.filter((line) => line.trim() !== '').map(tipCase), () => true) };
});
const older = [...judgedBy(tipCases() ?? [], isJudged), ...judgedBy(ownTipCases(), isJudged)];

const measured = (cases: readonly JudgedCase[], priorities: Lists): string[] => {
  const { success3, precision3, ndcg5 } = measureTips(
    cases.map(({ entry }) => entry),
    (entry) => rankTips(situationIn(entry), { ...table, priorities }, readPage(entry)).map(({ row }) => row.section),
    () => true,
  );
  return [success3, precision3, ndcg5].map(three);
};
const learned = (cases: readonly JudgedCase[]): Lists =>
  topics ? learnLists(table.priorities, cases, rows, topics) : table.priorities;

console.log(
  markdownTable([
    ['round', 'lists', 'success@3', 'precision@3', 'ndcg@5'],
    ...rounds.flatMap(({ name, cases }) => {
      const others = rounds.filter((round) => round.name !== name).flatMap((round) => round.cases);
      return [
        [name, 'as they are', ...measured(cases, table.priorities)],
        [name, 'learned from the others', ...measured(cases, learned([...older, ...others]))],
      ];
    }),
  ]),
);

if (process.argv.includes('--write')) {
  const lists = learned([...older, ...rounds.flatMap(({ cases }) => cases)]);
  const lines = readFileSync(PRIORITIES, 'utf8').split('\n');
  const written = lines.map((line) => {
    const key = /^"?([^"#:]+)"?: \[/.exec(line)?.[1] ?? '';
    const list = lists[key];
    return list ? line.replace(/\[.*\]/, `[${list.join(', ')}]`) : line;
  });
  writeFileSync(PRIORITIES, written.join('\n'));
}
