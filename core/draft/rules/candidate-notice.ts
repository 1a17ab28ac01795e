import { ACQUAINTED, ASKS_TALK, GREETS_SEVERAL, NO_STRANGER, SALUTATION } from '../data/first-contact';
import {
  EMPLOYMENT_FIGURES,
  EMPLOYMENT_TERMS,
  GENDER_MARK,
  NO_OFFER,
  POST_NAME,
  SEEKS,
  SEEKS_FOR_OTHERS,
  SOUGHT,
} from '../data/offered-post';
import type { Draft } from '../draft';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { familiarIn, formalIn } from '../text/address';
import { latinExpression } from '../text/latin';
import { occupationsIn } from '../text/occupation';
import { namesPay } from '../text/pay';

/** A first message to somebody who was found: by a profile, a talk, a text, a list, or by recommendation. */
const FOUND = latinExpression(
  [
    String.raw`(?:Ihre?n?|[Dd]eine?n?|Euer|Eure|Ihre[mr]|[Dd]eine[mr]) (?:\p{Ll}+e[rsmn]? )?(?:\p{L}*[Pp]rofil|Lebenslauf|Werdegang|Vita|Laufbahn|Projekt\p{L}{0,2}|Station|Erfahrung\p{L}{0,2}|Artikel|Beitrag|Vortrag|Talk|GitHub|Insta(?:gram)?|Portfolio)`,
    '[Dd]ein Post',
    '(?:Ihr|[Dd]ein) Name (?:fiel|wurde)',
    `auf (?:Sie|[Dd]ich) (?:aufmerksam|gestoßen|gestossen|gekommen)`,
    String.raw`(?:Sie|[Dd]ich) (?:auf|über|bei|in|im|via) [^.!?\n]{2,30}? ?(?:gefunden|entdeckt|gesehen|gehört)`,
    String.raw`(?:habe ich|bin ich|hab ich)(?: \p{L}+){0,2} (?:Sie|[Dd]ich)(?: \p{L}+){0,3} (?:gefunden|entdeckt|gesehen|gehört)`,
    `gefunden habe ich (?:Sie|[Dd]ich)`,
    String.raw`(?:Sie|[Dd]u) (?:wurden|wurdest) (?:mir|uns) (?:von [^.!?\n]{2,40} )?empfohlen`,
    String.raw`(?:Sie|[Dd]u) (?:haben|hast)[^.!?\n]{0,110}(?:umgezogen|gebaut|geleitet|entwickelt|aufgebaut|verantwortet|programmiert|betreut|gesprochen|vorgetragen|veröffentlicht|geschrieben)`,
  ]
    .map((source) => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`)
    .join('|'),
  'u',
);
/**
 * What the writer knows of the career of somebody who has not written; it may be known for other reasons than a job.
 */
const KNOWS_CAREER = latinExpression(
  [
    String.raw`(?:laut|gemäß|gemäss) (?:(?:Ihrem|deinem|dem) )?(?:\p{L}*[Pp]rofil|Lebenslauf|LinkedIn|XING|Xing)`,
    String.raw`(?:Sie|[Dd]u) (?:leiten|leitest|arbeiten|arbeitest|führen|führst|verantworten|verantwortest|entwickeln|entwickelst|betreuen|betreust|planen|planst|bauen|baust|unterrichten|unterrichtest|sind|bist)(?: \p{L}+){0,3} seit (?:\d|\p{L}+)`,
    String.raw`(?:habe|haben|hab)(?: ich| wir)?(?: \p{L}+){0,3} (?:gesehen|gelesen|gehört|entdeckt|bemerkt|mitbekommen),? (?:dass|wie|was) (?:Sie|[Dd]u)(?!\p{L})[^.!?\n]{0,60}?(?:Jahre|Erfahrung|arbeite\p{L}*|leite\p{L}*|führ\p{L}*|\p{Ll}*ge\p{Ll}+(?:t|en) (?:haben|hast))(?!\p{L})`,
    // "wir haben gesehen, dass du Friseurin bist", "uns ist aufgefallen, dass du in der Gastro arbeitest".
    String.raw`(?:habe|haben|hab)(?: ich| wir)?(?: \p{L}+){0,3} (?:gesehen|gelesen|gehört|entdeckt|bemerkt|mitbekommen),? dass (?:Sie|[Dd]u)(?: \p{L}+){0,3} \p{Lu}\p{Ll}+(?:in|er|ist|eur|ent|kraft|loge|login|frau|mann|köchin|arzt|ärztin|koch) (?:bist|sind)`,
    String.raw`(?:[Uu]ns|[Mm]ir) ist aufgefallen,? dass (?:Sie|[Dd]u)(?!\p{L})[^.!?\n]{0,60}?(?:arbeite\p{L}*|jobb\p{L}*|leite\p{L}*|führ\p{L}*|\p{Lu}\p{Ll}+(?:in|er|ist|eur|kraft|koch) (?:bist|sind))`,
    String.raw`[Ww]ir kennen uns (?:noch )?nicht|(?:Sie kennen|du kennst) (?:mich|uns) (?:noch )?nicht`,
    String.raw`(?:Sie|[Dd]u) (?:haben|hast) (?:in|auf|bei|im|beim)(?!\p{L})[^.!?\n]{0,80}(?:beantwortet|kommentiert|gepostet|gezeigt|geteilt|erklärt|gefragt|vorgestellt)`,
  ]
    .map((source) => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`)
    .join('|'),
  'u',
);
/** The notice on a separate page, or a reference to the article of the law. */
const NOTICE_ELSEWHERE =
  /(?<![A-Za-zÀ-ž])(?:Art(?:ikel|\.) ?1[349]|(?:Daten|Rechten|Datenschutz[A-Za-zÀ-ž]*|Datenhinweis[A-Za-zÀ-ž]*|widersprichst|widersprechen)(?![A-Za-zÀ-ž])[^!?\n]{0,60}?(?:\uFFFC|unter|hier|Link(?!edIn)|[A-Za-zÀ-ž\d-]\.[A-Za-zÀ-ž]{2,10}\/))/u;
