import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SectionId } from '../../core/guide/guide';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import type { SpeakingHouse } from '../../core/handbook/speaking-house';
import { type VisitedPage, wordsOf } from '../../core/ports/visited-page';
import { DEFAULT_PREFERENCES, type Preferences } from '../../core/preferences/preferences';
import { type Correction, urlPatternOf, withCorrection, withoutCorrection } from '../../core/situation/correction';
import type { PageFacts } from '../../core/situation/page-facts';
import { isForm } from '../../core/situation/publishing';
import { type Situation, situationOf } from '../../core/situation/situation';
import { MOST_TIPS, type RankedTip } from '../../core/tips/arrange-tips';
import type { TickSheet } from '../../core/tips/checklist-ticks';
import type { WorkCountry } from '../../core/tips/country';
import {
  type Dismissal,
  type DismissalScope,
  nextMorning,
  UNDO_MS,
  undoableDismissal,
  withDismissal,
  withoutDismissal,
} from '../../core/tips/dismissals';
import type { Exposure } from '../../core/tips/exposures';
import { type Stored, useStored } from '../shared/stored';
import { useExposures } from './use-exposures';
import { type HandbookRowSource, type LoadedHandbookRows, useHandbookRows } from './use-handbook-rows';
import { type TipSources, type TipsAnswer, useTips } from './use-tips';

export interface AdviceSources extends TipSources {
  /** `null` until it is known; `undefined` = the browser shows it to no extension, or there is no grant. */
  readonly page: VisitedPage | undefined | null;
  readonly readFacts: (tabId: number) => Promise<PageFacts>;
  /** It has said already what it says of itself. */
  readonly preparedFacts?: PageFacts | undefined;
  readonly corrections: Stored<Correction[]>;
  readonly dismissals: Stored<Dismissal[]>;
  readonly readMarks: Stored<string[]>;
  readonly exposures: Stored<Exposure[]>;
  /** What has been ticked on checklists counts as known. */
  readonly ticks: Stored<TickSheet[]>;
  readonly preferences: Stored<Preferences>;
  readonly handbookRows: HandbookRowSource;
  /** Whose words and chapters hold on the page; `undefined` until it is known. */
  readonly house: SpeakingHouse | undefined;
  /** They are here already, for the page that the surface was opened on. */
  readonly preparedHandbook?: LoadedHandbookRows | undefined;
  /** What a text of the page that was checked calls for. */
  readonly ofText?: readonly RankedTip[];
}

export interface Advice extends TipsAnswer {
  /** Whose law is shown. */
  readonly country: WorkCountry;
  /** The handbook chapters that hold on the page; `undefined` until they are known. */
  readonly summary: HandbookSummary | undefined;
  readonly page:
    | {
        readonly situation: Situation | undefined;
        readonly url: string | undefined;
        /** The editor that is open on it. */
        readonly composer: PageFacts['composer'];
      }
    | undefined;
  readonly open: SectionId | undefined;
  readonly correction: Correction | undefined;
  readonly read: ReadonlySet<SectionId>;
  /** What was dismissed last and can be taken back. */
  readonly undoable: Dismissal | undefined;
  readonly onToggle: (section: SectionId) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndoCorrection: (correction: Correction) => void;
  readonly onRead: (section: SectionId, read: boolean) => void;
  readonly onDismiss: (scope: DismissalScope, later: boolean) => void;
  readonly onUndo: (entry: Dismissal) => void;
}

