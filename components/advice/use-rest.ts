import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds that a pointer rests before something follows it: crossing a list takes less, meaning a card more. */
export const REST_MS = 120;

/** Calls back for what mouse or keyboard have rested on; what they only cross is left alone. */
export function useRest<T>(rested: (on: T) => void): {
  readonly come: (on: T) => void;
  readonly leave: () => void;
} {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const leave = () => clearTimeout(timer.current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the view goes.
  useEffect(() => leave, []);
  return {
    come: (on) => {
      leave();
      timer.current = setTimeout(rested, REST_MS, on);
    },
    leave,
  };
}
