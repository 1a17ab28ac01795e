type Mode = 'shared' | 'exclusive';
type Work = () => unknown;

interface Request {
  readonly name: string;
  readonly mode: Mode;
  readonly run: () => Promise<unknown>;
}

/** `navigator.locks` as browsers have it: first come, first served, shared ones together, and all gone with their holder. */
export class FakeLocks {
  private held: Request[] = [];
  private waiting: Request[] = [];

  request(name: string, ...rest: [Work] | [{ mode?: Mode }, Work]): Promise<unknown> {
    const [options, work] = rest.length === 1 ? [{}, rest[0]] : rest;
    return new Promise((resolve, reject) => {
      const run = async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error);
        }
      };
      this.waiting.push({ name, mode: options.mode ?? 'exclusive', run });
      this.grant();
    });
  }

  private grant(): void {
    const blocked = new Set<string>();
    for (const request of [...this.waiting]) {
      const { name, mode } = request;
      const others = this.held.filter((other) => other.name === name);
      const free = others.length === 0 || (mode === 'shared' && others.every((other) => other.mode === 'shared'));
      if (!free || blocked.has(name)) {
        blocked.add(name);
        continue;
      }
      this.waiting = this.waiting.filter((other) => other !== request);
      this.held.push(request);
      void request.run().then(() => {
        this.held = this.held.filter((other) => other !== request);
        this.grant();
      });
    }
  }
}
