import type { Country } from './context';
import { TOWNS } from './data/towns';
import { latinExpression } from './text/latin';

/** A place in a text, and the country in which it lies. */
export interface NamedLocation {
  /** As the text has it: Linz, Österreich. */
  readonly name: string;
  readonly country: Country;
}

/** The countries themselves. */
const COUNTRY_NAMES: Readonly<Record<Country, string>> = {
  DE: 'Deutschland',
  AT: 'Österreich',
  CH: 'Schweiz',
};

const ESCAPED = /[.*+?^${}()|[\]\\/]/g;
const expressionOf = (country: Country): RegExp =>
  latinExpression(
    String.raw`(?<![\p{L}-])(?:${[COUNTRY_NAMES[country], ...TOWNS[country]].map((name) => name.replace(ESCAPED, String.raw`\$&`)).join('|')})(?![\p{L}-]| am Rhein)`,
    'u',
  );
const EXPRESSIONS: readonly (readonly [Country, RegExp])[] = (['DE', 'AT', 'CH'] as const).map((country) => [
  country,
  expressionOf(country),
]);

/**
 * The place that a text names abroad: another law may hold where the work is done. `undefined` where it names none, its
 * own country too, or several others: then it is not clear which. Pure.
 */
export function locationAbroad(text: string, country: Country): NamedLocation | undefined {
  const named = EXPRESSIONS.flatMap(([where, expression]) => {
    const name = expression.exec(text)?.[0];
    return name === undefined ? [] : [{ name, country: where }];
  });
  const [only, ...more] = named;
  return only && more.length === 0 && only.country !== country ? only : undefined;
}
