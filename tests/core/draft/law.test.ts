import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { COUNTRIES } from '../../../core/draft/context';
import type { Ruling } from '../../../core/draft/rule';
import { RULES } from '../../../core/draft/rules';
import { casesOf } from '../../../core/draft/rulings';
import { checkedExamples, POST } from './support/checked-examples';

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

  it('no finding in an example carries another country’s law, whoever is spoken to', () => {
    const wrong = checkedExamples.flatMap(({ text, context: { country }, findings }) =>
      findings
        .map(({ reason, ruling, authority }) => `${reason.replace(/„[^“]*“/gu, '')} ${ruling} ${authority.text}`)
        .filter((said) => (country !== 'DE' && GERMAN.test(said)) || FOREIGN[country].test(said))
        .map((said) => `${country}: ${text} → ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['DE', 'consumers', 'pflicht'],
    ['DE', 'business', 'empfehlung'],
    ['AT', 'consumers', 'empfehlung'],
    ['CH', 'business', 'pflicht'],
  ] as const)('a climate claim in %s towards %s: %s', (country, audience, grade) => {
    const [finding] = checkDraft('Unser Versand ist klimaneutral.', { ...POST, country, audience });
    expect(finding?.grade).toBe(grade);
  });

  it.each([
    ['review-proof', '„Endlich schlafe ich durch.“ – Melanie K.', 'pflicht'],
    ['review-proof', '„Endlich haben wir genug Leute.“ Heimleiterin aus Fulda', 'empfehlung'],
    ['false-urgency', 'Nur noch drei Plätze. Wir nehmen laufend neue Gäste auf.', 'pflicht'],
    [
      'false-urgency',
      'Sie finden keine Pflegekräfte? Nur noch drei Plätze. Wir nehmen laufend neue Häuser auf.',
      'empfehlung',
    ],
  ] as const)('%s protects consumers, not firms: %s', (rule, text, grade) => {
    const found = checkDraft(text, { ...POST, kind: 'ad', country: 'DE' }).find((finding) => finding.rule === rule);
    expect(found?.grade).toBe(grade);
  });

  it.each([
    ['linkedin', 'unchosen', 'empfehlung'],
    ['linkedin', 'consumers', 'pflicht'],
    ['linkedin', 'business', undefined],
    ['facebook', 'unchosen', 'pflicht'],
  ] as const)('a price without tax on %s, towards %s: %s', (network, audience, grade) => {
    const [finding] = checkDraft('Seminar am 4. März: 290 Euro zuzüglich Mehrwertsteuer.', {
      ...POST,
      country: 'DE',
      network,
      audience,
    });
    expect(finding?.grade).toBe(grade);
  });

  it('a network’s limit is a technical limit and no duty', () => {
    const [finding] = checkDraft('a'.repeat(301), { ...POST, network: 'bluesky' });
    expect(finding).toMatchObject({ rule: 'too-long', grade: 'grenze' });
  });
});
