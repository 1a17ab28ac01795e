import { describe, expect, it } from 'vitest';
import { toDraftOptions } from '../../../core/draft/draft-options';
import { freeSlugs } from '../../../core/handbook/free-slug';
import { type HandbookPack, type HandbookSummary, NO_OWN } from '../../../core/handbook/handbook-summary';
import {
  becomesHouse,
  changedOptions,
  earlierSettings,
  houseData,
  settledApart,
  withoutPackCountry,
  withoutPackOptions,
} from '../../../core/handbook/house-data';
import { optionsOf, planOfPack, withPackPreferences } from '../../../core/handbook/pack-plan';
import { standingOf } from '../../../core/handbook/pack-standing';
import { printPack, readPack, type TeamPack } from '../../../core/handbook/team-pack';
import { wordChanges } from '../../../core/handbook/word-changes';
import { DEFAULT_PREFERENCES } from '../../../core/preferences/preferences';

const PACK: TeamPack = {
  ...{ id: 'muster', name: 'Muster GmbH', issued: '2026-11-28', edition: 4 },
  pages: ['linkedin.com/company/muster'],
  voice: { address: 'sie', gender: ':', label: 'Anzeige' },
  houseRule: false,
  chapters: [{ name: 'l.md', text: '# L\n\n## Anrede\n\nWir siezen.\n\n## Wortliste\n\n- billig → günstig\n' }],
  templates: [{ name: 'absage.md', text: '---\nnummer: V1\n---\n' }],
  checklists: [{ name: 'freigabe.md', text: '---\ncheckliste: Freigabe\n---\n\n- Bild\n' }],
  words: [{ avoid: ['Kunde'], prefer: 'Gast' }],
  settings: { country: 'AT', ignoredRules: ['emoji-heavy'], thresholds: { 'long-sentence': { words: 18 } } },
  locked: [],
};
const here = (more: Partial<HandbookPack> = {}): HandbookPack => ({
  ...{ id: 'muster', name: 'Muster GmbH', issued: '2026-11-28', hash: 'old', managed: false, locked: [], house: {} },
  ...more,
});
const withPacks = (...packs: HandbookPack[]): HandbookSummary => ({ ...NO_OWN, packs });
const problemsOf = (change: object): string => {
  const read = readPack('x.json', JSON.stringify({ ...JSON.parse(printPack(PACK)), ...change }));
  return 'problems' in read ? read.problems.map(({ what, mend }) => `${what} → ${mend}`).join('\n') : '';
};

describe('a pack of a house', () => {
  it('is the same after it was printed and read', () => {
    expect(readPack('x.json', printPack(PACK))).toEqual({ pack: PACK });
  });

  it.each<[object, RegExp]>([
    [{ edition: 0 }, /„edition“ ist keine ganze Zahl → eine Zahl ab 1/],
    [{ edition: '4' }, /„edition“/],
    [{ pages: 'muster.de' }, /„pages“ ist keine Liste/],
    [{ pages: ['muster'] }, /pages\[0\] ist keine Seite: muster → eine Adresse/],
    [{ pages: ['facebook.com?id=1&id=2'] }, /pages\[0\] ist keine Seite: facebook.com\?id=1&id=2 → hinter „\?“ gehört/],
    [{ voice: { address: 'ihr' } }, /„voice.address“ hat einen unbekannten Wert → eines von: sie, du/],
    [{ voice: { tone: 'warm' } }, /„voice.tone“ ist unbekannt/],
    [{ voice: [] }, /„voice“ ist kein Objekt/],
    [{ templates: [{ name: 'x' }] }, /templates\[0\] hat keinen Namen oder Text/],
    [{ checklists: ['x'] }, /checklists\[0\] hat keinen Namen oder Text → .*freigabe\.md/],
  ])('with %j it is refused', (change, told) => expect(problemsOf(change)).toMatch(told));
});

describe('beside the one that is here it is', () => {
  it.each<[string, Partial<TeamPack>, Partial<HandbookPack>, string]>([
    ['new', {}, { id: 'other' }, 'first'],
    ['the very same', {}, { hash: 'new' }, 'same'],
    ['newer by its edition, also on the same day', {}, { house: { edition: 3 } }, 'newer'],
    ['older by its edition, whatever its day', { issued: '2027-01-01' }, { house: { edition: 5 } }, 'older'],
    ['newer by its day where one has no edition', { issued: '2026-11-29' }, {}, 'newer'],
    ['older by its day', { issued: '2026-11-27' }, {}, 'older'],
    ['newer by its day where both say the same edition', { issued: '2026-11-29' }, { house: { edition: 4 } }, 'newer'],
    ['of the same edition with other contents', {}, { house: { edition: 4 } }, 'same-edition'],
  ])('%s', (_name, pack, known, wanted) => {
    expect(standingOf({ ...PACK, ...pack }, 'new', withPacks(here(known)))).toBe(wanted);
  });
});

