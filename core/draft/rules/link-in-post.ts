import type { Rule } from '../rule';
import type { Link } from '../text/links';

/** A bare "mobile.de" is as often a name as an address; with `www.` or a path it is an address. */
const isAddress = ({ kind, bare, written }: Link) => kind === 'web' && (!bare || /^www\.|\/./i.test(written));

/** An address in a LinkedIn post. Contested, and the reason says so. */
export const linkInPost: Rule = {
  id: 'link-in-post',
  name: 'Link im Beitrag',
  grade: 'umstritten',
  authority: { text: 'Auswertungen widersprechen einander; LinkedIn bestreitet eine Abwertung', asOf: '2026' },
  section: '6.9',
  thresholds: {},
  find({ context: { network, kind }, links }) {
    if (network !== 'linkedin' || kind !== 'post') return [];
    return links.filter(isAddress).map(({ start, end }) => ({
      span: { start, end },
      reason:
        'Ob ein Link im Beitrag auf LinkedIn Reichweite kostet, ist umstritten: Auswertungen widersprechen einander.',
    }));
  },
};
