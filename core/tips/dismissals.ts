import type { SectionId } from '../guide/guide';
import { isNetworkId, type NetworkId } from '../situation/vocabulary';
import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';

/** What the user does not want to see as a tip. Search and reader still have it. */
export type DismissalScope =
  | { readonly type: 'section'; readonly section: SectionId }
  /** A topic: all sections of a chapter. */
  | { readonly type: 'chapter'; readonly chapter: number }
  | { readonly type: 'network'; readonly network: NetworkId };

export interface Dismissal {
  readonly scope: DismissalScope;
  /** Snoozed until this time, in milliseconds since 1970; absent = until the user restores it. */
  readonly until?: number;
  /** When it was dismissed, in milliseconds since 1970, so that it can be undone for a moment. */
  readonly at?: number;
}

/** How long a dismissal can be undone where it was made; later only in the settings. */
export const UNDO_MS = 10_000;

/** The last dismissal, if it can still be undone on the spot, even in a popup that was opened again. */
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

/** Whether two dismissals have the same scope. */
export const sameScope = (a: DismissalScope, b: DismissalScope): boolean => scopeKey(a) === scopeKey(b);

/** A key for a scope. */
export const scopeKey = (scope: DismissalScope): string =>
  `${scope.type} ${scope.type === 'section' ? scope.section : scope.type === 'chapter' ? scope.chapter : scope.network}`;

/** The list with one more entry; an older one of the same scope is replaced. */
export const withDismissal = (list: readonly Dismissal[], entry: Dismissal): Dismissal[] => [
  ...withoutDismissal(list, entry.scope),
  entry,
];

/** The list without the entries of one scope. */
export const withoutDismissal = (list: readonly Dismissal[], scope: DismissalScope): Dismissal[] =>
  list.filter((entry) => !sameScope(entry.scope, scope));

/** Reads an entry from stored data; `undefined` if it is unusable. Never throws. */
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

export const DISMISSALS: ItemDefinition<Dismissal[]> = {
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
