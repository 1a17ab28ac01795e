import { read } from './sheet-words';

interface Paper {
  readonly name: string;
  readonly text: string;
}

const paper = (name: string): Paper => ({ name, text: read(`docs/${name}.md`) });
const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, paper(name)])) as Readonly<Record<Name, Paper>>;

const sheets = named(['datenschutz', 'betriebsrat', 'it-abteilung']);
const annexes = named(['datenschutz-anlage', 'betriebsrat-anlage', 'it-abteilung-anlage']);
const english = named(['data-protection-sheet', 'data-protection-annex', 'for-administrators']);

/** The sheets for a firm: one page each, the answers first. */
export const SHEETS = Object.values(sheets);
/** What they say in full, sheet by sheet. */
export const ANNEXES = Object.values(annexes);
/** Both. */
export const PAPERS = [...SHEETS, ...ANNEXES];
export const [PRIVACY, WORKS_COUNCIL] = SHEETS as [Paper, Paper];
export const {
  'datenschutz-anlage': ALL_PRIVACY,
  'betriebsrat-anlage': ALL_WORKS_COUNCIL,
  'it-abteilung-anlage': ALL_IT,
} = annexes;

/** The same for readers of English. */
export const ENGLISH_SHEETS = Object.values(english);
export const {
  'data-protection-sheet': ENGLISH_PRIVACY,
  'data-protection-annex': ENGLISH_ALL,
  'for-administrators': ADMINISTRATORS,
} = english;

/** What stands in code type, without the names of tests that a link leads to. */
export const codeSpans = (text: string): string[] =>
  [...text.replace(/\[`[^`\n]+`\]\(\.\.\/tests\/[^)]+\)/g, '').matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);

/** What a column is called that names what holds the statements before it. */
export const HOLDING: readonly string[] = ['Beleg', 'Ausprobiert', 'Held by'];

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
    if (HOLDING.includes(cells.at(-1) ?? '')) {
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
    .replace(/(?:§+|Art\.|Artikel|Abs\.|Satz|Nr\.|Anlage|Erwägungsgrund|Version|ab) \d[\d.]*(?: bis \d+| \(\d\))?/g, '')
    .replace(/Verordnung \(EU\) \d{4}\/\d+/g, '')
    .replace(/(?:version|from) \d[\d.]*/g, '')
    .replace(/(?:BAG, \d+ A[BZ]R|ArbG, \d+ BVGa|EuGH, C-|WP|ESR|NIS) ?\d[\d/]*/g, '')
    .replace(/\d{1,2}\.? \p{Lu}\p{Ll}+ \d{4}/gu, '')
    .replace(/^\d+\. /gm, '');
  return [...bare.matchAll(/\d[\d.]*\s+\S+|\d[\d.]*/g)].map(([figure]) => figure);
};
