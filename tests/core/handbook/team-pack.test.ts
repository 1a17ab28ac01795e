import { describe, expect, it } from 'vitest';
import { toDraftOptions } from '../../../core/draft/draft-options';
import {
  beyondLimits,
  withAddition,
  withHouse,
  withoutChapter,
  withoutPack,
} from '../../../core/handbook/change-summary';
import { type HandbookPack, type HandbookSummary, NO_OWN } from '../../../core/handbook/handbook-summary';
import { HANDBOOK_LIMITS } from '../../../core/handbook/limits';
import { planOfPack, withPackOptions, withPackPreferences } from '../../../core/handbook/pack-plan';
import { readHandbookFile } from '../../../core/handbook/read-handbook-file';
import { filesOfPack, printPack, readPack, type TeamPack } from '../../../core/handbook/team-pack';
import { DEFAULT_PREFERENCES } from '../../../core/preferences/preferences';

const PACK: TeamPack = {
  id: 'seeblick',
  name: 'Pension Seeblick',
  issued: '2026-11-28',
  pages: [],
  voice: {},
  houseRule: true,
  chapters: [{ name: 'leitlinie.md', text: '# Leitlinie\n\n## Anrede\n\nWir siezen.\n' }],
  templates: [],
  checklists: [],
  words: [{ avoid: ['Kunde', 'Kundin'], prefer: 'Gast', reason: 'wir sind: Gastgeber' }],
  settings: { country: 'AT', ignoredRules: ['emoji-heavy'], thresholds: { 'long-sentence': { words: 18 } } },
  locked: [],
};
const text = printPack(PACK);
const problemsOf = (changed: string) => {
  const read = readPack('x.json', changed);
  return 'problems' in read ? read.problems.map(({ line, what, mend }) => `${line}: ${what} → ${mend}`).join('\n') : '';
};
const entry = (slug: string, record = slug) => ({
  slug,
  record,
  title: slug,
  summary: '',
  format: 'plain' as const,
  sections: 2,
  tips: 1,
  words: 0,
  templates: 0,
  checklistItems: 0,
});
const pack: HandbookPack = {
  id: 'seeblick',
  name: 'Pension Seeblick',
  issued: '2026-11-28',
  hash: 'x',
  managed: false,
  locked: [],
  house: {},
};

describe('a pack', () => {
  it('is the same after it was printed and read, and prints the same', () => {
    expect(readPack('x.json', text)).toEqual({ pack: PACK });
    expect(printPack(PACK)).toBe(text);
  });

  it.each<[string, string, string, RegExp]>([
    ['no JSON', '"version"', '"version', /Das ist kein gültiges JSON/],
    ['another file', 'leitfaden-team-pack', 'leitfaden-backup', /kein Team-Paket des Leitfadens/],
    ['a newer version', '"version": 1', '"version": 2', /hat die Fassung 2.*aktualisieren/],
    ['an unknown key', '"houseRule"', '"script"', /„script“ ist unbekannt.*houseRule/],
    ['an id that is none', '"seeblick"', '"../x"', /„id“ fehlt/],
    ['a day that is none', '2026-11-28', '28.11.2026', /„issued“ ist kein Tag/],
    ['a country that is none', '"AT"', '"XX"', /„settings.country“ ist unbekannt → eines von: DE, AT/],
    ['a rule that is none', '"emoji-heavy"', '"__proto__"', /Regel „__proto__“ gibt es nicht/],
    ['a threshold that is none', '18', '1e9', /Grenzwert für „long-sentence“/],
    ['a word that is none', '"Kundin"', '"<b>"', /words\[0\]: „<b>“ ist kein Wort/],
    ['a chapter without text', '"text"', '"texte"', /chapters\[0\] hat keinen Namen oder Text/],
  ])('with %s is told', (_name, part, by, says) => {
    expect(text).toContain(part);
    expect(problemsOf(text.replace(part, by))).toMatch(says);
  });

  it.each([
    '',
    'null',
    '[]',
    '7',
    '{}',
    '{"format":"leitfaden-team-pack"}',
    '{"__proto__":{"format":"leitfaden-team-pack"}}',
    '[['.repeat(5000),
  ])('out of %j is refused, without an exception', (odd) => {
    expect(problemsOf(odd)).not.toBe('');
  });

  it('its words are read like a list in a chapter', () => {
    const [, list] = filesOfPack(PACK);
    const read = readHandbookFile(list?.name ?? '', new TextEncoder().encode(list?.text), new Set());
    expect(read.problems).toEqual([]);
    expect(read.chapters[0]?.chapter).toMatchObject({
      slug: 'seeblick-wortliste',
      title: 'Wortliste Pension Seeblick',
      words: PACK.words,
    });
  });

  it('has room for as many and as long words as the limits say', () => {
    const words = Array.from({ length: HANDBOOK_LIMITS.words }, (_, i) => ({
      avoid: [`${'W'.repeat(HANDBOOK_LIMITS.wordLength - 3)}${i}`],
      reason: '*Grund_'.repeat(40).slice(0, HANDBOOK_LIMITS.reasonLength - 1),
    }));
    const [, list] = filesOfPack({ ...PACK, words });
    const read = readHandbookFile('wortliste.md', new TextEncoder().encode(list?.text), new Set());
    expect(read.problems).toEqual([]);
    expect(read.chapters[0]?.chapter.words).toEqual(words);
  });
});

