import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Edit } from '../finding';
import { isJobAd } from '../job-ad';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { latinExpression } from '../text/latin';
import { isTask } from '../text/task';

/** Data that an application should not have to contain. */
const PHOTO = String.raw`(?:(?:Licht|Bewerbungs|Pass|Porträt|Portrait)(?:bild|foto)(?:s|es|er)?|(?:aktuelle[smn]? |neuere[smn]? )?(?:Foto|Bild)(?:s|es)?(?= (?:von Ihnen|von dir|von sich|von euch|beilegen|beifügen|mitschicken|erwünscht|erbeten))|(?:Ganzkörper|Profil|Urlaubs)(?:foto|bild)(?:s|es)?(?= (?:von|erwünscht|erbeten|bei))|(?:mit|samt|inklusive|inkl\.|und|,|sowie|um) (?:um )?(?:ein(?:em|es|en)? |Ihrem |deinem )?(?:aktuelle[mns]? |neuere[mns]? |aussagekräftige[mns]? )?(?:Foto|Bild|Selfie|Ganzkörperfoto|Ganzkörperbild)(?!\p{L})|(?:Porträt|Portrait|Selfie|Foto|Bild)(?= (?:in (?:guter|hoher) Auflösung |von (?:dir|Ihnen) |bitte |gern )*(?:ebenso|ebenfalls|dazu|beilegen|beifügen|mitschicken|erwünscht|erbeten|nicht vergessen|ist Pflicht|ist erwünscht)(?!\p{L})))`;
/** A picture alone, which is the applicant's only beside the papers of an application. */
const BARE_PHOTO = String.raw`(?:ein(?:em|es)?|Ihr(?:em)?|[Dd]ein(?:em)?|aktuelle[smn]|neuere[smn]) (?:\p{Ll}+e[smn]? )?(?:Foto|Bild|Selfie)(?= ?[,.;!)\n]| (?:und|sowie|oder) |$)`;
const PAPERS =
  /(?<![A-Za-zÀ-ž])(?:[Bb]ewerbung[A-Za-zÀ-ž]*|Unterlagen|Dossier|Lebenslauf|CV|Zeugnis(?:se[ns]?)?|Motivationsschreiben|Anschreiben)(?![A-Za-zÀ-ž])/u;
