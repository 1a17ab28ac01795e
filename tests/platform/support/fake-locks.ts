import { type Life, livingNow } from './life';

type Mode = 'shared' | 'exclusive';
type Work = () => unknown;

interface Request {
  readonly name: string;
  readonly mode: Mode;
  readonly life: Life | undefined;
  readonly run: () => Promise<void>;
}

/** `navigator.locks` as in browsers: first come, first served; shared ones together; released at death. */
export class FakeLocks {
  private held: Request[] = [];
  private waiting: Request[] = [];

  request(name: string, ...rest: [Work] | [{ mode?: Mode }, Work]): Promise<unknown> {
    const [options, work] = rest.length === 1 ? [{}, rest[0]] : rest;
    const life = livingNow();
    if (life && !life.alive) return new Promise(() => {});
    return new Promise((resolve, reject) => {
      const run = async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error);
        }
      };
      this.waiting.push({ name, mode: options.mode ?? 'exclusive', life, run });
      life?.onDeath(() => this.forget(life));
      this.grant();
    });
  }

  private forget(life: Life): void {
    this.waiting = this.waiting.filter((request) => request.life !== life);
    this.held = this.held.filter((request) => request.life !== life);
    this.grant();
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
      const { life, run } = request;
      // The work runs in the life that requested the lock, not in the one that released it.
      void (life ? life.run(run) : run()).then(() => {
        this.held = this.held.filter((other) => other !== request);
        this.grant();
      });
    }
  }
}
