import { type Life, livingNow, served } from './life';

type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;
type AreaName = 'local' | 'session' | 'sync';

/**
 * What goes wrong with a write: no room, an exception with nothing or with all written. One call never writes a part of
 * its keys: Chromium writes one LevelDB batch, Firefox one transaction
 * (docs/decisions/2026-11-28-one-write-decides.md).
 */
export type Fault = 'quota' | 'exception' | 'late-exception';

/** What the areas share: listeners and faults. */
export class FakeStorage {
  readonly listeners = new Set<{ readonly life: Life | undefined; readonly listener: Listener }>();
  /** Asked before each write. */
  nextFault: () => Fault | undefined = () => undefined;
  readonly local = new FakeArea(this, 'local');
  readonly session = new FakeArea(this, 'session');
  readonly sync = new FakeArea(this, 'sync');
  readonly onChanged = {
    addListener: (listener: Listener) => void this.listeners.add({ life: livingNow(), listener }),
    removeListener: (listener: Listener) => {
      for (const entry of this.listeners) if (entry.listener === listener) this.listeners.delete(entry);
    },
  };

  tell(changes: Changes, area: AreaName | 'managed'): void {
    if (Object.keys(changes).length === 0) return;
    for (const { life, listener } of this.listeners) {
      if (!life) listener(changes, area);
      else if (life.alive) life.run(() => listener(changes, area));
    }
  }
}

/** One area of `browser.storage`, whose values are JSON as in the browser. */
export class FakeArea {
  values = new Map<string, string>();
  /** Throws for what the browser would refuse; for the sync area. */
  check: (values: ReadonlyMap<string, string>) => void = () => {};

  constructor(
    private readonly storage: FakeStorage,
    private readonly name: AreaName,
  ) {}

  get(keys: string | readonly string[] | null): Promise<Values> {
    return served(() => {
      const wanted = keys === null ? [...this.values.keys()] : typeof keys === 'string' ? [keys] : keys;
      return Object.fromEntries(
        wanted.flatMap((key) => {
          const text = this.values.get(key);
          return text === undefined ? [] : [[key, JSON.parse(text)]];
        }),
      );
    });
  }

  set(values: Values): Promise<void> {
    const texts = Object.entries(values).flatMap(([key, value]): [string, string][] =>
      value === undefined ? [] : [[key, JSON.stringify(value)]],
    );
    return this.write(texts);
  }

  remove(keys: string | readonly string[]): Promise<void> {
    return this.write([keys].flat().map((key): [string, undefined] => [key, undefined]));
  }

  clear(): Promise<void> {
    return this.write([...this.values.keys()].map((key): [string, undefined] => [key, undefined]));
  }

  /** A change by another computer, through the browser's account. */
  receive(values: ReadonlyMap<string, string>): void {
    this.put([...values].filter(([key, text]) => this.values.get(key) !== text));
  }

  private write(texts: readonly [string, string | undefined][]): Promise<void> {
    return served(() => {
      const fault = texts.length > 0 ? this.storage.nextFault() : undefined;
      if (fault === 'quota') throw new Error('Resource::kQuotaBytes quota exceeded');
      if (fault === 'exception') throw new Error('An unexpected error occurred');
      const after = new Map(this.values);
      for (const [key, text] of texts) text === undefined ? after.delete(key) : after.set(key, text);
      this.check(after);
      this.put(texts);
      if (fault) throw new Error('An unexpected error occurred');
    });
  }

  private put(texts: readonly [string, string | undefined][]): void {
    const changes: Changes = {};
    for (const [key, text] of texts) {
      const before = this.values.get(key);
      if (before === text) continue;
      if (text === undefined) this.values.delete(key);
      else this.values.set(key, text);
      changes[key] = {
        ...(before === undefined ? {} : { oldValue: JSON.parse(before) }),
        ...(text === undefined ? {} : { newValue: JSON.parse(text) }),
      };
    }
    this.storage.tell(changes, this.name);
  }
}
