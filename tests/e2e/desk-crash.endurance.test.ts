import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { stored } from '../../tools/browser/chromium/desk-page';
import { type Mortal, startMortal, typeUntilKilled } from '../../tools/browser/chromium/mortal';
import { sized } from '../../tools/endurance';

const KILLS = sized({ share: 1, whole: 6 });

async function deskIn({ context, extensionId }: Mortal): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/desk.html`);
  await desk.locator('.editor-field').waitFor();
  return desk;
}

it('a browser that is killed while somebody types loses only what was typed since the write before the last', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'leitfaden-crash-'));
  const lost: string[] = [];
  let text = '';
  for (let round = 0; round < KILLS; round++) {
    const mortal = await startMortal(profile);
    const desk = await deskIn(mortal);
    await desk.waitForFunction(
      (begin) => document.querySelector('textarea')?.value.startsWith(begin),
      text.slice(0, 20),
    );
    await desk.locator('.desk-head-actions .button').last().click();
    // With the very first write the browser makes its database, which on a slow disk takes seconds.
    const first = `Runde ${round}: `;
    await desk.keyboard.type(first);
    await stored(desk, first);
    const letters = 'Wir bilden aus und freuen uns auf Sie. '.repeat(3);
    text = first + letters;
    const typing = await typeUntilKilled(mortal, desk, letters);

    const again = await startMortal(profile);
    const later = await deskIn(again);
    await later.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    const kept = await later.locator('.editor-field').inputValue();
    expect(text.startsWith(kept), `kept "${kept}"`).toBe(true);
    const lostMs = typing.lostAfter(kept.length - first.length);
    lost.push(`${lostMs} of at most ${typing.mayBeLost}`);
    expect(lostMs, `${typing.stored} writes were confirmed`).toBeLessThanOrEqual(typing.mayBeLost);
    text = kept;
    await again.kill();
  }
  console.log(`desk: killed while typing ${lost.length} times, lost the last ${lost.join(', ')} ms of typing`);
  rmSync(profile, { recursive: true, force: true });
});
