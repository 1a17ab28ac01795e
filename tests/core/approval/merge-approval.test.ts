import { describe, expect, it } from 'vitest';
import { type ApprovalFile, readApprovalFile } from '../../../core/approval/approval-file';
import { approvalHtml } from '../../../core/approval/approval-html';
import { houseInFile } from '../../../core/approval/house-in-file';
import { draftOfFile, newsIn, withFile } from '../../../core/approval/merge-approval';
import { outgoing } from '../../../core/approval/outgoing';
import { newApproval, type StoredApproval, toStoredApproval } from '../../../core/approval/stored-approval';
import { toStoredDraft } from '../../../core/draft/stored-draft';
import { houseOf, houseOfDraft, NO_HOUSE } from '../../../core/handbook/house';
import { FILE, pageOf } from './support';

const NOW = 1_764_400_000_000;
const { answer: _answer, ...SENT } = { ...FILE, text: FILE.sent.text, comments: [] as ApprovalFile['comments'] };
const KNOWN: StoredApproval = { ...newApproval(FILE.id, FILE.sent.text, 'Mara'), sent: FILE.sent };

describe('a file that is opened', () => {
  it('on a computer without its draft becomes that draft, with name, context and ticked questions', () => {
    expect(draftOfFile(FILE, NOW)).toMatchObject({
      id: FILE.id,
      name: 'Werkstatt',
      text: FILE.text,
      answered: ['alt-text'],
      changed: NOW,
    });
    const approval = withFile(undefined, FILE, undefined, NOW);
    expect(approval).toMatchObject({ received: true, sent: FILE.sent, base: FILE.sent.text, by: '' });
    expect(approval.comments).toEqual(FILE.comments);
  });

  it.each([
    ['for the house that it names, here or not', FILE, 'adler', { id: 'adler', name: 'Adler AG' }],
    ['for none, where it names none', { ...FILE, house: undefined }, NO_HOUSE, undefined],
  ])('makes a draft %s', (_, file, house, sentFor) => {
    const read = readApprovalFile(approvalHtml(pageOf(file as ApprovalFile))) as ApprovalFile;
    const draft = draftOfFile(read, NOW);
    expect([draft.house, draft.sentFor]).toEqual([house, sentFor]);
    expect(toStoredDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('is never checked by the words of a house that is not its own, not even of the one that holds where no page is named', () => {
    const everywhereElse = houseOf({
      id: 'biber',
      name: 'Biber',
      issued: '2026-11-28',
      hash: '',
      managed: false,
      locked: [],
      house: {},
    });
    const { house } = draftOfFile(FILE, NOW);
    expect(houseOfDraft([everywhereElse], house)).toEqual({ tied: [] });
  });

  it('that comes back adds its comments and keeps the returned text beside the draft’s own', () => {
    const after = withFile(KNOWN, FILE, 'Hier steht längst etwas anderes.', NOW);
    expect(after.comments).toEqual(FILE.comments);
    expect(after.returned).toEqual([
      { text: FILE.text, base: FILE.sent.text, by: 'Jo', at: FILE.answer?.at, verdict: 'changes' },
    ]);
    expect(after).toMatchObject({ sent: FILE.sent, by: 'Mara', received: false });
  });

  it('twice adds nothing the second time', () => {
    const once = withFile(KNOWN, FILE, FILE.sent.text, NOW);
    expect(withFile(once, FILE, FILE.sent.text, NOW)).toEqual(once);
    expect(newsIn(KNOWN, FILE)).toEqual({ comments: 2, text: true });
    expect(newsIn(once, FILE)).toEqual({ comments: 0, text: false });
  });

  it('that has not been answered brings its sender nothing', () => {
    expect(newsIn(KNOWN, SENT)).toEqual({ comments: 0, text: false });
  });

  it('never puts another comment in the place of one that is here', () => {
    const mine = withFile(KNOWN, FILE, undefined, NOW);
    const forged = { ...FILE, comments: FILE.comments.map((comment) => ({ ...comment, text: 'Anders.' })) };
    expect(withFile(mine, forged, undefined, NOW).comments).toEqual(FILE.comments);
  });

  it('that was sent later brings a new version, to be compared with the one that was known', () => {
    const newer = { ...SENT, text: 'Neu.', sent: { text: 'Neu.', by: 'Mara', at: FILE.sent.at + 1 } };
    const after = withFile(KNOWN, newer, FILE.sent.text, NOW);
    expect(after.returned).toEqual([{ text: 'Neu.', base: FILE.sent.text, by: 'Mara', at: FILE.sent.at + 1 }]);
    expect(after.sent).toEqual(newer.sent);
  });

  it('that was sent earlier is compared with what was sent then', () => {
    const later = { ...KNOWN, sent: { text: 'Später.', by: 'Mara', at: FILE.sent.at + 1 } };
    const after = withFile(later, FILE, 'Später.', NOW);
    expect(after.returned[0]?.base).toBe(FILE.sent.text);
    expect(after.sent).toEqual(later.sent);
  });

  it('on another text puts its comments where their passages stand now, and keeps those whose passage is gone', () => {
    const known = { ...KNOWN, base: 'Vorab: Wir bilden aus.' };
    const [first, second] = withFile(known, FILE, undefined, NOW).comments;
    expect(first).toEqual({ id: 'k1', by: 'Jo', at: 1_764_300_050_000, text: 'Wirklich Mai?', quote: 'Ab Mai' });
    expect(second).toEqual(FILE.comments[1]);
  });
});

describe('a file that goes out', () => {
  const houseOut = (house: Parameters<typeof houseInFile>[0]) =>
    outgoing({
      draft: draftOfFile(FILE, NOW),
      approval: newApproval(FILE.id, '', 'Mara'),
      house: houseInFile(house),
      ...{ title: '', findings: [], questions: [], verdict: undefined, now: NOW },
    }).file.house;

  it.each([
    ['the house that speaks', { id: 'adler', name: 'Adler AG' }, { id: 'adler', name: 'Adler AG' }],
    ['none where there is none', undefined, undefined],
    ['none without a name of its own', { id: NO_HOUSE, name: 'Adler AG' }, undefined],
    ['the beginning of a long name', { id: 'a', name: 'x'.repeat(160) }, { id: 'a', name: 'x'.repeat(120) }],
  ])('names %s', (_, house, named) => {
    expect(houseOut(house)).toEqual(named);
  });
});

describe('what is stored with a draft', () => {
  it.each([null, 7, 'x', [], {}, { id: '' }])('belongs to a draft or is nothing: %j', (value) => {
    expect(toStoredApproval(value)).toBeUndefined();
  });

  it('is read as far as it is right', () => {
    expect(toStoredApproval({ id: 'a', by: 7, comments: [1, FILE.comments[1]], returned: 'x', changed: -1 })).toEqual({
      ...newApproval('a', '', ''),
      comments: [FILE.comments[1]],
    });
  });
});
