import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { measureRound, roundsIn } from '../../tools/eval/first-sight';
import { bundledGuide } from '../support/bundled-guide';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-sight-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a round is measured by the files that it has, each miss is named', () => {
  writeFileSync(join(folder, 'queries.tsv'), 'f1\tkeyword\tImpressum\t16.1:2 4.6:2\nf2\tkeyword\tImpressum\t18.1:2\n');
  writeFileSync(
    join(folder, 'urls.tsv'),
    'url\tnetwork\tkind\nhttps://www.linkedin.com/feed/\tlinkedin\tfeed\nhttps://example.com/\tnone\tnone\n',
  );
  const { rows, misses } = measureRound(folder, bundledGuide);
  expect(rows.map(({ what, value, cases }) => `${what} ${value} ${cases}`)).toEqual([
    'Search: a wanted section first 0.500 2',
    'Search: among the first three 0.500 2',
    expect.stringMatching(/^Search: MRR@10 0\.\d+ 2$/),
    'Address: network 100.0 % 2',
    'Address: page kind 100.0 % 2',
    'Address: false alarms 0.0 % 2',
  ]);
  expect(misses).toEqual([expect.stringContaining('f2 „Impressum“')]);
});

it('of drafts it says how sure the duties are, apart from all findings, and how many come with an offer', () => {
  const draft = {
    id: 'f1',
    network: 'linkedin',
    kind: 'job',
    account: 'own-company',
    country: 'DE',
    text: 'Koch (m/w/d) in Ulm. Deutsch als Muttersprache.',
    findings: [{ rule: 'agg-wording', span: 'Deutsch als Muttersprache' }],
    near_misses: [],
  };
  writeFileSync(join(folder, 'drafts.jsonl'), JSON.stringify(draft));
  const { rows } = measureRound(folder, bundledGuide);
  expect(rows.map(({ what, value }) => `${what} ${value}`)).toEqual([
    'Drafts: precision of findings 100.0 %',
    'Drafts: precision of duties 100.0 %',
    'Drafts: recall 100.0 %',
    'Drafts: recall of duties 100.0 %',
    'Drafts: findings with a fix or a wording 100.0 %',
    'Drafts: duties with a fix or a wording 100.0 %',
    'Drafts: near-misses with a finding 0 of 0',
  ]);
});

it('an empty folder has no rounds and no figures', () => {
  expect(roundsIn(folder)).toEqual([]);
  expect(measureRound(folder, bundledGuide)).toEqual({ rows: [], misses: [] });
});
