import { act } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { HandbookChecklistView } from '../../../components/checklists/handbook-checklist';
import type { TickSheet } from '../../../core/tips/checklist-ticks';
import type { HandbookChecklist } from '../../../core/tips/handbook-checklist';
import { click, draw, settled, TODAY, t, type } from '../support/draw';
import { type StoredSomewhere, storedSomewhere } from '../support/stored-somewhere';

const LIST: HandbookChecklist = {
  ...{ id: 'eigen-anzeige', title: 'Anzeige', situations: [] },
  items: ['Preis', 'Bild'].map((title) => ({ id: title.toLowerCase(), title, action: '' })),
};
const PAGE = 'linkedin.com/job-posting/form';
const sheetOf = (...ticked: string[]): TickSheet => ({ checklist: LIST.id, urlPattern: PAGE, ticked });

const view = (sheets: StoredSomewhere<TickSheet[]>, today?: string) =>
  draw(<HandbookChecklistView list={LIST} sheets={sheets} from="Adler" urlPattern={PAGE} version="1.2.3" />, today);
const kept = (...sheets: TickSheet[]) => storedSomewhere<TickSheet[]>(sheets, { known: true });
const done = (on: ReturnType<typeof draw>) => on.the('.checklist-progress [role=status]').textContent;
const record = (on: ReturnType<typeof draw>) => on.the('.checklist-record-text').textContent;
const tick = async (on: ReturnType<typeof draw>, at: number, sheets: StoredSomewhere<TickSheet[]>) => {
  const box = on.the<HTMLInputElement>(`.checklist-line:nth-child(${at}) input`);
  await act(async () => {
    box.checked = !box.checked;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(sheets.answerAll);
};

it('a list is finished on the day of its last tick, and is empty for the ad of a later day', async () => {
  const sheets = kept();
  const today = view(sheets);
  await tick(today, 1, sheets);
  await tick(today, 2, sheets);
  expect(sheets.value).toEqual([{ ...sheetOf('preis', 'bild'), done: TODAY }]);
  expect(done(today)).toContain(t('checklistComplete'));

  const later = view(kept(...sheets.value), '2026-12-07');
  expect(done(later)).toBe(`${t('checklistDone', 0)}, ${t('checklistOpen', 2)}`);
  expect(later.find('.checklist-record')).toBeNull();
});

it('a list that is not finished waits for its reader', () => {
  const later = view(kept(sheetOf('preis')), '2026-12-07');
  expect(done(later)).toBe(`${t('checklistDone', 1)}, ${t('checklistOpen', 1)}`);
});

it('the record says when, by whom and with which version, and what is ticked and what is not', async () => {
  const sheets = kept(sheetOf('preis'));
  const on = view(sheets);
  expect(record(on)).toContain(`${t('recordBy')}: ${t('approvalNobody')}\n`);
  await type(on.the<HTMLInputElement>('.checklist-record .field'), 'Mara');
  await act(sheets.answerAll);
  for (const line of [
    `${t('recordBy')}: ${t('recordOwnName', 'Mara')}`,
    `${t('recordVersion')}: ${t('readerTitle')} 1.2.3`,
    t('recordPage', PAGE),
    t('recordTicked', `${t('lengthOf', '1')} 2`),
    '[x] Preis',
    '[ ] Bild',
  ])
    expect(record(on)?.split('\n')).toContain(line);
  expect(record(on)).toContain(`${t('recordAt')}: `);
  expect(sheets.value).toEqual([{ ...sheetOf('preis'), by: 'Mara' }]);
});

it('there is no record of a list on which nothing is ticked', () => {
  expect(view(kept()).find('.checklist-record')).toBeNull();
});

it('ticks that were removed come back with the name that stood with them', async () => {
  const sheets = kept({ ...sheetOf('preis', 'bild'), by: 'Mara', done: TODAY });
  const on = view(sheets);
  await click(on.button(t('checklistReset')));
  await act(sheets.answerAll);
  expect(sheets.value).toEqual([]);
  await click(on.button(t('undo')));
  await act(sheets.answerAll);
  expect(sheets.value).toEqual([{ ...sheetOf('preis', 'bild'), by: 'Mara', done: TODAY }]);
});

it('printing the list prints the list, also where its record stands open; the record is printed while it does', async () => {
  const open: boolean[] = [];
  const on = view(kept(sheetOf('preis')));
  vi.stubGlobal('print', () => open.push(on.the<HTMLDetailsElement>('.checklist-record').open));
  on.the<HTMLDetailsElement>('.checklist-record').open = true;
  await settled();
  await click(on.button(t('recordPrint')));
  await click(on.button(t('print')));
  vi.unstubAllGlobals();
  expect(open).toEqual([true, false]);
});
