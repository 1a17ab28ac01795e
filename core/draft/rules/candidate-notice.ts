import type { Draft } from '../draft';
import type { Rule } from '../rule';
import { ruling } from '../rulings';

/** A first message about a job to somebody whose profile was found: what only such messages say. */
const PROFILE =
  /(?<!\p{L})(?:(?:Ihr|dein|Dein|Euer|Ihrem|deinem|Deinem) (?:\p{Ll}+e[smn]? )?(?:Profil|Lebenslauf|Werdegang|Projekt\p{L}{0,2}|Station|Erfahrung)|auf (?:Sie|dich|Dich) (?:aufmerksam|gestoßen|gestossen)|(?:Sie|dich|Dich) (?:auf|über|bei|in|via) (?:LinkedIn|XING|Xing|GitHub|StepStone|Indeed)[^.!?\n]{0,20}? ?(?:gefunden|entdeckt|gesehen)|gefunden habe ich (?:Sie|dich)|(?:Sie|du) (?:haben|hast)[^.!?\n]{0,60}(?:umgezogen|gebaut|geleitet|entwickelt|aufgebaut|verantwortet|programmiert|betreut))(?!\p{L})/u;
const JOB =
  /(?<!\p{L})(?:(?:in|zu) unser(?:em)? Team|unser Team verstärken|Stelle\p{L}{0,2}|Position\p{L}{0,2}|Vakanz\p{L}{0,2}|Rolle|Jobs?|Job-?angebot|neue Herausforderung|beruflich\p{L}*|Wechsel\p{L}*|wechseln|wir suchen|suchen wir|suche ich|besetzen|Arbeitgeber\p{L}*|Festanstellung|Karriere\p{L}*|Headhunter\p{L}*|Personalberat\p{L}*|Recruit\p{L}*|Homeoffice|Vollzeit|Teilzeit)(?!\p{L})/u;
/** The person wrote first, applied, or is known: then the data come from them. */
const KNOWN =
  /(?<!\p{L})(?:[Dd]anke für (?:Ihre|deine|die) (?:Bewerbung|Nachricht|Antwort|Anfrage|Rückmeldung|Unterlagen|Mail|Zusage)|(?:Ihre|deine|Deine) (?:Bewerbung|Antwort|Rückmeldung|Unterlagen)|wie (?:besprochen|vereinbart|telefonisch)|(?:nach unserem|für das|unserem) (?:Gespräch|Telefonat|Treffen)|unser Gespräch|(?:Sie|du) (?:haben|hast) sich? ?(?:bei uns )?beworben|Vorstellungsgespräch|Absage|leider|(?:möchte|will|würde) mich [^.!?\n]{0,60}bewerben|bewerbe mich|meine Bewerbung|meine[nm]? Lebenslauf)(?!\p{L})/u;
/** The notice: where the data come from, for what, how long, how to object; or the link to it. */
const NOTICE =
  /(?<!\p{L})(?:Datenschutz\p{L}*|Datenhinweis\p{L}*|(?:Art(?:ikel|\.)) ?1[349]|DSGVO|DSG|widersprechen|Widerspruch\p{L}*|(?:Ihre[rn]?|deine[rn]?|diese[rn]?) (?:Daten|Angaben)|Woher (?:die|Ihre|deine) Daten|gespeichert|speichere|lösche\p{L}*|Notiert habe ich)(?!\p{L})/iu;

const SENTENCE_SIE =
  '\n\nNotiert habe ich Namen, Beruf und Station aus Ihrem Profil auf ▢ Netzwerk, für diese Stelle, höchstens ▢ Zahl Monate. Sie können jederzeit widersprechen. Alles Weitere: ▢ Link';
const SENTENCE_DU =
  '\n\nNotiert habe ich Namen, Beruf und Station aus deinem Profil auf ▢ Netzwerk, für diese Stelle, höchstens ▢ Zahl Monate. Du kannst jederzeit widersprechen. Alles Weitere: ▢ Link';

/** The first message to a candidate without a word on their data. */
export const candidateNotice: Rule = {
  id: 'candidate-notice',
  name: 'Erste Nachricht ohne Datenhinweis',
  rulings: {
    DE: ruling(
      'pflicht',
      'Wer Daten aus einem Profil zur Ansprache nutzt, informiert die Person spätestens mit der ersten Nachricht, auch über das Recht auf Widerspruch.',
      'DSGVO Art. 14 Abs. 3 lit. b, Art. 21 Abs. 4',
      '2026-04',
    ),
    AT: ruling(
      'pflicht',
      'Wer Daten aus einem Profil zur Ansprache nutzt, informiert die Person spätestens mit der ersten Nachricht, auch über das Recht auf Widerspruch.',
      'DSGVO Art. 14 Abs. 3 lit. b, Art. 21 Abs. 4',
      '2026-04',
    ),
    CH: ruling(
      'empfehlung',
      'Zu informieren ist spätestens einen Monat nach Erhalt der Daten; in der ersten Nachricht ist es am einfachsten.',
      'DSG (CH) Art. 19',
      '2025-07',
    ),
  },
  kinds: ['candidate-message', 'message'],
  section: '11.3',
  thresholds: {},
  find(draft) {
    const { ownWords, text } = draft;
    if (!isFirstMessage(draft) || NOTICE.test(ownWords)) return [];
    const at = { start: text.trimEnd().length, end: text.trimEnd().length };
    const isFamiliar =
      /(?<!\p{L})(?:du|dich|dir|dein\p{L}*)(?!\p{L})/iu.test(ownWords) &&
      !/(?<!\p{L})(?:Sie|Ihnen|Ihre?\p{L}?)(?!\p{L})/u.test(ownWords);
    return [
      {
        reason: 'In der ersten Nachricht fehlt, woher die Daten stammen, wozu Sie sie nutzen und wie man widerspricht.',
        replacements: [{ ...at, replacement: isFamiliar ? SENTENCE_DU : SENTENCE_SIE }],
      },
    ];
  },
};

/** By its kind, or because a message speaks of a profile and of a job; an answer to somebody who wrote is none. */
function isFirstMessage({ ownWords, context }: Draft): boolean {
  if (ownWords.trim().length < 60 || KNOWN.test(ownWords)) return false;
  return context.kind === 'candidate-message' || (PROFILE.test(ownWords) && JOB.test(ownWords));
}
