import { beforeEach, expect, it } from 'vitest';
import { settled } from '../../tools/browser/chromium/desk-page';
import { answerWithFixture } from '../../tools/browser/chromium/fixture-pages';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { ADLER, ADLER_PACK, BIBER, BIBER_PACK, HOUSE_PAGES } from '../../tools/browser/chromium/house-packs';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { takePacks } from '../../tools/browser/chromium/take-packs';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { endurance } from '../support/endurance';

const session = sharedSession({ answer: answerWithFixture(() => 'linkedin-composers') });
freshEachTime(session);
let t: Awaited<ReturnType<typeof messagesIn>>;

/** With several houses the first choice at the desk is for whom the draft is. */
const HOUSE_CHOICE = '.desk-choice:first-child select';

beforeEach(async () => {
  t = await messagesIn(await takePacks(session, ADLER_PACK, BIBER_PACK));
});

it('the documents of two houses stand in the reader, each with whose it is, and become a draft for their house', async () => {
  const reader = await openSurface(session, 'reader.html#vorlagen');
  await reader.locator('#vorlagen-eigene').waitFor();
  const documents = reader.locator('section[aria-labelledby=vorlagen-eigene] a');
  for (const { name } of [ADLER, BIBER]) expect(await documents.filter({ hasText: name }).count()).toBe(1);
  await documents.filter({ hasText: BIBER.name }).click();
  await reader.locator('.chapter-kicker', { hasText: t('templateOwn', BIBER.name) }).waitFor();
  await reader.getByRole('button', { name: t('templateOpen') }).click();
  await reader.locator('.editor-field').waitFor();
  await expect.poll(() => reader.locator(HOUSE_CHOICE).inputValue()).toBe(BIBER.id);
});

endurance.it(
  'a document of the guide becomes a draft for the house and the network of the page from which it was called for',
  async () => {
    const page = await session.context.newPage();
    await page.goto(HOUSE_PAGES.adler);
    const popup = await toolbarClick(session, page);
    await popup.waitFor(`document.querySelector('.page-template a')`);
    const address = await popup.evaluate<string>(`document.querySelector('.page-template a').getAttribute('href')`);
    await page.close();
    expect(address).toMatch(/#V26\?netz=linkedin&haus=adler$/);
    const draftOf = async (from: string, ...links: readonly RegExp[]) => {
      const reader = await openSurface(session, from);
      for (const name of links) await reader.getByRole('link', { name }).click();
      await reader.getByRole('button', { name: t('templateOpen') }).click();
      await settled(reader);
      await expect.poll(() => reader.locator(HOUSE_CHOICE).count()).toBe(1);
      const chosen = await reader
        .locator('.desk-choice select')
        .evaluateAll((all) => all.map((select) => (select instanceof HTMLSelectElement ? select.value : '')));
      await reader.close();
      return { house: chosen.find((value) => [ADLER.id, BIBER.id].some((id) => id === value)), chosen };
    };
    expect((await draftOf(address.slice(1))).house).toBe(ADLER.id);
    // Through the list of one name and the choice of a country, on another network and for the other house.
    const other = await draftOf(
      'reader.html#vorlagen-absage?netz=xing&haus=biber',
      /nach dem Vorstellungsgespräch/,
      /^Schweiz$/,
    );
    expect(other.house).toBe(BIBER.id);
    expect(other.chosen).toEqual(expect.arrayContaining(['message', 'xing', 'CH']));
    expect((await draftOf('reader.html#V1?netz=xing&haus=zobel')).house).toBeUndefined();
  },
);
