import { useState } from 'preact/hooks';

/**
 * A state that belongs to one thing, named by a key, and counts for it alone: once another thing is shown there is
 * none. It may be set for a thing that is about to be shown.
 */
export function useStateOf<T>(key: string): readonly [T | undefined, (value: T | undefined, key?: string) => void] {
  const [held, setHeld] = useState<{ readonly key: string; readonly value: T | undefined }>();
  return [held?.key === key ? held.value : undefined, (value, whose = key) => setHeld({ key: whose, value })];
}