/** Contents of the notice: source, duration, controller, right to object. The right to object is mandatory. */
const OBJECTION =
  /(?<![A-Za-zÀ-ž])(?:wider(?:sprechen|sprichst|sprecht|spruch[A-Za-zÀ-ž]*)|(?:wenn|falls) (?:Sie|du) (?:das|dies) nicht (?:möchten|möchtest|wollen|willst|wünschen)|(?:willst|möchtest|wünschst|wollen|möchten|wünschen) (?:du|Sie) (?:das|dies) nicht|dann lösche ich|(?:lösch|entfern|streich)[a-z]+(?: [A-Za-zÀ-ž]+){0,2},? (?:sobald|wenn|falls) (?:Sie|du)|keine (?:weiteren )?Nachrichten? mehr|nichts mehr von (?:uns|mir|mir und uns) (?:hören|lesen|wissen)|(?:aus|von) (?:der|unserer|meiner) (?:Datenbank|Kartei|Liste) (?:zu )?(?:streich|nehm|lösch|entfern)[A-Za-zÀ-ž]*|(?:sofort|jederzeit|auf (?:Ihren |deinen )?Wunsch) (?:wieder |ich |wir )?lösch[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/iu;
/** A no and what then goes, in one sentence: "Sagen Sie Nein, lösche ich die Notiz". */
const GOES_ON_NO =
  /(?<![A-Za-zÀ-ž])(?:[Nn]ein|[Aa]bsag[A-Za-zÀ-ž]*|[Aa]blehn[A-Za-zÀ-ž]*|ab|(?:kein|nicht) [Ii]nteress[A-Za-zÀ-ž]*|[Ss]topp?)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}?(?<![A-Za-zÀ-ž])(?:(?:ge)?lösch[A-Za-zÀ-ž]*|entfern[A-Za-zÀ-ž]*|streich[A-Za-zÀ-ž]*|gestrichen|vernicht[A-Za-zÀ-ž]*|vergess[A-Za-zÀ-ž]*|weg)(?![A-Za-zÀ-ž])/u;
/** Who recommends has asked before, and the reader agreed; a condition or a question is none. */
const AGREED = latinExpression(
  [
    // Who knows the reader has passed it on: "Sie sagte mir, dass Sie mit meiner Anfrage einverstanden sind".
    String.raw`(?:sag|mein|versicher|bestätig|erzähl|erklär|richtet)\p{L}*(?: \p{L}+){0,2}, (?:dass )?(?:Sie|du)(?!\p{L})[^,.!?\n]{0,60} (?:einverstanden|in Ordnung|offen)(?: (?:sind|seien|wären|bist|seist|wärst))?`,
    String.raw`(?:Ihre[nr]?|[Dd]eine[nr]?) (?:Name|Nummer|Kontakt|Daten|Adresse|\p{L}*[Mm]ail|\p{L}*nummer)\p{Ll}* (?:\p{Ll}+ ){0,2}(?:geben|reichen|nennen|weitergeben|weiterreichen|weiterleiten) (?:durfte|dürfe)`,
    String.raw`(?:(?:Sie|[Dd]u) (?:sind|seien|wären|waren|bist|seist|wär[e]?st|warst)|(?:sei|wäre)n? (?:das )?(?:für|mit) (?:Sie|dich|Ihnen|dir))(?: \p{L}+){0,4} (?:einverstanden|in Ordnung|okay|recht)`,
    String.raw`(?:mit|nach|auf) (?:Ihre[mr]|[Dd]eine[mr]) (?:\p{Ll}+en )?(?:Einverständnis|Einwilligung|Zustimmung|Erlaubnis|Okay|OK|Wunsch hin)`,
    String.raw`(?:Sie|[Dd]u)(?: \p{L}+){0,6} (?:zugestimmt|eingewilligt|erlaubt|[Jj]a gesagt) (?:haben|hast|hätten|hättest)|(?:haben Sie|hast du|[Dd]u hast|[Dd]u habest|Sie (?:haben|hätten))(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:zugestimmt|eingewilligt|erlaubt|[Jj]a gesagt|nichts dagegen)`,
  ]
    .map(
      (source) =>
        String.raw`(?<!(?:[Ww]enn|[Ff]alls|[Oo]b|[Ss]ofern) )(?<!\p{L})(?:${source})(?!\p{L})(?![^.!\n]{0,80}\?)`,
    )
    .join('|'),
  'u',
);
const FURTHER: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ž])(?:aus|über|von|in) (?:Ihr|Ihrem|dein|deinem|diesem|dem|Ihrer|deiner|der|LinkedIn|XING|Xing)(?![A-Za-zÀ-ž])/u,
  /(?<![A-Za-zÀ-ž])(?:höchstens|lösche[A-Za-zÀ-ž]*|gelöscht|Monate[A-Za-zÀ-ž]?|Wochen)(?![A-Za-zÀ-ž])/u,
  /(?<![A-Za-zÀ-ž])(?:[Vv]erantwortlich|berechtigte[ns]? Interesse[A-Za-zÀ-ž]*|Datenschutz[A-Za-zÀ-ž]*|DSGVO|DSG)(?![A-Za-zÀ-ž])/u,
];

