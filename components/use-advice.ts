import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TipsTable } from '../core/guide/compiled-guide';
import type { SectionId } from '../core/guide/guide';
import { rankOwnTips, withOwnTips } from '../core/own/own-tips';
import type { Preferences } from '../core/preferences/preferences';
import { type Correction, placeOf, withCorrection, withoutCorrection } from '../core/situation/correction';
import type { PageFacts } from '../core/situation/page-facts';
import { type Situation, situationOf } from '../core/situation/situation';
import { alwaysHelpful } from '../core/tips/always-helpful';
import { rowsFor } from '../core/tips/country';
import { pageText } from '../core/tips/page-signals';
import { type AsideScope, nextMorning, type PutAside, withAside, withoutAside } from '../core/tips/put-aside';
import { type RankedTip, rankTips } from '../core/tips/rank-tips';
import { refineTips } from '../core/tips/refine-tips';
import { type Stored, useStored } from './stored';
import { type OwnRowSource, useOwnRows } from './use-own-rows';

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
  readonly ownRows: OwnRowSource;
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
  readonly onUndo: () => void;
}

/** How long the last putting aside can be taken back from where it was done; later in the settings. */
const UNDO_MS = 10_000;

/** The tips for a page: first by its address, then refined by what the page says, and by what the user has said. */
export function useAdvice({ page, table, readFacts, ...stored }: AdviceSources): Advice {
  const [facts, setFacts] = useState<{ url?: string; facts: PageFacts }>({ facts: {} });
  const [open, setOpen] = useState<SectionId>();
  const [undoable, setUndoable] = useState<PutAside>();
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

  useEffect(() => {
    if (!undoable) return;
    const timer = setTimeout(() => setUndoable(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [undoable]);

  const url = page?.url;
  const known = facts.url === url ? facts.facts : {};
  const situation = situationOf(url ?? '', known, corrections);
  const own = useOwnRows(stored.ownRows, situation);
  const text = page ? pageText({ ...page, heading: known.heading }) : '';
  // Computed while rendering, so that the first tips stand in the first frame that has the page.
  const before = useRef<readonly RankedTip[]>([]);
  const shown = useMemo(() => {
    if (!table || page === null || !own) return before.current;
    const said = { aside: aside ?? [], read: read ?? [], now: Date.now() };
    const tips =
      situation && !situation.known
        ? alwaysHelpful(situation.network, table.rows)
        : rankTips(situation, { ...table, rows: rowsFor(table.rows, country) }, { text, ...said });
    const ownTips = rankOwnTips(situation, rowsFor(own.rows, country), own.summary, said);
    before.current = refineTips(before.current, withOwnTips(tips, ownTips), open);
    return before.current;
  }, [table, page === null, JSON.stringify(situation), text, aside, read, country, own]);

  return {
    page: page === null ? undefined : { situation, url },
    table,
    tips: shown,
    open,
    correction: corrections?.findLast(({ place }) => place === placeOf(url ?? '')),
    read: new Set(read),
    undoable,
    onToggle: (section) => setOpen((now) => (now === section ? undefined : section)),
    onCorrect: (entry) => setCorrections(withCorrection(corrections ?? [], entry)),
    onUndoCorrection: (entry) => setCorrections(withoutCorrection(corrections ?? [], entry)),
    onRead: (section, marked) =>
      setRead([...(read ?? []).filter((entry) => entry !== section), ...(marked ? [section] : [])]),
    onPutAside: (scope, later) => {
      const entry = { scope, ...(later ? { until: nextMorning(new Date()) } : {}) };
      setOpen(undefined);
      setAside(withAside(aside ?? [], entry));
      setUndoable(entry);
    },
    onUndo: () => {
      if (undoable) setAside(withoutAside(aside ?? [], undoable.scope));
      setUndoable(undefined);
    },
  };
}
