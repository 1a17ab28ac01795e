import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { READINGS } from '../../components/welcome/readings';
import { MOST_TIPS } from '../../core/tips/arrange-tips';
import { OUTPUT } from '../../tools/release/packages';
import { ROOT } from '../../tools/root';

const yaml = (file: string) => parse(readFileSync(join(ROOT, 'store', file), 'utf8'));
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

interface Listing {
  readonly long: string;
  readonly search_words: readonly string[];
  readonly pictures: Readonly<Record<string, { readonly title: string; readonly line: string }>>;
  readonly tile: string;
}
const LANGUAGES = ['de', 'en'] as const;
const listings: Readonly<Record<(typeof LANGUAGES)[number], Listing>> = {
  de: yaml('listing.de.yaml'),
  en: yaml('listing.en.yaml'),
};
const permissions: Readonly<Record<string, Readonly<Record<string, string>>>> = yaml('permissions.yaml');
const privacy = yaml('privacy.yaml');
/** Edge gets Chrome's manifest, word for word (`tests/platform/edge.test.ts`). */
const manifests: readonly Readonly<Record<string, unknown>>[] = ['chrome', 'firefox'].map((browser) =>
  JSON.parse(readFileSync(join(OUTPUT, `${browser}-mv3/manifest.json`), 'utf8')),
);

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const { long, search_words, pictures, tile } = listings[language];
  const messages = json(`public/_locales/${language}/messages.json`);

  it('keeps the lengths of the strictest store', () => {
    const lengths = [
      ['name', messages.extensionName.message, 10, 45],
      ['short description', messages.extensionDescription.message, 50, 132],
      ['long description', long, 250, 10_000],
      ['single purpose', yaml('purpose.yaml').single_purpose[language], 50, 1000],
      ...search_words.map((word) => [`search word ${word}`, word, 3, 30] as const),
    ] as const;
    const wrong = lengths.filter(([, text, least, most]) => text.length < least || text.length > most);
    expect(
      wrong.map(([what, text, least, most]) => `${what}: ${text.length}, ${least} to ${most} are allowed`),
    ).toEqual([]);
    expect(search_words.length).toBeLessThanOrEqual(7);
    expect(search_words.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  it('has the same pictures as the other language, with lines that fit', () => {
    expect(Object.keys(pictures)).toEqual(Object.keys(listings.de.pictures));
    expect(Object.keys(pictures).length).toBeLessThanOrEqual(5);
    for (const { title, line } of Object.values(pictures)) {
      expect(title.length, title).toBeLessThanOrEqual(44);
      expect(line.length, line).toBeLessThanOrEqual(110);
    }
    expect(tile.length).toBeLessThanOrEqual(44);
  });

  it('promises nothing loudly', () => {
    for (const text of [long, tile, ...Object.values(pictures).flatMap(({ title, line }) => [title, line])])
      expect(text).not.toMatch(
        /!|revolution|ultimativ|best(e[rsn]?|of)\b|powerful|game.?chang|#1|kinderleicht|effortless/i,
      );
  });
});

it('the listings name as many chapters as the guide has', () => {
  const { length } = readdirSync(join(ROOT, 'content/de')).filter((file) => file.endsWith('.md'));
  for (const { long, pictures } of Object.values(listings)) {
    expect(long).toMatch(new RegExp(`\\b${length} (Kapitel|chapters)`));
    expect(pictures.search?.line).toMatch(new RegExp(`\\b${length} (Kapitel|German chapters)`));
  }
});

it('the English listing says first that the guide is German', () => {
  expect(listings.en.long.split('\n')[0]).toMatch(/in German/);
});

it('every permission of every manifest is justified, one by one, and no other', () => {
  const asked = new Set(manifests.flatMap(({ permissions }) => permissions as string[]));
  if (manifests.some((manifest) => 'optional_host_permissions' in manifest)) asked.add('optional_host_permissions');
  expect(Object.keys(permissions).sort()).toEqual([...asked, 'remote_code'].sort());
  for (const [name, texts] of Object.entries(permissions))
    for (const language of LANGUAGES) {
      const length = texts[language]?.length ?? 0;
      expect(length, `${name} in ${language}: 40 to 1,000 characters`).toBeGreaterThanOrEqual(40);
      expect(length, `${name} in ${language}: 40 to 1,000 characters`).toBeLessThanOrEqual(1000);
    }
});

it('every answer about privacy is decided, with a day and a reason', () => {
  const answers = [...Object.entries(privacy.chrome_collects), ['edge', privacy.edge_personal_information]];
  for (const [what, { answer, decided, because }] of answers as [string, Record<string, unknown>][]) {
    expect(typeof answer, what).toBe('boolean');
    expect(String(decided instanceof Date ? decided.toISOString() : decided), what).toMatch(/^20\d\d-\d\d-\d\d/);
    expect(String(because).length, what).toBeGreaterThan(10);
  }
});

it('what is read, kept or looked for is declared where a store asks for handling; only these two kinds are not', () => {
  const denied = Object.entries<{ answer: boolean }>(privacy.chrome_collects).filter(([, { answer }]) => !answer);
  expect(denied.map(([what]) => what)).toEqual(['authentication_information', 'location']);
  expect(privacy.edge_personal_information.answer).toBe(true);
});

/**
 * What listing and welcome page both name of what is read; the two readings of a text by the words on their buttons.
 */
const READINGS_NAMED = {
  de: ['Adresse und Titel', 'Hauptüberschrift', 'Text im offenen Eingabefeld', 'markiert', 'Private Nachrichten'],
  en: ['address and title', 'main heading', 'text in the open editor', 'select', 'Private messages'],
} as const;

describe.each(LANGUAGES)('listing and welcome page in %s say what is read and when', (language) => {
  const messages = json(`public/_locales/${language}/messages.json`);
  const [, chapter = ''] =
    /\n(?:WAS GELESEN WIRD, UND WANN|WHAT IS READ, AND WHEN)\n([\s\S]*?)\n\p{Lu}{2}/u.exec(listings[language].long) ??
    [];
  const welcome = READINGS.flat()
    .map((key) => messages[key].message)
    .join(' ');

  it.each([
    ['the listing', chapter],
    ['the welcome page', welcome],
  ])('%s', (_, text) => {
    const quoted = ['checkText', 'menuLookUp'].map((key) => messages[key].message);
    const unnamed = [...READINGS_NAMED[language], ...quoted].filter(
      (words) => !text.toLowerCase().includes(words.toLowerCase()),
    );
    expect(unnamed).toEqual([]);
  });

  it('of a text that is looked up both say that it may be a private message', () => {
    const lookedUp = chapter.split('\n').find((line) => line.includes(messages.menuLookUp.message)) ?? '';
    for (const text of [lookedUp, messages.readsLookUpWhat.message])
      expect(text).toContain(language === 'de' ? 'auch in einer privaten Nachricht' : 'also in a private message');
  });
});

it('the listings promise as many tips as are shown at most, in text and pictures; so does what is said to those who write chapters', () => {
  const NUMBERS = { 4: { de: 'vier', en: 'four' } }[MOST_TIPS];
  for (const language of LANGUAGES) {
    const { long, pictures } = listings[language];
    const said = [
      ...`${long} ${pictures.tips?.line}`.matchAll(/(?:[Hh]öchstens|[Aa]t most) (\p{L}+) (?:Tipps|tips)/gu),
    ];
    expect(said.map(([, number]) => number)).toEqual([NUMBERS[language], NUMBERS[language]]);
  }
  expect(readFileSync(join(ROOT, 'docs/handbook.md'), 'utf8')).toContain(`At most ${NUMBERS.en} tips are shown`);
});

it('the answers about privacy are what the manifest says', () => {
  expect(manifests.at(-1)).toMatchObject({
    browser_specific_settings: {
      gecko: { data_collection_permissions: { required: [privacy.firefox_data_collection.answer] } },
    },
  });
  for (const manifest of manifests) {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(JSON.stringify(manifest.content_security_policy)).toContain("default-src 'none'");
  }
});
