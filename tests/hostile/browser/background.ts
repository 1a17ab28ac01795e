import type { Page } from 'playwright-core';
import type { Session } from '../../../tools/browser/chromium/launch';

/** The longest that the browser may take to start a background for an event, in milliseconds. */
const PATIENCE = 30_000;

/** The life of the background, as the browser tells it to one of the extension's own pages. */
export async function watchBackground({ context, cdp }: Session, page: Page) {
  let status = '';
  let targetId = '';
  let told = () => {};
  const telling = await context.newCDPSession(page);
  telling.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      status = version.runningStatus;
      targetId = version.targetId ?? targetId;
    }
    told();
  });
  await telling.send('ServiceWorker.enable');

  /** `false` = not within these milliseconds. */
  const becomes = (wanted: readonly string[], ms: number) =>
    new Promise<boolean>((resolve) => {
      const end = (answer: boolean) => {
        clearTimeout(timer);
        told = () => {};
        resolve(answer);
      };
      const timer = setTimeout(end, ms, false);
      told = () => {
        if (wanted.includes(status)) end(true);
      };
      told();
    });

  return {
    targetId: () => targetId,
    /** Waits until it has run to the end of its first turn. Fails when the browser does not start it. */
    lives: async (): Promise<void> => {
      if (!(await becomes(['running'], PATIENCE))) throw new Error(`The background did not start: it is ${status}`);
    },
    /** Waits until it is being started or has been; `false` = the browser does not. */
    begins: (ms: number): Promise<boolean> => becomes(['starting', 'running'], ms),
    /** Ends it and waits until it has ended. */
    kill: async (): Promise<void> => {
      await cdp.send('Target.closeTarget', { targetId });
      if (!(await becomes(['stopped'], PATIENCE))) throw new Error(`The background did not end: it is ${status}`);
    },
  };
}
