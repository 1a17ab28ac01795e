import { mkdirSync } from 'node:fs';
import { it } from 'vitest';
import { LOUD_POST, openDesk, settled } from './support/desk-page';
import { launch } from './support/launch';

it('shots', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const session = await launch({ colorScheme });
    mkdirSync('.screenshots', { recursive: true });
    const desk = await openDesk(session);
    desk.on('console', (m) => console.log(m.text()));
    desk.on('pageerror', (e) => console.log('ERR', e));
    await desk.screenshot({ path: `.screenshots/desk-empty-${colorScheme}.png` });
    await desk.selectOption('.desk-choice:nth-child(2) select', 'linkedin');
    await desk.fill('.editor-field', LOUD_POST);
    await settled(desk);
    await desk.screenshot({ path: `.screenshots/desk-${colorScheme}.png`, fullPage: true });
    await desk.keyboard.press('F8');
    await desk.keyboard.press('F8');
    await desk.keyboard.press('F8');
    await desk.screenshot({ path: `.screenshots/desk-active-${colorScheme}.png`, fullPage: true });
    await desk.setViewportSize({ width: 400, height: 800 });
    await desk.screenshot({ path: `.screenshots/desk-400-${colorScheme}.png` });
    await desk.keyboard.press('Escape');
    await desk.setViewportSize({ width: 320, height: 800 });
    await desk.screenshot({ path: `.screenshots/desk-320-${colorScheme}.png`, fullPage: true });
    await session.close();
  }
}, 120000);