const BIRTH = String.raw`(?:Geburts(?:datum|tag|jahr|ort)(?:s|es)?|Jahrgang(?! \d{4})|Alter(?=sangabe)|(?:Angabe (?:des|Ihres|deines) )Alters|Altersangabe|(?:[Ii]hr|[Dd]ein) Alter(?!\p{L})|(?<=(?:,|und|sowie|Name|Namen|zu) )Alter(?= ?[.,;!)\n]|$| (?:an|per|bitte|und|sowie|an uns)(?!\p{L}))|Geburtsname(?:n|ns)?|Mädchenname(?:n|ns)?)`;
const FAMILY = `(?:Familienstand(?:s|es)?|Zivilstand(?:s|es)?|Personenstand(?:s|es)?|(?:Anzahl|Zahl) (?:der |Ihrer |deiner |eurer )?Kinder|Kinderzahl|Familienverhältnisse|(?:Kinder)?[Bb]etreuungspflichten|Sorgepflichten|(?:Name|Namen|Beruf|Berufe) (?:der|deiner|Ihrer|von) (?:Eltern|Geschwister|Mutter|Partnerin|Ehefrau|Kinder)(?: und (?:der |Ihrer |deiner )?(?:Eltern|Geschwistern?|Kinder))?|(?:Beruf|Name) (?:des|deines|Ihres) (?:Vaters|Partners|Ehemanns|Ehepartners)|(?<=Angaben? (?:zu|über) )(?:Ihren |deinen |den )?(?:Kindern|Eltern|Geschwistern|Partner(?:in)?|Familie|Schwangerschaft))`;
const ORIGIN = `(?:Staatsangehörigkeit|Staatsbürgerschaft|Nationalität|Heimatort|Bürgerort(?:s|es)?|Geburtsland(?:es)?|Herkunftsland(?:es)?|(?:Ihre|deine|Ihrer|deiner) Herkunft|Migrationshintergrund)`;
const FAITH = `(?:Konfession|Religionszugehörigkeit|Religionsbekenntnis(?:ses)?|Glaubensrichtung|Taufschein(?:s|es)?|Kirchenzugehörigkeit|Religion|Glaubensbekenntnis(?:ses)?)`;
/** The same as a clause: wie alt du bist, ob Sie Kinder haben. */
const CLAUSE = String.raw`(?:[Ww]ie alt (?:du|Sie|ihr) (?:bist|sind|seid)|[Ww]ann (?:du|Sie|ihr) (?:geboren (?:bist|sind|wurden|wurdest|seid)|Geburtstag (?:hast|haben|habt))|[Oo]b (?:du|Sie|ihr|schon|bereits|es) (?:\p{L}+ ){0,4}?(?:verheiratet|ledig|single|Single|vergeben|geschieden|alleinerziehend|schwanger|liiert|gebunden|in einer (?:Beziehung|Partnerschaft)|(?:Kinder|Kind|Nachwuchs)(?= ?(?:[.,;?!)\n]|$|und |oder |hast|haben|habt|gibt|da |plan|geplant|erwart|möcht|woll|will|bekomm))|Familie|Partner(?:in)?|einer Kirche|religiös|gläubig|getauft|krank|behindert|schwerbehindert|rauchst|rauchen|raucht)(?: (?:bist|sind|seid|hast|haben|habt|gibt|da ist|da sind|angehörst|angehören|angehört|planst|planen|plant|geplant ist|geplant sind|erwartest|erwarten|möchtest|möchten|willst|wollen|lebst|leben|lebt))?|[Ww]oher (?:du|Sie|ihr|(?:deine|Ihre) (?:Eltern|Familie)) (?:ursprünglich |eigentlich )?(?:stammst|stammen|stammt)|[Ww]oher (?:du|Sie|ihr|(?:deine|Ihre) (?:Eltern|Familie)) (?:ursprünglich|eigentlich) (?:kommst|kommen|kommt)|[Ww]ie viele Kinder (?:du|Sie|ihr) (?:hast|haben|habt)|[Ww]o (?:du|Sie|ihr|deine Eltern|Ihre Eltern) (?:geboren|aufgewachsen) (?:bist|sind|seid|wurdest|wurden)|[Ww]ie (?:groß|gross|schwer) (?:du|Sie|ihr) (?:bist|sind|seid)|[Ww]as (?:dein|Ihr)e? (?:Mann|Frau|Partner|Partnerin|Eltern|Lebensgefährte|Lebensgefährtin)(?: beruflich)? (?:macht|machen|arbeitet|arbeiten)|welche[rn]? (?:Religion|Konfession|Nationalität|Staatsangehörigkeit) (?:du|Sie)(?: \p{Ll}+)?)`;
const BELIEF = '(?:Parteizugehörigkeit|Parteimitgliedschaft|Gewerkschaftszugehörigkeit|Gewerkschaftsmitgliedschaft)';
const HEALTH =
  '(?:Gesundheitszustand(?:s|es)?|Krankengeschichte|Vorerkrankungen|Konfektionsgrö(?:ß|ss)e|Kleidergrö(?:ß|ss)e|Körpergrö(?:ß|ss)e|Körpergewicht|(?<=(?:,|und|sowie|mit|Grö(?:ß|ss)e|Foto|Alter|Ihr|Dein|dein) )Gewicht(?= ?[.,;!)]| und | sowie )|Blutgruppe|Impfstatus|Sternzeichen|Raucherstatus|Grad der Behinderung)';
const DATA = latinExpression(
  String.raw`(?<!\p{L})(?:${PHOTO}|(?<bare>${BARE_PHOTO})|${BIRTH}|${FAMILY}|${ORIGIN}|${FAITH}|${BELIEF}|${HEALTH}|${CLAUSE})(?!\p{L})`,
  'gu',
);

/** A cheap test first: each of the expressions contains one of these words. */
const MAY_ASK =
  /bild|foto|selfie|geburt|jahrgang|alter|altersang|familien|zivilst|personenst|kinder|staats|nationalit|heimatort|bürgerort|konfession|religion|glaubens|taufschein|kirchenzu|partei|gewerkschaft|gesundheitsz|krankenges|vorerkrank|gewicht|blutgruppe|impfstatus|sternzeichen|raucher|grad der|pflichten|eltern|geschwister|partner|familie|schwanger|vater|mutter|name|herkunft|geburtsland|migration|portr[aä]|beruf d|beruf i|wie (?:alt|viele|gro(?:ß|ss)|schwer)|wann|ob (?:du|sie|ihr|schon|bereits|es)|woher|wo (?:du|sie|ihr|deine)|was (?:dein|ihr)|gr(?:ö|Ö)(?:ß|ss)e/i;

