import { useEffect, useState } from 'preact/hooks';
import type { CardRow } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import type { CheckedDraft } from '../../core/ports/page-check';
import type { RankedTip } from '../../core/tips/arrange-tips';
import { lazy } from '../shared/lazy';

/** Loads what cards of these sections show; it takes a while. */
export type RowLoader = (sections: readonly SectionId[]) => Promise<readonly CardRow[]>;

/** What a text calls for, and how that is said: it comes with the first check, no popup waits for it. */
export const TEXT_TIPS = lazy(() => import('./text-reasons'));

const NONE: readonly RankedTip[] = [];

/** The tips that a checked text calls for by what was found in it and by its subject; none before a check. */
export function useTextTips(checked: CheckedDraft | undefined, loadRows: RowLoader): readonly RankedTip[] {
  const [called, setCalled] = useState<{ readonly of: CheckedDraft; readonly tips: readonly RankedTip[] }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    if (!checked) return;
    let current = true;
    void TEXT_TIPS.load().then(async ({ textSigns, textTips }) => {
      const signs = textSigns(checked);
      // Without the rows, which the loader has reported, the tips stay as they are.
      const rows = signs.length > 0 ? await loadRows(signs.map(({ section }) => section)).catch(() => []) : [];
      if (current) setCalled({ of: checked, tips: textTips(signs, rows) });
    });
    return () => {
      current = false;
    };
  }, [checked]);
  return called && called.of === checked ? called.tips : NONE;
}
