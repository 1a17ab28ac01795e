import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TipsTable } from '../core/guide/compiled-guide';
import type { SectionId } from '../core/guide/guide';
import type { Preferences } from '../core/preferences/preferences';
import { type Correction, placeOf, withCorrection, withoutCorrection } from '../core/situation/correction';
import type { PageFacts } from '../core/situation/page-facts';
import { type Situation, situationOf } from '../core/situation/situation';
import { alwaysHelpful } from '../core/tips/always-helpful';
import { rowsFor } from '../core/tips/country';
import { pageText } from '../core/tips/page-signals';
import {
  type AsideScope,
  isAside,
  nextMorning,
  type PutAside,
  UNDO_MS,
  undoableAside,
  withAside,
  withoutAside,
} from '../core/tips/put-aside';
import { type RankedTip, rankTips } from '../core/tips/rank-tips';
import { refineTips } from '../core/tips/refine-tips';
import { type Stored, useStored } from './stored';

/** The page that the advice is about. */
export interface VisitedPage {
  readonly tabId: number;
  readonly url: string;
  readonly title: string;
}

export interface AdviceSources {
  /** `null` until it is known; `undefined` = the browser shows it to no extension, or there is no grant. */
  readonly page: VisitedPage | undefined | null;
  readonly table: TipsTable | undefined;
  readonly readFacts: (tabId: number) => Promise<PageFacts>;
  readonly corrections: Stored<Correction[]>;
  readonly putAside: Stored<PutAside[]>;
  readonly readMarks: Stored<string[]>;
  readonly preferences: Stored<Preferences>;
}

export interface Advice {
  readonly page: { readonly situation: Situation | undefined; readonly url: string | undefined } | undefined;
  readonly table: TipsTable | undefined;
  readonly tips: readonly RankedTip[];
  readonly open: SectionId | undefined;
  readonly correction: Correction | undefined;
  readonly read: ReadonlySet<SectionId>;
  /** What was put aside last and can be taken back. */
  readonly undoable: PutAside | undefined;
  readonly onToggle: (section: SectionId) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndoCorrection: (correction: Correction) => void;
  readonly onRead: (section: SectionId, read: boolean) => void;
  readonly onPutAside: (scope: AsideScope, later: boolean) => void;
  readonly onUndo: (entry: PutAside) => void;
}

/** The tips for a page: first by its address, then refined by what the page says, and by what the user has said. */
export function useAdvice({ page, table, readFacts, ...stored }: AdviceSources): Advice {
  const [facts, setFacts] = useState<{ url?: string; facts: PageFacts }>({ facts: {} });
  const [open, setOpen] = useState<SectionId>();
  const [corrections, setCorrections] = useStored(stored.corrections);
  const [aside, setAside] = useStored(stored.putAside);
  const [read, setRead] = useStored(stored.readMarks);
  const [preferences] = useStored(stored.preferences);
  const country = preferences?.country ?? 'all';

  useEffect(() => {
    if (!page) return;
    let current = true;
    void readFacts(page.tabId).then((found) => current && setFacts({ url: page.url, facts: found }));
    return () => {
      current = false;
    };
  }, [page?.tabId, page?.url]);

  const url = page?.url;
  const known = facts.url === url ? facts.facts : {};
  const situation = situationOf(url ?? '', known, corrections);
  const text = page ? pageText({ ...page, heading: known.heading }) : '';
  // Computed while rendering, so that the first tips stand in the first frame that has the page.
  const before = useRef<{ readonly url: string | undefined; readonly tips: readonly RankedTip[] }>({ url, tips: [] });
  const shown = useMemo(() => {
    if (!table || page === null) return before.current.tips;
    const now = Date.now();
    const rows = rowsFor(table.rows, country);
    const isWanted = (section: SectionId) => !situation || !isAside(section, situation.network, aside ?? [], now);
    const tips =
      situation && !situation.known
        ? alwaysHelpful(
            situation.network,
            rows.filter(({ section }) => isWanted(section)),
          )
        : rankTips(situation, { ...table, rows }, { text, aside: aside ?? [], read: read ?? [], now });
    // Another page is another matter: only on the same one a card keeps its place.
    const shown = before.current.url === url ? before.current.tips.filter(({ row }) => isWanted(row.section)) : [];
    before.current = { url, tips: refineTips(shown, tips, open, sectionOfFocus()) };
    return before.current.tips;
  }, [table, page === null, url, JSON.stringify(situation), text, aside, read, country]);

  return {
    page: page === null ? undefined : { situation, url },
    table,
    tips: shown,
    open,
    correction: corrections?.findLast(({ place }) => place === placeOf(url ?? '')),
    read: new Set(read),
    undoable: useUndoable(aside),
    onToggle: (section) => setOpen((now) => (now === section ? undefined : section)),
    onCorrect: (entry) => setCorrections(withCorrection(corrections ?? [], entry)),
    onUndoCorrection: (entry) => setCorrections(withoutCorrection(corrections ?? [], entry)),
    onRead: (section, marked) =>
      setRead([...(read ?? []).filter((entry) => entry !== section), ...(marked ? [section] : [])]),
    onPutAside: (scope, later) => {
      const at = Date.now();
      setOpen(undefined);
      setAside(withAside(aside ?? [], { scope, at, ...(later ? { until: nextMorning(new Date(at)) } : {}) }));
    },
    onUndo: ({ scope }) => setAside(withoutAside(aside ?? [], scope)),
  };
}

/** The card under the keyboard. */
const sectionOfFocus = (): SectionId | undefined =>
  document.activeElement?.closest<HTMLElement>('.tip-card')?.dataset.section;

/** What can be taken back on the spot, until its time is over. It is stored, so it outlives the popup. */
function useUndoable(aside: readonly PutAside[] | undefined): PutAside | undefined {
  const [, setOver] = useState<PutAside>();
  const undoable = undoableAside(aside ?? [], Date.now());
  useEffect(() => {
    if (undoable?.at === undefined) return;
    const timer = setTimeout(() => setOver(undoable), undoable.at + UNDO_MS - Date.now());
    return () => clearTimeout(timer);
  }, [undoable]);
  return undoable;
}