const SENTENCE_SIE =
  '\n\nNotiert habe ich Namen, Beruf und Station aus Ihrem Profil auf ▢ Netzwerk, für diese Stelle, höchstens ▢ Zahl Monate. Sie können jederzeit widersprechen. Alles Weitere: ▢ Link';
const SENTENCE_DU =
  '\n\nNotiert habe ich Namen, Beruf und Station aus deinem Profil auf ▢ Netzwerk, für diese Stelle, höchstens ▢ Zahl Monate. Du kannst jederzeit widersprechen. Alles Weitere: ▢ Link';

/** A first message to a candidate without information on their data. */
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
    if (!isFirstMessage(draft) || isNotified(ownWords)) return [];
    const at = { start: text.trimEnd().length, end: text.trimEnd().length };
    const isFamiliar = familiarIn(draft).length > 0 && formalIn(draft).length === 0;
    return [
      {
        reason:
          'In der ersten Nachricht fehlt ganz oder teils, woher die Daten stammen, wozu Sie sie nutzen und wie man widerspricht.',
        replacements: [{ ...at, replacement: isFamiliar ? SENTENCE_DU : SENTENCE_SIE }],
      },
    ];
  },
};

/** Does the message say where the data come from and how to object, or where to read it? */
const isNotified = (text: string): boolean =>
  NOTICE_ELSEWHERE.test(text) ||
  ((OBJECTION.test(text) || GOES_ON_NO.test(text)) && FURTHER.some((part) => part.test(text)));

