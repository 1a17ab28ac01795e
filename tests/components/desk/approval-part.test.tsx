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
import type { SpeakingHouse } from '../../../core/handbook/speaking-house';
import { FILE } from '../../core/approval/support';
import { click, draw, settled, t } from '../support/draw';

const ADLER: SpeakingHouse = {
  ...{ id: 'adler', name: 'Adler AG', tied: [] },
  summary: { chapters: [], packs: [] } as unknown as SpeakingHouse['summary'],
};
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
  const part = (current: StoredDraft, house?: SpeakingHouse, houses?: DraftHouses) => {
    const drafts = { current, list: [A, B], open: () => {}, take: () => {} } as unknown as Drafts;
    return (
      <ApprovalPart
        {...{ drafts, approvals: known, context: FIRST_CONTEXT, house, houses, findings: [], rules: [] }}
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

it('the house of a draft stands in its file and in the record of its check', async () => {
  const view = draw(desk().part(A, ADLER));
  await giveBack(view);
  expect(await saved?.text()).toContain(`<dt>${t('contextHouse')}</dt><dd><bdi>Adler AG</bdi></dd>`);
  expect((await lastFile()).house).toEqual({ id: 'adler', name: 'Adler AG' });
  await click(view.button(t('approvalSaveText')));
  expect(await saved?.text()).toContain(`\n${t('contextHouse')}: Adler AG\n`);

  const record = draw(
    <CheckRecordPart
      {...{ draft: A, context: FIRST_CONTEXT, house: ADLER, findings: [], rules: [], by: 'Mara', version: '1' }}
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
  ['a house that is not here', FILE, true],
  ['no house', { ...FILE, house: undefined } as unknown as ApprovalFile, true],
  ['a house that is here', { ...FILE, house: { id: 'biber', name: 'Fremder Name' } }, false],
])('a file with %s says, before it is taken, whether a house will hold for it', async (_, file, none) => {
  const houses = { list: [{ id: 'biber', name: 'Biber' }] } as unknown as DraftHouses;
  const view = draw(desk().part(A, undefined, houses));
  await open(view, file);
  const opened = view.the('.approval-opened').textContent;
  expect(opened?.includes(t('approvalNoHouse'))).toBe(none);
  // Of a house that is here the name is the one that it has here.
  expect(opened?.includes('Fremder Name')).toBe(false);
});
