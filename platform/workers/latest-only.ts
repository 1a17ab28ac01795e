interface Waiting<Input, Output> {
  readonly input: Input;
  resolve(output: Output | undefined): void;
  reject(reason: unknown): void;
}

/**
 * For questions that come at every key: at most one is under way and one waits. Of several that come meanwhile only the last
 * is asked, the others are answered with `undefined`.
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
