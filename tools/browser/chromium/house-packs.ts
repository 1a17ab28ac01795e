import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asHandbookTemplate } from '../../guide/as-handbook-template';
import { ROOT } from '../../root';

const TEMPLATE = asHandbookTemplate(readFileSync(join(ROOT, 'content/de/vorlagen/V01-absage-nach-eingang.md'), 'utf8'));

/**
 * Pages of two houses: the second one's pattern takes in the first one's page as well, and the first one's name begins
 * the second's.
 */
export const HOUSE_PAGES = {
  adler: 'https://www.linkedin.com/company/adler/posts/',
  biber: 'https://www.linkedin.com/company/adler-holz/posts/',
  nobody: 'https://www.linkedin.com/feed/following/',
} as const;

interface HouseData {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly string[];
  readonly prefer: string;
  readonly country: string;
  readonly edition?: number;
}

/** A house's pack: the same titles, files and words to avoid as any other's, and its own name in all that it says. */
export const housePack = ({ id, name, pages, prefer, country, edition = 1 }: HouseData): string =>
  JSON.stringify({
    ...{ format: 'leitfaden-team-pack', version: 1, id, name, issued: '2026-11-28', edition, houseRule: true, pages },
    voice: { gender: ':', label: 'Anzeige' },
    chapters: [
      {
        name: 'leitlinie.md',
        text: `# Leitlinie\n\n## Beiträge\n\nSo schreibt ${name}.\n\n### Angaben\n\n- Situationen: linkedin/composer, linkedin/company\n`,
      },
    ],
    templates: [{ name: 'absage.md', text: TEMPLATE.replaceAll('Muster Haustechnik GmbH', name) }],
    checklists: [
      {
        name: 'freigabe.md',
        text: `---\ncheckliste: Freigabe bei ${name}\nsituationen: linkedin/company\n---\n\n- Bild: Zeigt niemanden von ${name} ungefragt.\n- Preis\n`,
      },
    ],
    words: [{ avoid: ['Kunde'], prefer }],
    settings: { country },
  });

export const ADLER = { id: 'adler', name: 'Adler Bau', prefer: 'Bauherr', country: 'AT' } as const;
export const BIBER = { id: 'biber', name: 'Biber Holz', prefer: 'Waldgast', country: 'CH' } as const;

/** Two houses whose patterns overlap. */
export const ADLER_PACK = housePack({ ...ADLER, pages: ['linkedin.com/company/adler'] });
export const BIBER_PACK = housePack({ ...BIBER, pages: ['linkedin.com/company/*'] });
