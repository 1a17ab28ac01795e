import { COUNTRIES, type Country } from '../guide/guide';
import { COUNTRY_LABELS } from '../guide/plain-text';
import { fold } from '../text/fold';
import { writtenWords } from '../text/words';

/**
 * How a word that names a country begins, folded. Short forms are read in capitals only: "at" is an English word, "de"
 * the end of many addresses.
 */
const BEGINNINGS: Readonly<Record<Country, RegExp>> = {
  DE: /^(?:deutschland|germany|bundesrepublik)/,
  AT: /^(?:osterreich|austria)/,
  CH: /^(?:schweiz|switzerland|swiss)/,
};

/** The one country that a query names; `undefined` = none, or several. */
export function namedCountry(query: string): Country | undefined {
  const words = writtenWords(query).flatMap((written) => written.split('-'));
  const named = COUNTRIES.filter((country) =>
    words.some((word) => word === country || BEGINNINGS[country].test(fold(word.toLowerCase()))),
  );
  return named.length === 1 ? named[0] : undefined;
}

/**
 * The country that a query names, where a section's text (`sectionTextByCountry`) has a paragraph of its own for it.
 */
export function countryAnswered(query: string, text: string): Country | undefined {
  const country = namedCountry(query);
  return country && `\n\n${text}`.includes(`\n\n${COUNTRY_LABELS[country]}: `) ? country : undefined;
}