/** A request for an application, in the sentence or the line. */
const DEMAND =
  /(?<![A-Za-zÀ-ž])(?:[Bb]ewerbung[A-Za-zÀ-ž]*|[Bb]ewirb dich|[Bb]ewerben Sie sich|[Bb]ewerbt euch|[Ll]eg(?:en Sie|t|e)|beizulegen|beilegt|Schreibproben|Arbeitsproben|Anschreiben|Motivationsschreiben|Formular|Bewerberbogen|Stammblatt|Pflichtfelder|[Uu]nterlagen|[Ll]ebenslauf[A-Za-zÀ-ž]*|CV|Angabe[A-Za-zÀ-ž]*|[Aa]ngeben|angibst|[Nn]ennen Sie|[Nn]enne|[Bb]itte|[Ss]chreib(?:en Sie|t|e)?|[Ss]ag(?:en Sie|t|e)?|[Gg]ebt|[Ee]rzähl(?:en Sie|t|e)?|[Ww]ir (?:wüssten|wollen|möchten|würden) (?:gern |gerne |auch |noch )*(?:wissen|erfahren)|wissen wir gern|interessiert uns|[Vv]ermerk(?:en Sie|t|e)?|[Nn]otier(?:en Sie|t|e)?|[Vv]errat(?:en Sie|e)?|beilegen|beifügen|mitschicken|senden|sende|schicken|[Ss]chick|[Mm]ail[A-Za-zÀ-ž]*|benötigen wir|brauchen wir|erbitten|erwarten wir|erwünscht|erbeten|[Ww]ir benötigen|[Ww]ir brauchen|[Ww]ir bitten|[Tt]eilen Sie|[Tt]eile uns|[Gg]eben Sie|mitteil(?:en|t|st)|dazuschreib(?:en|t|st)|mitschick(?:en|t|st)|mitbring(?:en|t|st)|nennt|verrät|angibt|[Gg]ib|[Ss]chicken|[Ss]enden|[Dd]ossier|nicht vergessen|nicht fehlen|[Ss]chickt|[Ss]endet|[Pp]ersonalbogen|[Ff]ragebogen|eingeben|eintragen|ausfüllen|hinterlassen|[Tt]rag(?:t|en Sie)?)(?![A-Za-zÀ-ž])/u;
/** The data is not required, or not about the applicant. */
const OPEN =
  /(?<![A-Za-zÀ-ž])(?:ohne|kein[A-Za-zÀ-ž]*|weglassen|lass(?:en|t)?(?: [^.!?\n]{0,40})? weg|spar(?:en|st|t)|gehör(?:t|en) nicht|erst (?:für|bei|nach|mit)|später|nicht(?! (?:vergessen|fehlen))|weder|unabhängig|ungeachtet|egal|spielt|spielen|Rolle|verzichten|freiwillig|willkommen|brauchen wir nicht|aller|benachteilig[A-Za-zÀ-ž]*|jeder|jeglicher|Geschlecht[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;

/** Something of the company's: unser Foto zeigt, das Alter unserer Gäste. */
const OURS_BEFORE = /(?<![A-Za-zÀ-ž])(?:[Uu]nsere?[A-Za-zÀ-ž]?|eigene[nrsm]?)(?: \p{Ll}+e[nrsm]?)? $/u;
const OURS_BEHIND = /^ (?:von |aus )?unsere?[A-Za-zÀ-ž]?(?![A-Za-zÀ-ž])/u;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/bild|foto|Bild|Foto|Selfie|Portr/u, 'ein Bild'],
  [/Geburts(?:ort|land)|[Ww]o (?:du|Sie|ihr|deine|Ihre)/u, 'die Herkunft'],
  [/Geburtsname|Mädchenname/u, 'die Familie'],
  [/Geburt|geboren|Jahrgang|[Aa]lt(?:er)?/u, 'das Alter'],
  [
    /Familie|Zivil|Personenstand|Kind|Nachwuchs|verheiratet|ledig|[Ss]ingle|vergeben|geschieden|alleinerziehend|schwanger|liiert|gebunden|Partner|Mann|Frau|Lebensgef|Eltern|Geschwister|[Pp]flichten|Vater|Mutter|Name/u,
    'die Familie',
  ],
  [/Staats|Nationalität|Heimat|Bürgerort|Herkunft|Geburtsland|Migration|[Ww]oher|aufgewachsen|Eltern/u, 'die Herkunft'],
  [/Partei|Gewerkschaft/u, 'die Überzeugung'],
  [/Stern/u, 'das Sternzeichen'],
  [
    /Gewicht|Blut|Impf|Grad|Kleider|schwer|groß|gross|Gesundheit|Kranken|Vorerkrank|krank|behindert|rauch|grö(?:ß|ss)e/u,
    'der Körper',
  ],
];

