/** A value with the time of its last change; `null` = deleted. */
interface Thing {
  readonly value: unknown;
  readonly time: number;
}
type Things = Readonly<Record<string, Thing>>;

/** What should be stored: the simplest thing that behaves as the store promises. */
export interface Model {
  /** By key and id of the entry. */
  readonly items: Readonly<Record<string, Things>>;
  readonly drafts: Things;
  readonly undo: (Pick<Model, 'items'> & { readonly drafts: Readonly<Record<string, Thing | null>> }) | null;
}

export const NOTHING: Model = { items: {}, drafts: {}, undo: null };

export type Edit =
  | { readonly do: 'set'; readonly key: string; readonly id: string; readonly value: unknown }
  | { readonly do: 'unset'; readonly key: string; readonly id: string }
  | { readonly do: 'keep draft'; readonly id: string; readonly value: string }
  | { readonly do: 'drop draft'; readonly id: string }
  | { readonly do: 'import'; readonly file: Pick<Model, 'items' | 'drafts'>; readonly mode: 'merge' | 'replace' }
  | { readonly do: 'undo' }
  | { readonly do: 'delete everything' };

/** The model after an edit at a time. */
export function after(model: Model, edit: Edit, now: number): Model {
  switch (edit.do) {
    case 'set':
    case 'unset': {
      const things = model.items[edit.key] ?? {};
      const old = things[edit.id];
      const value = edit.do === 'set' ? edit.value : null;
      if (same(old?.value ?? null, value)) return model;
      return { ...model, items: { ...model.items, [edit.key]: { ...things, [edit.id]: stamped(value, old, now) } } };
    }
    case 'keep draft':
      return { ...model, drafts: { ...model.drafts, [edit.id]: { value: edit.value, time: now } } };
    case 'drop draft':
      return { ...model, drafts: without(model.drafts, edit.id) };
    case 'delete everything':
      return NOTHING;
    case 'undo': {
      const { undo } = model;
      if (!undo) return model;
      const items = mapValues(undo.items, (things, key) => replaced(model.items[key] ?? {}, things, now));
      return changed(model, items, undo.drafts);
    }
    case 'import': {
      const keys = new Set([
        ...Object.keys(edit.file.items),
        ...(edit.mode === 'replace' ? Object.keys(model.items) : []),
      ]);
      const imported: Record<string, Things> = {};
      for (const key of keys) {
        const mine = model.items[key] ?? {};
        const next = (edit.mode === 'replace' ? replaced : filledUp)(mine, edit.file.items[key] ?? {}, now);
        if (!same(mine, next)) imported[key] = next;
      }
      const drafts: Record<string, Thing | null> = {};
      for (const [id, thing] of Object.entries(edit.file.drafts)) {
        const mine = model.drafts[id];
        if (mine && (same(mine.value, thing.value) || (edit.mode === 'merge' && thing.time <= mine.time))) continue;
        drafts[id] = thing;
      }
      if (edit.mode === 'replace')
        for (const id of Object.keys(model.drafts)) if (!edit.file.drafts[id]) drafts[id] = null;
      if (Object.keys(imported).length + Object.keys(drafts).length === 0) return model;
      return changed(model, imported, drafts);
    }
  }
}

function changed(
  model: Model,
  items: Readonly<Record<string, Things>>,
  drafts: Readonly<Record<string, Thing | null>>,
): Model {
  const kept = Object.entries({ ...model.drafts, ...drafts }).filter((entry): entry is [string, Thing] => !!entry[1]);
  return {
    items: { ...model.items, ...items },
    drafts: Object.fromEntries(kept),
    undo: {
      items: mapValues(items, (_, key) => model.items[key] ?? {}),
      drafts: mapValues(drafts, (_, id) => model.drafts[id] ?? null),
    },
  };
}

function replaced(mine: Things, wanted: Things, now: number): Things {
  const ids = [...new Set([...Object.keys(mine), ...Object.keys(wanted)])];
  return Object.fromEntries(
    ids.flatMap((id): [string, Thing][] => {
      const old = mine[id];
      const next = wanted[id]?.value ?? null;
      if (old && same(old.value, next)) return [[id, old]];
      if (!old) return next === null ? [] : [[id, wanted[id] as Thing]];
      return [[id, stamped(next, old, now)]];
    }),
  );
}

function filledUp(mine: Things, theirs: Things, now: number): Things {
  const things: Record<string, Thing> = { ...mine };
  for (const [id, thing] of Object.entries(theirs)) {
    const old = mine[id];
    if (!old || (old.value !== null && thing.time > old.time)) things[id] = thing;
    else if (old.value === null) things[id] = stamped(thing.value, old, now);
  }
  return things;
}

const stamped = (value: unknown, old: Thing | undefined, now: number): Thing => ({
  value,
  time: Math.max(now, (old?.time ?? -1) + 1),
});

/** What is visible of a model: values, without times and tombstones. */
export const seen = ({ items, drafts }: Pick<Model, 'items' | 'drafts'>): string =>
  ordered({
    items: mapValues(items, (things) => valuesOf(things)),
    drafts: valuesOf(drafts),
  });

const valuesOf = (things: Things) =>
  Object.fromEntries(Object.entries(things).flatMap(([id, { value }]) => (value === null ? [] : [[id, value]])));

export const same = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);

/** JSON with sorted property names, without empty parts. */
export const ordered = (value: unknown): string => JSON.stringify(tidy(value)) ?? '{}';

function tidy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value)
    .map(([name, part]) => [name, tidy(part)] as const)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

const without = (things: Things, id: string): Things =>
  Object.fromEntries(Object.entries(things).filter(([other]) => other !== id));

const mapValues = <A, B>(record: Readonly<Record<string, A>>, make: (value: A, key: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
