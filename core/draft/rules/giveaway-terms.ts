import type { Draft } from '../draft';
import type { Span } from '../finding';
import type { Rule } from '../rule';
import { DATE } from '../text/dates';
import { sentenceAt } from '../text/sentence-at';

/** What is drawn, where "gewinnen" could be anything: tickets, vouchers, things with a number or a value. */
const PRIZE = String.raw`(?:\p{L}*(?:[Tt]ickets?|[Kk]arten?|[Gg]utscheine?s?|[Pp]reise?|[Ww]ochenende|[Rr]eise|[Aa]ufenthalt|[Üü]bernachtung(?:en)?|[Pp]akete?|[Ss]ets?|[Kk]orb|[Kk]örbe|[Bb]uch|[Bb]ücher|[Ee]xemplare?|[Ff]rühstück|[Mm]enüs?|[Mm]assage|[Tt]rikots?|[Bb]ox(?:en)?|[Rr]ad|[Bb]ike)(?!\p{L})|\d+ ?(?:x|×|mal)|€|Euro|im Wert von)`;
/** What only a draw says, and says now. */
const DRAW = new RegExp(
  [
    String.raw`(?<!\p{L})(?:verlos(?:en|t|e)|Verlosung(?!s)|Lostopf|Giveaway|Tombola|Preisausschreiben|Glückslos)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:beim|unser(?:em|es)?|dieses|das|ein|großes|großen|mini) ?(?:großen?s? )?Gewinnspiel(?!\p{L})|(?<=^|\n|[!?.:] |\p{So} ?)(?:\p{L}+)?gewinnspiel(?=[!:.,]|\s|$)`,
    String.raw`(?<!\p{L})zu gewinnen gibt|gib(?:t|t's|ts) (?:es )?[^.!?\n]{1,60} zu gewinnen(?!\p{L})`,
    String.raw`(?<=^|\n|[.!?:] ?)(?:gewinnen Sie|gewinne|gewinnt)(?!\p{L})(?=[^.!?\n]{0,80}?${PRIZE})`,
    String.raw`(?<!\p{L})(?:könnt|kannst|können) [^.!?\n]{0,20}(?=[^.!?\n]{0,60}${PRIZE})[^.!?\n]{0,80} gewinnen(?!\p{L})`,
    String.raw`(?<!\p{L})(?:auslosen|losen (?:wir|unter)|unter allen [^.!?\n]{3,80} (?:ziehen|losen) wir)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** A draw that is over, elsewhere, yet to come or only talked about. */
const NO_DRAW =
  /(?<!\p{L})(?:brachte|brachten|war|waren|hatte|hatten|wurden?|haben? [^.!?\n]{0,60}verlost|gewonnen ha(?:t|ben)|ha(?:t|ben) [^.!?\n]{0,40}gewonnen|letzte[sn]? Jahr|im Vorjahr|nächstes|das nächste|demnächst|kommt im|folgt im|keine (?:Verlosung|Tombola)|kein Gewinnspiel|betrug|betrüger\p{L}*|falsche[nsr]?|gefälschte[nsr]?|fake|warn\p{L}*|vorsicht|Gruppen|Paarungen|Spielpaarung\p{L}*|Startplätze)(?!\p{L})/iu;

/** Conditions, an end, or the release of the platform: one of them is enough for silence. */
const TERMS = new RegExp(
  [
    String.raw`(?:Teilnahme|Gewinnspiel|Spiel)(?:bedingung|regel)|Teilnahmeberechtigt|Teilnahme ab \d|(?:die|alle|unsere|vollständigen?) (?:Bedingungen|Regeln|AGB)|Rechtsweg`,
    String.raw`(?:Einsende|Teilnahme|Annahme)schluss|Aktionszeitraum|Teilnahmezeitraum|(?:endet|schließt|läuft) (?:am|bis|noch bis|um)`,
    String.raw`(?:kein\p{L}* (?:Verbindung|Zusammenhang)|unabhängig) (?:zu|mit|von) (?:Meta|Facebook|Instagram|LinkedIn|X|TikTok|XING|Threads|YouTube)|(?:von|durch) (?:Meta|Facebook|Instagram|LinkedIn|TikTok)[^.!?\n]{0,40}(?:gesponsert|unterstützt|organisiert|veranstaltet)|(?:Meta|Facebook|Instagram|LinkedIn|TikTok) (?:ist|hat|steht|sponsert)[^.!?\n]{0,30}(?:nicht|nichts|kein)|Freistellung|freigestellt`,
  ].join('|'),
  'iu',
);
const END_DATE = new RegExp(
  String.raw`(?<!\p{L})bis (?:zum |einschließlich |inklusive |spätestens |inkl\. |kommenden )*${DATE}|(?:ziehen|ziehung|verlos\p{L}*|auslos\p{L}*|losen|entscheidet|ermitteln|gezogen|verkünden)[^.!?\n]{0,50} (?:am|an|zu) ${DATE}|(?:am|an) ${DATE}[^.!?\n]{0,40}(?:ziehen|losen|gezogen|ausgelost|verlost|entscheidet|verkünden|geben wir)`,
  'iu',
);
/** What else ends on a day. */
const OTHER_END = /geöffnet|öffnungszeiten|ausstellung|rabatt|angebot|spart|gültig|(?<!\p{L})code|einlösbar|einzulösen|saison/iu;

/** A prize draw without conditions, end date or release of the platform. */
export const giveawayTerms: Rule = {
  id: 'giveaway-terms',
  name: 'Gewinnspiel ohne Bedingungen',
  grade: 'pflicht',
  authority: { text: 'Bedingungen von Meta, LinkedIn und X für Gewinnspiele; UWG § 5a', asOf: '2021' },
  section: '16.5',
  thresholds: {},
  find(draft) {
    const { context, prose, sentences } = draft;
    if (context.kind === 'job' || context.kind === 'message') return [];
    const marks = draws(draft);
    if (marks.length === 0 || TERMS.test(prose)) return [];
    const ends = sentences.some(({ start, end }) => {
      const sentence = prose.slice(start, end);
      return END_DATE.test(sentence) && !OTHER_END.test(sentence);
    });
    if (ends) return [];
    return [
      {
        reason: 'Zu diesem Gewinnspiel fehlen Teilnahmebedingungen, ein Enddatum und die Freistellung des Netzwerks.',
        marks,
      },
    ];
  },
};

function draws({ ownWords, sentences }: Draft): Span[] {
  return Array.from(ownWords.matchAll(DRAW), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })).filter((span) => {
    const { start, end } = sentenceAt(sentences, span);
    return !NO_DRAW.test(ownWords.slice(start, end));
  });
}
