import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANGE_STATUSES, COUNTRIES, GRADES } from '../../core/guide/guide';
import { MANAGED_LOCKS } from '../../core/handbook/managed-locks';
import { TEXT_SIZES, THEMES } from '../../core/preferences/preferences';
import { isSilent, PAGE_KINDS, type PageKind } from '../../core/situation/vocabulary';
import { CHECKLIST_IDS } from '../../core/tips/checklists';
import { WORK_COUNTRIES } from '../../core/tips/country';
import type { BrowserName } from '../../platform/browser/browser-name';
import { locationOf, type SyntaxNode, sourcesIn, statementsOf, walk } from '../../tools/house/sources';
import { ROOT } from '../../tools/root';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { content: string }>>;
}

const read = (language: string): Record<string, Entry> =>
  JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8'));
const de = read('de');
const en = read('en');

const kinds = Object.keys(PAGE_KINDS) as PageKind[];
const BROWSERS = ['chrome', 'edge', 'firefox'] as const satisfies readonly BrowserName[];

/** Of settings, some pages have tips: who may manage a page, who sees a profile. */
function mayHaveTips(kind: PageKind): boolean {
  return !isSilent(kind) || kind === 'settings';
}

/**
 * Keys that code puts together: `<family>_<word>`, a hyphen in the word becomes `_`. A family is named here with all
 * its words and with the file that builds its keys; every other key stands in the code as it is.
 */
const FAMILIES: Readonly<Record<string, { readonly words: readonly string[]; readonly builtIn: string }>> = {
  kind: { words: kinds, builtIn: 'components/shared/translate.ts' },
  because: { words: kinds.filter(mayHaveTips), builtIn: 'components/shared/translate.ts' },
  because_owner: {
    words: ['authority', 'school', 'care', 'practice', 'chamber', 'association'],
    builtIn: 'components/advice/reason-text.ts',
  },
  writing: { words: ['reply', 'comment'], builtIn: 'components/advice/situation-line.tsx' },
  because_writing: { words: ['reply', 'comment'], builtIn: 'components/advice/reason-text.ts' },
  grade: { words: GRADES, builtIn: 'components/guide-text/grade-mark.tsx' },
  gradeHelp: { words: GRADES, builtIn: 'components/guide-text/grade-mark.tsx' },
  theme: { words: THEMES, builtIn: 'components/settings/preference-choices.tsx' },
  textSize: { words: TEXT_SIZES, builtIn: 'components/settings/preference-choices.tsx' },
  country: { words: WORK_COUNTRIES, builtIn: 'components/settings/preference-choices.tsx' },
  countryName: { words: WORK_COUNTRIES, builtIn: 'components/shared/country-choice.tsx' },
  change: { words: CHANGE_STATUSES, builtIn: 'components/shared/change-day.ts' },
  changeAhead: { words: CHANGE_STATUSES, builtIn: 'components/shared/change-day.ts' },
  changesFor: { words: WORK_COUNTRIES, builtIn: 'components/reader/changes-view.tsx' },
  shownFor: { words: COUNTRIES, builtIn: 'components/reader/shown-country.tsx' },
  shownBack: { words: COUNTRIES, builtIn: 'components/reader/shown-country.tsx' },
  checklist: { words: CHECKLIST_IDS, builtIn: 'components/checklists/checklist-messages.ts' },
  checklistAbout: { words: CHECKLIST_IDS, builtIn: 'components/checklists/checklist-messages.ts' },
  importMode: { words: ['merge', 'replace'], builtIn: 'components/your-data/import-plan-view.tsx' },
  importModeHelp: { words: ['merge', 'replace'], builtIn: 'components/your-data/import-plan-view.tsx' },
  settled: { words: MANAGED_LOCKS, builtIn: 'components/settings/settled-list.tsx' },
  site: { words: ['loadFailed', 'storedIntro', 'deleteAllStays'], builtIn: 'platform/web/browser.ts' },
  pin: { words: BROWSERS, builtIn: 'components/welcome/pin-guide.tsx' },
};
const built = Object.entries(FAMILIES).flatMap(([family, { words }]) =>
  words.map((word) => `${family}_${word.replaceAll('-', '_')}`),
);

