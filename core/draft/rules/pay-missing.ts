import { isOpenCall, isUnpaid } from '../job-ad';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { namesPay } from '../text/pay';

/** An apprentice's pay goes by the year; a cook who has finished an apprenticeship is none. */
const APPRENTICE =
  /(?<![A-Za-zÀ-ž])(?:Lehrling[A-Za-zÀ-ž]*|Lehrstelle[A-Za-zÀ-ž]*|(?<!(?:[Aa]bgeschlossene[nr]?|[Ff]ertige|[Mm]it|[Nn]ach|[Dd]eine[nr]?|[Ii]hre[nr]?|[Ee]ine[nr]?|einschlägige[nr]?) )Lehre (?:als|zum|zur|im|in|bei))(?![A-Za-zÀ-ž])/u;
/** Who has finished an apprenticeship is wanted: apprentices stand beside them. */
const HAS_LEARNT = /Lehrabschluss|[Aa]bgeschlossene[nr]? (?:Lehre|Ausbildung)/u;
const FOR_APPRENTICES = [
  'Lehrlingseinkommen laut Kollektivvertrag: ▢ Betrag Euro brutto im Monat im ersten Lehrjahr.',
  'Lehrlingseinkommen: ▢ Betrag Euro brutto im Monat im ersten, ▢ Betrag Euro im letzten Lehrjahr; wir zahlen über dem Kollektivvertrag.',
];
const FOR_JOBS = [
  'Mindestentgelt laut Kollektivvertrag: ▢ Betrag Euro brutto im Monat für ▢ Zahl Wochenstunden; je nach Erfahrung zahlen wir mehr.',
  // Where no collective agreement holds.
  'Mindestentgelt: ▢ Betrag Euro brutto im Monat für ▢ Zahl Wochenstunden; je nach Erfahrung zahlen wir mehr.',
];

/** A job ad under Austrian law without a figure for pay. */
export const payMissing: Rule = {
  id: 'pay-missing',
  name: 'Entgeltangabe fehlt',
  rulings: {
    DE: undefined,
    AT: ruling(
      'pflicht',
      'In die Ausschreibung gehört das Mindestentgelt als Betrag je Zeiteinheit, seit 1. August 2013 auch ohne Kollektivvertrag, und die Bereitschaft zur Überzahlung, wenn es sie gibt.',
      'GlBG (AT) § 9 Abs. 2, § 10',
      '2021-02',
    ),
    CH: undefined,
  },
  // A post that refers to an ad elsewhere need not repeat it: only the ad itself is checked.
  kinds: ['job'],
  section: '10.3',
  thresholds: {},
  find(draft) {
    if (draft.text.trim() === '' || namesPay(draft) || isUnpaid(draft) || isOpenCall(draft)) return [];
    const at = { start: draft.text.trimEnd().length, end: draft.text.trimEnd().length };
    return [
      {
        reason:
          'In Österreich gehört das Mindestentgelt als Betrag je Zeiteinheit in die Stellenanzeige; der Verweis auf den Kollektivvertrag genügt nicht.',
        replacements: (APPRENTICE.test(draft.prose) && !HAS_LEARNT.test(draft.prose) ? FOR_APPRENTICES : FOR_JOBS).map(
          (wording) => ({
            ...at,
            replacement: `\n\n${wording}`,
          }),
        ),
      },
    ];
  },
};
