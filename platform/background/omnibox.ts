import { parseHandbookId } from '../../core/handbook/handbook-id';
import { wholeText } from '../../core/text/whole-text';
import { browser } from '../browser/browser';
import { message } from '../browser/messages';
import { loadSearch } from '../handbook/search-engine';

/** Suggestions under the address bar; the browser drops those it has no room for. */
const MOST_SUGGESTIONS = 6;

/** Marks a suggestion for a section, to tell it from typed words. */
const SUGGESTED = /^§(\S+) /;

/** A section or a template, in the law of a country where the words named one. */
const NUMBER = /^(?:\d{1,2}\.\d{1,2}|V\d{1,3})(?:-(?:DE|AT|CH))?$/;

/**
 * The address bar: `lf` and words search the guide; Enter opens the section or the page with all hits. Listeners are
 * registered synchronously, so the browser can wake the background for them. Does nothing in browsers without an omnibox
 * (Android).
 */
export function registerOmnibox(): void {
  if (!browser.omnibox) return;
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestionsFor(text).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(addressFor(text));
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

async function suggestionsFor(text: string): Promise<{ content: string; description: string }[]> {
  if (!text.trim()) return [];
  const search = await loadSearch(text).catch(() => undefined); // The loader has reported it.
  return (search?.find(text, MOST_SUGGESTIONS) ?? []).flatMap(({ section, country, title, handbook, page }) => {
    // Enter leads to the page with all hits, which begins with it.
    if (page) return [];
    return {
      content: `§${section}${country ? `-${country}` : ''} ${title}`,
      description: escaped(`${handbook ? message('handbookShort') : section}  ${title}`),
    };
  });
}

/** What Enter opens. */
export function addressFor(text: string): `/reader.html${string}` {
  const suggested = SUGGESTED.exec(text)?.[1] ?? '';
  if (parseHandbookId(suggested)) return `/reader.html#${suggested}`;
  const number = suggested || text.trim();
  return NUMBER.test(number)
    ? `/reader.html#${number}`
    : `/reader.html#?q=${encodeURIComponent(wholeText(text.trim(), 200))}`;
}

/** Chrome and Edge read a description as XML, Firefox as text. */
const escaped = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
