import { COUNTRIES, type Country } from '../guide/guide';

/** The countries as labels in Markdown name them. */
export const COUNTRY_NAMES: Readonly<Record<Country, string>> = { DE: 'Deutschland', AT: 'Österreich', CH: 'Schweiz' };

/** The country of a label such as `Österreich`; `undefined` = it names none. */
export const countryNamed = (name: string): Country | undefined =>
  COUNTRIES.find((country) => COUNTRY_NAMES[country] === name);
