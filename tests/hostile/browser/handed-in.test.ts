import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { HANDBOOK_LIMITS } from '../../../core/handbook/limits';
import { readHandbookFile } from '../../../core/handbook/read-handbook-file';
import { filesOfPack, toPack } from '../../../core/handbook/team-pack';
import { launch, type Session } from '../../../tools/browser/chromium/launch';
import { messagesIn } from '../../../tools/browser/chromium/messages';
import { givePolicy } from '../../../tools/browser/chromium/policy';
import { sharedSession } from '../../../tools/browser/chromium/shared-session';
import { openSurface } from '../../../tools/browser/chromium/surface';
import { shareOf } from '../../../tools/endurance';
import { HOSTILE_STRINGS } from '../../../tools/fuzz/hostile-strings';
import { endurance } from '../../support/endurance';
import { HARMED } from './harmed';

const TEXTS = shareOf(HOSTILE_STRINGS, 8);
const session = sharedSession();
let settings: Page;
let t: Awaited<ReturnType<typeof messagesIn>>;

beforeAll(async () => {
  settings = await openSurface(session, 'settings.html');
  t = await messagesIn(settings);
});

/** A text as it stands on the screen: blanks squeezed, halves of characters replaced. */
const seen = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\0]+/g, ' ')
    .trim();

/** As much of a text as the title of a section may be. */
const titleOf = (text: string) => seen(text).slice(0, HANDBOOK_LIMITS.titleLength - 10);

const chapterOf = (texts: readonly string[]) =>
  ['# Haus', ...texts.map((text) => `## ${titleOf(text)}\n\n${text}`)].join('\n\n');

const packWith = (name: string, chapters: readonly object[], words: readonly object[]) => ({
  format: 'leitfaden-team-pack',
  version: 1,
  id: 'haus',
  name,
  issued: '2026-11-28',
  houseRule: true,
  chapters,
  words,
});

const isTaken = (text: string) =>
  readHandbookFile('haus.md', new TextEncoder().encode(text), new Set()).problems.length === 0;

/** Hostile name, titles, paragraphs and reasons, as far as they are not refused for what they are. */
function packOf(name: string, texts: readonly string[]) {
  const headings = texts.filter((text) => isTaken(chapterOf([text])));
  const words = texts
    .map((text, i) => ({ avoid: [`Meidewort${i}`], reason: text.slice(0, HANDBOOK_LIMITS.reasonLength) }))
    .filter((word) => filesOf(packWith('Haus', [], [word])).every(({ text }) => isTaken(text)));
  const pack = packWith(name, [{ name: `${name.slice(0, 60)}.md`, text: chapterOf(headings) }], words);
  return { pack, headings, words };
}

const filesOf = (data: object) => {
  const read = toPack('paket.json', data);
  return 'pack' in read ? filesOfPack(read.pack) : [{ name: '', text: '' }];
};

/** A word list has room for five hundred. */
const EACH = 300;
const PACKS = Array.from({ length: Math.ceil(TEXTS.length / EACH) }, (_, i) => {
  const texts = TEXTS.slice(i * EACH, (i + 1) * EACH);
  return packOf(texts[0] ?? '', texts);
});

/** Expects every text to be among those of the elements, whole. */
async function expectShown(page: Page, selector: string, texts: readonly string[]): Promise<void> {
  const shown = new Set((await page.locator(selector).allTextContents()).map(seen));
  expect(texts.map(seen).filter((text) => text && !shown.has(text))).toEqual([]);
  expect(texts.length).toBeGreaterThan(0);
  expect(await page.evaluate(HARMED)).toEqual([]);
}

