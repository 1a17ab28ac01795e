import { expect, it } from 'vitest';
import { approvalData, readApprovalFile } from '../../core/approval/approval-file';
import { approvalHtml } from '../../core/approval/approval-html';
import { draftOfFile, withFile } from '../../core/approval/merge-approval';
import { returnedChanges } from '../../core/approval/returned-changes';
import { APPROVALS, toStoredApproval } from '../../core/approval/stored-approval';
import { DRAFTS } from '../../core/draft/stored-draft';
import { loadRecord } from '../../core/storage/load-item';
import { sized } from '../../tools/endurance';
import { HOSTILE_STRINGS } from '../../tools/fuzz/hostile-strings';
import { mutated, pick, seeded } from '../../tools/fuzz/random';
import { FILE, pageOf } from '../core/approval/support';

const CASES = sized({ share: 3000, whole: 100_000 });
const SEED = 20261129;

/** What a file that has been changed by hand would try. */
const VALUES = [
  ...['null', '{}', '[]', '-1', '1e999', '"x"', 'true', '0.5', '"approved"', '"__proto__":{"x":1},', '"version":2,'],
  ...['</script>', '<script>', '\\u003c', '"span":{"start":0,"end":99999}', '"id":"constructor"', '"at":-1'],
];

/** A whole file, and its data alone: there a change hits what is read. */
const WHOLE = approvalHtml(pageOf(FILE));
const dataOnly = (data: string) => `<script type="application/json" id="leitfaden-approval">${data}</script>`;

it('whatever file is opened, it is refused for a reason or leaves only what the extension itself could have stored', () => {
  const random = seeded(SEED);
  const answers = new Map<string, number>();
  const wrong: string[] = [];
  const today = approvalData(FILE);
  const later = today.replace('"version":1', '"version":2');
  for (let i = 0; i < CASES; i++) {
    const pieces = random() < 0.5 ? VALUES : HOSTILE_STRINGS;
    const html =
      i % 4 === 0 ? mutated(WHOLE, pieces, random) : dataOnly(mutated(i % 12 === 1 ? later : today, pieces, random));
    const read = readApprovalFile(html);
    const answer = typeof read === 'string' ? read : 'taken';
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    if (typeof read === 'string') continue;
    const known = pick([undefined, withFile(undefined, FILE, undefined, 1)], random);
    const approval = withFile(known, read, known?.base, 2);
    const draft = draftOfFile(read, 2);
    const kept = [
      loadRecord(APPROVALS, { v: 1, data: JSON.parse(JSON.stringify(approval)), changed: 2 }),
      loadRecord(DRAFTS, { v: 1, data: JSON.parse(JSON.stringify(draft)), changed: 2 }),
    ];
    const back = toStoredApproval(JSON.parse(JSON.stringify(approval)));
    const isWhole = kept.every(({ value, quarantined }) => value !== undefined && quarantined.length === 0);
    const places = [...(back?.comments ?? [])].every(({ span }) => !span || span.end <= approval.base.length);
    const ownHouse = draft.house === (read.house?.id ?? '') && draft.sentFor?.id === read.house?.id;
    // Written again, it is read as the same.
    const again = readApprovalFile(approvalHtml(pageOf(read)));
    const isSame = JSON.stringify(again) === JSON.stringify(read);
    returnedChanges(approval.returned.at(-1)?.base ?? '', draft.text, read.text);
    if (!isWhole || !places || !ownHouse || !isSame) wrong.push(html);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  console.log('approval files:', Object.fromEntries(answers));
  for (const answer of ['taken', 'damaged', 'foreign', 'newer'])
    expect(answers.get(answer) ?? 0, answer).toBeGreaterThan(CASES / 1000);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

it.each([
  ['names of elements', 'id="leitfaden-approval"'],
  ['beginnings of elements', '<script '],
  ['ids', 'id='],
  ['ends', '>'],
  ['brackets in the data', '['],
  ['words in two texts', 'a b '],
])('a file ten times as long takes no more than about ten times the work: many %s', (_, bit) => {
  // Work of this process, not time on the clock: a busy machine adds none.
  const work = (times: number) => {
    const html = bit.repeat(times) + dataOnly(approvalData(FILE).replace('Ab Juni', () => bit.repeat(times / 40)));
    const before = process.cpuUsage();
    for (let turn = 0; turn < 5; turn++) readApprovalFile(html);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  work(20_000);
  // What grows with the square would be a hundred times as much.
  expect(work(100_000) / Math.max(work(10_000), 2000)).toBeLessThan(40);
});
