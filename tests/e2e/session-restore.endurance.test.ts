import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launch } from '../../tools/browser/chromium/launch';
import { openSurface } from '../../tools/browser/chromium/surface';

// What the sheets for a firm say of the pages that a browser opens again after its end (docs/datenschutz-anlage.md).

it('what Chromium keeps to open the last pages again has their addresses, words of a search too, and nothing that was written', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'leitfaden-restore-'));
  try {
    const session = await launch({ profile });
    const desk = await openSurface(session, 'desk.html');
    await desk.locator('.editor-field').fill('Wir suchen Seiltänzerinnen für Kassel.');
    await desk.locator('.draft-open', { hasText: 'Seiltänzerinnen' }).waitFor({ state: 'attached' });
    // Going on makes Chromium keep the state of the page that is left, its fields included.
    await desk.goto(`chrome-extension://${session.extensionId}/reader.html#10.3`);
    await desk.locator('main').first().waitFor();
    await openSurface(session, 'reader.html#?q=Zirkuswagen');
    await session.close();
    const folder = join(profile, 'Default/Sessions');
    const kept = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
    for (const address of ['desk.html', 'reader.html#10.3', 'reader.html#?q=Zirkuswagen'])
      expect(kept.includes(`chrome-extension://${session.extensionId}/${address}`)).toBe(true);
    for (const encoding of ['utf8', 'utf16le'] as const)
      expect(kept.includes(Buffer.from('Seiltänzerinnen', encoding))).toBe(false);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
