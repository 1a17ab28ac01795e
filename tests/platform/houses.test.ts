import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type HandbookPack, type HandbookSummary, NO_OWN } from '../../core/handbook/handbook-summary';
import { rankHandbookTips } from '../../core/handbook/handbook-tips';
import { inHouse } from '../../core/handbook/in-house';
import { filesOfPack, readPack } from '../../core/handbook/team-pack';
import { situationOf } from '../../core/situation/situation';
import { asHandbookTemplate } from '../../tools/guide/as-handbook-template';
import { ROOT } from '../../tools/root';
import { FakeLocks } from './support/fake-locks';

const { storage } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
}));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });

const { importTasks } = await import('../../platform/handbook/import-worker');
const { handbookSummary } = await import('../../platform/handbook/handbook-summary');
const { loadHandbookFinder } = await import('../../platform/handbook/handbook-search');
const { loadHandbookRows } = await import('../../platform/handbook/handbook-rows');
const { loadHouseWords } = await import('../../platform/handbook/read-handbook');
const { loadHandbookChecklists } = await import('../../platform/handbook/handbook-checklists');
const { loadHandbookTemplates } = await import('../../platform/handbook/handbook-templates');

const TEMPLATE = asHandbookTemplate(readFileSync(join(ROOT, 'content/de/vorlagen/V01-absage-nach-eingang.md'), 'utf8'));
const PAGE = 'https://www.linkedin.com/company/muster/admin/page-posts/published/?share=true';

/**
 * Two houses with the same file, the same titles, the same words to avoid and the same pages; each says its own name
 * everywhere.
 */
const packOf = (name: string) => {
  const read = readPack(
    'x.json',
    JSON.stringify({
      ...{ format: 'leitfaden-team-pack', version: 1, id: name, name, issued: '2026-11-28', houseRule: true },
      pages: ['linkedin.com/company/muster'],
      chapters: [
        {
          name: 'leitlinie.md',
          text: `# Leitlinie\n\n${Array.from({ length: 15 }, (_, i) => `## Beiträge ${i}\n\nSo schreibt ${name} Beitrag ${i}.\n\n### Angaben\n\n- Situationen: linkedin/composer, linkedin/company\n`).join('\n')}`,
        },
      ],
      templates: [{ name: 'absage.md', text: TEMPLATE.replaceAll('Muster Haustechnik', name) }],
      checklists: [
        {
          name: 'freigabe.md',
          text: `---\ncheckliste: Freigabe\nsituationen: linkedin/composer\n---\n\n- ${name} hat freigegeben\n`,
        },
      ],
      words: [{ avoid: ['Kunde'], prefer: name }],
    }),
  );
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.pack;
};
const NAMES = ['adler', 'biber'];

let summary: HandbookSummary = NO_OWN;

beforeAll(async () => {
  for (const name of NAMES) {
    const tasks = importTasks();
    const pack = packOf(name);
    const reports = await tasks.read(
      {
        files: filesOfPack(pack).map((file) => new File([file.text], file.name)),
        guideSections: ['11.6', '10.7', '16.7', '14.9'],
        ...{ asOf: '2026-11-28', owners: summary, pack: name },
      },
      () => {},
    );
    expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
    const entries = reports.flatMap(({ chapters }) => chapters);
    const before = summary.chapters.map(({ record }) => record);
    const chapters = [
      ...summary.chapters,
      ...entries.map((entry) => ({ ...entry, origin: { type: 'pack', pack: name } as const, house: true })),
    ];
    const houses = Object.fromEntries(chapters.map(({ slug, origin }) => [slug, 'pack' in origin ? origin.pack : '']));
    const situations = await tasks.compile(
      { take: entries.map(({ record }) => record), keep: before, houses },
      () => {},
    );
    const compiled = `6-${name}`;
    await tasks.save(compiled);
    const added: HandbookPack = {
      ...{ id: name, name, issued: '2026-11-28', hash: name, managed: false, locked: [] },
      house: { pages: pack.pages, settings: {} },
    };
    summary = {
      chapters,
      packs: [...summary.packs, added],
      compiled,
      covers: chapters.map(({ record }) => record),
      situations,
    };
    await handbookSummary.write(summary);
  }
});

