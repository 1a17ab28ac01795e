import type { Block, Country, Inline, Section } from './guide';

/** The words of running text without markup. */
export const inlineText = (children: readonly Inline[]): string =>
  children.map((node) => (node.type === 'text' ? node.value : inlineText(node.children))).join('');

/** The words of a passage, blocks set apart by a blank line. */
export const passageText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.type === 'paragraph' ? inlineText(block.children) : block.items.map(inlineText).join('\n\n'),
    )
    .join('\n\n');

/** The words of a section: its answers, then its passage, set apart by blank lines. */
export const sectionText = ({ answers, passage }: Pick<Section, 'answers' | 'passage'>): string =>
  [...answers.map(({ children }) => inlineText(children)), passageText(passage)].join('\n\n');

/** How a paragraph that holds in one country only begins, before a colon. */
export const COUNTRY_LABELS: Readonly<Record<Country, string>> = { DE: 'Deutschland', AT: 'Österreich', CH: 'Schweiz' };

/**
 * The same words, with the country before what holds in it alone, as the reader shows it: a hit for "Gehalt Österreich"
 * must not answer with German law.
 */
export const sectionTextByCountry = ({ answers, passage }: Pick<Section, 'answers' | 'passage'>): string =>
  [
    ...answers.map(({ country, children }) => labelled(country, inlineText(children))),
    ...passage.map((block) => labelled(block.type === 'paragraph' ? block.country : undefined, passageText([block]))),
  ].join('\n\n');

const labelled = (country: Country | undefined, text: string): string =>
  country ? `${COUNTRY_LABELS[country]}: ${text}` : text;
