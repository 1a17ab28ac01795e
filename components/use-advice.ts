import { useEffect, useState } from 'preact/hooks';
import type { TipsTable } from '../core/guide/compiled-guide';
import type { SectionId } from '../core/guide/guide';
import { type Correction, placeOf, withCorrection, withoutCorrection } from '../core/situation/correction';
import type { PageFacts } from '../core/situation/page-facts';
import { type Situation, situationOf } from '../core/situation/situation';
import { alwaysHelpful } from '../core/tips/always-helpful';
import { type RankedTip, rankTips } from '../core/tips/rank-tips';
import { refineTips } from '../core/tips/refine-tips';
import { type Stored, useStored } from './stored';

/** The page that the advice is about. */
export interface VisitedPage {
  readonly tabId: number;
  readonly url: string;
}

export interface AdviceSources {
  readonly page: Promise<VisitedPage | undefined>;
  readonly table: Promise<TipsTable>;
  readonly readFacts: (tabId: number) => Promise<PageFacts>;
  readonly corrections: Stored<Correction[]>;
}

export interface Advice {
  readonly page: { readonly situation: Situation | undefined; readonly url: string | undefined } | undefined;
  readonly table: TipsTable | undefined;
  readonly tips: readonly RankedTip[];
  readonly open: SectionId | undefined;
  readonly failed: boolean;
  readonly correction: Correction | undefined;
  readonly onToggle: (section: SectionId) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndo: (correction: Correction) => void;
}

/** The tips for a page: first by its address, then refined by what the page itself says and the user has corrected. */
export function useAdvice({ page, table, readFacts, corrections }: AdviceSources): Advice {
  const [visited, setVisited] = useState<{ page?: VisitedPage | undefined; table: TipsTable }>();
  const [facts, setFacts] = useState<PageFacts>({});
  const [failed, setFailed] = useState(false);
  const [shown, setShown] = useState<readonly RankedTip[]>([]);
  const [open, setOpen] = useState<SectionId>();
  const [corrected, setCorrected] = useStored(corrections);

  useEffect(() => {
    const run = async () => {
      const [active, loaded] = await Promise.all([page, table]);
      setVisited({ page: active, table: loaded });
      if (active) setFacts(await readFacts(active.tabId));
    };
    run().catch(() => setFailed(true));
  }, []);

  const url = visited?.page?.url;
  const situation = situationOf(url ?? '', facts, corrected);
  const rows = visited?.table.rows;
  const key = JSON.stringify(situation);
  useEffect(() => {
    if (!rows) return;
    const tips = situation && !situation.known ? alwaysHelpful(situation.network, rows) : rankTips(situation, rows);
    setShown((before) => refineTips(before, tips, open));
  }, [rows, key]);

  const correction = corrected?.findLast(({ place }) => place === placeOf(url ?? ''));
  return {
    page: visited && { situation, url },
    table: visited?.table,
    tips: shown,
    open,
    failed,
    correction,
    onToggle: (section) => setOpen((now) => (now === section ? undefined : section)),
    onCorrect: (entry) => setCorrected(withCorrection(corrected ?? [], entry)),
    onUndo: (entry) => setCorrected(withoutCorrection(corrected ?? [], entry)),
  };
}
