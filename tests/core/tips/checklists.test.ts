import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../core/guide/plain-text';
import { PAGE_KINDS, type PageKind } from '../../../core/situation/vocabulary';
import { checklistHref, parseChecklistRoute } from '../../../core/tips/checklist-route';
import {
  checklistAsMarkdown,
  checklistAsRecord,
  checklistAsText,
  tipsAsLines,
} from '../../../core/tips/checklist-text';
import { CHECKLISTS, checklistItems } from '../../../core/tips/checklist-tips';
import { CHECKLIST_IDS, CHECKLIST_KINDS, checklistFor } from '../../../core/tips/checklists';
import { rowsFor } from '../../../core/tips/country';
import de from '../../../public/_locales/de/messages.json';
import { bundledGuide } from '../../support/bundled-guide';

const guide = bundledGuide();
const rows = guide.chapters.flatMap(({ sections }) =>
  sections.map(({ id, tips }) => ({ section: id, tips, facts: [...guide.facts.values()] })),
);
const known = new Set(rows.flatMap(({ tips }) => tips.map(({ id }) => id)));

describe.each(CHECKLISTS)('the checklist $id', ({ id, tips }) => {
  it.each(tips)('names a tip that the guide has: %s', (tip) => {
    expect([...known]).toContain(tip);
  });

  it('names no tip twice, is worth opening and short enough to be ticked off', () => {
    expect(new Set(tips).size).toBe(tips.length);
    expect(tips.length).toBeGreaterThanOrEqual(6);
    expect(tips.length).toBeLessThanOrEqual(14);
    expect(checklistItems(id, rows).map(({ tip }) => tip.id)).toEqual(tips);
  });

  it('has its name and its line in the interface', () => {
    const key = id.replaceAll('-', '_');
    expect(Object.keys(de)).toEqual(expect.arrayContaining([`checklist_${key}`, `checklistAbout_${key}`]));
  });
});

it('there is one list for each id, and a kind of page has at most one', () => {
  expect(CHECKLISTS.map(({ id }) => id)).toEqual(CHECKLIST_IDS);
  const kinds = Object.values(CHECKLIST_KINDS).flat();
  expect(new Set(kinds).size).toBe(kinds.length);
});

it.each<[PageKind, string | undefined]>([
  ['job-posting', 'job-ad'],
  ['composer', 'post'],
  ['company-admin', 'company-page'],
  ['event', 'event'],
  ['reviews', 'review-reply'],
  ['profile-edit', 'profile'],
  ['messages', undefined],
])('%s: %s', (kind, expected) => expect(checklistFor({ kind })).toBe(expected));

it('a comment has its own list, whatever page it is written on', () => {
  expect(checklistFor({ kind: 'feed', writing: 'comment' })).toBe('comment');
  expect(checklistFor({ kind: 'reviews', writing: 'reply' })).toBe('review-reply');
});

it('silent pages have no checklist', () => {
  for (const [kind, group] of Object.entries(PAGE_KINDS))
    if (group === 'silent') expect(checklistFor({ kind: kind as PageKind }), kind).toBeUndefined();
});

it('foreign law is left out, the rest stays in its order', () => {
  const swiss = checklistItems('job-ad', rowsFor(rows, 'CH')).map(({ tip }) => tip.id);
  expect(swiss).not.toContain('10.3-b');
  expect(swiss).not.toContain('10.1-d');
  expect(swiss.slice(0, 3)).toEqual(['10.8-a', '10.2-a', '10.2-c']);
});

it('an address leads back to its list and page; anything else to none', () => {
  for (const id of CHECKLIST_IDS)
    fc.assert(
      fc.property(fc.string(), (urlPattern) => {
        expect(parseChecklistRoute(checklistHref(id, urlPattern).replace(/^[^#]*/, ''))).toEqual({ id, urlPattern });
      }),
    );
  expect(parseChecklistRoute('')).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseChecklistRoute(`#${text}`);
      expect(parseChecklistRoute(`#x${text}`)).toBeUndefined();
    }),
  );
});

describe('taken along', () => {
  const items = checklistItems('job-ad', rows);
  const linesOn = (day: string, of = items) => tipsAsLines(of, day, 'Stand prüfen');
  const list = { title: 'Stellenanzeige', ticked: ['10.2-a'], lines: linesOn('2026-11-24') };

  it('as text: a line for each tip, ticked or not', () => {
    const lines = checklistAsText(list).trim().split('\n');
    expect(lines[0]).toBe('Stellenanzeige');
    expect(lines.length).toBe(items.length + 2);
    expect(lines.filter((line) => line.startsWith('[x] '))).toHaveLength(1);
    expect(lines.slice(2).every((line) => /^\[[ x]\] .+\. .+ \(\d+\.\d+\)$/.test(line))).toBe(true);
  });

  it('as a record: when, for which page and under whose law, and as of when each line holds', () => {
    const lines = checklistAsRecord(list, ['Abgehakt am 24. November 2026', 'Recht: Deutschland']).trim().split('\n');
    expect(lines.slice(0, 4)).toEqual(['Stellenanzeige', 'Abgehakt am 24. November 2026', 'Recht: Deutschland', '']);
    expect(lines.slice(4).every((line) => /^\[[ x]\] .+ \(\d+\.\d+, \d{4}-\d\d-\d\d\)$/.test(line))).toBe(true);
  });

  it('as Markdown: a task list', () => {
    const lines = checklistAsMarkdown(list).trim().split('\n');
    expect(lines[0]).toBe('## Stellenanzeige');
    expect(lines.slice(2).every((line) => /^- \[[ x]\] \*\*.+\.\*\* .+ \(\d+\.\d+\)$/.test(line))).toBe(true);
  });

  it('without any number that is past its review date', () => {
    const dated = CHECKLISTS.flatMap(({ id }) => checklistItems(id, rows)).find(
      ({ tip }) => tip.facts.length > 0 && /\d/.test(inlineText(tip.action)),
    );
    const [figure] = /\d+/.exec(inlineText(dated?.tip.action ?? [])) ?? [''];
    const short = dated ? [dated] : [];
    expect(checklistAsText({ ...list, lines: linesOn('2026-11-24', short) })).toContain(figure);
    const later = checklistAsText({ ...list, lines: linesOn('2099-01-01', short) });
    expect(later.replace(/\(\d+\.\d+\)/g, '')).not.toContain(figure);
    expect(later).toContain('[Stand prüfen]');
  });

  it('a line of an own list names no section, and needs no more than its title', () => {
    const own = { title: 'Freigabe', ticked: ['bild'], lines: [{ id: 'bild', title: 'Bild', action: '' }] };
    expect(checklistAsText(own)).toBe('Freigabe\n\n[x] Bild\n');
    expect(checklistAsMarkdown(own)).toBe('## Freigabe\n\n- [x] **Bild.**\n');
    expect(checklistAsRecord(own, ['am 29. November'])).toBe('Freigabe\nam 29. November\n\n[x] Bild\n');
  });

  it('signs of Markdown in a text stay signs', () => {
    expect(checklistAsMarkdown({ ...list, title: 'A *b* [c]', lines: [] })).toBe('## A \\*b\\* \\[c\\]\n\n\n');
  });
});
