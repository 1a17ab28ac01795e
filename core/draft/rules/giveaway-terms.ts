import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Rule } from '../rule';
import { DATE } from '../text/dates';

/** What is won without a draw: insight, time, people. */
const NO_PRIZE = String.raw`(?!(?: \p{Ll}+)* (?:Ein|Über|Durch)?(?:blicke?|Zeit|Abstand|Kund\p{L}*|Mitarbeit\p{L}*|Azubis?|Auszubildende\p{L}*|Vertrauen|Klarheit|Sicherheit|Lebensqualität|Fachkräfte\p{L}*|Freude|Eindr[uü]ck\p{L}*|Energie|Mitglieder|Abonnent\p{L}*|Follower\p{L}*|Bewerb\p{L}*|Talente|Raum|Platz|Ruhe|Kontrolle|Erkenntnis\p{L}*|Reichweite|Wettbewerbsvorteile?|Ihre|deine|eure)(?!\p{L}))`;
const SOMETHING = String.raw`(?= (?:ein|zwei|drei|vier|fünf|zehn|\d|mit etwas Glück|tolle|attraktive|jetzt|heute|eine\p{L}?|unser\p{L}*|Ihren? |den|die|das|Karten|Tickets|Freikarten|Gutscheine))`;
/** What only a draw says, and says now. */
const DRAW = new RegExp(
  [
    String.raw`(?<!\p{L})(?:[Vv]erlos(?:en|t|e)|VERLOSE[NT]|VERLOSUNG|Verlosung(?!s)|Lostopf|Giveaway|GIVEAWAY|Tombola|Preisausschreiben|Glückslos)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Bb]eim|[Uu]nser(?:em|es)?|[Dd]ieses|[Dd]as|[Ee]in|[Gg]roßes|großen|Mini-?|[Mm]ein) ?(?:großen?s? )?(?:\p{L}+-?)?[Gg]ewinnspiel(?!\p{L})`,
    String.raw`(?<=^|\n|[!?.:] |\p{So}\uFE0F? ?)(?:\p{L}*[Gg]ewinnspiel|GEWINNSPIEL)(?=[!:.,]|\s|$)`,
    String.raw`(?<!\p{L})[Zz]u gewinnen gib|(?<!\p{L})[Gg]ib(?:t|t's|ts) (?:es )?[^.!?\n]{1,60} zu gewinnen(?!\p{L})|(?<!\p{L})[Zz]u gewinnen:`,
    String.raw`(?<=^|\n|[.!?:] ?|\p{So}\uFE0F? ?)(?:[Gg]ewinnen Sie|[Gg]ewinne|[Gg]ewinnt)(?!\p{L})${SOMETHING}${NO_PRIZE}`,
    String.raw`(?<!\p{L})(?:könnt|kannst|können) [^.!?\n]{0,80}?(?:Karte\p{L}*|Ticket\p{L}*|[Gg]utschein\p{L}*|Preise?|Wochenende|Reise|\p{L}*karten?|\p{L}*buch|Paket|Korb|Set|Euro|Rad|Bike)(?!\p{L})[^.!?\n]{0,40} gewinnen(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Mm]itmachen|[Mm]acht? mit|[Tt]eilnehmen|[Nn]ehmt teil|[Nn]imm teil|[Mm]achen Sie mit)(?!\p{L})[^.!?\n]{0,40} gewinn(?:t|en?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:auslosen|losen (?:wir|unter)|[Uu]nter allen [^.!?\n]{3,80} (?:ziehen|losen) wir)(?!\p{L})`,
    String.raw`(?<=^|\n|[.!?] )Wettbewerb:`,
  ].join('|'),
  'gu',
);

