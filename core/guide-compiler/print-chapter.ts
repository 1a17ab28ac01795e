import { type Block, type Chapter, COUNTRIES, type Grade, type Inline, type Section, type Tip } from '../guide/guide';
import { COUNTRY_NAMES } from './country-names';

const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  pflicht: 'Pflicht',
  belegt: 'Belegt',
  erfahrung: 'Erfahrung',
};

/**
 * A chapter as the file that an editor would write (form: `content/README.md`). Parsing what is printed gives the same
 * chapter, and a bundled chapter prints as it is: the canonical form.
 */
export function printChapter({ number, title, slug, summary, sections }: Chapter): string {
  const head = `---\nnummer: ${number}\ntitel: ${yaml(title)}\nkurzname: ${slug}\nzusammenfassung: ${yaml(summary)}\n---\n`;
  return [head, ...sections.map(printSection)].join('\n');
}

function printSection(section: Section): string {
  const { id, title, answers, passage, tips, situations, searchWords, searchWordsEnglish, templates } = section;
  const details = [
    `- Situationen: ${situations.map(({ network, kind }) => `${network}/${kind}`).join(', ')}`,
    `- Suchwörter: ${searchWords.join(', ')}`,
    `- Suchwörter englisch: ${searchWordsEnglish.join(', ')}`,
    ...(templates.length > 0 ? [`- Vorlagen: ${templates.join(', ')}`] : []),
  ];
  return [
    `## ${id} ${title}`,
    ...answers.map(({ country, children }) => `**Kurz${country ? ` (${country})` : ''}:** ${printInline(children)}`),
    ...passage.map(printBlock),
    ...tips.map(printTip),
    '### Angaben',
    `${details.join('\n')}\n`,
  ].join('\n\n');
}

function printBlock(block: Block): string {
  if (block.type === 'paragraph') {
    const text = printInline(block.children);
    if (block.example) return `> **Ausgedachtes Beispiel:** ${text}`;
    return block.country ? `**${COUNTRY_NAMES[block.country]}:** ${text}` : text;
  }
  return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${printInline(item)}`).join('\n');
}

function printTip(tip: Tip): string {
  const letter = tip.id.split('-')[1];
  const fields: (string | false)[] = [
    `Weil: ${printInline(tip.reason)}`,
    tip.example !== undefined && `Vorher: ${tip.example.before}`,
    tip.example !== undefined && `Nachher: ${tip.example.after}`,
    `Gilt nicht, wenn: ${printInline(tip.exception)}`,
    `Stufe: ${GRADE_WORDS[tip.grade]}`,
    tip.countries.length > 0 && `Land: ${tip.countries.join(', ')}`,
    tip.norm !== undefined && `Norm: ${tip.norm}`,
    ...COUNTRIES.map((country) => {
      const note = tip.countryNotes[country];
      return note !== undefined && `${COUNTRY_NAMES[country]}: ${printInline(note)}`;
    }),
    tip.facts.length > 0 && `Fakten: ${tip.facts.join(', ')}`,
    `Stand: ${tip.asOf}`,
    `Prüfen bis: ${tip.reviewBy}`,
  ];
  const lines = fields.filter((field) => field !== false).map((field) => `- ${field}`);
  return `### Tipp ${letter}: ${printInline(tip.title)}\n\n${printInline(tip.action)}\n\n${lines.join('\n')}`;
}

const printInline = (nodes: readonly Inline[]): string => nodes.map(printNode).join('');

function printNode(node: Inline): string {
  if (node.type === 'text') return node.value;
  const words = printInline(node.children);
  switch (node.type) {
    case 'strong':
      return `**${words}**`;
    case 'emphasis':
      return `*${words}*`;
    case 'figure':
      return `[${words}](fakt:${node.facts.join(',')})`;
    case 'section-link':
      return `[${words}](#${node.section})`;
    case 'web-link':
      return `[${words}](${node.url})`;
    case 'term':
      return words;
  }
}

/** YAML reads a value with a colon or a leading sign as something else. */
const yaml = (text: string): string => (/^[\s"'„&*!|>%@`#-]|: |\s#/.test(text) ? JSON.stringify(text) : text);
