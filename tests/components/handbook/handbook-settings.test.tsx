import { act } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { HandbookSettings } from '../../../components/handbook/handbook-settings';
import { type HandbookEntry, type HandbookSummary, NO_OWN } from '../../../core/handbook/handbook-summary';
import type { FileReport } from '../../../core/handbook/import-report';
import type { HandbookImportServices } from '../../../core/ports/handbook-import';
import { draw, settled, t } from '../support/draw';
import { storedSomewhere } from '../support/stored-somewhere';

const ENTRY: HandbookEntry = {
  ...{
    slug: 'leitlinie',
    record: 'leitlinie@1',
    title: 'Leitlinie',
    summary: '',
    format: 'plain',
    sections: 3,
    tips: 0,
  },
  ...{ words: 0, templates: 0, checklistItems: 0, house: false, origin: { type: 'file', name: 'leitlinie.md' } },
};
const WITH: HandbookSummary = { ...NO_OWN, chapters: [ENTRY], compiled: '1-a', covers: ['leitlinie@1'] };
const REFUSED = {
  file: 'kaputt.md',
  chapters: [],
  problems: [{ file: 'kaputt.md', line: 1, what: 'Leer', mend: 'füllen' }],
  hints: [],
};

/** The settings with one file taken in; each report names what came of it. */
async function taken(before: HandbookSummary, report: FileReport) {
  const summary = storedSomewhere(before, { known: true });
  const services: HandbookImportServices = {
    read: async () => ({
      reports: [report],
      drop: () => {},
      take: async () => {
        summary.changedElsewhere(WITH);
        return { entries: [], before } as never;
      },
    }),
    openPack: () => Promise.reject(new Error('not asked')),
    undo: async () => summary.changedElsewhere(before),
    undoPack: async () => {},
    loadRules: async () => [],
  };
  const view = draw(
    <HandbookSettings
      summary={summary}
      services={services}
      exportPack={vi.fn()}
      today="2026-11-28"
      managedProblems={[]}
    />,
  );
  const field = view.the<HTMLInputElement>('input[type=file]');
  Object.defineProperty(field, 'files', { value: [new File(['# Leitlinie'], report.file)] });
  await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
  const settle = async () => {
    await act(() => summary.answerAll());
    await settled();
  };
  await settle();
  const tell = async (value: HandbookSummary) => {
    summary.changedElsewhere(value);
    await settle();
  };
  return { view, tell };
}

it('what was taken in and then deleted with everything else is not offered to be taken back', async () => {
  const { view, tell } = await taken(NO_OWN, { file: 'leitlinie.md', chapters: [ENTRY], problems: [], hints: [] });
  expect(view.texts('button')).toContain(t('undo'));
  await tell(NO_OWN);
  expect(view.texts('button')).not.toContain(t('undo'));
  expect(view.the('section').textContent).not.toContain(t('handbookImported', 3));
  expect(view.the('section').textContent).toContain(t('handbookNone'));
});

it('an import of which nothing was taken says why, although there are no chapters', async () => {
  const { view } = await taken(NO_OWN, REFUSED);
  expect(view.the('.handbook-problems').textContent).toContain('Leer');
});

it('what chapters without situations are for is said once, however many there are and right after an import too', async () => {
  const { view, tell } = await taken(NO_OWN, { file: 'leitlinie.md', chapters: [ENTRY], problems: [], hints: [] });
  const times = () => view.the('section').textContent?.split(t('handbookNoSituations')).length;
  expect(times()).toBe(2);
  await tell({ ...WITH, chapters: [ENTRY, { ...ENTRY, slug: 'zwei', title: 'Zwei' }] });
  expect(times()).toBe(2);
  await tell({ ...WITH, chapters: [{ ...ENTRY, tips: 1 }] });
  expect(times()).toBe(1);
});
