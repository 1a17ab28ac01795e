import type { Span } from '../../text/span';
import { isJobAd } from '../job-ad';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { latinExpression } from '../text/latin';
import { isTask } from '../text/task';

const BEFORE = String.raw`(?:[Bb]isherig|[Aa]lt|[Vv]orig|[Vv]orherig|[Vv]ormalig|[Aa]ktuell|[Dd]erzeitig|[Gg]egenwärtig|[Ll]etzt|[Ff]rüher|[Jj]etzig|[Mm]omentan|[Hh]eutig)e[nrsm]?`;
/** What proves what somebody was paid: whoever wants one of a stranger asks for the pay. */
const SLIP =
  '(?:[Ll]ohn|[Gg]ehalts|[Vv]erdienst|[Ee]ntgelt|[Bb]ezüge)(?:zettels?|abrechnung(?:en)?|nachweis(?:e[ns]?)?|bescheinigung(?:en)?|streifens?|ausweis(?:e[ns]?)?)';
/** Previous pay: bisheriges Gehalt, letzte Vergütung, aktuelles Fixum, Gehaltsnachweis. */
const PAY_BEFORE = latinExpression(
  String.raw`(?<!\p{L})(?:${BEFORE}(?: (?:\p{Ll}+e[nrsm]?|und|oder|zwei|drei|vier|\d{1,2}|Ihr\p{L}{0,2})){0,2} (?!Mindest|Tarif|Einstiegs|Start|Kollektiv)[\p{L}-]*(?:[Gg]eh[aä]lt(?:er|s)?|[Vv]ergütung|[Ll][oö]hn(?:es|s|e)?|[Ee]inkommens?|[Vv]erdienst(?:es)?|[Bb]ez[uü]ge?n?|(?:[Gg]ehalts|[Ll]ohn)niveaus?|[Bb]rutto|[Nn]etto|[Ss]tundensatz|Päckchens?|(?:Gehalts|Lohn|Vergütungs|Entgelt)?[Pp]akets?|Package|[Ee]ntgelts?|[Ss]alärs?|[Ff]ixums?|Gage|Bezahlung|${SLIP}|(?:[Gg]ehalts|[Ll]ohn)angaben?)|(?:Ihre?|[Dd]eine?)[nrsm]? ${SLIP}|Gehaltshistorie|Gehaltsnachweise?|Lohnausweise?|(?:letzten|zwei|drei|vier) ${SLIP}|(?:Gehalt|Lohn|Verdienst|Vergütung|Salär|Bezug|Bezüge|Einkommen)(?:s|es)? (?:im|aus dem|beim|bei Ihrem|bei deinem|in Ihrer|in deiner|in der|an der|aus der|aus Ihrer|aus deiner) (?:letzten|vorigen|alten|bisherigen|jetzigen|aktuellen|derzeitigen|früheren|vorherigen) (?:Job|Stelle|Arbeitgeber|Dienstgeber|Chef|Betrieb|Firma|Haus|Posten|Position|Anstellung|Dienst)|(?:Lohn|Gehalts|Verdienst|Bezüge)(?:zettel|abrechnung(?:en)?|nachweise?|streifen|bescheinigung(?:en)?) (?:vom|von der|von|der|des|aus der|aus dem|Ihres|Ihrer|deines|deiner|beim|bei)(?: \p{Ll}+)? (?:letzten|vorigen|alten|bisherigen|jetzigen|aktuellen|derzeitigen|früheren|vorherigen|vergangenen)(?: \p{L}+)? (?:Dienstgebers?|Arbeitgebers?|Betriebs?|Betriebes|Firma|Stelle|Job|Monate?|Quartals?|Jahr(?:es)?|Anstellung)|(?:Ihre|deine|Ihrer|deiner) (?:bisherige|derzeitige|jetzige|letzte|aktuelle)[nr]? (?:Einstufung|Gehaltsstufe|Lohnstufe|Gehaltsklasse|Entgeltgruppe|Lohnklasse))(?!\p{L})`,
  'gu',
);
const NOW = String.raw`(?:(?:bei[mn]?|in|an|auf|mit|aus)(?: deine[mr]| Ihre[mr]| der| dem)? (?:alten|letzten|vorigen|bisherigen|jetzigen|früheren|vorherigen|derzeitigen|aktuellen) (?:Chefin|Chef|Firma|Betrieb|Arbeitgeber(?:in)?|Job|Stelle|Haus|Laden|Arbeit|Posten|Position)|(?:im|am) (?:alten|letzten|vorigen|jetzigen) (?:Job|Betrieb|Haus|Laden|Posten)|davor|vorher|dort|drüben|(?:bei|in) (?:der|Ihrer|deiner) (?:alten|letzten|vorigen|jetzigen) \p{Lu}\p{L}+|zuletzt|bisher|derzeit|zurzeit|zur Zeit|gerade|aktuell|momentan|heute|gegenwärtig|im Moment|im Augenblick|jetzt|bislang|(?:bei|in|auf|mit|aus) (?:deine|Ihre)[mr] ${BEFORE} \p{Lu}\p{L}+)`;
const PAY =
  '(?:Gehalt|Jahresgehalt|Monatsgehalt|Lohn|Stundenlohn|Bruttolohn|Bruttogehalt|Jahresbrutto|Einkommen|Verdienst|Salär|Vergütung|Entgelt|Fixum|Bezüge)';
