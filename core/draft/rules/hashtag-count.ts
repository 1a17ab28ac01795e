import type { NetworkId } from '../../situation/vocabulary';
import type { Rule } from '../rule';

const NETWORKS: ReadonlySet<NetworkId> = new Set([
  'linkedin',
  'xing',
  'instagram',
  'facebook',
  'threads',
  'bluesky',
  'x',
]);

/** More hashtags than help. Networks without a figure of their own are left out. */
export const hashtagCount: Rule<'most' | 'mostOnX'> = {
  id: 'hashtag-count',
  name: 'Viele Hashtags',
  grade: 'empfehlung',
  authority: { text: 'Instagram (Obergrenze 5 seit Dezember 2025); Richtwerte der Netzwerke', asOf: '2025-12' },
  section: '6.5',
  thresholds: {
    most: { label: 'Hashtags höchstens', value: 5 },
    mostOnX: { label: 'Hashtags höchstens auf X', value: 2 },
  },
  find({ context: { network, kind }, hashtags }, { most, mostOnX }) {
    if (!network || !NETWORKS.has(network) || kind === 'message') return [];
    const allowed = network === 'x' ? mostOnX : most;
    if (hashtags.length <= allowed) return [];
    const why =
      network === 'instagram'
        ? `Instagram lässt seit Dezember 2025 höchstens ${allowed} zu`
        : `mehr als ${allowed} lenken vom Text ab`;
    return [{ reason: `Der Text hat ${hashtags.length} Hashtags, ${why}.`, marks: hashtags }];
  },
};
