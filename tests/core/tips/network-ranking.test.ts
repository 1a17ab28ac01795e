import { expect, it } from 'vitest';
import { cardLines, cardsIn } from '../../../core/guide/card-lines';
import { compileTips, compileTopics } from '../../../core/guide-compiler/compile';
import { NETWORKS } from '../../../core/situation/networks';
import type { Situation } from '../../../core/situation/situation';
import { PAGE_KINDS } from '../../../core/situation/vocabulary';
import { rowsFor, WORK_COUNTRIES } from '../../../core/tips/country';
import { packRanking, rankTableFor } from '../../../core/tips/network-ranking';
import { readPage } from '../../../core/tips/page-signals';
import { scoreTips } from '../../../core/tips/rank-tips';
import { topicLines, topicsInLines } from '../../../core/topic/topic-table';
import { bundledGuide } from '../../support/bundled-guide';

const guide = bundledGuide();
const table = compileTips(guide);
const topics = compileTopics(guide);
const PAGE = readPage({ url: '', title: 'Shitstorm nach Kündigung: was jetzt?' });

it.each(NETWORKS.map(({ id, pages }) => [id, pages] as const))(
  'what is packed for a network ranks each of its pages as the whole table does: %s',
  (network, pages) => {
    const packed = packRanking(network, table);
    const ranked = (situation: Situation, whole: boolean) =>
      scoreTips(situation, { ...(whole ? table : rankTableFor(situation, packed)), topics }, PAGE).map(
        ({ row: { section }, score, reason }) => ({ section, score, reason }),
      );
    for (const { kind: kinds } of pages) {
      const [kind, ...alternatives] = typeof kinds === 'string' ? ([kinds] as const) : kinds;
      const situation: Situation = { network, kind, alternatives, known: true };
      expect(ranked(situation, false)).toEqual(ranked(situation, true));
    }
  },
);

it('what is packed says of each section in which countries it has no tip', () => {
  const situation: Situation = { network: 'linkedin', kind: 'composer', alternatives: [], known: true };
  const packed = rankTableFor(situation, packRanking('linkedin', table));
  const silent = packed.rows.map(({ section, silentIn }) => [section, silentIn ?? '']);
  const noTip = (row: (typeof table.rows)[number]) =>
    WORK_COUNTRIES.filter((country) => rowsFor([row], country).length === 0).join('');
  expect(silent).toEqual(table.rows.map((row) => [row.section, noTip(row)]));
  expect(silent.filter(([, countries]) => countries !== '').length, 'there are such sections').toBeGreaterThan(0);
});

it('there is a letter for each kind of page', () => {
  expect(Object.keys(PAGE_KINDS).length).toBeLessThanOrEqual(26);
});

it('cards come out of their lines as they went in, and what is not there is left out', () => {
  const lines = cardLines(table.rows);
  const [first, last] = [table.rows[0], table.rows.at(-1)];
  const { situations: _, ...card } = first ?? expect.fail('The guide has no section');
  expect(cardsIn(lines, [card.section])).toEqual([card]);
  expect(cardsIn(lines, ['99.9', last?.section ?? '']).map(({ section }) => section)).toEqual([last?.section]);
  // A section's number begins another's: 1.1 and 1.10.
  const sections = table.rows.map(({ section }) => section);
  expect(cardsIn(lines, sections).map(({ section }) => section)).toEqual(sections);
});

it('the topics come out of their lines as they went in, and both are written without a letter beyond ASCII', () => {
  expect(topicsInLines(topicLines(topics))).toEqual(topics);
  expect(topicLines(topics) + cardLines(table.rows)).toMatch(/^[\n -~]*$/);
});