/** A mail says what it is about before it greets. */
const SUBJECT_LINE = /^\s*(?:Betreff|Betr\.|Subject): ?[^\n]*\n+/u;
/** Somebody is spoken to. */
const ADDRESSES =
  /(?<![A-Za-zÀ-ž])(?:Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?|[Ee]uch|[Mm]elde?|[Rr]uf|[Ll]ust)(?![A-Za-zÀ-ž])/u;

/** By its kind, or because a message offers a post to a reader who is no acquaintance. */
function isFirstMessage(draft: Draft): boolean {
  const { ownWords, context } = draft;
  if (ownWords.trim().length < 60 || ACQUAINTED.test(ownWords) || AGREED.test(ownWords)) return false;
  return context.kind === 'candidate-message' || offersPost(draft);
}

/**
 * Two signs of an offer. Where the name comes from need not be said: who offers a post to one person without having
 * heard of them has it from somewhere. One sign is enough beside what is known of the reader's career, or before a
 * question for a talk.
 */
export function offersPost(draft: Draft): boolean {
  const { ownWords, sentences, context } = draft;
  const letter = ownWords.replace(SUBJECT_LINE, '');
  if (!SALUTATION.test(letter) && !ADDRESSES.test(ownWords)) return false;
  if (NO_OFFER.test(ownWords) || NO_STRANGER.test(ownWords) || GREETS_SEVERAL.test(letter)) return false;
  const seeks = sentences.some(({ start, end }) => {
    const sentence = ownWords.slice(start, end);
    return (
      SEEKS.test(sentence) &&
      (SOUGHT.test(sentence) ||
        POST_NAME.test(sentence) ||
        GENDER_MARK.test(sentence) ||
        occupationsIn(sentence).length > 0)
    );
  });
  const namesPost = POST_NAME.test(ownWords) || GENDER_MARK.test(ownWords);
  const forOthers = SEEKS_FOR_OTHERS.test(ownWords);
  const namesTerms = EMPLOYMENT_TERMS.test(ownWords) || EMPLOYMENT_FIGURES.test(ownWords);
  if ([seeks, namesPost, forOthers, namesTerms].filter(Boolean).length > 1) return true;
  // Terms alone, to somebody by their profile: "85.000 bis 100.000 Euro, remote. Lust auf einen Call?"
  if (!seeks && !namesPost && !forOthers)
    return (
      FOUND.test(ownWords) &&
      (EMPLOYMENT_FIGURES.test(ownWords) || (namesTerms && namesPay(draft))) &&
      (context.account === 'agency' || (SALUTATION.test(letter) && ASKS_TALK.test(ownWords)))
    );
  return FOUND.test(ownWords) || KNOWS_CAREER.test(ownWords) || (SALUTATION.test(letter) && ASKS_TALK.test(ownWords));
}