const EARN =
  '(?:verdien(?:en|st|t|e)|verdient (?:hast|haben)|bekomm(?:en|st)|gekriegt|krieg(?:en|st)|erhalten|erhältst|liegst|liegen|bezogen|bezahlt|gezahlt bekommen|heimgebracht|heim|raus)';
/** Any word for pay, by its end: "Grundgehalt", "Jahresbrutto". */
const ANY_PAY = String.raw`\p{L}*(?:[Gg]ehalt|[Ll]ohn|[Vv]erdienst|[Ss]alär|[Ee]inkommen|[Vv]ergütung|[Ff]ixum|[Ee]ntgelt|[Bb]ezüge|[Bb]rutto|[Nn]etto|[Pp]aket)`;
const GET = '(?:haben|hast|beziehen|beziehst|bekommen|bekommst|erhalten|erhältst|verdienen|verdienst|kriegst|kriegen)';
/** What somebody has now: "Welches Grundgehalt haben Sie momentan?", "welchen Lohn du derzeit beziehst". */
const HAS_NOW = latinExpression(
  String.raw`(?<!\p{L})(?:[Ww]elche[nrs]?|[Ww]as für eine?n?) ${ANY_PAY}(?: ${GET}(?: denn)? (?:Sie|du)(?: \p{Ll}+){0,2} ${NOW}| ${GET} ${NOW} (?:Sie|du)| (?:Sie|du)(?: \p{Ll}+){0,2} ${NOW}(?: \p{Ll}+){0,2} ${GET})(?!\p{L})`,
  'gu',
);
/** The same as a question or a clause: was du zuletzt verdient hast; wo liegen Sie gehaltlich aktuell. */
const EARNED_BEFORE = latinExpression(
  String.raw`(?<!\p{L})(?:[Ww]as|[Ww]ie ?viel|[Ww]o|[Bb]ei (?:welchem|welcher) (?:Gehalt|Lohn|Betrag|Summe|Vergütung|Einkommen|Fixum|Stufe)|[Ww]elche[ns]? (?:Gehalt|Lohn|Betrag|Summe|Verdienst|Fixum|Vergütung|Einkommen))(?: [^.!?,;\n]{0,50}?)? (?:${NOW}(?!\p{L})(?: [^.!?,;\n]{0,40}?)? ${EARN}|${EARN}(?!\p{L})(?: [^.!?,;\n]{0,30}?)? ${NOW})(?: hast| haben)?(?!\p{L})|(?<!\p{L})(?:[Ww]as|[Ww]ie ?viel) (?:dein|Ihr)(?:e)? ${BEFORE} (?:Chefin|Chef|Arbeitgeber(?:in)?|Firma|Betrieb) (?:dir |Ihnen )?(?:be)?zahlt(?!\p{L})|(?<!\p{L})(?:[Ww]as|[Ww]ie ?viel) (?:(?:be)?zahlt|überweist) (?:dir|Ihnen|man (?:dir|Ihnen))(?: denn| da| dein\p{L}*| Ihr\p{L}*| der| die)* (?:${BEFORE} \p{Lu}\p{L}+|${NOW}|Chefin|Chef|Firma|Betrieb|Arbeitgeber(?:in)?)(?!\p{L})|(?<!\p{L})[Ww]ie hoch (?:ist|war|liegt|lag|sind|waren) (?:denn |eigentlich )?(?:Ihre?|deine?) ${PAY}(?: denn| eigentlich)? ${NOW}|(?<!\p{L})[Ww]ie hoch (?:denn |eigentlich )?(?:ist|war|liegt|lag) (?:${NOW}) (?:Ihre?|deine?) ${PAY}(?!\p{L})|(?<!\p{L})[Ww]ie hoch (?:Ihre?|deine?) ${PAY} ${NOW} (?:ist|war|liegt|lag)(?!\p{L})|(?<!\p{L})(?:[Ww]ie|[Ii]n welcher (?:Stufe|Gehaltsstufe|Lohnstufe|Entgeltgruppe)) (?:Sie|du) ${NOW} (?:be|ent)?(?:zahlt|lohnt|vergütet|eingestuft|eingereiht) (?:werden|wirst|sind|bist)(?!\p{L})|(?<!\p{L})[Ww]ie (?:werden Sie|wirst du|sind Sie|bist du) ${NOW} (?:be|ent)?(?:zahlt|lohnt|vergütet|eingestuft|eingereiht)(?!\p{L})|(?<!\p{L})(?:[Ww]as|[Ww]ie ?viel) man (?:Ihnen|dir) ${NOW} (?:be)?zahlt(?!\p{L})|(?<!\p{L})(?:[Ww]as|[Ww]ie ?viel) (?:steht|stand) (?:denn )?auf (?:dem|Ihrem|deinem) (?:letzten |aktuellen )?(?:Lohnzettel|Gehaltszettel|Lohnausweis|Gehaltsstreifen)(?!\p{L})|(?<!\p{L})(?:[Bb]ei|[Aa]uf) welche[mr] (?:Gehalt|Lohn|Betrag|Summe|Vergütung|Einkommen|Fixum|Stufe) (?:stehen|stehst|liegen|liegst|sitzen|sitzt|sind|bist) (?:Sie|du)(?: denn| da| so| ungefähr){0,2} ${NOW}(?!\p{L})|(?<!\p{L})(?:[Ww]o|[Ww]ie) (?:du|Sie)(?: \p{Ll}+){0,2} (?:gehaltlich|gehaltsmäßig|lohnmäßig|finanziell|beim (?:Gehalt|Lohn)|mit dem (?:Gehalt|Lohn)) (?:steh|lieg|bist|sind)\p{Ll}*(?!\p{L})|(?<!\p{L})(?:[Ww]o|[Ww]ie) (?:stehen Sie|stehst du|liegen Sie|liegst du|sind Sie|bist du) (?:denn )?(?:gehaltlich|gehaltsmäßig|lohnmäßig|finanziell|beim (?:Gehalt|Lohn)|mit dem (?:Gehalt|Lohn))(?! vorgestellt)(?!\p{L})`,
  'gu',
);
/** A cheap test first: each wording for earlier pay has a word of each kind. */
const MAY_STATE =
  /(?:ehalt|ergütung|ohn|inkommen|erdienst|ez[uü]ge?|äckchen|aket|ackage|ntgelt|alär|ixum|age|ezahlung|rutto|etto|tundensatz|instufung|stufe|klasse|gruppe)/u;