/** A job ad that asks for photo, date of birth, family, nationality or religion. */
export const personalData: Rule = {
  id: 'personal-data',
  name: 'Angabe, die nichts zur Sache tut',
  rulings: {
    DE: ruling(
      'empfehlung',
      'Wer ein geschütztes Merkmal abfragt, muss sich nach einer Absage oft fragen lassen, wozu.',
      'AGG §§ 1, 22; Antidiskriminierungsstelle des Bundes',
      '2026-04',
    ),
    AT: ruling(
      'empfehlung',
      'Nach einer Absage kann die Frage als Hinweis auf eine Benachteiligung dienen.',
      'GlBG (AT) §§ 9, 17, 23',
      '2021-02',
    ),
    CH: ruling(
      'empfehlung',
      'Erfragt wird am besten nur, was die Eignung betrifft; Zivilstand und Familie dürfen bei der Anstellung keine Rolle spielen.',
      'OR (CH) Art. 328b; GlG (CH) Art. 3',
      '2025-01',
    ),
  },
  kinds: ['job', 'post', 'ad'],
  section: '10.4',
  thresholds: {},
  find(draft) {
    if (!isJobAd(draft)) return [];
    const { ownWords, surroundingsOf } = draft;
    if (!MAY_ASK.test(ownWords)) return [];
    const asked = Array.from(ownWords.matchAll(DATA)).flatMap(({ 0: written, index, groups }): DataRequest[] => {
      const inside = written.search(
        /(?:[A-Za-zÀ-ž]*(?:[Bb]ild|[Ff]oto|[Ss]elfie|[Pp]ortr[äa]i?t)|Geburt|Mädchenname|Beruf|Name|[A-Za-zÀ-ž]*pflichten|Ihren|deinen|den|Eltern|Geschwister|Partner|Schwanger|Ihre|deine|Herkunft|Migration|Gewicht|Blut|Impf|Stern|Raucher|Grad|Kleider|Jahrgang|Alter|Famil|Zivil|Person|Anzahl|Zahl|Kinder|Staats|National|Heimat|Bürgerort|Konfession|Relig|Glaub|Tauf|Kirch|Partei|Gewerkschaft|Gesundheit|Kranken|Vorerkrank|Konfektion|Körper|[Ww]ie (?:alt|viele|groß|gross|schwer)|[Ww]ann|[Oo]b (?:du|Sie|ihr|schon|bereits|es)|[Ww]oher|[Ww]o (?:du|Sie|ihr|deine|Ihre)|[Ww]as (?:dein|Ihr)|welche)/u,
      );
      const span = { start: index + Math.max(0, inside), end: index + written.length };
      const { start, end } = surroundingsOf(span);
      const sentence = ownWords.slice(start, end);
      if (groups?.['bare'] !== undefined && !PAPERS.test(sentence)) return [];
      if (!DEMAND.test(sentence) || OPEN.test(sentence) || isTask(sentence)) return [];
      if (
        OURS_BEFORE.test(ownWords.slice(Math.max(0, span.start - 30), span.start)) ||
        OURS_BEHIND.test(ownWords.slice(span.end, span.end + 14))
      )
        return [];
      const what = KINDS.find(([expression]) => expression.test(written))?.[1] ?? 'die Religion';
      return [{ span, items: [span], kinds: [what] }];
    });
    return inOneRequest(draft, asked).map(({ span, items: [first = span, ...marks], kinds }) => {
      const fix = withoutIt(draft, span);
      const verb = marks.length > 0 ? 'fragen' : 'fragt';
      return {
        span: first,
        ...(marks.length > 0 && { grouped: true, marks }),
        reason: `„${draft.at(span)}“ ${verb} nach etwas, das für fast keine Aufgabe zählt: ${kinds.join(', ')}; der Lebenslauf genügt.`,
        ...(fix ? { fix } : { replacements: [{ ...span, replacement: insteadOf(draft.at(first)) }] }),
      };
    });
  },
};

/** Data that is asked for in one breath: from the first item to the last, and what they are about. */
interface DataRequest {
  readonly span: Span;
  readonly items: readonly Span[];
  readonly kinds: readonly string[];
}

