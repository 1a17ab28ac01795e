import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STORED_NAMES } from '../../components/your-data/stored-names';
import { ITEMS, RECORDS } from '../../core/registry/registry';
import { ROOT } from '../../tools/root';
import {
  ALL_PRIVACY,
  ALL_WORKS_COUNCIL,
  codeSpans,
  ENGLISH_PRIVACY,
  heldRows,
  PRIVACY,
  WORKS_COUNCIL,
} from './sheet-text';
import { read, STORES, TIMELESS } from './sheet-words';

// What the sheets for a firm say of what is stored: every store, every time, and no number about anybody.

it('no store is missing in the annexes for data protection and for the works council', () => {
  for (const sheet of [ALL_PRIVACY, ALL_WORKS_COUNCIL]) {
    const named = codeSpans(
      heldRows(sheet.text)
        .map(([first]) => first)
        .join('\n'),
    );
    const missing = STORES.filter((store) => !named.includes(store));
    expect(missing.filter((store) => sheet !== ALL_WORKS_COUNCIL || !TIMELESS.includes(store))).toEqual([]);
  }
  const said = codeSpans(ALL_WORKS_COUNCIL.text);
  expect(TIMELESS.filter((store) => !said.includes(store))).toEqual([]);
});

it('and none that the settings list is unknown to this test', () => {
  // What sync has put into the browser's account has a name of its own there.
  expect(Object.keys(STORED_NAMES).filter((name) => name !== 'sync' && !STORES.includes(name))).toEqual([]);
});

/** How the one page names what is stored, in German and in English: it has no room for the names in the store. */
const IN_WORDS: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  preferences: [/Einstellungen/, /Settings/],
  'desk.options': [/Regeln .*der Prüfung/, /rules .*of the check/],
  'desk.context': [/Angaben der Prüfung/, /details of the check/],
  'situation.corrections': [/Korrekturen/, /corrections/],
  'checklist.ticks': [/Häkchen/, /ticks/],
  'tips.dismissals': [/Tipps mit Tag/, /tips with their day/],
  'tips.read': [/Tipps mit Tag/, /tips with their day/],
  'tips.exposures': [/Tipps mit Tag/, /tips with their day/],
  'guide.news': [/Neuerungen/, /news/],
  'annotations.bookmarks': [/Lesezeichen/, /bookmarks/],
  'annotations.noteIndex': [/Notizen/, /notes/],
  note: [/Notizen/, /notes/],
  highlight: [/Markierungen/, /highlights/],
  'reader.recent': [/zuletzt Gelesenes/, /sections read last/],
  'search.query': [/letzte Suche/, /last search/],
  draft: [/Entwürfe/, /Drafts/],
  approval: [/Freigaben mit Namen und Kommentaren/, /approvals with names and comments/],
  'handbook.summary': [/Unternehmenskapitel/, /handbook chapters/],
  'handbook.editions': [/Unternehmenskapitel/, /handbook chapters/],
  'handbook-chapter': [/Unternehmenskapitel/, /handbook chapters/],
  'handbook-tips': [/Unternehmenskapitel/, /handbook chapters/],
  'handbook-search': [/Unternehmenskapitel/, /handbook chapters/],
  'handbook-words': [/Unternehmenskapitel/, /handbook chapters/],
  'handbook-templates': [/Unternehmenskapitel/, /handbook chapters/],
  'welcome.shown': [/Begrüßung/, /welcome/],
  'sync.on': [/Stand der Synchronisierung/, /state of sync/],
  'sync.state': [/Stand der Synchronisierung/, /state of sync/],
  quarantine: [/Unlesbares/, /could not be read/],
  undo: [/vor einem Import/, /before an import/],
  writeAheadLog: [/vor einem Import/, /before an import/],
  errors: [/Fehlerliste/, /Errors/],
  'session.mark': [/Zufallskennung/, /random word/],
  'panel.check': [/geprüfter Text für die Seitenleiste/, /checked text for the side panel/],
  'check.past': [/Funde der letzten Prüfung/, /what the last check found/],
  'search.lookUps': [/nachgeschlagener Texte/, /texts looked up/],
};

