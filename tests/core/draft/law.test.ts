import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { AUDIENCES, COUNTRIES, type DraftContext } from '../../../core/draft/context';
import type { Ruling } from '../../../core/draft/rule';
import { RULES } from '../../../core/draft/rules';
import { RULE_EXAMPLES } from '../../../core/draft/rules/examples';
import { casesOf } from '../../../core/draft/rulings';

const POST: DraftContext = {
  network: undefined,
  kind: 'post',
  account: 'own-company',
  country: 'DE',
  audience: 'consumers',
};

/** What only German law and German courts are called; an act of the same name in another country carries its sign. */
const GERMAN =
  /(?<!\p{L})(?:AGG|BGH|BAG|LAG|OLG|LG|MStV|DDG|PAngV|HWG|BFSG|BGG|Medienanstalt\p{L}*|Antidiskriminierungsstelle|Bundestag|(?:UWG|StGB|DSG|UrhG|MedienG|GlBG|ECG)(?! \((?:AT|CH)\)))(?!\p{L})/u;
/** The same the other way round. */
const FOREIGN: Readonly<Record<'DE' | 'AT' | 'CH', RegExp>> = {
  DE: /\((?:AT|CH)\)|GlBG|ECG|Lauterkeitskommission|(?<!\p{L})GlG/u,
  AT: /\(CH\)|Lauterkeitskommission|(?<!\p{L})GlG/u,
  CH: /\(AT\)|GlBG|ECG/u,
};

/** A statute by its paragraph, or a court by its file number: what a duty must rest on. */
const STATUTE_OR_COURT = /§|Art\. \d|Anhang (?:Nr\.|Z) ?\d|(?:BGH|BAG|LAG|OLG) /u;

const rulings = RULES.flatMap((rule) =>
  casesOf(rule).flatMap(({ name, rulings }) =>
    COUNTRIES.flatMap((country) => {
      const ruling: Ruling | undefined = rulings[country];
      return ruling ? [{ rule: rule.id, name, country, ...ruling }] : [];
    }),
  ),
);

describe('the law of each country', () => {
  it.each(rulings)('$rule, $name, $country: no other country’s law', ({ says, authority, country }) => {
    const said = `${says} ${authority.text}`;
    if (country !== 'DE') expect(said).not.toMatch(GERMAN);
    expect(said).not.toMatch(FOREIGN[country]);
  });

  it.each(rulings.filter(({ grade }) => grade === 'pflicht'))(
    '$rule, $name, $country: a duty rests on a statute or a court',
    ({ authority }) => {
      expect(authority.text).toMatch(STATUTE_OR_COURT);
    },
  );

  it.each(RULE_EXAMPLES)(
    'no example of $rule under any context carries another country’s law',
    ({ context, options, examples }) => {
      for (const example of examples)
        for (const country of COUNTRIES)
          for (const audience of AUDIENCES) {
            const findings = checkDraft(
              example.text,
              { ...POST, ...context, ...example.context, country, audience },
              options,
            );
            for (const { reason, ruling, authority } of findings) {
              const said = `${reason.replace(/„[^“]*“/gu, '')} ${ruling} ${authority.text}`;
              if (country !== 'DE') expect(said, example.text).not.toMatch(GERMAN);
              expect(said, example.text).not.toMatch(FOREIGN[country]);
            }
          }
    },
  );

  it.each([
    ['DE', 'consumers', 'pflicht'],
    ['DE', 'business', 'empfehlung'],
    ['AT', 'consumers', 'empfehlung'],
    ['CH', 'business', 'pflicht'],
  ] as const)('a climate claim in %s towards %s: %s', (country, audience, grade) => {
    const [finding] = checkDraft('Unser Versand ist klimaneutral.', { ...POST, country, audience });
    expect(finding?.grade).toBe(grade);
  });

  it('a network’s limit is a technical limit and no duty', () => {
    const [finding] = checkDraft('a'.repeat(301), { ...POST, network: 'bluesky' });
    expect(finding).toMatchObject({ rule: 'too-long', grade: 'grenze' });
  });
});
