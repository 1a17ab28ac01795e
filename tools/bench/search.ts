import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileTopics, searchDocuments } from '../../core/guide-compiler/compile';
import { type LabelledQuery, labelledQueries, measureSearch, queryOf } from '../eval/search';
import { markdownTable, three } from '../eval/tables';
import { readGuide } from '../guide/read-guide';
import { readSynonyms } from '../guide/read-synonyms';
import { enlarge } from './enlarge';
import { type Answer, type BenchDocument, ours, PEERS, type Peer, questionsFrom } from './search-peers';

/**
 * `npm run bench:search`: the search beside its peers, in one run on one machine. Quality on the labelled queries; time
 * of a key over every prefix of every query; size of the index as shipped; time until it answers.
 * `--only=NAME` measures only the engines whose name contains NAME. With folders of first-sight rounds
 * (`npm run bench:search -- tests/fixtures/first-sight/2026-11-29-11`) it measures the quality on their queries alone.
 */
const TIMES = 100;
/**
 * Slow peers stop after this many milliseconds and are measured on what they did until then, prefixes in mixed order.
 */
const BUDGET = 15_000;
const WARM_UP = 1500;
/** The first 200 answers at most are warming up, not measured. */
const WARM_UP_KEYS = 200;
const ROUNDS = 3;

const rounds = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const queries = rounds.length > 0 ? rounds.flatMap(queriesOf) : (labelledQueries() ?? []);
const guide = readGuide();
const synonyms = readSynonyms();
const topics = compileTopics(guide);
const documents = searchDocuments(guide, synonyms).map(questionsFrom(guide));
const product = ours(synonyms.groups, topics);
/** The guide and the product without anything of `synonyms.yaml`: what the engines do by themselves. */
const bare = documents.map((document): BenchDocument => ({ ...document, synonyms: '' }));
const prefixes = mixed(queries.flatMap(({ text }) => Array.from(text, (_, at) => text.slice(0, at + 1))));

/** The queries of a round. */
function queriesOf(folder: string): LabelledQuery[] {
  const lines = readFileSync(join(folder, 'queries.tsv'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map(queryOf);
}

/** The same mixed order in every run. */
function mixed(all: readonly string[]): string[] {
  const STEP = 7919;
  return all.map((_, at) => all[(at * STEP) % all.length] ?? '');
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
const ms = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));

async function quality(
  answer: Answer,
  asked: readonly LabelledQuery[],
): Promise<{ s1: string; s3: string; mrr: string }> {
  const answers = new Map<string, readonly string[]>();
  for (const { text } of asked) answers.set(text, await answer(text));
  const ids = new Set(documents.map(({ id }) => id));
  // Who wrote a round has judged every section of the guide.
  const judged = rounds.length > 0 ? () => true : undefined;
  const all = measureSearch(asked, ids, (query) => answers.get(query) ?? [], judged).rows[0];
  return { s1: three(all?.first ?? 0), s3: three(all?.firstThree ?? 0), mrr: three(all?.mrr ?? 0) };
}

async function timePerKey(answer: Answer): Promise<{ median: string; p95: string; keys: string }> {
  const times: number[] = [];
  const warm = performance.now() + WARM_UP;
  for (const prefix of prefixes.slice(-WARM_UP_KEYS)) {
    await answer(prefix);
    if (performance.now() > warm) break;
  }
  const end = performance.now() + BUDGET;
  for (const prefix of prefixes) {
    const start = performance.now();
    const hits = answer(prefix);
    if (hits instanceof Promise) await hits;
    const now = performance.now();
    times.push(now - start);
    if (now > end) break;
  }
  times.sort((a, b) => a - b);
  return { median: ms(at(times, 0.5)), p95: ms(at(times, 0.95)), keys: String(times.length) };
}

async function loadTime(peer: Peer, data: string, of: readonly BenchDocument[]): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const answer = await peer.load(data, of);
    await answer('Impressum');
    times.push(performance.now() - start);
  }
  return ms(
    at(
      times.sort((a, b) => a - b),
      0.5,
    ),
  );
}

const kilobytes = (data: string): string => `${Math.round(gzipSync(data).length / 1024)}`;

/** Fuse searches the texts themselves: they are part of what it ships. */
const shipped = (peer: Peer, data: string, of: readonly BenchDocument[]): string =>
  peer.name === 'Fuse.js' ? data + JSON.stringify(of) : data;

async function measure(peer: Peer, of: readonly BenchDocument[], withQuality: boolean): Promise<string[]> {
  const data = await peer.build(of);
  const answer = await peer.load(data, of);
  const cells: string[] = [peer.name];
  if (withQuality) {
    const alone = peer.name === product.name ? ours([], topics) : peer;
    const plain = await alone.load(await alone.build(bare), bare);
    const { s1, s3, mrr } = await quality(answer, queries);
    cells.push(s1, s3, mrr, (await quality(plain, queries)).s3);
  }
  if (rounds.length > 0) return cells;
  const { median, p95, keys } = await timePerKey(answer);
  return [...cells, median, p95, keys, kilobytes(shipped(peer, data, of)), await loadTime(peer, data, of)];
}

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const engines = [() => product, ...PEERS].filter((make) => !only || make().name.includes(only));
const QUALITY_HEAD = ['success@1', 'success@3', 'MRR@10', 'success@3 without synonyms.yaml'];
const TIME_HEAD = rounds.length > 0 ? [] : ['ms a key, median', 'p95', 'keys', 'index KB gzip', 'load ms'];

console.log(`${documents.length} sections, ${queries.length} queries, ${prefixes.length} prefixes\n`);
const small: string[][] = [];
for (const make of engines) small.push(await measure(make(), documents, true));
console.log(markdownTable([['guide', ...QUALITY_HEAD, ...TIME_HEAD], ...small]));

if (rounds.length === 0) {
  const large = enlarge(documents, TIMES).map(questionsFrom(guide));
  const rows: string[][] = [];
  for (const make of engines) rows.push(await measure(make(), large, false));
  console.log(`\n${large.length} sections\n`);
  console.log(markdownTable([[`${TIMES}-fold`, ...TIME_HEAD], ...rows]));
}
