import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Mortal, startMortal, typeUntilKilled } from '../../tools/browser/chromium/mortal';
import { sized } from '../../tools/endurance';

const KILLS = sized({ share: 1, whole: 6 });

/** The reader with the note of a section open. */
async function noteIn({ context, extensionId }: Mortal): Promise<Page> {
  const reader = await context.newPage();
  await reader.goto(`chrome-extension://${extensionId}/reader.html#10.3`);
  const tools = reader.locator('.section:has([id="10.3"]) > .annotation-tools .annotation-tool');
  await tools.nth(1).waitFor();
  if ((await reader.locator('.note-field').count()) === 0) await tools.nth(1).click();
  await reader.locator('.note-field').waitFor();
  return reader;
}

it('a browser that is killed while a note is written loses only what was typed since the write before the last', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'leitfaden-note-'));
  const lost: string[] = [];
  let text = '';
  for (let round = 0; round < KILLS; round++) {
    const mortal = await startMortal(profile);
    const reader = await noteIn(mortal);
    const field = reader.locator('.note-field');
    expect(await field.inputValue()).toBe(text);
    await field.press('Control+End');
    const before = text.length;
    const letters = `Runde ${round}: mit dem Betriebsrat klären, bevor die Anzeige läuft. `;
    text += letters;
    const typing = await typeUntilKilled(mortal, reader, letters);

    const again = await startMortal(profile);
    const kept = await (await noteIn(again)).locator('.note-field').inputValue();
    expect(text.startsWith(kept), `kept "${kept}"`).toBe(true);
    const lostMs = typing.lostAfter(kept.length - before);
    lost.push(`${lostMs} of at most ${typing.mayBeLost}`);
    expect(lostMs, `${typing.stored} writes were confirmed`).toBeLessThanOrEqual(typing.mayBeLost);
    text = kept;
    await again.kill();
  }
  console.log(`note: killed while typing ${lost.length} times, lost the last ${lost.join(', ')} ms of typing`);
  rmSync(profile, { recursive: true, force: true });
});
