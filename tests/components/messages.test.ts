import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSilent, PAGE_KINDS, type PageKind } from '../../core/situation/vocabulary';

const ROOT = join(import.meta.dirname, '../..');

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { content: string }>>;
}

const read = (language: string): Record<string, Entry> =>
  JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8'));
const de = read('de');
const en = read('en');

const sources = ['components', 'entrypoints', 'platform', 'wxt.config.ts'].flatMap((place) =>
  place.endsWith('.ts')
    ? [readFileSync(join(ROOT, place), 'utf8')]
    : readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(join(ROOT, place, name), 'utf8')),
);
const code = sources.join('\n');

it('German and English have the same texts with the same gaps', () => {
  expect(Object.keys(en)).toEqual(Object.keys(de));
  for (const [key, entry] of Object.entries(de)) expect(en[key]?.placeholders, key).toEqual(entry.placeholders);
  for (const entry of [...Object.values(de), ...Object.values(en)]) {
    expect(entry.message.trim()).not.toBe('');
    expect(entry.message.includes('$VALUE$'), entry.message).toBe(entry.placeholders !== undefined);
  }
});

it('every text is used somewhere', () => {
  const generated =
    /^(kind|because|grade|gradeHelp|theme|textSize|country|checklist|checklistAbout|pin|importMode|importModeHelp)_/;
  expect(
    Object.keys(de).filter(
      (key) => !generated.test(key) && !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`),
    ),
  ).toEqual([]);
});

describe('every page kind has its words', () => {
  it.each(Object.keys(PAGE_KINDS) as PageKind[])('%s', (kind) => {
    const key = kind.replaceAll('-', '_');
    expect(de[`kind_${key}`]).toBeDefined();
    expect(de[`because_${key}`] !== undefined).toBe(!isSilent(kind));
    if (!isSilent(kind)) expect(de[`because_${key}`]?.message).toMatch(/^weil Sie auf \$VALUE\$ /);
  });
});

it('German texts say Sie, without exclamation marks', () => {
  for (const { message } of Object.values(de)) expect(message).not.toMatch(/!|\b(du|dich|dir|dein\w*)\b/i);
});
