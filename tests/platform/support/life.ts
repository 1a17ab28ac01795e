import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<Life>();

/**
 * The life of a surface or worker. Code that runs in it calls the browser; after its death no answer comes, so the code
 * stops where it was, as in a killed process.
 */
export class Life {
  alive = true;
  private readonly mourners: (() => void)[] = [];

  /** `steps` = how many answers of the browser it lives for. */
  constructor(private steps = Number.POSITIVE_INFINITY) {}

  run<T>(work: () => T): T {
    return current.run(this, work);
  }

  onDeath(then: () => void): void {
    this.mourners.push(then);
  }

  die(): void {
    this.alive = false;
    for (const then of this.mourners.splice(0)) then();
  }

  /** One step nearer to death. */
  age(): void {
    if (this.alive && this.steps-- <= 0) this.die();
  }
}

/** The life that runs now; `undefined` = code that never dies. */
export const livingNow = (): Life | undefined => current.getStore();

/** A call to the browser: the caller may die before it, so that nothing happens, or after it. */
export async function served<T>(work: () => T | Promise<T>): Promise<T> {
  const life = livingNow();
  await passOn(life);
  const result = await work();
  await passOn(life);
  return result;
}

async function passOn(life: Life | undefined): Promise<void> {
  await undefined;
  life?.age();
  if (life && !life.alive) await new Promise(() => {});
}
