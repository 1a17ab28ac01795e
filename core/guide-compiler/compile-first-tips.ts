import type { CardRow, TipsTable } from '../guide/compiled-guide';
import type { TemplateEntry } from '../guide/compiled-templates';
import type { Network } from '../situation/network';
import type { Situation } from '../situation/situation';
import type { NetworkId, PageKind } from '../situation/vocabulary';
import { alwaysHelpful } from '../tips/always-helpful';
import { tipsFor, WORK_COUNTRIES } from '../tips/country';
import { type FirstTips, type ScoredRow, situationKey } from '../tips/first-tips';
import { packRanking } from '../tips/network-ranking';
import { scoreTips } from '../tips/rank-tips';

/** Sections kept for a situation: the four that are shown, and some in reserve for what was dismissed. */
const KEPT = 6;

/** The first tips of a network, for every situation that its table or a correction can give. */
export function compileFirstTips(
  { id, pages }: Network,
  table: TipsTable,
  documents: readonly TemplateEntry[],
): FirstTips {
  const rows = new Map<string, { index: number; row: CardRow }>();
  const indexOfRow = ({ situations: _, ...whole }: TipsTable['rows'][number]): number => {
    const row = withoutSpareReasons(whole);
    const known = rows.get(row.section) ?? { index: rows.size, row };
    rows.set(row.section, known);
    return known.index;
  };
  const whole = new Map(table.rows.map((row) => [row.section, row]));
  const scored = situationsOf(pages).map(({ kind, alternatives, known }): [string, ScoredRow[]] => {
    const tips = known
      ? scoreTips({ network: id, kind, alternatives, known }, table).slice(0, KEPT)
      : alwaysHelpful(id, table.rows);
    return [
      situationKey({ kind, alternatives, known }),
      tips.flatMap(({ row, score, reason }) => {
        const full = whole.get(row.section);
        return full ? [[indexOfRow(full), Math.round(score * 1000) / 1000, reason] as const] : [];
      }),
    ];
  });
  return {
    scored: Object.fromEntries(scored),
    rows: [...rows.values()].map(({ row }) => row),
    ranking: packRanking(id, table),
    documents: documentsOn(id, documents),
  };
}

/**
 * The documents that name the network or any, on it; and those that share their name, for the way is then to all of
 * them.
 */
function documentsOn(network: NetworkId, all: readonly TemplateEntry[]): TemplateEntry[] {
  const here = all.map((entry) => ({
    ...entry,
    situations: entry.situations.filter((at) => at.network === network || at.network === '*'),
  }));
  const names = new Set(here.flatMap(({ situations, names: [name] }) => (situations.length > 0 ? [name] : [])));
  return here.filter(
    ({ situations, names: [name] }) => situations.length > 0 || (name !== undefined && names.has(name)),
  );
}

/** A card shows the reason of one tip: of the one that comes first wherever somebody works. */
function withoutSpareReasons(row: CardRow): CardRow {
  const shown = new Set(WORK_COUNTRIES.map((country) => tipsFor(row.tips, country)[0]));
  return { ...row, tips: row.tips.map((tip) => (shown.has(tip) ? tip : withoutReason(tip))) };
}

const withoutReason = ({ reason: _, ...tip }: CardRow['tips'][number]): CardRow['tips'][number] => tip;

function situationsOf(pages: Network['pages']): Omit<Situation, 'network'>[] {
  const ofPages = pages.map(({ kind }): readonly PageKind[] => (typeof kind === 'string' ? [kind] : kind));
  const kinds = [...new Set<PageKind>(['composer', ...ofPages.flat()])].map((kind): readonly PageKind[] => [kind]);
  const all = new Map([...kinds, ...ofPages].map((kinds) => [kinds.join('|'), kinds]));
  return [
    { kind: 'other', alternatives: [], known: false },
    ...[...all.values()].map(([kind = 'other', ...alternatives]) => ({ kind, alternatives, known: true })),
  ];
}
