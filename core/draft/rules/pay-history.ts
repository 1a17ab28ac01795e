import { isJobAd } from '../job-ad';
import type { Rule } from '../rule';
import { ruling } from '../rulings';

/** The pay of before: bisheriges Gehalt, letzte Vergütung, aktuelles Einkommen, Gehaltsnachweis. */
const PAY_BEFORE =
  /(?<!\p{L})(?:(?:[Bb]isherige[nrsm]?|[Aa]ktuelle[nrsm]?|[Dd]erzeitige[nrsm]?|[Gg]egenwärtige[nrsm]?|[Ll]etzte[nrsm]?|[Ff]rühere[nrsm]?|[Jj]etzige[nrsm]?|[Mm]omentane[nrsm]?|[Hh]eutige[nrsm]?)(?: (?:\p{Ll}+e[nrsm]?|und|oder|Ihr\p{L}{0,2})){0,2} (?:(?:Brutto|Netto|Jahres|Monats|Grund)-?){0,2}(?:[Gg]ehalts?|[Vv]ergütung|[Ll]ohn(?:es|s)?|[Ee]inkommens?|[Vv]erdienst(?:es)?|[Bb]ezüge|[Ee]ntgelts?|[Ss]alärs?|[Gg]ehaltsabrechnung(?:en)?|[Gg]ehaltsnachweise?)|Gehaltshistorie|Gehaltsnachweise?|Lohnausweise?|(?:letzten|drei) (?:Gehalts|Lohn)abrechnungen)(?!\p{L})/gu;
/** A demand, and no offer: "Ihr bisheriges Gehalt spielt keine Rolle". */
const DEMANDS =
  /(?<!\p{L})(?:Angabe\p{L}*|[Aa]ngeben|[Nn]ennen|[Nn]enne|[Tt]eilen Sie|[Mm]itteilen|[Bb]itte|[Bb]ewerbung\p{L}*|[Uu]nterlagen|[Ll]ebenslauf|beifügen|legen|schicken|senden|sende|[Ss]chick|mit|inklusive|inkl\.|sowie|verdienen|verdient|hoch|benötigen|brauchen|Wie)(?!\p{L})/u;
const NO_DEMAND =
  /(?<!\p{L})(?:keine Rolle|nicht|egal|unabhängig|ohne|weder|fragen wir|über (?:Ihrem|deinem)|mindestens|mehr als|übernehmen|zusätzlich|erhöht|steigt)(?!\p{L})/u;

/** A job ad that asks what somebody earned before. */
export const payHistory: Rule = {
  id: 'pay-history',
  name: 'Frage nach dem bisherigen Gehalt',
  rulings: {
    DE: ruling(
      'empfehlung',
      'Die Richtlinie (EU) 2023/970 verbietet die Frage; sie ist nicht umgesetzt und bindet private Arbeitgeber noch nicht, öffentliche eher.',
      'Richtlinie (EU) 2023/970 Art. 5 Abs. 2',
      '2026-06',
    ),
    AT: ruling(
      'empfehlung',
      'Die Richtlinie (EU) 2023/970 verbietet die Frage; sie war bei Fristende nicht umgesetzt.',
      'Richtlinie (EU) 2023/970 Art. 5 Abs. 2',
      '2026-06',
    ),
    CH: undefined,
  },
  kinds: ['job', 'post', 'ad', 'candidate-message', 'message'],
  section: '10.3',
  thresholds: {},
  find(draft) {
    const { ownWords, surroundingsOf, context } = draft;
    if (!/message/.test(context.kind) && !isJobAd(draft)) return [];
    return Array.from(ownWords.matchAll(PAY_BEFORE)).flatMap(({ 0: written, index }) => {
      const span = { start: index, end: index + written.length };
      const { start, end } = surroundingsOf(span);
      const sentence = ownWords.slice(start, end);
      if (!DEMANDS.test(sentence) || NO_DEMAND.test(sentence)) return [];
      const stated = /(?:Ihr|ihr)\p{L}{0,2}(?= )/u.exec(written) ? 'Ihre Gehaltsvorstellung' : 'Gehaltsvorstellung';
      return [
        {
          span,
          reason: `Statt „${written}“ genügt die Frage, was jemand für diese Aufgabe erwartet.`,
          replacements: [{ ...span, replacement: stated }],
        },
      ];
    });
  },
};
