import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import type { Link } from '../text/links';

/** A bare "mobile.de" is often a name, not an address; with `www.` or a path it is an address. */
const isAddress = ({ kind, bare, written }: Link) => kind === 'web' && (!bare || /^www\.|\/./i.test(written));

/** An address in a LinkedIn post. Disputed: the reason names both positions. Figures: fact `messung-002`. */
export const linkInPost: Rule = {
  id: 'link-in-post',
  name: 'Link im Beitrag',
  rulings: everywhere(
    'umstritten',
    'Ob ein Link Reichweite kostet, ist umstritten.',
    'Socialinsider 2026, nach justpollen.com',
    '2026',
  ),
  kinds: ['post'],
  section: '6.9',
  thresholds: {},
  find({ context: { network }, links }) {
    if (network !== 'linkedin') return [];
    return links.filter(isAddress).map(({ start, end }) => ({
      span: { start, end },
      reason:
        'Dafür, dass ein Link kostet: Eine Auswertung sah Beiträge mit Link bei 3,25 Prozent Interaktion, reine Texte bei 4,5. Dagegen: Eine Strafe durch das Netzwerk beweist das nicht.',
    }));
  },
};
