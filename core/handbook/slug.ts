/** Characters of a slug. */
const LONGEST_SLUG = 48;

/** `Leitlinie für Gäste 2026` -> `leitlinie-fuer-gaeste2026`; `kapitel` where no letter or digit is left. */
export function slugOf(name: string): string {
  const pieces = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_SLUG)
    .split('-')
    .filter(Boolean);
  const glued = pieces.reduce((slug, piece) => slug + (slug === '' || /^\d+$/.test(piece) ? '' : '-') + piece, '');
  return glued || 'kapitel';
}