describe('the one page', () => {
  const tableOf = (text: string, title: string) => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

  it('on data protection names everything that is stored in words, in German and in English', () => {
    expect(Object.keys(IN_WORDS).sort()).toEqual([...new Set(STORES)].sort());
    const said = [
      tableOf(PRIVACY.text, 'Was gespeichert wird, und wie lange'),
      tableOf(ENGLISH_PRIVACY.text, 'What is stored, and how long'),
    ];
    const unsaid = Object.entries(IN_WORDS).filter(([, words]) => !words.every((word, i) => word.test(said[i] ?? '')));
    expect(unsaid.map(([store]) => store)).toEqual([]);
  });

  it('of the works council names every kind of thing whose time is stored', () => {
    const said = tableOf(WORKS_COUNCIL.text, 'Welche Zeiten der Arbeit einer Person gespeichert sind');
    const kinds = [
      ...['Entwürfe', 'Notizen', 'Markierungen', 'Freigaben', 'Häkchen', 'Lesezeichen', 'Korrekturen', 'Tipps'],
      ...['Suche', 'Gelesenes', 'Einstellungen', 'Kapitel', 'Neuerungen', 'Begrüßung', 'Import', 'Synchronisierung'],
      ...['Unlesbares', 'Fehlerliste'],
    ];
    expect(kinds.filter((kind) => !said.includes(kind))).toEqual([]);
  });
});

describe('the times in the works council’s annex', () => {
  const timeOf = (store: string) =>
    heldRows(ALL_WORKS_COUNCIL.text).find(
      (cells) => cells.length === 4 && codeSpans(cells[0] ?? '').includes(store),
    )?.[1] ?? '';

  it('are said to be of each entry where each entry has one', () => {
    const perEntry = [
      ...ITEMS.filter(({ codec }) => codec.perEntry).map(({ key }) => key),
      ...RECORDS.map(({ kind }) => kind),
    ];
    expect(perEntry.filter((store) => !timeOf(store).includes('je Eintrag'))).toEqual([]);
  });

  it('are all there: whatever is stored with a time in it says so', () => {
    const timed = readdirSync(join(ROOT, 'tests/fixtures/stored')).filter((store) => hasTime(newestOf(store)));
    expect(timed.length).toBeGreaterThanOrEqual(4);
    expect(timed.filter((store) => !timeOf(store).includes('sowie'))).toEqual([]);
  });
});

/**
 * Numbers that are stored, by the name they are stored under, and what they count. Times are another matter, see below.
 */
const NUMBERS: Readonly<Record<string, string>> = {
  start: 'a place in a text',
  end: 'a place in a text',
  occurrence: 'which of several same words is meant',
  edition: 'which issue of a team pack was written last',
  value: 'a threshold of the check, as somebody has set it',
  down: 'how far a section was read, as its place on the page',
  days: 'on how many days a section was shown as a tip',
  sections: 'how many a chapter has',
  tips: 'how many a chapter has',
  words: 'how many a chapter has',
  templates: 'how many a chapter has',
  checklistItems: 'how many a chapter has',
  chapter: 'which chapter of the guide was dismissed',
  leftOut: 'how many entries the account had no room for',
  scope: 'a part of the damaged example of the quarantine, which keeps whatever it finds',
};

it('no number is stored that scores or measures the work of somebody: no points, no duration, nothing to compare people by', () => {
  const names = readdirSync(join(ROOT, 'tests/fixtures/stored')).flatMap((store) => numbersIn(newestOf(store)));
  expect(names).toContain('days');
  expect([...new Set(names)].filter((name) => !(name in NUMBERS))).toEqual([]);
});

/** Under which names a value holds numbers that are no times. */
function numbersIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'number') return isTime(value) || TIMES.includes(name) ? [] : [name];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, Array.isArray(value) ? name : key));
}

/** Under these a time stands, whatever the example has there. */
const TIMES = ['changed', 'at', 'until', 'found'];
const isTime = (value: number) => value > 946_684_800_000;

/** The newest example of what is stored under a name. */
function newestOf(store: string): unknown {
  const newest = readdirSync(join(ROOT, 'tests/fixtures/stored', store))
    .filter((file) => /^v\d+\.json$/.test(file))
    .sort()
    .at(-1);
  return JSON.parse(read(`tests/fixtures/stored/${store}/${newest}`)).data;
}

/** Days that are no person's: until when a figure is shown, when a pack was issued, as of when a text is. */
const DAYS_OF_TEXTS = ['reviewBy', 'issued', 'asOf'];

/** Whether a value holds milliseconds of this century or a day, besides the time of a change that every entry has. */
function hasTime(value: unknown): boolean {
  if (typeof value === 'string') return /^20\d\d-\d\d-\d\d$/.test(value);
  if (typeof value === 'number') return isTime(value);
  if (typeof value !== 'object' || value === null) return false;
  const isEntry = 'changed' in value && ('value' in value || 'deleted' in value);
  return Object.entries(value).some(
    ([key, part]) => !(isEntry && key === 'changed') && !DAYS_OF_TEXTS.includes(key) && hasTime(part),
  );
}
