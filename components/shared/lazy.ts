import { useEffect, useState } from 'preact/hooks';

/** Code that no first frame needs; once it is here it is there at once. */
export interface Lazy<T> {
  readonly loaded: () => T | undefined;
  readonly load: () => Promise<T>;
}

/** Wraps an `import()`, so that a popup starts without it. */
export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  return {
    loaded: () => loaded,
    load: () => {
      loading ??= load().then((value) => {
        loaded = value;
        return value;
      });
      return loading;
    },
  };
}

/** The code, as soon as it is wanted and here; `undefined` before. */
export function useLazy<T>(part: Lazy<T>, wanted: boolean): T | undefined {
  const [, setArrived] = useState<T>();
  useEffect(() => {
    if (wanted && !part.loaded()) void part.load().then((value) => setArrived(() => value));
  }, [part, wanted]);
  return part.loaded();
}
