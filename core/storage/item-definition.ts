/** From one version of stored data to the next. Pure; gets whatever is stored, also what is broken, and keeps all of it. */
export type Migration = (data: unknown) => unknown;

/**
 * Whether something leaves the computer with an export of everything. What can be made anew out of records of a kind
 * does not: it is emptied when an import changes such records, and whoever needs it makes it again.
 */
export type ExportPolicy = 'exported' | 'stays' | { readonly derivedFrom: string };

/** What could be kept of stored data, and what could not. */
export interface Loaded<T> {
  readonly value: T;
  readonly quarantined: readonly unknown[];
}

/** How a value lies in the store. */
export interface Codec<T> {
  /** Reads data of today's version; `undefined` = nothing is stored. Never throws, and loses nothing unsaid. */
  load(data: unknown): Loaded<T>;
  /** The data for a value. `before` is what is stored so far, `now` in milliseconds since 1970. */
  save(value: T, before: unknown, now: number): unknown;
  /** What is made of stored data of which nothing can be read; without it, it is quarantined. */
  salvage?(stored: unknown): T;
  /** The data is a set of entries, each with the time of its last change. */
  readonly perEntry: boolean;
}

/** A small thing in the browser's local storage, needed by the popup at once. */
export interface ItemDefinition<T> {
  readonly key: string;
  /** The version of today is one more than there are steps. */
  readonly migrations: readonly Migration[];
  readonly codec: Codec<T>;
  readonly exportPolicy: ExportPolicy;
  /**
   * The item follows the user to other computers, where that is switched on: in how many parts, so that none exceeds what
   * the browser's sync takes. Never change the number: the other computers look in the same parts.
   */
  readonly synced?: { readonly parts: number };
}

/** A kind of larger things in the browser's database, each under an id of its own. */
export interface RecordDefinition<T> {
  readonly kind: string;
  /** The version of today is one more than there are steps. */
  readonly migrations: readonly Migration[];
  /** Reads data of today's version; `undefined` where nothing of it can be kept. Never throws. */
  parse(data: unknown): T | undefined;
  readonly exportPolicy: ExportPolicy;
}

/** The version in which a definition stores today. */
export const versionOf = ({ migrations }: { readonly migrations: readonly Migration[] }): number =>
  migrations.length + 1;
