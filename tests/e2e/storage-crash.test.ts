import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { type Mortal, startMortal } from '../../tools/browser/chromium/mortal';
import { sized } from '../../tools/endurance';

const KILLS = sized({ share: 1, whole: 8 });
const IMPORTS_EACH = sized({ share: 3, whole: 7 });
/** ms: a slow machine takes more than ten minutes for eight kills; what hangs still ends. */
const LIMIT = sized({ share: 300_000, whole: 1_800_000 });
/** Drafts in one import: enough that a kill can fall into the middle of it. */
const DRAFTS_EACH = 60;
/** Comments by passage that go with each of them. */
const COMMENTS_EACH = 3;

interface BackupFile {
  readonly items: Record<string, { data: Record<string, unknown> } | undefined>;
  readonly records: {
    readonly draft?: Record<string, { data: { text: string } }>;
    readonly approval?: Record<string, { data: { comments: readonly { span?: unknown; text: string }[] } }>;
  };
}

/** One import: three items in the one store, drafts and what goes with them in the other, all with its number. */
function fileOf(number: number): string {
  const changed = Date.now();
  const drafts = Array.from({ length: DRAFTS_EACH }, (_, i) => {
    const id = `import-${number}-${i}`;
    const data = { id, name: '', text: `Import ${number} ${'Wort '.repeat(400)}`, context: {}, changed };
    return [id, { v: 1, data: { ...data, ignored: [], answered: [] }, changed }];
  });
  const approvals = drafts.map(([id]) => {
    const data = {
      id,
      by: 'Mara',
      base: 'Wort',
      comments: Array.from({ length: COMMENTS_EACH }, (_, i) => ({
        ...{ id: `c-${i}`, by: 'Mara', at: changed, span: { start: 0, end: 4 }, quote: 'Wort' },
        text: `Kommentar ${number}`,
      })),
      unfinished: `Import ${number}`,
      received: false,
      returned: [],
    };
    return [id, { v: 1, data: { ...data, changed }, changed }];
  });
  const scope = { type: 'section', section: `90.${number}` };
  return JSON.stringify({
    format: 'leitfaden-backup',
    version: 1,
    exported: new Date(changed).toISOString(),
    items: {
      'tips.dismissals': { v: 1, data: { [`section 90.${number}`]: { value: { scope }, changed } }, changed },
      'tips.read': { v: 1, data: { [`90.${number}`]: { value: `90.${number}`, changed } }, changed },
      'annotations.bookmarks': {
        v: 1,
        data: { [`90.${number}`]: { value: { target: `90.${number}`, title: 'Wort' }, changed } },
        changed,
      },
    },
    records: { draft: Object.fromEntries(drafts), approval: Object.fromEntries(approvals) },
  });
}

async function pagesOf({ context, extensionId }: Mortal) {
  const open = async (path: string, ready: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await page.locator(ready).first().waitFor();
    return page;
  };
  return { settings: await open('settings.html', '#data'), desk: await open('desk.html', '.editor-field') };
}

/** Everything as the extension itself sees it. */
async function exported(settings: Page, label: string): Promise<BackupFile> {
  await settings.bringToFront();
  // A browser that is driven from outside gives its downloads to nobody: the file is caught before.
  await settings.evaluate(() => {
    const caught = globalThis as { exported?: Promise<string> };
    caught.exported = new Promise((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve((blob as Blob).text());
        return '#';
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
  });
  await settings.getByRole('button', { name: label }).click();
  return JSON.parse(await settings.evaluate(() => (globalThis as { exported?: Promise<string> }).exported ?? ''));
}

it(
  'killed in the midst of imports and edits: nothing confirmed is missing, nothing is half there',
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'leitfaden-storage-crash-'));
    const confirmed = new Set<number>();
    let confirmedNote = '';
    let begun = 0;
    let caught = 0;
    for (let round = 0; round <= KILLS; round++) {
      const mortal = await startMortal(profile);
      const { settings, desk } = await pagesOf(mortal);
      const t = await messagesIn(settings);

      const { items, records } = await exported(settings, t('exportAll'));
      const drafts = Object.entries(records.draft ?? {});
      for (let number = 1; number <= begun; number++) {
        const there = drafts.filter(([id]) => id.startsWith(`import-${number}-`)).length;
        const inItems = [
          items['tips.dismissals']?.data[`section 90.${number}`],
          items['tips.read']?.data[`90.${number}`],
          items['annotations.bookmarks']?.data[`90.${number}`],
        ].map((entry) => entry !== undefined);
        expect([0, DRAFTS_EACH], `import ${number} is whole`).toContain(there);
        const withThem = Object.entries(records.approval ?? {}).filter(([id]) => id.startsWith(`import-${number}-`));
        expect(withThem.length, `import ${number} has what goes with its drafts`).toBe(there);
        const comments = withThem.flatMap(([, { data }]) => data.comments);
        const whole = comments.filter(({ span, text }) => span && text === `Kommentar ${number}`);
        expect(whole.length, `import ${number} has all comments, each with its passage`).toBe(there * COMMENTS_EACH);
        expect(inItems, `import ${number} is in both stores or in none`).toEqual([there > 0, there > 0, there > 0]);
        if (confirmed.has(number)) expect(there, `import ${number} was confirmed`).toBe(DRAFTS_EACH);
      }
      if (begun > 0 && !confirmed.has(begun) && drafts.some(([id]) => id.startsWith(`import-${begun}-`))) caught++;
      const numberOf = (text: string) => Number(/^Notiz (\d+)/.exec(text)?.[1] ?? 0);
      const notes = Math.max(0, ...drafts.map(([, { data }]) => numberOf(data.text)));
      expect(notes, 'the last confirmed note').toBeGreaterThanOrEqual(numberOf(confirmedNote));
      if (round === KILLS) {
        await mortal.kill();
        break;
      }

      await desk.bringToFront();
      await desk.locator('.desk-head-actions .button').last().click();
      for (let i = 0; i < IMPORTS_EACH; i++) {
        const isLast = i === IMPORTS_EACH - 1;
        const number = ++begun;
        const note = `Notiz ${number} von vielen`;
        await desk.bringToFront();
        await desk.locator('.editor-field').fill(note);
        await settings.bringToFront();
        await settings
          .locator('#data ~ * input[type=file]')
          .setInputFiles({ name: 'leitfaden.json', mimeType: 'application/json', buffer: Buffer.from(fileOf(number)) });
        const apply = settings.getByRole('button', { name: t('importDo') });
        await apply.waitFor();
        if (isLast) {
          // From before the first write to after the last.
          void apply.click().catch(() => {});
          await new Promise((resolve) => setTimeout(resolve, 5 + (round * 480) / KILLS));
          break;
        }
        await desk.locator('.draft-open[aria-current=true]', { hasText: note }).waitFor({ state: 'attached' });
        confirmedNote = note;
        await apply.click();
        await settings.locator('section[aria-labelledby=data] [role=status]').getByText(t('importDone')).waitFor();
        await apply.waitFor({ state: 'detached' });
        confirmed.add(number);
      }
      await mortal.kill();
    }
    console.log(
      `storage: ${begun} imports, ${confirmed.size} confirmed, ${KILLS} kills; ${caught} of the killed ones were there whole`,
    );
    rmSync(profile, { recursive: true, force: true });
  },
  LIMIT,
);