const sources = sourcesIn(['components', 'entrypoints', 'platform', 'site'], /\.(tsx?|html)$/);
const config = { path: 'wxt.config.ts', text: readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8') };

describe('German and English', () => {
  it('have the same texts in the same order, with the same gaps', () => {
    expect(Object.keys(en)).toEqual(Object.keys(de));
    for (const [key, entry] of Object.entries(de)) expect(en[key]?.placeholders, key).toEqual(entry.placeholders);
  });

  it.each([
    ['German', de],
    ['English', en],
  ])('%s: no text is empty, and the gap is in the text exactly where it is declared', (_, texts) => {
    const wrong = Object.entries(texts).filter(
      ([, { message, placeholders }]) =>
        message.trim() === '' ||
        (message.match(/\$\w+\$/g) ?? []).join() !== (placeholders ? '$VALUE$' : '') ||
        (placeholders && JSON.stringify(placeholders) !== '{"value":{"content":"$1"}}'),
    );
    expect(wrong).toEqual([]);
  });

  it('name the keys that the manifest suggests', () => {
    const key = /_execute_action: .*Alt\+Shift\+(\w)'/.exec(config.text)?.[1];
    expect(key).toMatch(/^[A-Z]$/);
    expect(de.welcomePinIntro?.message).toContain(`Alt, Umschalt und ${key}`);
    expect(en.welcomePinIntro?.message).toContain(`Alt, Shift and ${key}`);
  });

  it('German says Sie, without exclamation marks', () => {
    for (const { message } of Object.values(de)) expect(message).not.toMatch(/!|\b(du|dich|dir|dein\w*)\b/i);
  });

  it('English is English: its own quotes and apostrophes, no exclamation marks, no German left over', () => {
    const wrong = Object.entries(en).filter(
      ([key, { message }]) =>
        /[!„'"]|\b(und|oder|nicht|eine?|Sie|für|mit)\b/.test(message) ||
        // The same word in both languages is rare: each was looked at.
        (message === de[key]?.message && !SAME_IN_BOTH.has(message)),
    );
    expect(wrong).toEqual([]);
  });
});

const SAME_IN_BOTH = new Set(['Hashtag', 'Leitfaden', 'normal', 'Name']);

describe('every text is used', () => {
  it('each key stands in the code or belongs to a family', () => {
    const code = [...sources, config].map(({ text }) => text).join('\n');
    const spelled = (key: string) => code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`);
    expect(
      Object.keys(de).filter((key) => !spelled(key) && !built.includes(key)),
      'delete it from both languages; if code puts the key together, name its family in this test',
    ).toEqual([]);
    expect(built.filter((key) => !de[key]).map((key) => `${key} → a text in both languages`)).toEqual([]);
  });

  it.each(Object.entries(FAMILIES))('the family %s is built where it says', (_, { builtIn }) => {
    expect(readFileSync(join(ROOT, builtIn), 'utf8')).toMatch(/\w*_\$\{/);
  });

  it('each key that is asked for exists, with a value exactly where it has a gap', () => {
    const asked = sources.filter(({ path }) => !path.endsWith('.html')).flatMap(askedIn);
    expect(asked.length).toBeGreaterThan(100);
    const wrong = asked.flatMap(({ place, key, values }) => {
      const entry = de[key];
      if (!entry) return [`${place}: there is no text "${key}"`];
      const gaps = entry.placeholders ? 1 : 0;
      return gaps === values ? [] : [`${place}: "${key}" has ${gaps} gaps and is given ${values} values`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Calls `t('key', value)` and `message('key', value)` with a key spelled out. */
function askedIn(source: (typeof sources)[number]): { place: string; key: string; values: number }[] {
  return statementsOf(source).flatMap((statement) =>
    [...walk(statement)].flatMap(({ node }) => {
      if (node.type !== 'CallExpression') return [];
      const { name } = node.callee as { name?: string };
      const [key, ...values] = node.arguments as SyntaxNode[];
      if ((name !== 't' && name !== 'message') || key?.type !== 'Literal') return [];
      return [{ place: locationOf(source, node.start), key: String(key.value), values: values.length }];
    }),
  );
}

describe('every page kind has its words', () => {
  it.each(kinds)('%s', (kind) => {
    const key = kind.replaceAll('-', '_');
    expect(de[`kind_${key}`]).toBeDefined();
    expect(de[`because_${key}`] !== undefined).toBe(mayHaveTips(kind));
    if (mayHaveTips(kind)) {
      expect(de[`because_${key}`]?.message).toMatch(/^weil Sie auf \$VALUE\$ /);
      expect(en[`because_${key}`]?.message).toMatch(/^because you are .* on \$VALUE\$$/);
    }
  });
});