/** A draw that is over, elsewhere, yet to come or only talked about. */
const NO_DRAW =
  /(?<!\p{L})(?:brachte|brachten|war|waren|hatte|hatten|wurden?|haben? [^.!?\n]{0,60}verlost|gewonnen ha(?:t|ben)|ha(?:t|ben) [^.!?\n]{0,40}gewonnen|letzte[sn]? Jahr|im Vorjahr|nächstes|das nächste|demnächst|kommt im|folgt im|keine (?:Verlosung|Tombola)|kein Gewinnspiel|beendet|abgeschlossen|vorbei|zu Ende|betrug|betrüger\p{L}*|falsche[nsr]?|gefälschte[nsr]?|fake|warn\p{L}*|vorsicht|Gruppen|Paarungen|Spielpaarung\p{L}*|Startplätze)(?!\p{L})/iu;

/** Conditions, an end, or the release of the platform: one of them is enough for silence. */
const TERMS = new RegExp(
  [
    String.raw`(?:Teilnahme|Gewinnspiel|Spiel)(?:bedingung|regel)|Teilnahmeberechtigt|Teilnahme ab \d|(?:die|alle|unsere|vollständigen?) (?:Bedingungen|Regeln|AGB)|Rechtsweg`,
    `(?:Einsende|Teilnahme|Annahme)schluss|Aktionszeitraum|Teilnahmezeitraum|(?:endet|schließt|läuft) (?:am|bis|noch bis|um)`,
    String.raw`(?:kein\p{L}* (?:Verbindung|Zusammenhang)|unabhängig) (?:zu|mit|von) (?:Meta|Facebook|Instagram|LinkedIn|X|TikTok|XING|Threads|YouTube)|(?:von|durch) (?:Meta|Facebook|Instagram|LinkedIn|TikTok)[^.!?\n]{0,40}(?:gesponsert|unterstützt|organisiert|veranstaltet)|(?:Meta|Facebook|Instagram|LinkedIn|TikTok) (?:ist|hat|steht|sponsert)[^.!?\n]{0,30}(?:nicht|nichts|kein)|Freistellung|freigestellt`,
  ].join('|'),
  'iu',
);
const END_DATE = new RegExp(
  String.raw`(?<!\p{L})bis (?:zum |einschließlich |inklusive |spätestens |inkl\. |kommenden )*${DATE}|(?:ziehen|ziehung|verlos\p{L}*|auslos\p{L}*|losen|entscheidet|ermitteln|gezogen|verkünden)[^.!?\n]{0,50} (?:am|an|zu) ${DATE}|(?:am|an) ${DATE}[^.!?\n]{0,40}(?:ziehen|losen|gezogen|ausgelost|verlost|entscheidet|verkünden|geben wir)`,
  'iu',
);
/** What else ends on a day. */
const OTHER_END =
  /geöffnet|öffnungszeiten|ausstellung|rabatt|angebot|spart|gültig|(?<!\p{L})code|einlösbar|einzulösen|saison/iu;

/** A prize draw without conditions, end date or release of the platform. */
export const giveawayTerms: Rule = {
  id: 'giveaway-terms',
  name: 'Gewinnspiel ohne Bedingungen',
  grade: 'pflicht',
  authority: { text: 'Regeln der Netzwerke für Gewinnspiele', asOf: '2026-11' },
  section: '16.5',
  thresholds: {},
  find(draft) {
    const { context, prose, sentences } = draft;
    if (context.kind !== 'post' && context.kind !== 'ad') return [];
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

/** Winners are named: the draw is over, unless the next one is offered in the same breath. */
const WINNERS =
  /(?<!\p{L})(?:gewonnen ha(?:t|ben)|Gewinner\p{L}* (?:ist|sind|steht|stehen|heißt)|Glückwunsch an)(?!\p{L})/iu;
const OFFERED = /verlosen|verlose|zu gewinnen|Lostopf/i;

function draws({ ownWords, surroundingsOf }: Draft): Span[] {
  const over = WINNERS.test(ownWords);
  return Array.from(ownWords.matchAll(DRAW), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })).filter((span) => {
    const { start, end } = surroundingsOf(span);
    return !NO_DRAW.test(ownWords.slice(start, end)) && (!over || OFFERED.test(ownWords.slice(start, end)));
  });
}
