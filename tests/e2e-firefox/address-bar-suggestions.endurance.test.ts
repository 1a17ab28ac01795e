import { expect, it } from 'vitest';
import { launchFirefox } from '../../tools/browser/firefox/launch';

// What the sheets for a firm say of the words behind `lf` (docs/datenschutz-anlage.md): no extension can keep Firefox
// from it.

const SUGGESTIONS = 'browser.search.suggest.enabled';

/** Keeps the address of every request of the browser itself. */
const RECORD_ALL = `(globalThis.asked = [], Services.obs.addObserver(
  (request) => void globalThis.asked.push(request.QueryInterface(Ci.nsIHttpChannel).URI.spec), 'http-on-modify-request'), undefined)`;

it('Firefox asks its search engine for suggestions to the words behind the keyword too, and for none where those are switched off', async () => {
  const session = await launchFirefox({
    preferences: { [SUGGESTIONS]: true, 'browser.urlbar.suggest.searches': true },
  });
  const { window } = session;
  const type = async (text: string) => {
    await window.press('l', ['Control']);
    await window.waitFor('gURLBar.focused');
    await window.type(text);
  };
  const asksFor = (words: string) => `globalThis.asked.some((address) => address.includes(${JSON.stringify(words)}))`;
  await window.evaluate(RECORD_ALL);
  await type('lf Zirkuswagen');
  await window.waitFor(asksFor('lf+Zirkuswagen'));
  await window.evaluate(`Services.prefs.setBoolPref('${SUGGESTIONS}', false)`);
  await type('lf Gehalt');
  await window.waitFor(`document.querySelector('.urlbarView-row[type=addon]')`);
  // Once it asks again, it would have asked before.
  await window.evaluate(`Services.prefs.setBoolPref('${SUGGESTIONS}', true)`);
  await type('Zirkuszelt');
  await window.waitFor(asksFor('Zirkuszelt'));
  expect(await window.evaluate(asksFor('Gehalt'))).toBe(false);
  expect(await session.requestsOfExtension()).toEqual([]);
  await session.close();
});