describe.each(NAMES)('what %s’s page or draft is given', (name) => {
  const other = NAMES.find((one) => one !== name) ?? '';
  const view = () => inHouse(summary, name);
  /** Its own name is in it, the other's is not. */
  const isOwn = (given: unknown) => {
    const text = JSON.stringify(given).toLowerCase();
    expect(text).toContain(name);
    expect(text).not.toContain(other);
  };

  it('as tips is its own, however many the other has', async () => {
    const situation = situationOf(PAGE);
    const rows = await loadHandbookRows(summary, ['linkedin/composer', 'linkedin/company']);
    const ranked = rankHandbookTips(situation, { rows, summary: view() }, 'all', {});
    expect(ranked.length).toBeGreaterThanOrEqual(12);
    isOwn(ranked);
  });

  it('as words is its own', async () => isOwn(await loadHouseWords(view())));

  it('as documents to copy is its own', async () => {
    const templates = await loadHandbookTemplates(view());
    expect(templates).toHaveLength(1);
    isOwn(templates);
  });

  it('as checklists is its own', async () => {
    const lists = await loadHandbookChecklists(view());
    expect(lists).toHaveLength(1);
    isOwn(lists.map(({ items }) => items));
  });

  it('as hits is its own, as many as there are room for', async () => {
    const finder = await loadHandbookFinder(name);
    const found = finder?.merge([], 'Beiträge', 10).map((hit) => finder.withExcerpt('Beiträge', hit)) ?? [];
    expect(found).toHaveLength(10);
    isOwn(found);
    const documents = finder?.withTemplates([], 'Vorlage Absage Bewerbung') ?? [];
    expect(documents.map(({ section }) => section)).toHaveLength(1);
    isOwn(documents);
  });
});

it('what is given where no house speaks is nobody’s', async () => {
  const nobody = inHouse(summary, '');
  expect(await loadHouseWords(nobody)).toEqual([]);
  expect(await loadHandbookTemplates(nobody)).toEqual([]);
  expect(await loadHandbookChecklists(nobody)).toEqual([]);
  expect(await loadHandbookFinder('')).toBeUndefined();
  const rows = await loadHandbookRows(summary, ['linkedin/composer']);
  expect(rankHandbookTips(situationOf(PAGE), { rows, summary: nobody }, 'all', {})).toEqual([]);
});

it('two houses with the same titles have chapters with names of their own', () => {
  const slugs = summary.chapters.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugs).toContain('leitlinie');
  expect(slugs).toContain('biber-leitlinie');
});

it('in the reader, where one reads all of them, each hit says whose it is', async () => {
  const finder = await loadHandbookFinder();
  const sources = finder?.merge([], 'Beiträge', 20).map((hit) => finder.withExcerpt('Beiträge', hit).handbook?.source);
  expect([...new Set(sources)].sort()).toEqual(['Leitlinie · adler', 'Leitlinie · biber']);
});

it('two documents whose titles begin alike are both taken, each under an address of its own', async () => {
  const files = ['nach dem ersten Gespräch', 'nach dem zweiten Gespräch'].map((end, at) => {
    const title = `titel: Absage an Bewerberinnen und Bewerber der Pension ${end}`;
    return new File([TEMPLATE.replace(/^titel: .*$/m, title)], `absage-${at}.md`);
  });
  const reports = await importTasks().read(
    { files, guideSections: ['11.6', '10.7', '16.7', '14.9'], asOf: '2026-11-28', owners: NO_OWN, pack: 'x' },
    () => {},
  );
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  const slugs = reports.flatMap(({ chapters }) => chapters.map(({ slug }) => slug));
  expect(new Set(slugs).size).toBe(2);
});
