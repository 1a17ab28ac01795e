import type { Page } from 'playwright-core';
import type { Session } from './launch';

/** Opens the desk in a tab of its own. */
export async function openDesk(session: Session, hash = '', width = 1280): Promise<Page> {
  const desk = await session.context.newPage();
  await desk.setViewportSize({ width, height: 900 });
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html${hash}`);
  await desk.locator('.editor-field').waitFor();
  return desk;
}

/** Chooses the network that the draft is for. */
export async function chooseNetwork(desk: Page, id: string): Promise<void> {
  await desk.selectOption('.desk-choice:nth-child(2) select', id);
}

/** Waits until the findings are about the text as it is: until the check has come, the list says that it is busy. */
export async function settled(desk: Page): Promise<void> {
  await desk.locator('.desk-findings[aria-busy=false]').waitFor();
}

/**
 * Waits until the browser has stored a record with these words. Asked again and again in the page: a promise is no
 * answer for `waitForFunction`.
 */
export async function stored(desk: Page, words: string): Promise<void> {
  await desk.evaluate(
    async (wanted) => {
      for (;;) {
        const isThere = await new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open('leitfaden');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('records').objectStore('records').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.some((record) => JSON.stringify(record).includes(wanted)));
            };
          };
        });
        if (isThere) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    JSON.stringify(words).slice(1, -1),
  );
}

/** How many records of a kind the browser has stored. */
export const recordsOf = (desk: Page, kind: string): Promise<number> =>
  desk.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('leitfaden');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.filter((record) => record.kind === wanted).length);
          };
        };
      }),
    kind,
  );

/** Waits until everything that was changed has been laid out and painted. */
export async function painted(desk: Page): Promise<void> {
  await desk.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}

/** A post that many rules have something to say about. */
export const LOUD_POST = `WIR SUCHEN VERSTÄRKUNG!!!

Ich freue mich, mitteilen zu dürfen, dass unsere Werkstatt in Kassel-Nord ab Mai wieder ausbildet und wir dafür gemeinsam mit der Berufsschule, der Kammer und drei Betrieben aus der Nachbarschaft einen neuen Weg gehen, der den Einstieg leichter macht.



Mehr dazu: https://www.beispiel.example/ausbildung

Wir bieten ganzheitliche Lösungen in einem dynamischen Umfeld. Schreib uns, wenn Sie Fragen haben! #ausbildunginkassel #socialmediamarketing`;
