import { act } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApprovalPart } from '../../../components/desk/approval/approval-part';
import { CheckRecordPart } from '../../../components/desk/approval/check-record-part';
import type { Approvals } from '../../../components/desk/approval/use-approvals';
import type { DraftHouses } from '../../../components/desk/use-draft-house';
import type { Drafts } from '../../../components/desk/use-drafts';
import { type ApprovalFile, approvalData, readApprovalFile } from '../../../core/approval/approval-file';
import { newApproval, type StoredApproval } from '../../../core/approval/stored-approval';
import { FIRST_CONTEXT } from '../../../core/draft/context';
import { newDraft, type StoredDraft } from '../../../core/draft/stored-draft';
import { type HandbookPack, NO_OWN } from '../../../core/handbook/handbook-summary';
import { speakingInDraft } from '../../../core/handbook/speaking-house';
import { FILE } from '../../core/approval/support';
import { click, draw, settled, t } from '../support/draw';

const pack = (id: string, name: string): HandbookPack => ({
  ...{ id, name, issued: '2026-11-28', hash: id, managed: false, locked: [], house: {} },
});
/** The houses of a computer that has these packs. */
const having = (...packs: readonly HandbookPack[]): DraftHouses => ({
  several: packs.length > 1,
  list: packs,
  ofDraft: (house) => speakingInDraft({ ...NO_OWN, packs }, house),
  ofPage: () => undefined,
});
const ADLER = pack('adler', 'Adler AG');
const BIBER = pack('biber', 'Biber');
const [A, B] = ['a', 'b'].map((id) => newDraft(id, FIRST_CONTEXT, 1, `Text von ${id}.`)) as [StoredDraft, StoredDraft];
const received = ({ id, text }: StoredDraft, at = 1): StoredApproval => ({
  ...newApproval(id, text, 'Jo'),
  ...{ received: true, sent: { text, by: 'Mara', at } },
});

/** What was saved last, as the downloads got it. */
let saved: Blob | undefined;
const lastFile = async () => readApprovalFile((await saved?.text()) ?? '') as ApprovalFile;

beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The part for a draft at a desk where both have been received. */
function desk(approvals: ReadonlyMap<string, StoredApproval> = new Map([A, B].map((one) => [one.id, received(one)]))) {
  const kept = new Map(approvals);
  const known: Approvals = {
    ...{ ready: true, lastName: 'Jo', of: (id) => kept.get(id), change: () => {} },
    put: (approval) => void kept.set(approval.id, approval),
  };
  const part = (current: StoredDraft, houses?: DraftHouses) => {
    const drafts = { current, list: [A, B], open: () => {}, take: () => {} } as unknown as Drafts;
    return (
      <ApprovalPart
        {...{ drafts, approvals: known, context: FIRST_CONTEXT, houses, findings: [], rules: [] }}
        onComment={() => {}}
      />
    );
  };
  return { part, kept };
}

