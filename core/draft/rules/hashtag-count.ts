import type { NetworkId } from '../../situation/vocabulary';
import type { Draft } from '../draft';
import type { Authority, Edit } from '../finding';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

const NETWORKS: ReadonlySet<NetworkId> = new Set([
  'linkedin',
  'xing',
  'instagram',
  'facebook',
  'threads',
  'tiktok',
  'bluesky',
  'x',
]);

/** Who says so on a network; elsewhere it is the guide's own figure. */
const SOURCES: Readonly<Partial<Record<NetworkId, Authority>>> = {
  instagram: { text: 'Instagram (Obergrenze 5 seit Dezember 2025)', asOf: '2025-12' },
  linkedin: { text: 'LinkedIn nach Social Media Today 2025; Ordinal, 270.000 Beiträge', asOf: '2026' },
  threads: { text: 'Threads API: Posts (ein Schlagwort je Beitrag)', asOf: '2026-10' },
  tiktok: { text: 'TikTok, Hinweis in der App (Obergrenze 5); Net Influencer nach Social Media Today', asOf: '2025' },
  x: { text: 'X-Hilfe: höchstens 2 Hashtags je Beitrag', asOf: '2026-10' },
};
const OWN_FIGURE: Authority = { text: 'Regelwerk der Redaktion', asOf: '2026-11' };

/** More hashtags than help. Networks without a figure are left out. */
export const hashtagCount: Rule<'most' | 'mostOnX'> = {
  id: 'hashtag-count',
  name: 'Viele Hashtags',
  rulings: everywhere(
    'empfehlung',
    'Richtwert der Netzwerke, kein Gesetz.',
    'Angaben der Netzwerke (Instagram, Threads, X); sonst Regelwerk der Redaktion',
    '2026-11',
  ),
  kinds: ['post', 'job', 'profile', 'comment', 'ad'],
  section: '6.5',
  thresholds: {
    most: { label: 'Hashtags höchstens', value: 5 },
    mostOnX: { label: 'Hashtags höchstens auf X', value: 2 },
  },
  find(draft, { most, mostOnX }) {
    const {
      context: { network },
      hashtags,
    } = draft;
    if (!network || !NETWORKS.has(network)) return [];
    const allowed = network === 'x' ? mostOnX : most;
    if (hashtags.length <= allowed) return [];
    const why =
      network === 'instagram'
        ? `Instagram lässt seit Dezember 2025 höchstens ${allowed} zu`
        : `mehr als ${allowed} lenken vom Text ab`;
    const fix = surplusAtTheEnd(draft, allowed);
    return [
      {
        reason: `Der Text hat ${hashtags.length} Hashtags, ${why}.`,
        marks: hashtags,
        authority: SOURCES[network] ?? OWN_FIGURE,
        ...(fix.length > 0 ? { fix } : {}),
      },
    ];
  },
};

/** The fix removes the last ones if they form a row at the end: within a sentence each is a word of it. */
function surplusAtTheEnd({ text, hashtags }: Draft, allowed: number): Edit[] {
  const surplus = hashtags.slice(allowed);
  const first = surplus[0];
  const last = surplus.at(-1);
  if (!first || !last || allowed < 1 || text.slice(last.end).trim() !== '') return [];
  const isRow = surplus.every(({ start }, i) => {
    const before = surplus[i - 1];
    return !before || text.slice(before.end, start).trim() === '';
  });
  const kept = hashtags[allowed - 1];
  if (!isRow || !kept) return [];
  return [{ start: text.slice(0, first.start).trimEnd().length, end: last.end, replacement: '' }];
}
