import { expect, it } from 'vitest';
import { checklistHref, parseChecklistRoute } from '../../../core/tips/checklist-route';
import { type HandbookChecklist, handbookChecklistsFor } from '../../../core/tips/handbook-checklist';

const list = (id: string, ...situations: HandbookChecklist['situations'][number][]): HandbookChecklist => ({
  ...{ id: `eigen-${id}`, title: id, situations, items: [{ id: 'bild', title: 'Bild', action: '' }] },
});
const LISTS = [
  list('nirgends'),
  list('ueberall', { network: '*', kind: 'composer' }),
  list('linkedin', { network: 'xing', kind: 'composer' }, { network: 'linkedin', kind: 'composer' }),
  list('seite', { network: 'linkedin', kind: 'company' }),
];

it.each([
  ['linkedin', 'composer', ['eigen-linkedin', 'eigen-ueberall']],
  ['facebook', 'composer', ['eigen-ueberall']],
  ['linkedin', 'company', ['eigen-seite']],
  ['linkedin', 'event', []],
] as const)('on %s, %s, these own lists are offered: %j', (network, kind, wanted) => {
  expect(handbookChecklistsFor({ network, kind }, LISTS).map(({ id }) => id)).toEqual(wanted);
});

it('an address leads to an own list and its page', () => {
  const href = checklistHref('eigen-checkliste-freigabe', 'linkedin.com/company/adler');
  expect(parseChecklistRoute(href.replace(/^[^#]*/, ''))).toEqual({
    id: 'eigen-checkliste-freigabe',
    urlPattern: 'linkedin.com/company/adler',
  });
  expect(parseChecklistRoute('#eigen-<b>')).toBeUndefined();
});