describe('hostile texts in a file of everything', () => {
  const choose = (file: string, name = 'leitfaden.json') =>
    settings
      .locator('#data ~ * input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(file) });

  endurance.it('as the file and its name are refused in our own words', async () => {
    const said = await settings.evaluate(async (texts) => {
      const section = document.querySelector('section[aria-labelledby=data]');
      const input = section?.querySelector<HTMLInputElement>('input[type=file]');
      const answers: string[] = [];
      for (const text of texts) {
        const data = new DataTransfer();
        data.items.add(new File([text], `${text.slice(0, 100)}.json`));
        if (input) input.files = data.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
        answers.push(section?.querySelector('[role=status]')?.textContent ?? '');
      }
      return answers;
    }, TEXTS);
    const ours = ['', t('importUnreadable'), t('importForeign')];
    expect(said.filter((text) => !ours.includes(text))).toEqual([]);
    expect(new Set(said).size).toBeGreaterThan(1);
    expect(await settings.evaluate(HARMED)).toEqual([]);
  });

  it('as names, titles, notes, quotes, drafts and places stay text wherever they are shown', async () => {
    await choose(JSON.stringify(BACKUP));
    await settings.getByRole('button', { name: t('importDo') }).click();
    await settings.locator('section[aria-labelledby=data] [role=status]').getByText(t('importDone')).waitFor();
    await settings.locator('.quarantine summary').first().click();
    const quarantined = await settings.locator('.quarantined-value').first().inputValue();
    expect(TEXTS.filter((text) => !quarantined.includes(JSON.stringify(text.toWellFormed())))).toEqual([]);
    expect(await settings.evaluate(HARMED)).toEqual([]);

    const reader = await openSurface(session, 'reader.html#meine');
    await reader.locator('.my-note').first().waitFor();
    await expectShown(reader, '.my-note', TEXTS);
    await expectShown(reader, '.my-annotation-highlight blockquote', TEXTS);
    await reader.close();
    const desk = await openSurface(session, 'desk.html');
    await desk.locator('.desk-drafts summary').click();
    await expectShown(desk, '.draft-open > :first-child', TEXTS.slice(0, 100));
    await desk.close();
    for (const surface of ['reader.html', 'popup.html', 'checklist.html', 'trust.html']) {
      const page = await openSurface(session, surface);
      expect(await page.evaluate(HARMED), surface).toEqual([]);
      await page.close();
    }
  });
});

describe('hostile texts in a pack', () => {
  const section = (page: Page) => page.locator('section[aria-labelledby=handbook]');
  const choose = (pack: object, name = 'paket.json') =>
    section(settings)
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(pack)) });
  /** A pack wherever it is shown: in the settings, in the reader, under a draft. */
  const expectInert = async (session: Session, page: Page, { headings, words }: (typeof PACKS)[number]) => {
    await expect.poll(() => section(page).locator('.handbook-rows li').count(), { timeout: 30_000 }).toBe(2);
    expect(await page.evaluate(HARMED)).toEqual([]);
    const reader = await openSurface(session, 'reader.html');
    const shown: string[] = [];
    const links = await section(page)
      .locator('.handbook-rows a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) {
      await reader.goto(link);
      await reader.waitForFunction(() => document.activeElement?.id === location.hash.slice(1));
      shown.push(...(await reader.locator('.chapter h2').allTextContents()).map(seen));
      expect(await reader.evaluate(HARMED)).toEqual([]);
    }
    expect(shown).toHaveLength(headings.length);
    // These have no sign that means something in Markdown, and no hidden one, which is left out.
    const plain = headings
      .map((text) => titleOf(text).trim())
      .filter((text) => /^[A-Za-z0-9äöüß <>=.:;/()|,!?%@$„“-]+$/.test(text));
    expect(plain.length).toBeGreaterThan(headings.length / 10);
    expect(plain.filter((text) => !shown.some((heading) => heading.endsWith(text)))).toEqual([]);
    await reader.close();
    const desk = await openSurface(session, 'desk.html');
    await desk.locator('.editor-field').fill(words.map(({ avoid }) => avoid[0]).join('. '));
    await expect.poll(() => desk.locator('.finding-reason').count(), { timeout: 30_000 }).toBe(words.length);
    expect(await desk.evaluate(HARMED)).toEqual([]);
    await desk.close();
  };

  it.each(PACKS)('that is chosen as a file stay text: $pack.name', async (given) => {
    await choose(given.pack, `${given.pack.name.slice(0, 60)}.json`);
    await section(settings).locator('.handbook-review').waitFor();
    expect(await settings.evaluate(HARMED)).toEqual([]);
    await section(settings)
      .getByRole('button', { name: t('packApply') })
      .click();
    await expectInert(session, settings, given);
    await section(settings)
      .getByRole('button', { name: t('undo') })
      .click();
    await section(settings).getByText(t('handbookNone')).waitFor();
  });

  endurance.it.each(PACKS)('that an administrator gives stay text: $pack.name', async (given) => {
    const administered = await launch();
    await givePolicy(administered.context, given.pack);
    await expectInert(administered, await openSurface(administered, 'settings.html'), given);
    expect(administered.strayRequests).toEqual([]);
    await administered.close();
  });

  endurance.it('that it does not know are told as they are, of a file and of a policy', async () => {
    const packOfKeys = (keys: readonly string[]) => ({
      ...packWith('Haus', [], []),
      ...Object.fromEntries(keys.map((key) => [key, key])),
    });
    const expectTold = async (page: Page, keys: readonly string[]) => {
      await expect.poll(() => section(page).locator('.handbook-problems li').count()).toBe(keys.length);
      const said = seen(await section(page).locator('.handbook-problems').innerText());
      expect(keys.filter((key) => !said.includes(seen([...key].slice(0, 6).join(''))))).toEqual([]);
      expect(await page.evaluate(HARMED)).toEqual([]);
    };
    const all = TEXTS.map((text) => `${text}!`);
    for (let from = 0; from < all.length; from += HANDBOOK_LIMITS.problems) {
      const keys = all.slice(from, from + HANDBOOK_LIMITS.problems);
      await choose(packOfKeys(keys));
      await expectTold(settings, keys);
      await section(settings)
        .getByRole('button', { name: t('handbookClose') })
        .first()
        .click();
    }
    // The same sentences: some of each family.
    const some = all.filter((_, i) => i % Math.ceil(all.length / 40) === 0);
    const page = await session.context.newPage();
    await givePolicy(page, packOfKeys(some));
    await page.goto(`chrome-extension://${session.extensionId}/settings.html`);
    await expectTold(page, some);
    await page.close();
  });
});

