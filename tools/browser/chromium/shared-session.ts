import { afterAll, beforeAll, expect } from 'vitest';
import { asNew } from './fresh';
import { type Answer, launch, type Session } from './launch';

interface Given {
  /** Answers addresses that are no demo page. */
  readonly answer?: Answer;
}

/**
 * The browser of this process. The files of a process run one after the other, and those that need nothing of their own
 * share it: to start one costs as much as two tests. It ends with the process.
 */
let kept: Session | undefined;

/**
 * One browser for all tests of a file or of a `describe`, as new as after an installation; no request may have left it
 * at the end.
 */
export function sharedSession({ answer }: Given = {}): Session {
  return during(
    async () => {
      if (!kept?.context.browser()?.isConnected()) kept = await launch();
      kept.serve(answer);
      return kept;
    },
    async (session) => {
      session.keepRecord();
      await asNew(session);
    },
  );
}

/**
 * A browser that starts before the first test of a file or of a `describe` and closes after the last: with other fonts,
 * after an installation.
 */
export const sessionOfItsOwn = (start: () => Promise<Session>): Session => during(start, (session) => session.close());

function during(start: () => Promise<Session>, end: (session: Session) => Promise<void>): Session {
  let started: Session | undefined;
  const session = (): Session => {
    if (!started) throw new Error('The browser is not there yet: use the session inside of tests and hooks');
    return started;
  };
  beforeAll(async () => {
    started = await start();
  });
  afterAll(async () => {
    const requests = [...session().strayRequests];
    await end(session());
    expect(requests).toEqual([]);
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
    serve: (answer) => session().serve(answer),
    keepRecord: () => session().keepRecord(),
    close: () => session().close(),
  };
}
