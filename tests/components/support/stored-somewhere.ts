import type { Stored } from '../../../components/shared/stored';

/** A question to the store that has not been answered yet. */
interface Asked {
  readonly what: 'read' | 'write';
  answer(): void;
  refuse(): void;
}

/** Something stored, where a test decides when the store answers and what another surface does meanwhile. */
export interface StoredSomewhere<T> extends Stored<T> {
  /** What is stored now. */
  readonly value: T;
  /** Questions in the order in which they came. */
  readonly asked: readonly Asked[];
  /** Answers everything, also what is asked because of an answer. */
  answerAll(): Promise<void>;
  /** Another surface changes it; everybody who watches hears of it. */
  changedElsewhere(value: T): void;
  readonly watchers: number;
}

/** `known`: this page has read it before. `early`: what a copy says that can be read at once. */
export function storedSomewhere<T>(
  first: T,
  { known = false, early }: { readonly known?: boolean; readonly early?: T } = {},
): StoredSomewhere<T> {
  let value = first;
  let last: T | undefined = known ? first : undefined;
  const asked: Asked[] = [];
  const watching = new Set<(value: T) => void>();
  const tell = () => {
    for (const told of watching) told(value);
  };
  const question = <R>(what: Asked['what'], answer: () => R) =>
    new Promise<R>((resolve, reject) => {
      const done = () => asked.splice(asked.indexOf(entry), 1);
      const entry: Asked = {
        what,
        answer: () => {
          done();
          resolve(answer());
        },
        refuse: () => {
          done();
          reject(new Error('no room'));
        },
      };
      asked.push(entry);
    });
  return {
    get value() {
      return value;
    },
    asked,
    get watchers() {
      return watching.size;
    },
    last: () => last,
    early: () => early,
    read: () =>
      question('read', () => {
        last = value;
        return value;
      }),
    update: (change) =>
      question('write', () => {
        value = change(value);
        tell();
      }),
    watch: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    answerAll: async () => {
      for (let turn = 0; turn < 20; turn++) {
        for (const entry of [...asked]) entry.answer();
        await Promise.resolve();
      }
    },
    changedElsewhere: (next) => {
      value = next;
      tell();
    },
  };
}
