interface Waiting<Input, Output> {
  readonly input: Input;
  resolve(output: Output | undefined): void;
  reject(reason: unknown): void;
}

/**
 * Wraps a function that is called at every key. At most one call runs and one waits; a newer call replaces the one that
 * waits, which then resolves with `undefined`.
 */
export function latestOnly<Input, Output>(
  ask: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output | undefined> {
  let busy = false;
  let next: Waiting<Input, Output> | undefined;
  const run = ({ input, resolve, reject }: Waiting<Input, Output>) => {
    busy = true;
    void ask(input)
      .then(resolve, reject)
      .then(() => {
        busy = false;
        const following = next;
        next = undefined;
        if (following) run(following);
      });
  };
  return (input) =>
    new Promise((resolve, reject) => {
      const waiting = { input, resolve, reject };
      if (!busy) return run(waiting);
      next?.resolve(undefined);
      next = waiting;
    });
}
