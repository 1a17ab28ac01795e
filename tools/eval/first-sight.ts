import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../core/guide/guide';
import {
  compileRankTable,
  compileSearchIndex,
  compileSearchTexts,
  compileTopics,
} from '../../core/guide-compiler/compile';
import { compileTemplateSearch } from '../../core/guide-compiler/compile-templates';
import { searchGuide } from '../../core/search/guide-search';
import { withTemplates } from '../../core/search/template-search';
import { situationOf } from '../../core/situation/situation';
import { readPage } from '../../core/tips/page-signals';
import { rankTips } from '../../core/tips/rank-tips';
import { readGuide } from '../guide/read-guide';
import { readSynonyms } from '../guide/read-synonyms';
import { measureDetection } from './detect';
import { draftOf, measureChecks, precisionOf, recallOf } from './drafts';
import { DEPTH, rankOf, ratesOf } from './ranks';
import { measureSearch, queryOf } from './search';
import { three } from './tables';
import { measureTips, tipCase } from './tips';

/** A row of the first-sight table: what is measured, the figure, the aim and of how many cases. */
export interface FirstSightRow {
  readonly what: string;
  readonly value: string;
  readonly aim: string;
  readonly cases: number;
}

/** What one round of unseen cases says of the product, and every miss, to be read once the figures are published. */
export interface FirstSight {
  readonly rows: readonly FirstSightRow[];
  readonly misses: readonly string[];
}

/** The rounds in a folder: folders named by date and round, `2026-12-05-1`, the oldest first. */
export const roundsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}-\d{2}-/.test(entry.name))
        .map(({ name }) => name)
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    : [];

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
const row = (cases: number, what: string, value: string, aim: string): FirstSightRow => ({ what, value, aim, cases });

/** Every section of today's guide is judged in a round: what its labels do not name is wrong there. */
const all = (): boolean => true;

/**
 * Measures the cases of a folder in the forms of the labelled ones; a file that is not there is passed over.
 * @param read The guide that they are measured on: read anew, unless somebody has it.
 */
export function measureRound(folder: string, read: () => Guide = readGuide): FirstSight {
  const linesOf = (name: string): string[] => {
    const file = join(folder, name);
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('url\t'));
  };
  const parts = [
    searchRows(linesOf('queries.tsv'), read),
    tipRows(linesOf('situations.tsv'), read),
    addressRows(linesOf('urls.tsv')),
    documentRows(linesOf('documents.tsv'), read),
    draftRows(linesOf('drafts.jsonl')),
  ];
  return { rows: parts.flatMap(({ rows }) => rows), misses: parts.flatMap(({ misses }) => misses) };
}

const NOTHING: FirstSight = { rows: [], misses: [] };

function searchRows(lines: readonly string[], read: () => Guide): FirstSight {
  if (lines.length === 0) return NOTHING;
  const guide = read();
  const index = compileSearchIndex(guide, readSynonyms());
  const texts = compileSearchTexts(guide);
  const topics = compileTopics(guide);
  const { rows, misses } = measureSearch(
    lines.map(queryOf),
    new Set(Object.keys(texts)),
    (query) => searchGuide(index, texts, query, DEPTH, topics).map(({ section }) => section),
    all,
  );
  const answerable = rows.find(({ name }) => name === 'answerable');
  if (!answerable) return NOTHING;
  const { cases, first, firstThree, mrr } = answerable;
  return {
    rows: [
      row(cases, 'Search: a wanted section first', three(first), '≥ 0.82'),
      row(cases, 'Search: among the first three', three(firstThree), '≥ 0.94'),
      row(cases, 'Search: MRR@10', three(mrr), '≥ 0.88'),
    ],
    misses: misses.map(
      ({ query, rank, hits }) => `${query.id} „${query.text}“ ${rank ?? '–'}: ${hits.slice(0, 3).join(' ')}`,
    ),
  };
}

