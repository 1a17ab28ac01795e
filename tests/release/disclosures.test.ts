import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ITEMS } from '../../core/registry/registry';
import type { PageFacts } from '../../core/situation/page-facts';
import { read } from './sheet-words';

// What people and stores are told of what is read, kept and synced, beside what the code reads, keeps and syncs.

const LANGUAGES = ['de', 'en'] as const;
type Words = Readonly<Record<(typeof LANGUAGES)[number], RegExp>>;

/** How each thing that the script reads on a click is named to those who read. */
const READ_ON_A_CLICK: Readonly<Record<keyof PageFacts, Words>> = {
  composer: { de: /ob ein Eingabefeld offen ist/, en: /whether an editor is open/ },
  field: { de: /Eingabefeld offen ist und wie es heißt/, en: /editor is open and what it is called/ },
  heading: { de: /Hauptüberschrift/, en: /main heading/ },
  language: { de: /Sprache/, en: /language/ },
  mastodon: { de: /Mastodon/, en: /Mastodon/ },
  entity: { de: /wen (?:sie|die Seite) nach eigener Angabe zeigt/, en: /whom (?:the page itself|it) says it shows/ },
};

/** How each synced item is named to the stores. */
const SYNCED: Readonly<Record<string, Words>> = {
  preferences: { de: /Einstellungen/, en: /[Ss]ettings/ },
  'annotations.bookmarks': { de: /Lesezeichen/, en: /bookmarks/ },
  'tips.dismissals': { de: /zur Seite gelegte Tipps/, en: /put-aside tips/ },
};

const yaml = (name: string) => parse(read(`store/${name}.yaml`));
const permissions: Readonly<Record<string, Readonly<Record<string, string>>>> = yaml('permissions');
const messages = (language: string): Readonly<Record<string, { readonly message: string }>> =>
  JSON.parse(read(`public/_locales/${language}/messages.json`));
/** The line of a document that begins so. */
const line = (path: string, beginning: string): string =>
  read(path)
    .split('\n')
    .find((one) => one.trimStart().startsWith(beginning)) ?? '';

/** Every place that lists what a click reads: where it stands, its language, its words. */
const PLACES: readonly (readonly [string, keyof Words, string])[] = [
  ...LANGUAGES.flatMap((language) => {
    const said = messages(language);
    return [
      [`the trust page`, language, said.permissionScripting?.message ?? ''],
      [`the settings, before a network is switched on`, language, said.networksMeaning?.message ?? ''],
      [`the welcome page`, language, said.readsClickWhat?.message ?? ''],
      [`the reason of scripting`, language, permissions.scripting?.[language] ?? ''],
      [
        `the listing`,
        language,
        line(`store/listing.${language}.yaml`, language === 'de' ? '• Beim Klick' : '• When you click'),
      ],
    ] as const;
  }),
  ['README.md', 'en', line('README.md', '| `scripting`')],
  ['PRIVACY.md', 'en', line('PRIVACY.md', '| Tips in the popup |')],
  ['PRIVACY.md', 'de', read('PRIVACY.md').split('## Kurz auf Deutsch')[1] ?? ''],
  ...['docs/datenschutz.md', 'docs/datenschutz-anlage.md'].map(
    (path) => [path, 'de', line(path, '| Klick auf die Schaltfläche |')] as const,
  ),
  ...['docs/data-protection-sheet.md', 'docs/data-protection-annex.md'].map(
    (path) => [path, 'en', line(path, '| Reads at a click')] as const,
  ),
];

it.each(PLACES)('%s (%s) names everything that the script reads on a click', (_, language, text) => {
  const unnamed = Object.entries(READ_ON_A_CLICK).filter(
    ([, words]) => !words[language].test(text.replace(/\s+/g, ' ')),
  );
  expect(unnamed.map(([fact]) => fact)).toEqual([]);
});

describe('what the stores are told of sync', () => {
  const synced = ITEMS.filter((item) => item.synced).map(({ key }) => key);

  it.each(LANGUAGES)('names every synced item, and this test knows no other (%s)', (language) => {
    const sentence = permissions.storage?.[language]?.split('. ').find((one) => /sync|Abgleich/.test(one)) ?? '';
    expect(Object.keys(SYNCED).sort()).toEqual([...synced].sort());
    expect(synced.filter((key) => !SYNCED[key]?.[language].test(sentence))).toEqual([]);
  });
});

describe('what the stores are told of privacy', () => {
  const privacy = yaml('privacy');
  const answers: readonly [string, { readonly decided?: unknown; readonly because?: unknown }][] = [
    ...Object.entries<object>(privacy.chrome_collects),
    ['firefox', privacy.firefox_data_collection],
    ['edge', privacy.edge_personal_information],
  ];

  it('has a day for each answer that the calendar has, and that has come', () => {
    const isDay = (day: string) => /^20\d\d-\d\d-\d\d$/.test(day) && dayOf(new Date(`${day}T12:00:00Z`)) === day;
    const dayOf = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));
    const today = dayOf(new Date());
    const wrong = answers.filter(([, { decided }]) => !isDay(String(decided)) || String(decided) > today);
    expect(wrong.map(([what, { decided }]) => `${what}: ${decided}`)).toEqual([]);
  });

  it('has a reason for each answer, and for none of Chrome’s that nothing is sent or counted: using counts', () => {
    expect(answers.filter(([, { because }]) => String(because).length < 30).map(([what]) => what)).toEqual([]);
    const refused = Object.entries<{ answer: boolean; because: string }>(privacy.chrome_collects).filter(
      ([, { answer, because }]) => !answer && /nothing is (?:sent|counted)|sent nowhere|never leaves?\b/.test(because),
    );
    expect(refused.map(([what]) => what)).toEqual([]);
  });
});

it('what PRIVACY.md says of a draft names the page that it was read from and the text that stood there', () => {
  const row = line('PRIVACY.md', '| `draft` |');
  expect(row).toMatch(/pattern of its address/);
  expect(row).toMatch(/text that was last read there/);
});

it('the site says that the extension is in no store yet as long as the sheets for a firm say it', () => {
  const sheets = ['datenschutz-anlage', 'betriebsrat-anlage', 'it-abteilung-anlage'].map((name) =>
    /Version steht in keinem Store/.test(read(`docs/${name}.md`)),
  );
  const said = messages('de').siteGetHow?.message ?? '';
  expect(sheets).toEqual(sheets.map(() => said.includes('in keinem Store')));
  expect(messages('en').siteGetHow?.message.includes('in no store')).toBe(said.includes('in keinem Store'));
});
