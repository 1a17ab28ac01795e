import { COUNTRIES, type Country } from '../../core/draft/context';
import type { FindingGrade } from '../../core/draft/finding';
import type { Rule, Ruling } from '../../core/draft/rule';
import { RULES } from '../../core/draft/rules';
import { casesOf } from '../../core/draft/rulings';

const GRADES: Readonly<Record<FindingGrade, string>> = {
  pflicht: 'Pflicht',
  grenze: 'Technische Grenze',
  empfehlung: 'Empfehlung',
  umstritten: 'Umstritten',
  stil: 'Stil',
};

const HEAD = `# Regeln der Entwurfsprüfung

Aus den Regeln erzeugt (\`npm run docs:rules\`), nicht von Hand zu ändern. Je Regel und Land: Grad, Satz, Beleg. „Pflicht“ heißt
es nur, wo Gesetz oder Gericht dieses Landes es sagt; eine Grenze des Netzwerks heißt „Technische Grenze“. Ein Strich: Die Regel
sagt in diesem Land nichts. Das ist keine Rechtsberatung.
`;

/** The rules as a page: each rule, each of its cases, each country. The text of `docs/rules.md`. */
export const rulesTable = (): string => [HEAD, ...RULES.map(ruleText)].join('\n');

function ruleText(rule: Rule): string {
  const limits = Object.values(rule.thresholds).map(({ label, value }) => `${label}: ${value}`);
  const about = [
    `\`${rule.id}\``,
    `Abschnitt ${rule.section}`,
    rule.kinds ? `für ${rule.kinds.join(', ')}` : 'für alles',
    ...limits,
  ].join(' · ');
  const rows = casesOf(rule).flatMap(({ name, rulings }) =>
    sameEverywhere(rulings)
      ? [row(name, 'DE, AT, CH', rulings.DE)]
      : COUNTRIES.map((country) => row(name, country, rulings[country])),
  );
  return `## ${rule.name}\n\n${about}\n\n| Fall | Land | Grad | Satz | Beleg |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

const sameEverywhere = (rulings: Readonly<Record<Country, Ruling | undefined>>): boolean =>
  COUNTRIES.every((country) => JSON.stringify(rulings[country]) === JSON.stringify(rulings.DE));

const row = (name: string, where: string, ruling: Ruling | undefined): string =>
  ruling
    ? `| ${name} | ${where} | ${GRADES[ruling.grade]} | ${ruling.says} | ${ruling.authority.text} (Stand ${ruling.authority.asOf}) |`
    : `| ${name} | ${where} | – | – | – |`;