describe('before it is applied', () => {
  const origin = { type: 'pack', pack: 'seeblick' } as const;
  const summary = withAddition(
    withAddition(NO_OWN, { entries: [entry('alt'), entry('leitlinie'), entry('gleich')], origin, house: true, pack }),
    {
      entries: [entry('meins')],
      origin: { type: 'file', name: 'meins.md' },
      house: false,
    },
  );
  const before = { summary, preferences: DEFAULT_PREFERENCES, options: toDraftOptions({ ignoredRules: ['shouting'] }) };

  it('says everything that will change and nothing else', () => {
    const read = [entry('leitlinie', 'neu'), entry('gleich'), entry('dazu')];
    expect(planOfPack(PACK, read, before)).toEqual([
      { type: 'replaced', title: 'leitlinie', sections: 2, words: 0 },
      { type: 'new', title: 'dazu', sections: 2, words: 0 },
      { type: 'removed', title: 'alt', sections: 2, words: 0 },
      { type: 'country', from: 'DE', to: 'AT' },
      { type: 'rule-off', rule: 'emoji-heavy' },
      { type: 'rule-on', rule: 'shouting' },
      { type: 'threshold', rule: 'long-sentence', name: 'words', to: 18 },
    ]);
    expect(planOfPack({ ...PACK, settings: {} }, [entry('gleich'), entry('leitlinie'), entry('alt')], before)).toEqual(
      [],
    );
  });

  it('and that is what then holds', () => {
    const after = withAddition(summary, {
      entries: [entry('leitlinie', 'neu'), entry('dazu')],
      origin,
      house: true,
      pack,
    });
    expect(after.chapters.map(({ slug }) => slug)).toEqual(['meins', 'leitlinie', 'dazu']);
    expect(withPackPreferences(DEFAULT_PREFERENCES, PACK.settings).country).toBe('AT');
    expect(withPackOptions(before.options, PACK.settings)).toMatchObject({
      ignoredRules: ['emoji-heavy'],
      thresholds: { 'long-sentence': { words: 18 } },
    });
  });
});

describe('chapters', () => {
  const one = withAddition(NO_OWN, {
    entries: [entry('a'), entry('b')],
    origin: { type: 'file', name: 'x.md' },
    house: false,
  });

  it('that are replaced keep what the user has set', () => {
    const set = withHouse(one, 'a', true);
    const after = withAddition(set, {
      entries: [entry('a', 'neu')],
      origin: { type: 'file', name: 'y.md' },
      house: false,
    });
    expect(after.chapters.map(({ slug, record, house }) => [slug, record, house])).toEqual([
      ['b', 'b', false],
      ['a', 'neu', true],
    ]);
  });

  it('go alone, or with their pack', () => {
    expect(withoutChapter(one, 'a').chapters.map(({ slug }) => slug)).toEqual(['b']);
    const both = withAddition(one, {
      entries: [entry('c')],
      origin: { type: 'pack', pack: 'seeblick' },
      house: true,
      pack,
    });
    expect(withoutPack(both, 'seeblick')).toEqual(one);
  });

  it('are refused where all together would be too many', () => {
    const many: HandbookSummary = {
      ...NO_OWN,
      chapters: Array.from({ length: 301 }, (_, i) => ({
        ...entry(`k${i}`),
        origin: { type: 'file', name: 'x' } as const,
        house: false,
      })),
    };
    expect(beyondLimits(many)).toEqual({ limit: 'chapters', most: 300 });
    expect(beyondLimits(one)).toBeUndefined();
  });
});
