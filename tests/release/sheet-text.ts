import { read } from './sheet-words';

/** The sheets for a firm, and the sentences and rows that stand in them. */
export const SHEETS = ['datenschutz', 'betriebsrat', 'it-abteilung'].map((name) => ({
  name,
  text: read(`docs/${name}.md`),
}));
export const [PRIVACY = SHEETS[0], WORKS_COUNCIL = SHEETS[1]] = SHEETS;

/** The same for readers of English. */
export const ENGLISH_SHEETS = ['data-protection-sheet', 'for-administrators'].map((name) => ({
  name,
  text: read(`docs/${name}.md`),
}));

/** What stands in code type. */
export const codeSpans = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);

/** Rows of tables whose last column names what holds the statement. */
export const heldRows = (text: string): string[][] => {
  let held = false;
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('|')) {
      held = false;
      return [];
    }
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells.at(-1) === 'Beleg' || cells.at(-1) === 'Ausprobiert') {
      held = true;
      return [];
    }
    // A row with its first cell alone is a heading.
    return held && !cells.slice(1).every((cell) => /^-*$/.test(cell)) ? [cells] : [];
  });
};
/** A sheet without what is no figure of ours: code, links, dates, paragraphs of law, cases, versions, counted lists. */
export const figuresIn = (text: string): string[] => {
  const bare = text
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/(?:§+|Art\.|Artikel|Abs\.|Satz|Nr\.|Anlage|Erwägungsgrund|Version|ab) \d[\d.]*(?: bis \d+)?/g, '')
    .replace(/Verordnung \(EU\) \d{4}\/\d+/g, '')
    .replace(/(?:version|from) \d[\d.]*/g, '')
    .replace(/(?:BAG, \d+ A[BZ]R|ArbG, \d+ BVGa|EuGH, C-|WP|ESR|NIS) ?\d[\d/]*/g, '')
    .replace(/\d{1,2}\. \p{Lu}\p{Ll}+ \d{4}/gu, '')
    .replace(/^\d+\. /gm, '');
  return [...bare.matchAll(/\d[\d.]*\s+\S+|\d[\d.]*/g)].map(([figure]) => figure);
};
