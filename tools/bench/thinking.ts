import { checkDraft } from '../../core/draft/check';
import type { DraftContext } from '../../core/draft/context';
import { LENGTH_LIMITS } from '../../core/draft/limits';
import { compileTips, compileTopics, searchDocuments } from '../../core/guide-compiler/compile';
import { compileFirstTips } from '../../core/guide-compiler/compile-first-tips';
import { buildSearchIndex, type SearchIndex } from '../../core/search/search-index';
import { detect } from '../../core/situation/detect';
import { NETWORKS } from '../../core/situation/networks';
import { labelledExamples } from '../../core/situation/networks/examples';
import { readPage } from '../../core/tips/page-signals';
import { scoreTips } from '../../core/tips/rank-tips';
import { readGuide } from '../guide/read-guide';
import { readSynonyms } from '../guide/read-synonyms';
import { enlarge } from './enlarge';
import { QUERIES } from './queries';
import { at, type BenchRow, timesBeside, timesOf } from './rows';

/** Every beginning of every query, in a mixed order that is the same in every run. */
const KEYS = QUERIES.flatMap((query) => Array.from(query, (_, end) => query.slice(0, end + 1)));
const keyAt = (turn: number): string => KEYS[(turn * 7919) % KEYS.length] ?? '';
/** How many times as many sections. */
const GROWTH = [10, 100];

const POST: DraftContext = {
  network: 'linkedin',
  kind: 'post',
  account: 'own-company',
  country: 'DE',
  audience: 'unchosen',
};
/** Ordinary sentences with what makes rules work: tags, links, emoji, quotes, worn words. */
const PARAGRAPH = `Seit drei Jahren reparieren wir in unserer Werkstatt Räder, die andere wegwerfen würden. 🚲
Im letzten Winter waren es 412, davon 37 mit einem Motor, den es nicht mehr gibt. „Das lohnt sich nie“, sagte mein Vater.
Mehr dazu: https://www.radwerk.example/winter?jahr=2025 – schreiben Sie uns, wenn Sie Fragen haben. #Fahrrad #HandwerkHatZukunft
Die Kolleg:innen aus Kiel z. B. sammeln alte Ketten und bringen sie am 3. Oktober mit dem Lastenrad in den Hafen.

`;
const sized = (length: number, piece = PARAGRAPH) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
/** Texts made to hurt regular expressions. */
const HOSTILE = [
  '!?',
  '# ',
  '#a',
  '…',
  '„',
  '(',
  'a:',
  '1.',
  '😀',
  '👨‍👩‍👧',
  '𝐀 ',
  '\n',
  '\u200b',
  'ä',
  'A',
  'Wir suchen ',
  'https://a.',
  'www.',
  '@a',
];

/** The check of a draft: the longest that any network takes beside one of 3,000 characters, and the worst texts. */
export function benchCheck(): BenchRow[] {
  const longest = Math.max(...LENGTH_LIMITS.map(({ most }) => most));
  const ms = (text: string, turns: number) => timesOf(turns, () => checkDraft(text, POST), 1);
  const short = { name: '3,000 characters', samples: ms(sized(3000), 40) };
  const worst = HOSTILE.map((piece) => ({ piece, samples: ms(sized(longest, piece), 3) })).sort(
    (a, b) => at(b.samples) - at(a.samples),
  )[0];
  return [
    { what: `check: ${longest} characters`, unit: 'ms', base: short, samples: ms(sized(longest), 20) },
    {
      what: `check: ${longest} characters, the worst of hostile texts`,
      unit: 'ms',
      base: short,
      samples: worst?.samples ?? [],
      more: JSON.stringify(worst?.piece),
    },
  ];
}

/** One detection after start-up, over the examples of all networks and strangers between them. */
export function benchDetect(): BenchRow[] {
  const urls = labelledExamples().map(({ url }) => url);
  const strange = urls.map((_, i) => `https://host-${i % 200}.example/wirtschaft/artikel-${i}?utm_source=x`);
  const all = (list: readonly string[]) => () => void list.forEach((url) => void detect(url));
  const [ours, others] = timesBeside(20, all(urls), all(strange)).map((times) =>
    times.map((ms) => (ms / urls.length) * 1000),
  );
  return [
    {
      what: 'detect: a page of a network',
      unit: 'µs',
      base: { name: 'a page of none', samples: others ?? [] },
      samples: ours ?? [],
    },
  ];
}

/** What grows with the guide, and what does not: the guide as it is beside a multiple of its sections. */
export function benchGrowth(growth: readonly number[] = GROWTH): BenchRow[] {
  const guide = readGuide();
  const synonyms = readSynonyms();
  const table = compileTips(guide);
  const topics = compileTopics(guide);
  const documents = searchDocuments(guide, synonyms);
  const linkedin = NETWORKS.find(({ id }) => id === 'linkedin');
  if (!linkedin) throw new Error('There is no network linkedin');
  const page = readPage({ url: 'https://www.linkedin.com/feed/', title: 'Shitstorm nach Kündigung | LinkedIn' });
  const measured = [1, ...growth].map((times) => {
    const index: SearchIndex = buildSearchIndex(enlarge(documents, times), synonyms.groups);
    const keys = timesOf(300, (turn) => index.search(keyAt(turn)), 50);
    const large = {
      ...table,
      topics,
      rows: Array.from({ length: times }, (_, copy) =>
        table.rows.map((row) => (copy === 0 ? row : { ...row, section: `${row.section}${copy}` })),
      ).flat(),
    };
    const ranking = timesOf(20, () =>
      scoreTips({ network: 'linkedin', kind: 'feed', alternatives: [], known: true }, large, page),
    );
    const first = JSON.stringify(compileFirstTips(linkedin, large, [])).length / 1000;
    return { times, keys, ranking, first: [first] };
  });
  const [one, ...more] = measured;
  if (!one) return [];
  const base = (samples: readonly number[]) => ({ name: 'the guide as it is', samples });
  return more.flatMap(({ times, keys, ranking, first }): BenchRow[] => [
    {
      what: `growth ${times}×: a key`,
      unit: 'ms',
      base: base(one.keys),
      samples: keys,
      more: `p95 ${at(keys, 0.95).toFixed(1)}`,
    },
    { what: `growth ${times}×: ranking`, unit: 'ms', base: base(one.ranking), samples: ranking },
    { what: `growth ${times}×: what the first frame loads`, unit: 'kB', base: base(one.first), samples: first },
  ]);
}
