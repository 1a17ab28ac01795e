import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ITEMS, RECORDS } from '../../../core/registry/registry';
import { type Envelope, isEnvelope } from '../../../core/storage/envelope';
import { versionOf } from '../../../core/storage/item-definition';
import { loadItem, loadRecord, saveItem } from '../../../core/storage/load-item';

/**
 * One folder for each item and kind of records: what each version has stored (`v1.json`, never edited again), and what
 * is read from all of them today (`reads.json`).
 */
const FIXTURES = join(import.meta.dirname, '../../fixtures/stored');
const read = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(join(FIXTURES, name, `${file}.json`), 'utf8'));
function envelopeIn(name: string, file: string): Envelope {
  const stored = read(name, file);
  if (!isEnvelope(stored)) throw new Error(`${name}/${file}.json is no envelope: { v, data, changed }`);
  return stored;
}

const all = [
  ...ITEMS.map((item) => ({ name: item.key, version: versionOf(item) })),
  ...RECORDS.map((record) => ({ name: record.kind, version: versionOf(record) })),
];

it('names are used once, and every folder belongs to one', () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(all.map(({ name }) => name).sort());
});

it('nothing is migrated before the first release: no released version has stored anything', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
  const raised = all.filter((one) => one.version > 1).map(({ name }) => name);
  if (/^0\./.test(version)) expect(raised).toEqual([]);
});

describe.each(all)('$name', ({ name, version }) => {
  it(`has an example of each version up to ${version}, and of no other`, () => {
    const wanted = ['reads.json', ...Array.from({ length: version }, (_, i) => `v${i + 1}.json`)];
    expect(readdirSync(join(FIXTURES, name)).sort()).toEqual(wanted.sort());
  });

  const versions = Array.from({ length: version }, (_, i) => `v${i + 1}`).filter((file) =>
    existsSync(join(FIXTURES, name, `${file}.json`)),
  );

  it.each(versions)('%s is read whole', (file) => {
    const stored = envelopeIn(name, file);
    const item = ITEMS.find(({ key }) => key === name);
    const record = RECORDS.find(({ kind }) => kind === name);
    const { value, quarantined } = record
      ? loadRecord(record, stored)
      : loadItem(item as (typeof ITEMS)[number], stored);
    expect(value).toEqual(read(name, 'reads'));
    expect(quarantined).toEqual([]);
  });
});

describe.each(ITEMS.map((item) => ({ key: item.key, item })))('$key', ({ key, item }) => {
  const latest = `v${versionOf(item)}`;

  it.each(Array.from({ length: versionOf(item) }, (_, i) => `v${i + 1}`))(
    `%s, written again, is ${latest} to the letter: who changes the shape raises the version`,
    (file) => {
      const before = loadItem(item, read(key, file));
      const { data } = saveItem(item, before.value, before, 1764300000000);
      expect(JSON.parse(JSON.stringify(data))).toEqual(envelopeIn(key, latest).data);
    },
  );

  it('what is broken becomes its fallback, without an exception, and is set aside', () => {
    const fallback = loadItem(item, undefined);
    expect(fallback.quarantined).toEqual([]);
    for (const broken of [7, 'x', { odd: 1 }, [[1], null], { v: 1, data: 'x', changed: 1 }, { v: 99, data: [] }]) {
      const { value, quarantined } = loadItem(item, broken);
      if (key === 'quarantine') {
        expect(JSON.stringify(value), 'kept in the list itself').not.toBe('[]');
        continue;
      }
      expect(value, JSON.stringify(broken)).toEqual(fallback.value);
      expect(quarantined.length, JSON.stringify(broken)).toBeGreaterThan(0);
    }
  });
});
