import { canonical, sameData } from '../storage/canonical';
import { type Change, filledUp, type RecordChange, recordName, replaced, type StoredState } from '../storage/change';
import { type Envelope, isEnvelope } from '../storage/envelope';
import { type ItemDefinition, type RecordDefinition, versionOf } from '../storage/item-definition';
import { loadItem, loadRecord, saveItem } from '../storage/load-item';
import { type LwwMap, pairsOf, toLwwMap } from '../storage/lww-map';
import { QUARANTINE, withQuarantined } from '../storage/quarantine';
import { type Backup, cleanItem } from './backup';
import { ITEMS, RECORDS } from './registry';

/**
 * `merge`: what the file has in addition or newer is added, nothing is deleted. `replace`: afterwards everything here
 * is as in the file.
 */
export type ImportMode = 'merge' | 'replace';

/** What an import changes of one item or kind of records, in numbers of entries. */
export interface PlanLine {
  readonly name: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface ImportPlan {
  readonly change: Change;
  /** Of what changes only. */
  readonly lines: readonly PlanLine[];
  /** Number of unusable entries in the file; they are quarantined. */
  readonly quarantined: number;
}

interface Damage {
  readonly from: string;
  readonly values: readonly unknown[];
}

/** What an import of a file would change. Pure. */
export function planImport(state: StoredState, backup: Backup, mode: ImportMode, now: number): ImportPlan {
  const items: Record<string, unknown> = {};
  const records: RecordChange[] = [];
  const lines: PlanLine[] = [];
  const quarantined: Damage[] = [];
  /** Damage in what is overwritten here. */
  const here: Damage[] = [];
  for (const definition of ITEMS) {
    if (definition.exportPolicy !== 'exported') continue;
    const { key } = definition;
    const theirs = Object.hasOwn(backup.items, key) ? cleanItem(definition, backup.items[key]) : undefined;
    if (theirs) quarantined.push({ from: key, values: theirs.quarantined });
    const next = nextItem(definition, state.items[key], theirs?.envelope, mode, now);
    if (next === undefined) continue;
    items[key] = next;
    here.push({ from: key, values: loadItem(definition, state.items[key]).quarantined });
    lines.push({ name: key, ...difference(partsOf(definition, state.items[key]), partsOf(definition, next)) });
  }
  for (const definition of RECORDS) {
    if (definition.exportPolicy !== 'exported') continue;
    const { changes, lost } = recordChanges(definition, state, backup, mode);
    quarantined.push({ from: definition.kind, values: lost });
    if (changes.length === 0) continue;
    records.push(...changes);
    const before = (change: RecordChange) => state.records.has(recordName(change));
    const overwritten = changes.flatMap((change) => state.records.get(recordName(change))?.record ?? []);
    here.push({
      from: definition.kind,
      values: overwritten.flatMap((record) => loadRecord(definition, record).quarantined),
    });
    lines.push({
      name: definition.kind,
      added: changes.filter((change) => change.record && !before(change)).length,
      changed: changes.filter((change) => change.record && before(change)).length,
      removed: changes.filter(({ record }) => !record).length,
    });
  }
  const found = quarantined.flatMap(({ values }) => values).length;
  const before = loadItem(QUARANTINE, state.items[QUARANTINE.key]);
  const list = [...quarantined, ...here].reduce(
    (kept, one) => withQuarantined(kept, one.from, one.values, now),
    before.value,
  );
  if (list.length > before.value.length) items[QUARANTINE.key] = saveItem(QUARANTINE, list, before, now);
  const change = withoutDerived({ items, records }, state);
  return {
    change,
    lines: lines.filter(({ added, changed, removed }) => added + changed + removed > 0),
    quarantined: found,
  };
}

/** What is to be stored for an item; `null` = nothing, `undefined` = no change. */
function nextItem(
  definition: ItemDefinition<unknown>,
  stored: unknown,
  theirs: Envelope | undefined,
  mode: ImportMode,
  now: number,
): Envelope | null | undefined {
  if (!theirs && (mode === 'merge' || stored === undefined)) return undefined;
  const mine = loadItem(definition, stored).data;
  if (!definition.codec.perEntry) {
    if (!theirs) return null;
    const isLater = !isEnvelope(stored) || theirs.changed > stored.changed;
    return sameData(mine, theirs.data) || (mode === 'merge' && !isLater) ? undefined : theirs;
  }
  const sets = [toLwwMap(mine).set, toLwwMap(theirs?.data).set] as const;
  const data: LwwMap = mode === 'merge' ? filledUp(...sets, now) : replaced(...sets, now);
  return sameData(toLwwMap(mine).set, data) ? undefined : { v: versionOf(definition), data, changed: now };
}

/** The changes to records of a kind, and the unusable data in the file. */
function recordChanges(definition: RecordDefinition<unknown>, state: StoredState, backup: Backup, mode: ImportMode) {
  const { kind } = definition;
  const lost: unknown[] = [];
  const changes: RecordChange[] = [];
  const theirs = Object.entries(Object.hasOwn(backup.records, kind) ? (backup.records[kind] ?? {}) : {});
  for (const [id, stored] of theirs) {
    const { value, quarantined } = loadRecord(definition, stored);
    lost.push(...quarantined);
    if (value === undefined) continue;
    const record: Envelope = { v: versionOf(definition), data: value, changed: stored.changed };
    const mine = state.records.get(recordName({ kind, id }))?.record;
    if (mine && sameData(loadRecord(definition, mine).value, value)) continue;
    if (!mine || mode === 'replace' || record.changed > mine.changed) changes.push({ kind, id, record });
  }
  if (mode === 'replace') {
    const kept = new Set(theirs.map(([id]) => id));
    for (const { kind: other, id } of state.records.values())
      if (other === kind && !kept.has(id)) changes.push({ kind, id, record: null });
  }
  return { changes, lost };
}

/** Deletes what is derived from records that change; it is rebuilt. */
function withoutDerived({ items, records }: Change, state: StoredState): Change {
  const kinds = new Set(records.map(({ kind }) => kind));
  const isStale = ({ exportPolicy }: { readonly exportPolicy: ItemDefinition<unknown>['exportPolicy'] }) =>
    typeof exportPolicy === 'object' && kinds.has(exportPolicy.derivedFrom);
  const stale = new Set(RECORDS.filter(isStale).map(({ kind }) => kind));
  return {
    items: {
      ...items,
      ...Object.fromEntries(
        ITEMS.filter((item) => isStale(item) && item.key in state.items).map(({ key }) => [key, null]),
      ),
    },
    records: [
      ...records,
      ...[...state.records.values()]
        .filter(({ kind }) => stale.has(kind))
        .map(({ kind, id }): RecordChange => ({ kind, id, record: null })),
    ],
  };
}

/** What is counted: the entries of a map, or the one value. */
function partsOf(definition: ItemDefinition<unknown>, stored: unknown): ReadonlyMap<string, string> {
  const { data } = loadItem(definition, stored ?? undefined);
  if (definition.codec.perEntry)
    return new Map(pairsOf(toLwwMap(data).set).map(([id, value]) => [id, canonical(value)]));
  return new Map(data === undefined ? [] : [['', canonical(data)]]);
}

function difference(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Omit<PlanLine, 'name'> {
  const ids = [...after.keys()];
  return {
    added: ids.filter((id) => !before.has(id)).length,
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)).length,
    removed: [...before.keys()].filter((id) => !after.has(id)).length,
  };
}