it('words are told as new, changed and gone, each by itself', () => {
  const before = [{ avoid: ['Kunde', 'Kundin'], prefer: 'Gast' }, { avoid: ['billig'] }, { avoid: ['User'] }];
  const after = [{ avoid: ['Kunde'], prefer: 'Gast' }, { avoid: ['billig'], prefer: 'günstig' }, { avoid: ['Deal'] }];
  expect(wordChanges(before, after)).toEqual([
    { type: 'word-new', word: 'Deal' },
    { type: 'word-changed', word: 'billig → günstig' },
    { type: 'word-removed', word: 'Kundin → Gast' },
    { type: 'word-removed', word: 'User' },
  ]);
  expect(wordChanges(after, after)).toEqual([]);
});

describe('before it is applied', () => {
  const options = toDraftOptions({});
  const entry = (slug: string, templates: number, checklistItems = 0) => ({
    ...{ slug, record: `${slug}@2`, title: slug, sections: 1 - templates, words: 0, templates, checklistItems },
  });
  const plan = (summary: HandbookSummary, more: object = {}) =>
    planOfPack(PACK, [entry('l', 0), entry('vorlage-absage', 1), entry('checkliste-freigabe', 0, 1)], {
      ...{ summary, preferences: DEFAULT_PREFERENCES, options },
      ...more,
    });

  it('a second house is told with its pages, its style, and that its settings are its own', () => {
    expect(plan(withPacks(here({ id: 'other' })), { isHouse: true })).toEqual([
      { type: 'new', title: 'l', sections: 1, words: 0 },
      { type: 'template-new', title: 'vorlage-absage' },
      { type: 'checklist-new', title: 'checkliste-freigabe' },
      { type: 'pages', pages: PACK.pages },
      { type: 'voice', voice: PACK.voice },
      { type: 'own-settings' },
      { type: 'country', from: DEFAULT_PREFERENCES.country, to: 'AT' },
      { type: 'rule-off', rule: 'emoji-heavy' },
      { type: 'threshold', rule: 'long-sentence', name: 'words', to: 18 },
    ]);
  });

  it('a second house without pages is told so, unless the user has named some', () => {
    const bare = { ...PACK, pages: [] };
    const types = (house: HandbookPack['house']) =>
      planOfPack(bare, [], {
        summary: withPacks(here({ house })),
        preferences: DEFAULT_PREFERENCES,
        options,
        isHouse: true,
      }).map(({ type }) => type);
    expect(types({})).toContain('no-pages');
    expect(types({ ownPages: ['muster.de'] })).not.toContain('no-pages');
  });

  it('what it says already is not told again', () => {
    const { pages, voice, settings } = PACK;
    expect(
      plan(withPacks(here({ house: { pages, voice, settings } })), { isHouse: true }).map(({ type }) => type),
    ).toEqual(['new', 'template-new', 'checklist-new']);
  });
});

describe('a newer pack that says less', () => {
  const options = toDraftOptions({ ignoredRules: ['shouting'] });
  const { pages, voice, settings } = PACK;
  const bare: TeamPack = { ...PACK, edition: 5, pages: [], voice: {}, settings: {} };
  const changes = (pack: TeamPack, house: HandbookPack['house'], isHouse = true) =>
    planOfPack(pack, [], {
      summary: withPacks(here({ house }), here({ id: 'other', house: { settings: {} } })),
      ...{ preferences: DEFAULT_PREFERENCES, options, isHouse },
    });

  it('tells each thing that goes, and what holds then', () => {
    expect(changes(bare, { pages, voice, settings, houseRule: true })).toEqual([
      { type: 'pages-removed', pages },
      { type: 'voice-removed', voice },
      { type: 'house', on: false },
      { type: 'country-removed', from: 'AT', to: DEFAULT_PREFERENCES.country },
      { type: 'rules-removed', rules: ['emoji-heavy', 'shouting', 'long-sentence'] },
    ]);
  });

  it('tells also what goes in part, and what stays is not told', () => {
    const less: TeamPack = { ...PACK, voice: { address: 'sie' }, settings: { ...settings, thresholds: {} } };
    expect(changes(less, { pages, voice, settings })).toEqual([
      { type: 'voice-removed', voice: { gender: ':', label: 'Anzeige' } },
      { type: 'rules-removed', rules: ['long-sentence'] },
    ]);
    expect(changes({ ...PACK, voice: { ...voice, address: 'du' } }, { pages, voice, settings })).toEqual([
      { type: 'voice', voice: { ...voice, address: 'du' } },
    ]);
  });

  it('tells nothing of pages where the user has named others, for those stay', () => {
    expect(changes(bare, { pages, ownPages: ['muster.at'] })).toEqual([]);
  });

  it('tells as the only one that the browser’s own country holds again', () => {
    const house = { pages, voice, applied: settings, earlier: { country: 'CH', ignoredRules: [], thresholds: {} } };
    const summary = withPacks(here({ house }));
    const preferences = { ...DEFAULT_PREFERENCES, country: 'AT' as const };
    expect(planOfPack({ ...PACK, settings: {} }, [], { summary, preferences, options })).toEqual([
      { type: 'country-removed', from: 'AT', to: 'CH' },
      { type: 'rules-removed', rules: ['emoji-heavy', 'long-sentence'] },
    ]);
  });
});