/** Queries of people who want something to copy: id, query, wanted templates (`V1|V2`). The first hit of all counts. */
function documentRows(lines: readonly string[], read: () => Guide): FirstSight {
  if (lines.length === 0) return NOTHING;
  const guide = read();
  const index = compileSearchIndex(guide, readSynonyms());
  const texts = compileSearchTexts(guide);
  const topics = compileTopics(guide);
  const templates = compileTemplateSearch(guide);
  const answers = lines.map((line) => {
    const [id = '', query = '', wanted = ''] = line.split('\t');
    const hits = withTemplates(searchGuide(index, texts, query, DEPTH, topics), templates, query);
    const rank = rankOf(
      hits.map(({ section }) => section),
      (hit) => wanted.split('|').includes(hit),
    );
    return {
      rank,
      miss: `${id} „${query}“ wants ${wanted}: ${hits
        .slice(0, 3)
        .map(({ section }) => section)
        .join(' ')}`,
    };
  });
  const { cases, first, firstThree } = ratesOf(answers.map(({ rank }) => rank));
  return {
    rows: [
      row(cases, 'Documents: a wanted template first', three(first), '≥ 0.90'),
      row(cases, 'Documents: among the first three', three(firstThree), '–'),
    ],
    misses: answers.filter(({ rank }) => rank !== 1).map(({ miss }) => miss),
  };
}

function tipRows(lines: readonly string[], read: () => Guide): FirstSight {
  if (lines.length === 0) return NOTHING;
  const table = compileRankTable(read());
  const { misses, ...rates } = measureTips(
    lines.map(tipCase),
    ({ url, title, heading, language }) =>
      rankTips(situationOf(url, { heading, language }), table, readPage({ url, title, heading })).map(
        ({ row }) => row.section,
      ),
    all,
  );
  return {
    rows: [
      row(rates.cases, 'Tips: a wanted section among the first three', three(rates.success3), '≥ 0.90'),
      row(rates.cases, 'Tips: share of the first three that fit', three(rates.precision3), '≥ 0.80'),
      row(rates.cases, 'Tips: ndcg@5', three(rates.ndcg5), '≥ 0.72'),
      row(rates.cases, 'Tips: silent where they should be', percent(rates.silent), '100 %'),
    ],
    misses,
  };
}

function addressRows(lines: readonly string[]): FirstSight {
  if (lines.length === 0) return NOTHING;
  const { cases, network, kind, alarms, misses } = measureDetection(lines);
  return {
    rows: [
      row(cases, 'Address: network', percent(network), '≥ 99.5 %'),
      row(cases, 'Address: page kind', percent(kind), '≥ 97 %'),
      row(cases, 'Address: false alarms', percent(alarms), '≤ 1 %'),
    ],
    misses,
  };
}

function draftRows(lines: readonly string[]): FirstSight {
  if (lines.length === 0) return NOTHING;
  const { drafts, all, byGrade, offers, nearMisses, nearMissesHit, misses } = measureChecks(lines.map(draftOf));
  const duties = byGrade.get('pflicht') ?? { right: 0, wrong: 0, missed: 0 };
  return {
    rows: [
      row(drafts, 'Drafts: precision of findings', percent(precisionOf(all)), '≥ 95 %'),
      row(drafts, 'Drafts: precision of duties', percent(precisionOf(duties)), '≥ 98 %'),
      row(drafts, 'Drafts: recall', percent(recallOf(all)), '≥ 92 %'),
      row(drafts, 'Drafts: recall of duties', percent(recallOf(duties)), '–'),
      row(drafts, 'Drafts: findings with a fix or a wording', percent(share(offers.allOffered, offers.all)), '≥ 60 %'),
      row(
        drafts,
        'Drafts: duties with a fix or a wording',
        percent(share(offers.dutiesOffered, offers.duties)),
        '≥ 50 %',
      ),
      row(drafts, 'Drafts: near-misses with a finding', `${nearMissesHit} of ${nearMisses}`, '0'),
    ],
    misses,
  };
}