/** What stands between two items of one request: "Konfession und die Zahl deiner Kinder". */
const JOINS =
  /^(?:,| und| oder| sowie|\/) ?(?:(?:die|der|das|den|dem|des|ein(?:e[mnrs]?)?|Ihr(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|zu[mr]?|Angaben? zu[mr]?|auch|aktuelle[nmsr]?) )*$/u;

/** Items side by side are one request, and one finding. */
function inOneRequest({ ownWords }: Draft, asked: readonly DataRequest[]): readonly DataRequest[] {
  const requests: DataRequest[] = [];
  for (const one of asked) {
    const before = requests.at(-1);
    if (before && JOINS.test(ownWords.slice(before.span.end, one.span.start)))
      requests[requests.length - 1] = {
        span: { start: before.span.start, end: one.span.end },
        items: [...before.items, ...one.items],
        kinds: [...new Set([...before.kinds, ...one.kinds])],
      };
    else requests.push(one);
  }
  return requests;
}

/**
 * What the house may rather ask in its place, in the same gender and case: of no person, but when they begin. A picture
 * gives way to a proof.
 */
function insteadOf(written: string): string {
  const who = CLAUSE_OF.exec(written)?.groups?.['who'];
  if (who) return `ab wann ${who} beginnen ${BEGIN[who] ?? 'können'}`;
  if (/bild|foto|selfie|portr|schein/iu.test(written)) return '▢ Nachweis';
  if (FEMININE.test(written)) return 'Kündigungsfrist';
  return GENITIVE.test(written) ? 'Eintrittstermins' : 'Eintrittstermin';
}
const CLAUSE_OF = /^(?:[Ww]|[Oo]b|welche).*?(?<![A-Za-zÀ-ž])(?<who>du|Sie|ihr)(?![A-Za-zÀ-ž])/u;
const BEGIN: Readonly<Record<string, string>> = { du: 'kannst', ihr: 'könnt' };
const FEMININE =
  /(?:keit|schaft|tät|heit|ion|zahl|größe|grösse|gruppe|geschichte|Herkunft|angabe|richtung)$|^(?:Anzahl|Zahl) /u;
const GENITIVE = /(?:stand|datum|tag|ort|land|Alter|bekenntnis|jahr|name)(?:e?s|ses|ns)$/u;

/** What may stand behind an item that is taken out without leaving the sentence open. */
const ENDS =
  /^(?:[.,;!)\n]|$| (?:an|per|bis|bitte|und|senden|sendest|schicken|schickst|richten|mailen|sende|schicke)(?![A-Za-zÀ-ž]))/u;

/** What is left of a line that asked for nothing else. */
const STUMP = /^[^A-Za-zÀ-ž]*(?:\p{L}+e )?(?:Bewerbung(?:en|sunterlagen)?|Unterlagen)[.!]?\s*$/u;

/**
 * Removes one item of an enumeration: ", Lichtbild", " und Lichtbild", "mit Lichtbild"; of "mit Foto, Zeugnissen" the
 * first alone.
 */
function withoutIt({ ownWords }: Draft, { start, end }: Span): readonly Edit[] | undefined {
  const before =
    /(?<sign>,| und| sowie| mit| samt| inklusive| inkl\.)(?: (?:einem|ein|Ihr[A-Za-zÀ-ž]{0,2}|dein[A-Za-zÀ-ž]{0,2}|aktuelle[smn]?|neuere[smn]?))* $/u.exec(
      ownWords.slice(Math.max(0, start - 50), start),
    );
  const sign = before?.groups?.sign;
  const behind = ownWords.slice(end, end + 12);
  if (!before || !sign) return undefined;
  const next = /^(?:,| und| sowie) (?=[A-Za-zÀ-ž])/u.exec(behind)?.[0];
  // "mit Foto, Zeugnissen", "mit Foto und Zeugnissen": the preposition goes on to the next item.
  if (
    next &&
    !/^(?:,| und| sowie)$/.test(sign) &&
    !/^, (?:an|per|bis|bitte|die|das|der|und)(?![A-Za-zÀ-ž])/u.test(behind)
  )
    return [{ start, end: end + next.length, replacement: '' }];
  if (!ENDS.test(behind)) return undefined;
  // "mit Lebenslauf, Lichtbild und Zeugnissen": the comma goes with the item, "und" stays.
  if (/^ und/.test(behind) && !before[0].startsWith(',')) return undefined;
  const from = start - before[0].length;
  const line =
    ownWords.slice(ownWords.lastIndexOf('\n', from - 1) + 1, from) + (/^[^\n]*/.exec(ownWords.slice(end))?.[0] ?? '');
  // "- Bewerbung mit Geburtsdatum": the bare word would be a stump.
  return [{ start: from, end, replacement: STUMP.test(line) ? ' mit Lebenslauf' : '' }];
}