/** The tips for a page: first by its address, then refined by what the page says, and by what the user has said. */
export function useAdvice({
  page,
  readFacts,
  preparedFacts,
  ofText = NOTHING_CHECKED,
  ...stored
}: AdviceSources): Advice {
  const [facts, setFacts] = useState<{ url?: string | undefined; facts: PageFacts }>(() =>
    page && preparedFacts ? { url: page.url, facts: preparedFacts } : { facts: NO_FACTS },
  );
  const [open, setOpen] = useState<SectionId>();
  const [corrections, setCorrections] = useStored(stored.corrections);
  const [dismissals, setDismissals] = useStored(stored.dismissals);
  const [read, setRead] = useStored(stored.readMarks);
  const { seen, show, know } = useExposures(stored.exposures, stored.ticks);
  const [preferences] = useStored(stored.preferences);
  const country = stored.house?.country ?? preferences?.country ?? DEFAULT_PREFERENCES.country;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a page: a new object for the same page is not read again.
  useEffect(() => {
    if (!page || facts.facts === preparedFacts) return;
    let current = true;
    void readFacts(page.tabId).then((found) => current && setFacts({ url: page.url, facts: found }));
    return () => {
      current = false;
    };
  }, [page?.tabId, page?.url]);

  const url = page?.url;
  const known = facts.url === url ? facts.facts : NO_FACTS;
  const situation = useMemo(() => situationOf(url ?? '', known, corrections), [url, known, corrections]);
  const handbook = useHandbookRows(stored.house?.summary, stored.handbookRows.load, situation, stored.preparedHandbook);
  const answer = useTips(
    {
      // What was dismissed must not light up, and nothing may move, while it is still being read.
      situation: page === null || dismissals === undefined || seen === undefined ? null : situation,
      page: wordsOf(page, known),
      pageRead: facts.url === url,
      personal: {
        dismissals: dismissals ?? [],
        read: read ?? [],
        seen: seen ?? [],
        firstStays: situation !== undefined && isForm(situation.kind),
        now: Date.now(),
      },
      country,
      ofText,
      handbook,
      held: [open, sectionOfFocus()],
    },
    stored,
  );

  const settled = answer.settled && (!page || facts.url === url);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted once for a page, when its tips stand.
  useEffect(() => {
    if (settled && situation?.known) show(answer.tips.slice(0, MOST_TIPS));
  }, [settled, url]);

  const readSections = useMemo(() => new Set(read), [read]);
  return {
    page: page === null ? undefined : { situation, url, composer: known.composer },
    ...answer,
    country,
    summary: stored.house?.summary,
    settled,
    open,
    correction: corrections?.findLast(({ urlPattern }) => urlPattern === urlPatternOf(url ?? '')),
    read: readSections,
    undoable: useUndoable(dismissals),
    onToggle: (section) => {
      setOpen((now) => (now === section ? undefined : section));
      know(section);
    },
    onCorrect: (entry) => setCorrections((now) => withCorrection(now, entry)),
    onUndoCorrection: (entry) => setCorrections((now) => withoutCorrection(now, entry)),
    onRead: (section, marked) =>
      setRead((now) => [...now.filter((entry) => entry !== section), ...(marked ? [section] : [])]),
    onDismiss: (scope, later) => {
      const at = Date.now();
      setOpen(undefined);
      setDismissals((now) => withDismissal(now, { scope, at, ...(later ? { until: nextMorning(new Date(at)) } : {}) }));
    },
    onUndo: ({ scope }) => setDismissals((now) => withoutDismissal(now, scope)),
  };
}

const NO_FACTS: PageFacts = {};
const NOTHING_CHECKED: readonly RankedTip[] = [];

/** The card under the keyboard. */
const sectionOfFocus = (): SectionId | undefined =>
  document.activeElement?.closest<HTMLElement>('.tip-card')?.dataset.section;

/** What can be taken back on the spot, until its time is over. It is stored, so it outlives the popup. */
function useUndoable(dismissals: readonly Dismissal[] | undefined): Dismissal | undefined {
  const [, setOver] = useState<Dismissal>();
  const undoable = undoableDismissal(dismissals ?? [], Date.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time of a dismissal names it.
  useEffect(() => {
    if (undoable?.at === undefined) return;
    const timer = setTimeout(() => setOver(undoable), undoable.at + UNDO_MS - Date.now());
    return () => clearTimeout(timer);
  }, [undoable?.at]);
  return undoable;
}
