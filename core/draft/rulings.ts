import type { Country } from './context';
import type { FindingGrade } from './finding';
import type { Rule, RuleCase, Ruling, Rulings } from './rule';

/** A ruling in one line. `asOf` as in `2026-11`. */
export const ruling = (grade: FindingGrade, says: string, text: string, asOf: string): Ruling => ({
  grade,
  says,
  authority: { text, asOf },
});

/** The same ruling for every country, for what is not law. */
export function everywhere(grade: FindingGrade, says: string, text: string, asOf: string): Rulings {
  const same = ruling(grade, says, text, asOf);
  return { DE: same, AT: same, CH: same };
}

/** The cases of a rule, its main one first. */
export const casesOf = ({
  name,
  rulings,
  cases = {},
}: Pick<Rule, 'name' | 'rulings' | 'cases'>): readonly RuleCase[] => [{ name, rulings }, ...Object.values(cases)];

/** The most serious ruling of a rule in a country, for lists of rules. `undefined` where it says nothing there. */
export function heaviestRuling(rule: Pick<Rule, 'name' | 'rulings' | 'cases'>, country: Country): Ruling | undefined {
  const said = casesOf(rule).flatMap(({ rulings }) => rulings[country] ?? []);
  return said.find(({ grade }) => grade === 'pflicht') ?? said[0];
}
