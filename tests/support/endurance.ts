import { describe, it } from 'vitest';
import { ENDURANCE } from '../../tools/endurance';

const passedOver = Object.assign(() => undefined, { each: () => () => undefined });

/**
 * Tests that only `npm run test:endurance` has: further journeys of a capability whose first journey `npm test` makes.
 * `npm test` does not know them, so it skips none. A file with nothing else is named `*.endurance.test.ts`.
 */
export const endurance = (ENDURANCE ? { it, describe } : { it: passedOver, describe: passedOver }) as {
  readonly it: typeof it;
  readonly describe: typeof describe;
};
