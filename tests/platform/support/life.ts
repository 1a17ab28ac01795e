import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<Life>();

/**
 * The life of one surface or worker, from its start to its death. Code that runs in it asks the browser for things; after
 * its death no answer ever comes, so that it ends where it stood, as in a killed process.
 */
export class Life {
  alive = true;
  private readonly mourners: (() => void)[] = [];

  /** `steps` = how many answers of the browser it lives to see. */
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

/** Whose code is running; `undefined` = of somebody who lives for ever. */
export const livingNow = (): Life | undefined => current.getStore();

/** Lets the browser do something for the code that is running: it may die before, so that nothing happens, or after. */
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