const verdictOf = (view: ReturnType<typeof draw>) => view.the<HTMLSelectElement>('select').value;
const choose = (view: ReturnType<typeof draw>, verdict: string) =>
  act(async () => {
    const field = view.the<HTMLSelectElement>('select');
    field.value = verdict;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
const giveBack = (view: ReturnType<typeof draw>) => click(view.button(t('approvalReturn')));
const says = (view: ReturnType<typeof draw>) => view.the('.approval-says').textContent;

/** Hands in a file, as the browser's dialog does. */
const open = async (view: ReturnType<typeof draw>, file: ApprovalFile) => {
  const html = `<script type="application/json" id="leitfaden-approval">${approvalData(file)}</script>`;
  const input = view.the<HTMLInputElement>('input[type=file]');
  const chosen = { size: html.length, text: async () => html };
  Object.defineProperty(input, 'files', { value: [chosen], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
  view.the('.approval-opened');
};

it('a verdict is about the draft that it was given for: the next one has none, and goes back without', async () => {
  const { part } = desk();
  const view = draw(part(A));
  await choose(view, 'approved');
  view.again(part(B));
  expect(verdictOf(view)).toBe('');
  await giveBack(view);
  expect(await lastFile()).toMatchObject({ id: 'b', answer: { by: 'Jo' } });
  expect((await lastFile()).answer).not.toHaveProperty('verdict');
});

it('a verdict goes back with its draft once', async () => {
  const { part } = desk();
  const view = draw(part(A));
  await choose(view, 'changes');
  await giveBack(view);
  expect(await lastFile()).toMatchObject({ id: 'a', answer: { verdict: 'changes' } });
  expect(verdictOf(view)).toBe('');
});

it('a verdict is about the text as it was sent: of a version that was sent later nobody has said anything', async () => {
  const { part, kept } = desk();
  const view = draw(part(A));
  await choose(view, 'approved');
  kept.set('a', received(A, 2));
  view.again(part(A));
  expect(verdictOf(view)).toBe('');
});

it('what was said of a draft, and a file that was opened beside it, do not stay for the next', async () => {
  const { part } = desk();
  const view = draw(part(A));
  await giveBack(view);
  expect(says(view)).not.toBe('');
  view.again(part(B));
  expect(says(view)).toBe('');
  await open(view, FILE);
  view.again(part(A));
  expect(view.find('.approval-opened')).toBeNull();
  view.again(part(B));
  expect(view.the('.approval-opened').textContent).toContain('Werkstatt');
});

it('what is said of a file that was taken stands by the draft that it has become', async () => {
  const { part } = desk();
  const view = draw(part(A));
  await open(view, { ...FILE, id: 'b' });
  await click(view.button(t('approvalTake')));
  view.again(part(B));
  expect(says(view)).toBe(t('approvalTaken'));
});

const forAdler = { ...A, house: 'adler' };

it('the house of a draft stands in its file and in the record of its check', async () => {
  const houses = having(ADLER, BIBER);
  const view = draw(desk().part(forAdler, houses));
  await giveBack(view);
  expect(await saved?.text()).toContain(`<dt>${t('contextHouse')}</dt><dd><bdi>Adler AG</bdi></dd>`);
  expect((await lastFile()).house).toEqual({ id: 'adler', name: 'Adler AG' });
  await click(view.button(t('approvalSaveText')));
  expect(await saved?.text()).toContain(`\n${t('contextHouse')}: Adler AG\n`);

  const record = draw(
    <CheckRecordPart
      {...{ draft: forAdler, context: FIRST_CONTEXT, houses, findings: [], rules: [], by: 'Mara', version: '1' }}
    />,
  );
  await act(async () => {
    const details = record.the<HTMLDetailsElement>('details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  expect(record.the('.check-record-text').textContent).toContain(`\n${t('contextHouse')}: Adler AG\n`);
});

it.each([
  ['of the only pack here', A, [BIBER], { id: 'biber', name: 'Biber' }],
  ['of the only pack, not of one that it deliberately has not', { ...A, house: '' }, [BIBER], undefined],
  ['that it came for, also where that is not here', { ...forAdler, sentFor: FILE.house }, [BIBER], FILE.house],
  ['that was chosen instead of the one it came for', { ...A, house: 'biber', sentFor: FILE.house }, [BIBER], BIBER],
  ['that it came for, where there are none', { ...forAdler, sentFor: FILE.house }, [], FILE.house],
  ['none, where there are none', A, [], undefined],
] as const)('a file names the house of its draft: that %s', async (_, draft, packs, house) => {
  const view = draw(desk().part(draft as StoredDraft, having(...packs)));
  await giveBack(view);
  expect((await lastFile()).house).toEqual(house && { id: house.id, name: house.name });
});

const OTHER_NAME = { ...FILE, house: { id: 'biber', name: 'Fremder Name' } };
const NO_NAME = { ...FILE, house: undefined } as unknown as ApprovalFile;

it.each([
  ['a house that is not here', FILE, [BIBER, pack('zobel', 'Zobel')], t('approvalNoHouse')],
  ['no house', NO_NAME, [BIBER, pack('zobel', 'Zobel')], t('approvalNoHouse')],
  ['a house that is here', OTHER_NAME, [BIBER, ADLER], undefined],
  ['another house than the only one here', FILE, [BIBER], t('approvalNotOurs', 'Biber')],
  ['no house beside the only one here', NO_NAME, [BIBER], t('approvalNotOurs', 'Biber')],
  ['the only house here', OTHER_NAME, [BIBER], undefined],
  ['a house where there is none', FILE, [], undefined],
] as const)(
  'a file with %s says, before it is taken, whether a house will hold for it',
  async (_, file, packs, says) => {
    const view = draw(desk().part(A, having(...packs)));
    await open(view, file);
    const opened = view.the('.approval-opened').textContent ?? '';
    for (const one of [t('approvalNoHouse'), t('approvalNotOurs', 'Biber')])
      expect(opened.includes(one)).toBe(one === says);
    // Whose it is stands there in any case; of a house that is here the name is the one that it has here.
    expect(opened).toContain(file.house === FILE.house ? 'Adler AG' : file.house ? 'Biber' : '');
    expect(opened).not.toContain('Fremder Name');
  },
);
