import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANAGED_LOCKS } from '../../core/handbook/managed-locks';
import { ADLER, ADLER_PACK, BIBER, BIBER_PACK } from '../../tools/browser/chromium/house-packs';
import { EXTENSION, type FirefoxSession } from '../../tools/browser/firefox/launch';
import { launchManagedFirefox } from '../../tools/browser/firefox/managed';
import type { Surface } from '../../tools/browser/firefox/surface';
import { valuesOf } from '../../tools/policies/deployment';
import { endurance } from '../support/endurance';

/** Everything that a firm can settle, beside a pack of its own and those of two houses. */
const POLICY = {
  teamPack: {
    format: 'leitfaden-team-pack',
    version: 1,
    id: 'seeblick',
    name: 'Pension Seeblick',
    issued: '2026-11-28',
    chapters: [{ name: 'leitlinie.md', text: '# Leitlinie\n\n## Anrede\n\nWir siezen.\n' }],
  },
  teamPacks: [JSON.parse(ADLER_PACK), JSON.parse(BIBER_PACK)],
  sync: 'off',
  networks: 'none',
  exportImport: 'off',
  welcome: 'off',
  houses: 'fixed',
  country: 'CH',
  rules: { ignoredRules: ['emoji-heavy'], thresholds: { 'long-sentence': { words: 17 } } },
};

describe.each([
  ['as policies.json has it', false],
  ['as one JSON text, as the registry of Windows has it', true],
])('a policy %s', (_, inOneText) => {
  let session: FirefoxSession;
  let t: FirefoxSession['t'];
  beforeAll(async () => {
    session = await launchManagedFirefox(valuesOf(POLICY), { inOneText });
    t = session.t;
  });
  afterAll(async () => {
    expect(session.strayRequests).toEqual([]);
    expect(await session.requestsOfExtension()).toEqual([]);
    await session.close();
  });

  const says = (selector: string, words: string) =>
    `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.innerText.includes(${JSON.stringify(words)}))`;
  const section = (heading: string, inside = '') => `section[aria-labelledby=${heading}] ${inside}`.trim();
  /** Whether something matches at all, and all of it is closed to whoever uses it. */
  const areClosed = (page: Surface, selector: string) =>
    page.evaluate(
      `(() => { const all = [...document.querySelectorAll(${JSON.stringify(selector)})]; return all.length > 0 && all.every((one) => one.matches(':disabled') || one.readOnly || one.ariaDisabled === 'true'); })()`,
    );

  it('installs the firm’s package by itself and opens no welcome page', async () => {
    expect(
      await session.window.evaluate(
        `[...gBrowser.tabs].filter((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html')).length`,
      ),
    ).toBe(0);
    expect(await session.window.evaluate(`Services.policies.status === Services.policies.ACTIVE`)).toBe(true);
  });

  it('is shown in the settings with every single thing that it settles, and nothing of it can be changed', async () => {
    const settings = await session.openTab(`${EXTENSION}/settings.html`);
    for (const lock of MANAGED_LOCKS) await settings.waitFor(says(section('settled', 'li'), t(`settled_${lock}`)));
    expect(await settings.evaluate(`document.querySelectorAll('${section('settled', 'li')}').length`)).toBe(
      MANAGED_LOCKS.length,
    );
    for (const heading of ['law', 'networks', 'sync', 'data', 'handbook'])
      await settings.waitFor(says(section(heading), t('managedBy')));
    await settings.waitFor(`document.querySelector('input[type=radio][value=CH]').checked`);
    for (const controls of [
      section('law', 'input[name][value=CH]'),
      section('networks', '[role=switch]'),
      section('sync', '[role=switch]'),
      section('data', 'input[type=file]'),
      section('handbook', 'input[type=file]'),
    ])
      expect(await areClosed(settings, controls), controls).toBe(true);
    const save = `[...document.querySelectorAll('${section('data', 'button')}')].find((one) => one.innerText === ${JSON.stringify(t('exportAll'))})`;
    expect(await settings.evaluate(`${save}.disabled`)).toBe(true);
    for (const heading of ['sync', 'networks']) {
      await settings.evaluate(`document.querySelector('${section(heading, '[role=switch]')}').click()`);
      const state = `document.querySelector('${section(heading, '[role=switch]')}').ariaChecked`;
      expect(await settings.evaluate(state), heading).toBe('false');
    }
    expect(await settings.evaluate(`browser.storage.local.get('sync.on').then(JSON.stringify)`)).toBe('{}');
    await session.closeTab(settings);
  });

  endurance.it('brings all its houses with their pages, which nobody can remove or change', async () => {
    const settings = await session.openTab(`${EXTENSION}/settings.html`);
    await settings.waitFor(says('.handbook-rows', 'Leitlinie'));
    for (const name of ['Pension Seeblick', ADLER.name, BIBER.name]) {
      await settings.waitFor(says(section('handbook'), name));
      expect(
        await settings.evaluate(
          `[...document.querySelectorAll('button')].filter((one) => [one.ariaLabel, one.innerText].includes(${JSON.stringify(t('removeLabel', name))})).length`,
        ),
      ).toBe(0);
    }
    await settings.waitFor(
      `[...document.querySelectorAll('.house-pages textarea')].map((one) => one.value).sort().join() === ',linkedin.com/company/*,linkedin.com/company/adler'`,
    );
    expect(await areClosed(settings, '.house-pages :is(textarea, button)')).toBe(true);
    await session.closeTab(settings);
  });

  endurance.it('holds at the desk: rules, their numbers and the country, each with whose doing it is', async () => {
    const desk = await session.openTab(`${EXTENSION}/desk.html`);
    await desk.waitFor(`document.querySelector('#rule-emoji-heavy input')?.checked === false`);
    expect(await areClosed(desk, '.rule-rows input[type=checkbox]')).toBe(true);
    await desk.evaluate(`document.querySelector('.desk-part:has(.rule-rows)').open = true`);
    await desk.waitFor(says('.desk-part:has(.rule-rows)', t('managedBy')));
    const options = await desk.evaluate<string>(`browser.storage.local.get('desk.options').then(JSON.stringify)`);
    expect(JSON.parse(options)['desk.options'].data['threshold long-sentence words'].value.value).toBe(17);
    const country = `document.querySelector('.desk-context select:disabled')`;
    expect(await desk.evaluate(`${country}.value`)).toBe('CH');
    expect(await desk.evaluate(`document.getElementById(${country}.getAttribute('aria-describedby')).innerText`)).toBe(
      t('managedBy'),
    );
    await session.closeTab(desk);
  });
});
