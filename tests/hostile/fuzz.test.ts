import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileTips } from '../../core/guide-compiler/compile';
import { parseRoute } from '../../core/reader/route';
import { parseBackup, toBackup } from '../../core/registry/backup';
import { planImport } from '../../core/registry/import-plan';
import { ITEMS, RECORDS } from '../../core/registry/registry';
import { recordName, type StoredState } from '../../core/storage/change';
import { versionOf } from '../../core/storage/item-definition';
import { loadItem, loadRecord } from '../../core/storage/load-item';
import { sized } from '../../tools/endurance';
import { HOSTILE_STRINGS } from '../../tools/fuzz/hostile-strings';
import { mutated, pick, seeded } from '../../tools/fuzz/random';
import { bundledGuide } from '../support/bundled-guide';

const CASES = sized({ share: 3000, whole: 100_000 });
const SEED = 20261128;

it('there are at least five hundred hostile texts, no two the same', () => {
  expect(new Set(HOSTILE_STRINGS).size).toBe(HOSTILE_STRINGS.length);
  expect(HOSTILE_STRINGS.length).toBeGreaterThanOrEqual(500);
});

it('whatever stands behind the # of the reader, it opens a place of the guide or says that there is none', () => {
  const { chapters } = compileTips(bundledGuide());
  const sections = new Set(chapters.flatMap((chapter) => chapter.sections.map(({ id }) => id)));
  const places = [
    '',
    '#13',
    '#13.2',
    '#13.2-a',
    '#glossar-reichweite',
    '#?q=Gehalt&kapitel=10&netz=linkedin',
    '#meine',
  ];
  const random = seeded(SEED);
  const types = new Map<string, number>();
  const wrong: string[] = [];
  for (let i = 0; i < CASES; i++) {
    const hash =
      random() < 0.1 ? pick(HOSTILE_STRINGS, random) : mutated(pick(places, random), HOSTILE_STRINGS, random);
    const route = parseRoute(hash, chapters);
    types.set(route.type, (types.get(route.type) ?? 0) + 1);
    if (route.type === 'section' && !(sections.has(route.section) && /^\d+(\.\d+(-[a-z])?)?$/.test(route.anchor)))
      wrong.push(hash);
  }
  expect(wrong).toEqual([]);
  expect([...types.keys()].sort()).toEqual(expect.arrayContaining(['search', 'section', 'start', 'unknown']));
});

it('whatever file is imported, it is refused or leaves only what the extension itself could have stored', () => {
  const whole = JSON.stringify(toBackup(stateOfFixtures(), new Date('2026-11-28T12:00:00Z')));
  const random = seeded(SEED);
  const values = ['null', '{}', '[]', '-1', '1e999', '"x"', '{"v":1,"data":[],"changed":1}', '"__proto__":{"x":1},'];
  const answers = new Map<string, number>();
  const wrong: string[] = [];
  const empty: StoredState = { items: {}, records: new Map() };
  for (let i = 0; i < CASES; i++) {
    const text = mutated(whole, random() < 0.5 ? values : HOSTILE_STRINGS, random);
    const backup = parseBackup(text);
    answers.set(
      typeof backup === 'string' ? backup : 'taken',
      (answers.get(typeof backup === 'string' ? backup : 'taken') ?? 0) + 1,
    );
    if (typeof backup === 'string') continue;
    const { change } = planImport(empty, backup, pick(['merge', 'replace'] as const, random), 1);
    const items = ITEMS.filter(({ key }) => key in change.items);
    const quarantined = items.filter((item) => loadItem(item, change.items[item.key]).quarantined.length > 0);
    const lost = change.records.filter(({ kind, record }) => {
      const definition = RECORDS.find((entry) => entry.kind === kind);
      return !definition || !record || loadRecord(definition, record).value === undefined;
    });
    if (quarantined.length + lost.length > 0) wrong.push(text);
  }
  expect(wrong).toEqual([]);
  console.log('files:', Object.fromEntries(answers));
  expect(answers.get('taken')).toBeGreaterThan(CASES / 1000);
  expect(answers.get('unreadable')).toBeGreaterThan(CASES / 1000);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

/** The frozen examples of the newest versions, as if they were stored. */
function stateOfFixtures(): StoredState {
  const example = (name: string, version: number): unknown => {
    const file = join(import.meta.dirname, `../fixtures/stored/${name}/v${version}.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  expect(readdirSync(join(import.meta.dirname, '../fixtures/stored')).length).toBeGreaterThan(5);
  return {
    items: Object.fromEntries(
      ITEMS.flatMap((definition) => {
        const value = example(definition.key, versionOf(definition));
        return value === undefined ? [] : [[definition.key, value]];
      }),
    ),
    records: new Map(
      RECORDS.flatMap((definition) => {
        const data = example(definition.kind, versionOf(definition));
        if (data === undefined) return [];
        const entry = { kind: definition.kind, id: 'one', record: data as never };
        return [[recordName(entry), entry]];
      }),
    ),
  };
}