describe('the settings of houses', () => {
  it('the first pack sets the browser’s, each further one its own', () => {
    expect(becomesHouse(NO_OWN, 'muster')).toBe(false);
    expect(becomesHouse(withPacks(here()), 'muster')).toBe(false);
    expect(becomesHouse(withPacks(here({ id: 'other' })), 'muster')).toBe(true);
    expect(becomesHouse(withPacks(here({ house: { settings: {} } })), 'muster')).toBe(true);
    expect(houseData(PACK, NO_OWN, false)).not.toHaveProperty('settings');
    expect(houseData(PACK, withPacks(here({ house: { ownPages: ['a.de'] } })), true)).toMatchObject({
      ...{ ownPages: ['a.de'], settings: PACK.settings, edition: 4 },
    });
  });

  it('with a second one the first keeps what it has set, as it is now, and the browser is free of it', () => {
    const first = here({ house: { applied: PACK.settings } });
    const options = toDraftOptions({
      ignoredRules: ['emoji-heavy', 'shouting'],
      thresholds: { 'long-sentence': { words: 25 } },
    });
    expect(settledApart(first, { country: 'CH' }, options).house).toEqual({
      settings: { country: 'CH', ignoredRules: ['emoji-heavy'], thresholds: { 'long-sentence': { words: 25 } } },
    });
    expect(withoutPackOptions(options, { applied: PACK.settings })).toMatchObject({
      ignoredRules: ['shouting'],
      thresholds: {},
    });
  });

  it('what the user had before the first pack is kept beside it, also over its newer editions, and given back', () => {
    const own = toDraftOptions({ ignoredRules: ['shouting'], thresholds: { 'long-sentence': { words: 30 } } });
    const preferences = { ...DEFAULT_PREFERENCES, country: 'CH' as const };
    const earlier = earlierSettings(PACK.settings, undefined, preferences, own);
    expect(earlier).toEqual({
      country: 'CH',
      ignoredRules: ['shouting'],
      thresholds: { 'long-sentence': { words: 30 } },
    });
    const house = houseData(PACK, NO_OWN, false, earlier);
    const [set, setOptions] = [withPackPreferences(preferences, PACK.settings), optionsOf(own, PACK.settings)];
    expect(earlierSettings(PACK.settings, house, set, setOptions)).toEqual(earlier);
    expect(withoutPackCountry(set, house)).toEqual(preferences);
    expect(withoutPackOptions(setOptions, house)).toEqual(own);
    // What the user has chosen since is the user's.
    expect(withoutPackCountry({ ...set, country: 'all' }, house).country).toBe('all');
    expect(earlierSettings(PACK.settings, house, { ...set, country: 'all' }, setOptions).country).toBe('all');
  });

  it('a change at the desk goes to the house where the house sets it, else to the browser', () => {
    const options = toDraftOptions({ ignoredRules: ['shouting'], thresholds: { 'emoji-heavy': { most: 3 } } });
    const shown = optionsOf(options, PACK.settings);
    expect(shown.ignoredRules).toEqual(['emoji-heavy']);
    const changed = changedOptions(
      options,
      {
        ...shown,
        ignoredRules: [],
        ignoredWords: ['Synergie'],
        thresholds: { 'long-sentence': { words: 30 }, 'emoji-heavy': { most: 5 } },
      },
      PACK.settings,
    );
    expect(changed.settings).toEqual({
      country: 'AT',
      ignoredRules: [],
      thresholds: { 'long-sentence': { words: 30 } },
    });
    expect(changed.options).toMatchObject({
      ignoredRules: ['shouting'],
      ignoredWords: ['Synergie'],
      thresholds: { 'emoji-heavy': { most: 5 } },
    });
  });
});

describe('slugs', () => {
  const owners = (...chapters: [slug: string, pack: string | undefined][]) => ({
    packs: [here({ id: 'a' }), here({ id: 'b' })],
    chapters: chapters.map(([slug, pack]) => ({
      ...{ slug, origin: pack ? ({ type: 'pack', pack } as const) : ({ type: 'file', name: 'x' } as const) },
    })),
  });

  it.each<[string, ReturnType<typeof owners>, string | undefined, string, string]>([
    ['free is taken as it is', owners(), 'a', 'leitlinie', 'leitlinie'],
    ['another house’s gets the house before it', owners(['leitlinie', 'b']), 'a', 'leitlinie', 'a-leitlinie'],
    ['one’s own is kept', owners(['leitlinie', 'a']), 'a', 'leitlinie', 'leitlinie'],
    ['one’s own is kept when the other house has gone', owners(['a-leitlinie', 'a']), 'a', 'leitlinie', 'a-leitlinie'],
    ['a file’s is taken over, as it was', owners(['leitlinie', undefined]), 'a', 'leitlinie', 'leitlinie'],
    ['a house’s is no file’s', owners(['leitlinie', 'b']), undefined, 'leitlinie', 'eigene-leitlinie'],
    ['that is a number stays one piece', owners(['2026', 'b']), 'a', '2026', 'a2026'],
  ])('%s', (_name, all, pack, slug, wanted) => expect(freeSlugs(all, pack)(slug)).toBe(wanted));
});
