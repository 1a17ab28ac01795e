import { parseHandbookId } from '../../core/handbook/handbook-id';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { hasHouses } from '../../core/handbook/has-houses';
import { type SpeakingHouse, speakingOnPage } from '../../core/handbook/speaking-house';
import { wholeText } from '../../core/text/whole-text';
import { browser } from '../browser/browser';
import { message } from '../browser/messages';
import { handbookSummary } from '../handbook/handbook-summary';
import { loadSearch } from '../handbook/search-engine';
import { activePage } from '../page/active-page';

/** Suggestions under the address bar; the browser drops those it has no room for. */
const MOST_SUGGESTIONS = 6;

/** Marks a suggestion for a section, to tell it from typed words. */
const SUGGESTED = /^§(\S+) /;

/** A section or a template, in the law of a country where the words named one. */
const NUMBER = /^(?:\d{1,2}\.\d{1,2}|V\d{1,3})(?:-(?:DE|AT|CH))?$/;

/**
 * The address bar: `lf` and words search the guide; Enter opens the section or the page with all hits. Listeners are
 * registered synchronously, so the browser can wake the background for them. Does nothing in browsers without an
 * omnibox (Android).
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

/** Of several houses only the one of the page in front is searched; the first line says which. */
async function suggestionsFor(text: string): Promise<{ content: string; description: string }[]> {
  if (!text.trim()) return [];
  const [summary, inFront] = await Promise.all([handbookSummary.read(), activePage()]);
  const house = speakingOnPage(summary, inFront?.url);
  if (house.id !== undefined) sayWhose(house);
  const search = await loadSearch(text, house.id).catch(() => undefined); // The loader has reported it.
  return (search?.find(text, MOST_SUGGESTIONS) ?? []).flatMap(({ section, country, title, handbook, page }) => {
    // Enter leads to the page with all hits, which begins with it.
    if (page) return [];
    return {
      content: `§${section}${country ? `-${country}` : ''} ${title}`,
      description: escaped(`${handbook ? whose(section, summary) : section}  ${title}`),
    };
  });
}

/** The house is named in the line that stands for what was typed; one that does not speak is named nowhere. */
const sayWhose = ({ name, tied }: SpeakingHouse): void =>
  void browser.omnibox.setDefaultSuggestion({
    description: escaped(
      name !== undefined
        ? message('omniboxHouse', name)
        : tied.length > 0
          ? message('houseTied', tied.join(', '))
          : message('omniboxNoHouse'),
    ),
  });

/** Where there are several packs, the name of the one that a hit came with; else that it is one's own. */
function whose(section: string, { chapters, packs }: HandbookSummary): string {
  const origin = chapters.find(({ slug }) => slug === parseHandbookId(section)?.slug)?.origin;
  const pack = packs.find(({ id }) => origin?.type === 'pack' && id === origin.pack);
  return pack && hasHouses({ packs }) ? pack.name : message('handbookShort');
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
