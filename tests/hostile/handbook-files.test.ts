import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../core/handbook/compile-handbook';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import { readHandbookFile } from '../../core/handbook/read-handbook-file';
import { toStoredChapter } from '../../core/handbook/stored-chapter';
import { withFreeSlug } from '../../core/handbook/unique-slug';
import { shareOf } from '../../tools/endurance';
import { CANARY, type HostileFile, hostileFiles } from '../../tools/fuzz/handbook-files';

const FILES = hostileFiles();
const FAMILIES = [...new Set(FILES.map(({ family }) => family))];
const GUIDE = new Set(['13.7']);

it('there are at least two hundred, the same in every run', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(200);
  expect(hostileFiles().map(({ name, bytes }) => [name, bytes.length])).toEqual(
    FILES.map(({ name, bytes }) => [name, bytes.length]),
  );
});

describe.each(FAMILIES)('%s', (family) => {
  const files = shareOf(
    FILES.filter((file) => file.family === family).map((file, i) => ({ ...file, i })),
    8,
  );

  it.each(files)('file $i is refused with a sentence, or nothing in it can act', ({ name, bytes }) => {
    const { chapters, problems, hints, file } = readHandbookFile(name, bytes, GUIDE);
    expect(file).not.toMatch(/[/\\\u202e\n]/);
    for (const { line, what, mend } of [...problems, ...hints]) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(what.length).toBeGreaterThan(8);
      expect(mend.length).toBeGreaterThan(4);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach the screen
      expect(what + mend).not.toMatch(/[\0-\x08\u202a-\u202e\u2066-\u2069]/);
    }
    expect(chapters.length > 0, `${problems.length} problems`).toBe(problems.length === 0);
    for (const { chapter, source } of chapters) {
      // What may be stored is exactly what the reader knows to draw: known nodes, `https`, ids of our own.
      const stored = { file, source, asOf: '2026-11-28', chapter };
      expect(toStoredChapter(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
      expect(chapter.sections.length).toBeLessThanOrEqual(HANDBOOK_LIMITS.sections);
      expect(new Set(chapter.sections.map(({ id }) => id)).size).toBe(chapter.sections.length);
    }
    expect(({} as Record<string, unknown>).titel).toBeUndefined();
  });
});

it('no file takes a parser to the end of its stack: an engine that compiles something there ends the process', () => {
  const told = FILES.flatMap(({ name, bytes }) => {
    const { problems, hints } = readHandbookFile(name, bytes, GUIDE);
    return [...problems, ...hints].filter(({ what }) => /stack/i.test(what)).map(({ what }) => `${name}: ${what}`);
  });
  expect(told).toEqual([]);
});

/** The largest file of plain prose that is taken. */
const HONEST = `# Haus\n\n${Array.from({ length: 40 }, (_, i) => `## Abschnitt ${i}\n\n${'Ein Satz, wie er in jeder Leitlinie stehen kann. '.repeat(80)}\n\n`.repeat(8)).join('')}`;

it('no file is made so that reading it takes out of all proportion', () => {
  const honest = { name: 'haus.md', bytes: new TextEncoder().encode(HONEST) };
  expect(readHandbookFile(honest.name, honest.bytes, GUIDE).problems).toEqual([]);
  // The work of this process, not the time on the clock: a busy machine adds none. The lesser of two, for a first run
  // compiles.
  const work = ({ name, bytes }: Pick<HostileFile, 'name' | 'bytes'>) => {
    const once = () => {
      const before = process.cpuUsage();
      readHandbookFile(name, bytes, GUIDE);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    return Math.min(once(), once());
  };
  const most = 20 * work(honest);
  const dear = shareOf(FILES, 40).flatMap((file) => (work(file) > most ? [`${file.family}: ${file.name}`] : []));
  expect(dear).toEqual([]);
});

it('those that are taken can be compiled together', () => {
  const slugs = new Set<string>();
  const taken = FILES.flatMap(({ name, bytes }) =>
    bytes.length < 100_000 ? readHandbookFile(name, bytes, GUIDE).chapters : [],
  );
  const chapters = taken.map(({ chapter }) => {
    const named = withFreeSlug(chapter, (slug) => slugs.has(slug));
    slugs.add(named.slug);
    return { ...named, asOf: '2026-11-28' };
  });
  expect(taken.length).toBeGreaterThan(60);
  const { search, tips } = compileHandbook(chapters);
  expect(JSON.stringify([...tips.values()])).not.toContain('javascript:');
  expect(search.index).toContain('"format"');
});

it('an address that is no plain https is never a link', () => {
  const links = FILES.filter(({ family }) => family.startsWith('address')).flatMap(
    ({ name, bytes }) =>
      JSON.stringify(readHandbookFile(name, bytes, GUIDE).chapters.map(({ chapter }) => chapter)).match(
        /"url":"[^"]*"/g,
      ) ?? [],
  );
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link).toMatch(/^"url":"https:\/\/[a-z0-9.-]+(?:\/|"|\?)/);
    expect(link).not.toContain('@');
  }
  expect(links.join()).not.toContain(`javascript:${CANARY}`);
});
