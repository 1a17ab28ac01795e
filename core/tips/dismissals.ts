import type { SectionId } from '../guide/guide';
import { isNetworkId, type NetworkId } from '../situation/vocabulary';
import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';

/** What the user does not want to be shown of itself. Everything stays findable by search and in the reader. */
export type DismissalScope =
  | { readonly type: 'section'; readonly section: SectionId }
  /** A topic: all sections of a chapter. */
  | { readonly type: 'chapter'; readonly chapter: number }
  | { readonly type: 'network'; readonly network: NetworkId };

export interface Dismissal {
  readonly scope: DismissalScope;
  /** Milliseconds since 1970 at which it comes back by itself; none = when the user says so. */
  readonly until?: number;
  /** Milliseconds since 1970 at which it was dismissed; for a moment that can be taken back on the spot. */
  readonly at?: number;
}

/** How long the last putting aside can be taken back from where it was done; later in the settings. */
export const UNDO_MS = 10_000;

/** What was dismissed last and can still be taken back on the spot, also by a popup that has been opened again. */
export const undoableDismissal = (list: readonly Dismissal[], now: number): Dismissal | undefined =>
  list.findLast(({ at }) => at !== undefined && at <= now && now < at + UNDO_MS);

/** "Später" brings a tip back the next morning at six, local time. */
export function nextMorning(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 6).getTime();
}

/** Whether a section is dismissed on a network at a time. */
export const isDismissed = (section: SectionId, network: NetworkId, list: readonly Dismissal[], now: number): boolean =>
  list.some(({ scope, until = Number.POSITIVE_INFINITY }) => now < until && covers(scope, section, network));

function covers(scope: DismissalScope, section: SectionId, network: NetworkId): boolean {
  switch (scope.type) {
    case 'section':
      return scope.section === section;
    case 'chapter':
      return section.startsWith(`${scope.chapter}.`);
    case 'network':
      return scope.network === network;
  }
}

/** Whether two entries put the same thing aside. */
export const sameScope = (a: DismissalScope, b: DismissalScope): boolean => scopeKey(a) === scopeKey(b);

/** One word for a scope, for keys and comparison. */
export const scopeKey = (scope: DismissalScope): string =>
  `${scope.type} ${scope.type === 'section' ? scope.section : scope.type === 'chapter' ? scope.chapter : scope.network}`;

/** The list with one entry more; an older one of the same scope is replaced. */
export const withDismissal = (list: readonly Dismissal[], entry: Dismissal): Dismissal[] => [
  ...withoutDismissal(list, entry.scope),
  entry,
];

/** The list without the entries of one scope. */
export const withoutDismissal = (list: readonly Dismissal[], scope: DismissalScope): Dismissal[] =>
  list.filter((entry) => !sameScope(entry.scope, scope));

/** Reads an entry out of stored data; `undefined` where it is unusable. Never throws. */
export function toDismissal(value: unknown): Dismissal | undefined {
  const { scope, until, at } = (value ?? {}) as Record<'scope' | 'until' | 'at', unknown>;
  const known = toScope(scope);
  return (
    known && {
      scope: known,
      ...(typeof until === 'number' ? { until } : {}),
      ...(typeof at === 'number' ? { at } : {}),
    }
  );
}

const idOf = ({ scope }: Dismissal) => scopeKey(scope);

export const PUT_ASIDE: ItemDefinition<Dismissal[]> = {
  key: 'tips.dismissals',
  migrations: [],
  codec: listPerEntry(idOf, toDismissal),
  exportPolicy: 'exported',
  synced: { parts: 16 },
};

function toScope(value: unknown): DismissalScope | undefined {
  const { type, section, chapter, network } = (value ?? {}) as Record<string, unknown>;
  if (type === 'section' && typeof section === 'string') return { type, section };
  if (type === 'chapter' && typeof chapter === 'number') return { type, chapter };
  if (type === 'network' && typeof network === 'string' && isNetworkId(network)) return { type, network };
  return undefined;
}
