/**
 * A compiler that makes its result once for each thing it is given: tips, search and its beginnings ask for the same
 * model and the same index, and to make them takes seconds. For what does not change, as a guide once it is read.
 */
export function oncePer<K extends object, T>(compile: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const kept = made.get(key) ?? { value: compile(key) };
    made.set(key, kept);
    return kept.value;
  };
}
