import type { SearchText } from '../guide/compiled-guide';
import { COUNTRIES, type Country } from '../guide/guide';
import { COUNTRY_LABELS } from '../guide/plain-text';
import { type ExcerptPart, excerpt } from './excerpt';
import type { SearchIndex } from './search-index';

/** A section's text as it holds in a country. */
interface LocalText {
  /**
   * Its own answer first, where it has one, instead of the general one; without what is said of other countries alone.
   */
  readonly text: string;
  readonly hasAnswer: boolean;
}

function textInCountry({ text, answers = 1 }: SearchText, country: Country): LocalText {
  const blocks = text.split('\n\n');
  const isOf = (one: Country, block: string) => block.startsWith(`${COUNTRY_LABELS[one]}: `);
  const localAnswer = blocks.slice(0, answers).find((block) => isOf(country, block));
  const holds = (block: string) => !COUNTRIES.some((other) => other !== country && isOf(other, block));
  return {
    text: [localAnswer ?? blocks[0] ?? '', ...blocks.slice(answers).filter(holds)].join('\n\n'),
    hasAnswer: localAnswer !== undefined,
  };
}

/**
 * The excerpt for somebody who works in a country (`undefined` = in several): it begins with the answer for that
 * country, where the section has one; where it has none, words that stand in another country's paragraphs alone are
 * quoted from there.
 */
export function excerptInCountry(
  index: SearchIndex,
  text: SearchText,
  query: string,
  country: Country | undefined,
): ExcerptPart[] {
  const whole = () => excerpt(index, text.text, query);
  if (!country) return whole();
  const local = textInCountry(text, country);
  const here = excerpt(index, local.text, query, local.hasAnswer);
  if (local.hasAnswer || query === '' || hasMarks(here)) return here;
  const elsewhere = whole();
  return hasMarks(elsewhere) ? elsewhere : here;
}

const hasMarks = (parts: readonly ExcerptPart[]): boolean => parts.some(({ marked }) => marked);
