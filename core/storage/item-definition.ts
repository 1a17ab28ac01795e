/** From one version of stored data to the next. Pure; must accept broken data too, and keep all of it. */
export type Migration = (data: unknown) => unknown;

/**
 * Whether a backup contains it. Data that is derived from records of a kind is never in a backup: an import that
 * changes those records deletes it, and it is rebuilt when it is needed.
 */
export type ExportPolicy = 'exported' | 'stays' | { readonly derivedFrom: string };

/** What could be read of stored data, and what could not. */
export interface Loaded<T> {
  readonly value: T;
  readonly quarantined: readonly unknown[];
}

/** How a value is read from and written to its stored data. */
export interface Codec<T> {
  /**
   * Reads data of the current version; `undefined` = nothing is stored. Never throws; what it drops is in
   * `quarantined`.
   */
  load(data: unknown): Loaded<T>;
  /** The data for a value. `before` is the data stored so far, `now` in milliseconds since 1970. */
  save(value: T, before: unknown, now: number): unknown;
  /** Makes a value of stored data that cannot be read at all; without this method such data is quarantined. */
  salvage?(stored: unknown): T;
  /** The data is a last-writer-wins map. */
  readonly perEntry: boolean;
}

/** A small value in `storage.local`, which the popup can read before it paints. */
export interface ItemDefinition<T> {
  readonly key: string;
  /** The current version is one more than there are migrations. */
  readonly migrations: readonly Migration[];
  readonly codec: Codec<T>;
  readonly exportPolicy: ExportPolicy;
  /**
   * The item is synced, once the user has switched that on: split into this many parts, so that none exceeds the
   * browser's limit. The number must never change: other computers look for the same parts.
   */
  readonly synced?: { readonly parts: number };
}

/** A kind of larger values in the browser's database, each with an id. */
export interface RecordDefinition<T> {
  readonly kind: string;
  /** The current version is one more than there are migrations. */
  readonly migrations: readonly Migration[];
  /** Reads data of the current version; `undefined` if nothing of it can be used. Never throws. */
  parse(data: unknown): T | undefined;
  readonly exportPolicy: ExportPolicy;
}

/** The current version of a definition. */
export const versionOf = ({ migrations }: { readonly migrations: readonly Migration[] }): number =>
  migrations.length + 1;
