import type { FirefoxSession } from './launch';

const QUESTION = `document.getElementById('addon-webext-permissions-notification')`;

/** Answers the browser's own question for access, by a click on one of its two buttons. */
export async function answerPermission({ window }: FirefoxSession, answer: 'allow' | 'refuse'): Promise<void> {
  await window.waitFor(`${QUESTION}?.closest('panel').state === 'open'`);
  await window.click(`${QUESTION}.${answer === 'allow' ? 'button' : 'secondaryButton'}`);
  await window.waitFor(`!${QUESTION}?.closest('panel')`);
}
