import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { isReviewReply } from '../review-reply';
import type { Hit, Rule } from '../rule';
import { everywhere, ruling } from '../rulings';

/** Professions that must keep secrets, by the words that their answers use. */
const SECRET_PROFESSION =
  /(?<!\p{L})(?:\p{L}*[Pp]raxis(?!\p{L})|Praxisteam|Ärzt\p{L}*|Arzt\p{L}*|\p{L}*[Kk]linik\p{L}*|Krankenhaus|Spital|Patient\p{L}*|Behandlung\p{L}*|Therapie\p{L}*|Therapeut\p{L}*|Psychotherap\p{L}*|Apotheke\p{L}*|Rezept|Diagnose\p{L}*|Befund\p{L}*|Überweisung|Sprechstunde|Kanzlei|Mandant\p{L}*|Mandat\p{L}*|Anw[aä]lt\p{L}*|Notar\p{L}*|Steuerberat\p{L}*|Steuererklärung|Pflegedienst|Pflegeheim|Hebamme\p{L}*|Beratungsstelle|Zahn\p{L}*|OP-Termin|Krankenakte)(?!\p{L})/u;
/** Words that confirm that somebody was there, or say what it was about. */
const CONFIRMS = new RegExp(
  [
    String.raw`(?<!\p{L})(?:Ihr(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|Dein(?:e[mnrs]?)?) (?:\p{Ll}+e[nmrs]? )?(?:\p{L}*(?:behandlung|untersuchung|operation|therapie|verfahren|erkrankung|diagnose|füllung|mandat|angelegenheit)(?:en|s)?|Besuch|Termin\p{L}{0,2}|Behandlung\p{L}{0,2}|Untersuchung|Diagnose|Befund\p{L}{0,2}|Operation|OP|Akte|Rezept|Überweisung|Therapie|Sitzung\p{L}{0,2}|Aufenthalt|Mandat|Fall|Steuererklärung|Medikament\p{L}{0,2}|Krankheit|Beschwerden|Zahn|Krone|Schwangerschaft|Erkrankung|Unterlagen|Impfung)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|du) (?:waren|warst|sind|bist|haben|hast|kamen|kamst|hatten|hattest)(?!\p{L})[^.!?\n]{0,60}?(?:bei uns|in unserer (?:Praxis|Kanzlei|Klinik|Apotheke)|zur Behandlung|zum Termin|im Wartezimmer|als Patient\p{L}*|als Mandant\p{L}*|behandelt|in Behandlung|Termin\p{L}*)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|du)(?!\p{L})[^.!?\n]{0,40}?in unserer (?:Praxis|Kanzlei|Klinik|Apotheke|Sprechstunde)[^.!?\n]{0,40}?(?:mussten|musstest|waren|warst|haben|hatten|wurden|warten)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|du) (?:uns|unserer (?:Praxis|Kanzlei|Klinik))(?: \p{L}+){0,3} (?:vertraut|anvertraut|beauftragt)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Aa]ls|[Bb]ei) (?:unsere[nrm]? |langjährige[rn]? )?(?:Patient|Mandant)(?:in|en)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Ww]ir haben|haben wir|wurden|wurde) (?:Sie|dich|Ihnen|dir)(?!\p{L})[^.!?\n]{0,60}?(?:behandelt|untersucht|operiert|verschrieben|beraten|vertreten|überwiesen|aufgeklärt|geimpft)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Aa]m|[Ii]m) (?:\d{1,2}\.|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)[^.!?\n]{0,40}(?:waren|hatten|warst|hattest|kamen|kamst) (?:Sie|du)(?!\p{L})`,
  ].join('|'),
  'gu',
);
/** It is left open whether somebody was there. */
const LEFT_OPEN =
  /(?<!\p{L})(?:nicht(?! einfach| leicht)|nie|niemals|weder|kein\p{L}*|falls|sollten Sie|wenn Sie|ob Sie|grundsätzlich|allgemein|einzelne\p{L}? Fälle)(?!\p{L})/u;