/** A question, not an offer: "Ihr bisheriges Gehalt spielt keine Rolle". */
const DEMANDS =
  /(?<![A-Za-zÀ-ž])(?:Angabe[A-Za-zÀ-ž]*|[Aa]ngeben|[Gg]eben|[Gg]ib|[Nn]enn(?:en|e|st|t)?|[Tt]eilen Sie|[Mm]itteilen|[Bb]itte|[Bb]ewerbung[A-Za-zÀ-ž]*|[Uu]nterlagen|[Ll]ebenslauf|beifügen|legen|[Ff]üg(?:en|e|t)|[Ss]chicken|[Ll]eg(?:en|e|t)|beilegen|hochladen|schicken|senden|sende|[Ss]chick|mit|inklusive|inkl\.|sowie|verdienen|verdient|hoch|benötigen|brauchen|Wie|[Bb]ring(?:en|e|t|st)?|mitbringen|(?:auf|nach) (?:der )?(?:Basis|Grundlage)|richtet sich nach|orientier[A-Za-zÀ-ž]+|ausgehend von|bemisst|abhängig von|knüpft an|[Ff]ühren Sie|[Ff]ühre|[Bb]räuchten?|[Mm]üssten? (?:ich|wir)|[Ii]ch müsste|hätten? (?:ich |wir )?gerne?|gehör(?:t|en)|[Vv]err[aä]t[a-z]*|[Ii]nteressiert|[Hh]ilfreich|[Ww]issen|durchgeben|durchgibst|[Mm]ailen|[Kk]opie|[Ll]ade|[Ww]o liegt)(?![A-Za-zÀ-ž])/u;
