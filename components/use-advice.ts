import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from '../core/guide/guide';
import type { Preferences } from '../core/preferences/preferences';
import { type Correction, placeOf, withCorrection, withoutCorrection } from '../core/situation/correction';
import type { PageFacts } from '../core/situation/page-facts';
import { type Situation, situationOf } from '../core/situation/situation';
import type { RankedTip } from '../core/tips/arrange-tips';
import { type AsideScope, nextMorning, type PutAside, withAside, withoutAside } from '../core/tips/put-aside';
import { type Stored, useStored } from './stored';
import { type TipSources, useTips } from './use-tips';

/** The page that the advice is about. */
export interface VisitedPage {
  readonly tabId: number;
  readonly url: string;
  readonly title: string;
}

export interface AdviceSources extends TipSources {
  /** `null` until it is known; `undefined` = the browser shows it to no extension, or there is no grant. */
  readonly page: VisitedPage | undefined | null;
  readonly readFacts: (tabId: number) => Promise<PageFacts>;
  readonly corrections: Stored<Correction[]>;
  readonly putAside: Stored<PutAside[]>;
  readonly readMarks: Stored<string[]>;
  readonly preferences: Stored<Preferences>;
}

export interface Advice {
  readonly page: { readonly situation: Situation | undefined; readonly url: string | undefined } | undefined;
  readonly tips: readonly RankedTip[];
  /** The tips are known: none means none. */
  readonly ready: boolean;
  /** The guide's files could not be loaded. */
  readonly failed: boolean;
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
export function useAdvice({ page, readFacts, ...stored }: AdviceSources): Advice {
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
  const { tips, ready, failed } = useTips(
    {
      situation: page === null ? null : situation,
      page: { url: url ?? '', title: page?.title ?? '', heading: known.heading },
      personal: { aside: aside ?? [], read: read ?? [], now: Date.now() },
      country,
      open,
    },
    stored,
  );

  return {
    page: page === null ? undefined : { situation, url },
    tips,
    ready,
    failed,
    open,
    correction: corrections?.findLast(({ place }) => place === placeOf(url ?? '')),
    read: new Set(read),
    undoable,
    onToggle: (section) => setOpen((now) => (now === section ? undefined : section)),
    onCorrect: (entry) => setCorrections((now) => withCorrection(now, entry)),
    onUndoCorrection: (entry) => setCorrections((now) => withoutCorrection(now, entry)),
    onRead: (section, marked) =>
      setRead((now) => [...now.filter((entry) => entry !== section), ...(marked ? [section] : [])]),
    onPutAside: (scope, later) => {
      const entry = { scope, ...(later ? { until: nextMorning(new Date()) } : {}) };
      setOpen(undefined);
      setAside((now) => withAside(now, entry));
      setUndoable(entry);
    },
    onUndo: () => {
      if (undoable) setAside((now) => withoutAside(now, undoable.scope));
      setUndoable(undefined);
    },
  };
}