const NOW = 1_795_800_000_000;
const byNumber = <T>(make: (text: string, i: number) => [id: string, value: T]) => Object.fromEntries(TEXTS.map(make));
const envelope = (v: number, data: unknown) => ({ v, data, changed: NOW });

const BACKUP = {
  format: 'leitfaden-backup',
  version: 1,
  exported: '2026-11-28T12:00:00Z',
  items: {
    'annotations.bookmarks': envelope(
      1,
      byNumber((text, i) => [`99.${i}`, { value: { target: `99.${i}`, title: text }, changed: NOW }]),
    ),
    'tips.dismissals': envelope(
      1,
      byNumber((text) => [`section ${text}`, { value: { scope: { type: 'section', section: text } }, changed: NOW }]),
    ),
    'tips.read': envelope(
      1,
      byNumber((text) => [text, { value: text, changed: NOW }]),
    ),
    preferences: envelope(1, { theme: { value: TEXTS, changed: NOW } }),
    'search.query': envelope(1, { query: TEXTS[0], at: Date.now() }),
  },
  records: {
    draft: byNumber((text, i) => [
      `entwurf-${i}`,
      envelope(1, {
        id: `entwurf-${i}`,
        name: text,
        text,
        context: { kind: 'post', account: 'own-company', country: 'DE' },
        changed: NOW - i,
        ignored: [],
        answered: [],
      }),
    ]),
    note: byNumber((text, i) => [`98.${i}`, envelope(1, { text, title: text })]),
    highlight: byNumber((text, i) => [
      `marke-${i}`,
      envelope(1, { section: `97.${i}`, title: text, quote: text, before: text, after: text, occurrence: 0 }),
    ]),
  },
};