const NO_DEMAND =
  /(?<![A-Za-zÀ-ž])(?:keine Rolle|nicht|egal|unabhängig|ohne|weder|fragen wir|über (?:Ihrem|deinem)|mindestens|mehr als|übernehmen|zusätzlich|erhöht|steigt)(?![A-Za-zÀ-ž])/u;

/** Pay that the house itself gives, or that stays with the reader: "Den Lohnzettel bekommst du am 25." */
const GIVEN =
  /(?<![A-Za-zÀ-ž])(?:für (?:dich|sich)|[Bb]ekomm(?:st du|en Sie)|(?:du|Sie) (?:bekomm|erh[aä]lt)[a-z]*|[Ee]rh(?:ältst du|alten Sie)|(?:[Gg]ehalt|[Ll]ohn) (?:der|dieser) Stelle)(?![A-Za-zÀ-ž])/u;

/** A job ad that asks for the applicant's previous pay. */
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
    const asked = Array.from(
      / hoch|bezahl|entlohn|vergüt|eingestuft|eingereiht|man (?:Ihnen|dir)|verdien|bekomm|krieg|erh[aä]lt|lieg|zahlt|steh|stand|heim|raus|gehalt|finanziell/.test(
        ownWords,
      )
        ? ownWords.matchAll(EARNED_BEFORE)
        : [],
    ).concat(/[Ww]elche|[Ww]as für/.test(ownWords) ? Array.from(ownWords.matchAll(HAS_NOW)) : []);
    const stated = MAY_STATE.test(ownWords) ? Array.from(ownWords.matchAll(PAY_BEFORE)) : [];
    return [...stated, ...asked].flatMap(({ 0: written, index }, i, all) => {
      const span = { start: index, end: index + written.length };
      const { start, end } = surroundingsOf(span);
      const sentence = ownWords.slice(start, end);
      const isAsked = i >= all.length - asked.length;
      if (
        (!isAsked && (!DEMANDS.test(sentence) || GIVEN.test(sentence) || isTask(sentence))) ||
        NO_DEMAND.test(sentence)
      )
        return [];
      const stated = /(?:Ihr|ihr)[A-Za-zÀ-ž]{0,2}(?= )/u.exec(written)
        ? 'Ihre Gehaltsvorstellung'
        : 'Gehaltsvorstellung';
      return [
        {
          span,
          reason: `Statt „${written}“ genügt die Frage, was jemand für diese Aufgabe erwartet.`,
          replacements: [{ ...span, replacement: isAsked ? askedInstead(written, ownWords, span, end) : stated }],
        },
      ];
    });
  },
};

/** What may be asked of this post, in the same form of address and the same order of words. */
function askedInstead(written: string, text: string, { start, end }: Span, sentenceEnd: number): string {
  const isFamiliar = /(?<![A-Za-zÀ-ž])(?:du|dir|deine?[mnr]?)(?![A-Za-zÀ-ž])/u.test(written);
  const isClause =
    !/^\p{Lu}/u.test(written) &&
    (/[,:] $/u.test(text.slice(Math.max(0, start - 2), start)) || !text.slice(end, sentenceEnd).includes('?'));
  const asked = isClause
    ? `was ${isFamiliar ? 'du' : 'Sie'} für diese Aufgabe ${isFamiliar ? 'erwartest' : 'erwarten'}`
    : `was ${isFamiliar ? 'erwartest du' : 'erwarten Sie'} für diese Aufgabe`;
  return /^\p{Lu}/u.test(written) ? asked.charAt(0).toUpperCase() + asked.slice(1) : asked;
}