/** What tells who somebody was at work: post, team, end of the contract, sickness. */
const ABOUT_A_COLLEAGUE = new RegExp(
  [
    String.raw`(?<!\p{L})(?:Sie|du) (?:nur |erst |lediglich |gerade )?(?:[\p{L}\d]+ ){1,3}(?:Tage|Wochen|Monate|Jahre) (?:bei uns|hier|im Haus)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Ihr(?:e[mnrs]?)?|dein(?:e[mnrs]?)?) (?:\p{Ll}+e[nmrs]? )?(?:Kündigung|Probezeit|Krankmeldung\p{L}{0,2}|Fehlzeiten|Krankheitstage|Abmahnung\p{L}{0,2}|Gehalt|Lohn|Abfindung|Arbeitszeugnis|Zeugnis|Leistung(?:en)?|Personalakte|Austritt|Elternzeit|Aufhebungsvertrag)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|du) (?:wurden|wurdest|haben|hast|waren|warst)(?!\p{L})[^.!?\n]{0,60}?(?:gekündigt|entlassen|abgemahnt|in der Probezeit|krankgeschrieben|krank gemeldet|freigestellt|versetzt)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Aa]ls|in Ihrer Zeit als|während Ihrer Zeit (?:als|im)) (?:ehemalige[rn]? )?(?:Leiter|Teamleiter|Praktikant|Azubi|Assistent|Sachbearbeiter|Verkäufer|Fahrer|Buchhalter|Entwickler)\p{L}*(?: (?:im|in der|am) \p{Lu}\p{L}+)?(?!\p{L})`,
  ].join('|'),
  'gu',
);

const GENERAL =
  'Danke für die Rückmeldung. Zu einzelnen Fällen schreiben wir hier nichts; bitte rufen Sie uns an: ▢ Nummer.';

/** The answer to a review that gives away who somebody is or that they were there. */
export const reviewConfidential: Rule = {
  id: 'review-confidential',
  name: 'Antwort verrät Vertrauliches',
  rulings: {
    DE: ruling(
      'pflicht',
      'Praxis, Apotheke, Kanzlei und Steuerbüro verraten schon mit der Bestätigung des Kontakts womöglich ein Geheimnis.',
      'StGB § 203',
      '2026-04',
    ),
    AT: ruling(
      'pflicht',
      'Wer Kranke behandelt oder pflegt, macht sich mit einem offenbarten Gesundheitsgeheimnis strafbar; auch Kanzleien sind zur Verschwiegenheit verpflichtet.',
      'StGB (AT) § 121; RAO (AT) § 9 Abs. 2',
      '2026-11',
    ),
    CH: ruling(
      'pflicht',
      'Ärzte, Anwälte, Pflege und Therapie samt Hilfspersonen sind an das Berufsgeheimnis gebunden; verfolgt wird auf Antrag.',
      'StGB (CH) Art. 321',
      '2026-11',
    ),
  },
  cases: {
    colleague: {
      name: 'Einzelheiten aus dem Arbeitsverhältnis',
      rulings: everywhere(
        'empfehlung',
        'Personaldaten gehören in kein öffentliches Feld; die Antwort gilt denen, die noch wählen.',
        'Regelwerk der Redaktion; Datenschutzrecht',
        '2026-11',
      ),
    },
  },
  kinds: ['review-reply', 'comment'],
  section: '15.1',
  thresholds: {},
  find(draft) {
    if (!isReviewReply(draft.context)) return [];
    const secret = SECRET_PROFESSION.test(draft.ownWords);
    const [first, ...others] = secret ? placesOf(draft, CONFIRMS) : [];
    const hits: Hit[] = [];
    if (first)
      hits.push({
        span: first,
        marks: others,
        reason: `„${draft.at(first)}“ bestätigt, dass jemand bei Ihnen war; lassen Sie das offen.`,
        replacements: whole(draft, GENERAL),
      });
    for (const span of placesOf(draft, ABOUT_A_COLLEAGUE))
      hits.push({
        span,
        case: 'colleague',
        reason: `„${draft.at(span)}“ sagt öffentlich etwas über einen Menschen, das nur Sie beide angeht.`,
        replacements: whole(
          draft,
          'Danke für den Hinweis. Seit ▢ Tag ist ▢ Sache anders. Rufen Sie mich gern an: ▢ Name, Durchwahl ▢ Nummer.',
        ),
      });
    return hits;
  },
};

const placesOf = ({ ownWords, sentenceAt }: Draft, expression: RegExp): Span[] =>
  Array.from(ownWords.matchAll(expression), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })).filter((span) => {
    const { start, end } = sentenceAt(span);
    return !LEFT_OPEN.test(ownWords.slice(start, end));
  });

/** The whole answer anew: a half that gives nothing away does not exist. */
const whole = ({ text }: Draft, replacement: string) => [{ start: 0, end: text.length, replacement }];
