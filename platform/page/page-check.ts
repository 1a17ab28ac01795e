import { contextFor, FIRST_CONTEXT, underLaw } from '../../core/draft/context';
import { draftOfReading } from '../../core/draft/reread';
import { speakingInDraft, speakingOnPage } from '../../core/handbook/speaking-house';
import type { CheckedDraft, PageCheck } from '../../core/ports/page-check';
import { patternOf } from '../../core/situation/correction';
import { situationOf } from '../../core/situation/situation';
import { handbookSummary } from '../handbook/handbook-summary';
import { optionsIn, styleOf } from '../handbook/house-style';
import { drafts, lastContext } from '../storage/drafts';
import { type DraftChecker, startDraftChecker } from '../workers/draft-checker';
import { readDraft } from './draft-reading';

export { foundBefore, keepFound } from './past-check';

let checker: DraftChecker | undefined;
let prepared: Promise<void> | undefined;

/**
 * Starts the worker and lets it get ready for what is written on such a page. Once: the worker lives as long as the
 * page.
 */
export const preparePageCheck: PageCheck['prepare'] = ({ url }) => {
  prepared ??= (async () => {
    checker ??= startDraftChecker();
    await checker.warmUp(contextFor(FIRST_CONTEXT, situationOf(url), undefined));
  })();
  return prepared;
};

/** Reads a page's text and checks it in the worker, for the reader's country. */
export const checkPage: PageCheck['check'] = async ({ tabId, url }, country) => {
  // It starts while the page is read.
  checker ??= startDraftChecker();
  const [reading, summary, last] = await Promise.all([readDraft(tabId), handbookSummary.read(), lastContext.read()]);
  if ('refused' in reading) return reading;
  const { text, kind, situation, label } = reading;
  const { id: house } = speakingOnPage(summary, url);
  return checkText({ text, label, house, context: contextFor(last, situation, kind) }, country);
};

/** Checks a text in the worker, for the reader's country. */
export const checkText: PageCheck['recheck'] = async ({ text, label, house, context: written }, country) => {
  const context = underLaw(written, country);
  checker ??= startDraftChecker();
  const asked = checker;
  try {
    const speaking = speakingInDraft(await handbookSummary.read(), house);
    const [options, style] = await Promise.all([optionsIn(speaking), styleOf(speaking)]);
    // Both in one go: no other text is checked by this house's words.
    asked.useHouse(style);
    const [findings = [], rules] = await Promise.all([asked.check(text, context, options), asked.rules]);
    return {
      text,
      label,
      house,
      context,
      findings,
      ruleNames: Object.fromEntries(rules.map(({ id, name }) => [id, name])),
      ...(style.wordsUnread ? { wordsUnread: true } : {}),
    };
  } catch (error) {
    if (checker === asked) checker = undefined;
    throw error;
  }
};

let keeping: Promise<unknown> = Promise.resolve();

/** Keeps a checked text for the desk; the same editor's text stays the same draft, so one is kept after the other. */
export const keepChecked: PageCheck['keep'] = (...text) => {
  const kept = keeping.then(() => keepNow(...text));
  keeping = kept.catch(() => {}); // Whoever asked hears of it.
  return kept;
};

const keepNow: PageCheck['keep'] = async ({ text, context, house }: CheckedDraft, { url }) => {
  const stored = (await drafts.list()).map(({ value }) => value);
  const reading = { text, context, house, page: patternOf(url) ?? '' };
  const draft = draftOfReading(stored, reading, { id: crypto.randomUUID(), now: Date.now() });
  await drafts.put(draft.id, draft);
  return draft.id;
};
