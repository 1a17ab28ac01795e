import { afterAll, beforeAll, expect } from 'vitest';
import { launch, type Session } from './launch';

/**
 * One browser for all tests of a file or of a `describe`: it starts before the first and closes after the last, and no
 * request may have left it until then.
 */
export function sharedSession(start: () => Promise<Session> = () => launch()): Session {
  let started: Session | undefined;
  const session = (): Session => {
    if (!started) throw new Error('The browser is not there yet: use the session inside of tests and hooks');
    return started;
  };
  beforeAll(async () => {
    started = await start();
  });
  afterAll(async () => {
    expect(session().strayRequests).toEqual([]);
    await session().close();
  });
  return {
    get context() {
      return session().context;
    },
    get cdp() {
      return session().cdp;
    },
    get extensionId() {
      return session().extensionId;
    },
    get strayRequests() {
      return session().strayRequests;
    },
    close: () => session().close(),
  };
}
