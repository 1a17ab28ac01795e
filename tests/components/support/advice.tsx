import { act } from '@testing-library/preact';
import { beforeAll, beforeEach, vi } from 'vitest';
import { AdviceView } from '../../../components/advice/advice-view';
import { SituationLine } from '../../../components/advice/situation-line';
import { OPEN_CARD } from '../../../components/advice/tip-card';
import { type AdviceSources, useAdvice } from '../../../components/advice/use-advice';
import type { ReadingPosition } from '../../../core/annotations/recently-read';
import { NO_OWN } from '../../../core/handbook/handbook-summary';
import { everything } from '../../../core/handbook/speaking-house';
import type { VisitedPage } from '../../../core/ports/visited-page';
import { DEFAULT_PREFERENCES } from '../../../core/preferences/preferences';
import type { Correction } from '../../../core/situation/correction';
import type { PageFacts } from '../../../core/situation/page-facts';
import { situationOf } from '../../../core/situation/situation';
import type { TickSheet } from '../../../core/tips/checklist-ticks';
import type { Dismissal } from '../../../core/tips/dismissals';
import type { Exposure } from '../../../core/tips/exposures';
import type { Ranking } from '../../../core/tips/rank-tips';
import { draw } from './draw';
import { storedSomewhere } from './stored-somewhere';
import { firstTips, sectionOf } from './tips';

export const JOB = 'https://www.linkedin.com/job-posting/form/description/';
export const SECTIONS = ['10.1', '10.2', '10.3', '6.1'];

const recentlyRead = storedSomewhere<ReadingPosition[]>([{ section: '9.2', title: 'Kommentare', down: 0 }], {
  known: true,
});

/** What is stored before the advice is opened: nothing, all of it read already. */
const emptyStores = () => ({
  dismissals: storedSomewhere<Dismissal[]>([], { known: true }),
  readMarks: storedSomewhere<string[]>([], { known: true }),
  exposures: storedSomewhere<Exposure[]>([], { known: true }),
  ticks: storedSomewhere<TickSheet[]>([], { known: true }),
});

/** The stores of a test, which it may replace before it opens the advice. */
export const on = emptyStores();

/** For a test file: every test begins at noon of the same day, with empty stores. */
export function freshAdvice(): void {
  // What comes later is here already: a busy machine takes its time with a file.
  beforeAll(async () => {
    await OPEN_CARD.load();
    await import('../../../components/checklists/count-items');
  });
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date('2026-11-28T12:00:00') });
    Object.assign(on, emptyStores());
    return () => vi.useRealTimers();
  });
}

/** The advice as popup and panel show it; everything that is stored is there, and no ranking comes. */
export function Advice(sources: AdviceSources) {
  const load = async (section: string) => sectionOf(section);
  const advice = useAdvice(sources);
  return (
    <>
      <SituationLine
        situation={advice.page?.situation}
        known={advice.page !== undefined}
        url={advice.page?.url}
        correction={advice.correction}
        onCorrect={advice.onCorrect}
        onUndo={advice.onUndoCorrection}
      />
      <AdviceView
        {...advice}
        load={load}
        ticks={on.ticks}
        loadDocuments={async () => ({
          loadTemplateEntries: async () => [],
          loadHandbookTemplateEntries: async () => [],
          loadHandbookChecklists: async () => [],
        })}
        recentlyRead={recentlyRead}
        deskHref="/desk.html#tab=1"
        unseen={false}
      />
    </>
  );
}

/**
 * Sources of advice for a page. `unseen`: the browser shows the page to no extension; `unknown`: it has not said yet.
 */
export function sourcesFor(
  url: string | 'unseen' | 'unknown' = JOB,
  facts: Promise<PageFacts> = Promise.resolve({}),
  sections: readonly string[] = SECTIONS,
  rank: () => Promise<Ranking> = () => new Promise(() => {}),
): AdviceSources {
  const situation = situationOf(url);
  const page: VisitedPage = { tabId: 1, session: '', url, title: '' };
  return {
    page: url === 'unknown' ? null : url === 'unseen' ? undefined : page,
    readFacts: () => facts,
    corrections: storedSomewhere<Correction[]>([], { known: true }),
    ...on,
    preferences: storedSomewhere(DEFAULT_PREFERENCES, { known: true }),
    handbookRows: { summary: storedSomewhere(NO_OWN, { known: true }), load: async () => [] },
    house: everything(NO_OWN),
    loadFirstTips: () => new Promise(() => {}),
    preparedTips: situation && { network: situation.network, file: firstTips(situation, sections) },
    rank,
  };
}

/** Draws the advice for a page. */
export const open = (...page: Parameters<typeof sourcesFor>): ReturnType<typeof draw> =>
  draw(<Advice {...sourcesFor(...page)} />);

/** The sections of the cards, in order. */
export const shownSections = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('.tip-card')].map(({ dataset }) => dataset.section);

/** All questions to the store of dismissals are answered. */
export const dismissalsStored = (): Promise<void> => act(() => on.dismissals.answerAll());
