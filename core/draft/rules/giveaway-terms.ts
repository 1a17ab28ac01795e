import type { NetworkId } from '../../situation/vocabulary';
import type { Span } from '../../text/span';
import { DRAW_ACROSS, DRAW_CALLS } from '../data/draw-calls';
import { DRAW_GRAMMAR, NO_PRIZE } from '../data/draw-grammar';
import type { Draft } from '../draft';
import type { Hit, Rule } from '../rule';
import { everywhere, ruling } from '../rulings';
import { saidIn } from '../text/by-sentence';
import { DATE } from '../text/dates';
import { either } from '../text/either';
import { latinExpression } from '../text/latin';

const SOMETHING = String.raw`(?= (?:ein|zwei|drei|vier|fünf|zehn|\d|mit etwas Glück|tolle|attraktive|jetzt|heute|eine\p{L}?|unser\p{L}*|Ihren? |den|die|das|Karten|Tickets|Freikarten|Gutscheine))`;
/** What only a current prize draw says. */
const DRAW = either([
  String.raw`(?<!\p{L})(?:[Vv]erlos(?:en|t|e)|VERLOSE[NT]|VERLOSUNG|\p{L}*[Vv]erlosung(?!s)|Lostopf|Giveaway|GIVEAWAY|Tombola|Preisausschreiben|Glückslos)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Bb]eim|[Uu]nser(?:em|es)?|[Dd]ieses|[Dd]as|[Ee]in|[Gg]roßes|großen|Mini-?|[Mm]ein) ?(?:großen?s? )?(?:\p{L}+-?)?[Gg]ewinnspiel(?!\p{L})`,
  String.raw`(?<=^|\n|[!?.:] |\p{So}\uFE0F? ?)(?:\p{L}*[Gg]ewinnspiel|GEWINNSPIEL)(?=[!:.,]|\s|$)`,
  String.raw`(?<!\p{L})[Zz]u gewinnen gib|(?<!\p{L})[Gg]ib(?:t|t's|ts) (?:es )?[^.!?\n]{1,60} zu gewinnen(?!\p{L})|(?<!\p{L})[Zz]u gewinnen:`,
  String.raw`(?<=^|\n|[.!?:] ?|\p{So}\uFE0F? ?)(?:[Gg]ewinnen Sie|[Gg]ewinne|[Gg]ewinnt)(?!\p{L})${SOMETHING}${NO_PRIZE}`,
  String.raw`(?<!\p{L})(?:könnt|kannst|können) [^.!?\n]{0,80}?(?:Karte\p{L}*|Ticket\p{L}*|[Gg]utschein\p{L}*|Preise?|Wochenende|Reise|\p{L}*karten?|\p{L}*buch|Paket|Korb|Set|Euro|Rad|Bike)(?!\p{L})[^.!?\n]{0,40} gewinnen(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Mm]itmachen|[Mm]acht? mit|[Tt]eilnehmen|[Nn]ehmt teil|[Nn]imm teil|[Mm]achen Sie mit)(?!\p{L})[^.!?\n]{0,40} gewinn(?:t|en?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:auslosen|losen (?:wir|unter)|[Uu]nter allen [^.!?\n]{3,80} (?:ziehen|losen) wir)(?!\p{L})`,
  String.raw`(?<=^|\n|[.!?] )Wettbewerb:`,
  String.raw`(?<!\p{L})(?:[Vv]erschenken|[Vv]erschenkt|[Vv]erteilen|[Vv]ergeben)(?!\p{L})[^.!?\n]{0,80}unter (?:allen|euch|den)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Vv]erschenk(?:en|t|e)|[Vv]ergeben|[Ss]pendieren)(?!\p{L})[^.!?\n]{0,60} an (?:(?:eine[nrm]?|zwei|drei|vier|fünf|zehn|\d{1,3}|die ersten \p{L}+) )(?:von euch|von Ihnen|Glückliche\p{L}?|Gewinner\p{L}*|Fans?|Follower\p{L}*)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Uu]nter|[Aa]us) allen (?:\p{L}*(?:[Kk]ommentar|[Ff]ollow|[Tt]eilnehm|[Ee]insend|[Ll]ike|[Aa]bonnent|[Aa]nmeld)\p{L}*|, die|,? die [^.!?\n]{3,60})[^.!?\n]{0,40}(?:verlos|zieh|losen|verschenk|gewinn|wähl)\p{L}*`,
  String.raw`(?<!\p{L})(?:[Ss]ei|[Ss]eid|[Ss]eien Sie|[Mm]ach|[Mm]acht|[Ss]piel|[Ss]pielt|[Rr]ate|[Rr]atet|[Ll]ike|[Ff]olge|[Ff]olgt|[Kk]ommentiere|[Kk]ommentiert|[Tt]rag dich ein|[Bb]eantworte|[Mm]arkier(?:e|t|en Sie)|[Vv]erlink(?:e|t|en Sie)|[Tt]eil(?:e|t|en Sie)|[Ss]chreib(?:e|t|en Sie)?|[Nn]enn(?:e|t|en Sie))(?!\p{L})[^.!?\n]{0,80} (?:und|&) gewinn(?:e|t|en Sie)(?!\p{L})${NO_PRIZE}`,
  String.raw`(?<!\p{L})(?:abonnieren|[Mm]itspielen|[Mm]itraten|anmelden|eintragen|registrieren|kommentieren|folgen|liken|teilen|bewerten|[Rr]ätseln|ausfüllen|einsenden|scannen|hochladen|posten|raten|knobeln|klicken|abstimmen|tippen|schätzen|anrufen|einkaufen)(?:,| und| &)[^.!?\n]{0,50} gewinnen(?!\p{L})`,
  String.raw`(?<!\p{L})[Gg]ewinner(?:in|innen)?(?: \p{L}+){0,3} (?:wird|werden|ziehen wir|losen wir|ermitteln wir|geben wir|verkünden wir)(?!\p{L})|(?<!\p{L})(?:wird|werden)(?: [^.!?\n]{2,30})? ausgelost(?!\p{L})|(?<!\p{L})[Aa]usgelost wird(?!\p{L})`,
  String.raw`(?<!\p{L})(?:und|&) gewinne(?:n Sie)?(?!\p{L})(?: [^.!?\n]{2,60})? im Wert von(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Gg]ewinnen Sie|(?:und|&) gewinne) mit (?:etwas|ein (?:bisschen|wenig)) Glück(?!\p{L})`,
  String.raw`(?<!\p{L})(?:kommt|kommen|wandert|wandern|landet|landen|hüpft|fliegt|ist|seid|bist)(?: [\p{L}]+){0,3} (?:(?:in den|im) Lostopf|in den Topf(?= für | aus dem |,? und ))(?!\p{L})|(?<!\p{L})(?:gezogen|gelost) wird(?!\p{L})(?! am Klavier)`,
  String.raw`(?<!\p{L})(?:[Dd]as|[Ee]in|[Dd]as große) Los entscheidet(?!\p{L})|(?<!\p{L})(?:[Mm]ir|[Ww]ir) (?:verlosed|verlose|verlosid)(?!\p{L})`,
  String.raw`(?<!\p{L})[Mm]it (?:etwas|ein (?:bisschen|wenig)) Glück (?:gehört|gehören|gewinn\p{L}*|bist du|seid ihr|sind Sie)(?!\p{L})`,
]);

/** A draw that is over, elsewhere, in the future or only mentioned. */
const NO_DRAW =
  /(?<![A-Za-zÀ-ž])(?:unlauter[A-Za-zÀ-ž]*|unzulässig[A-Za-zÀ-ž]*|Gesetz[A-Za-zÀ-ž]*|UWG|DDG|Urteil|brachte|brachten|war|waren|hatte|hatten|wurden?|haben? [^.!?\n]{0,60}verlost|gewonnen ha(?:t|ben)|ha(?:t|ben) [^.!?\n]{0,40}gewonnen|letzte[sn]? Jahr|im Vorjahr|nächstes|das nächste|demnächst|kommt im|folgt im|keine (?:Verlosung|Tombola)|kein Gewinnspiel|beendet|abgeschlossen|geschlossen|gelaufen|vorbei|zu Ende|nichts verlost|nie verlost|betrug|betrüger[A-Za-zÀ-ž]*|falsche[nsr]?|gefälschte[nsr]?|fake|warn[A-Za-zÀ-ž]*|vorsicht|Gruppen|Paarungen|Spielpaarung[A-Za-zÀ-ž]*|Startplätze)(?![A-Za-zÀ-ž])/iu;

/** Where the conditions are, or their contents: a date alone does not count, nor does "auf Anfrage". */
const TERMS =
  /(?:Teilnahme|Gewinnspiel|Spiel)-?(?:bedingung|regel)|Teilnahmeberechtigt|Teilnahme ab \d|(?:die|alle|unsere|vollständigen?|zu den) (?:Bedingungen|Regeln|AGB)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:Bedingungen|Regeln|AGB)(?:\s?:|\s?\(| (?:hängen|stehen|liegen|findet ihr|finden Sie|findest du|gibt es)(?![A-Za-zÀ-ž]))/iu;
const NO_ACCESS =
  /(?<![A-Za-zÀ-ž])(?:auf (?:Anfrage|Nachfrage|Wunsch)|per (?:DM|Nachricht|Mail|E-Mail|PN)|schicken wir (?:euch|Ihnen|dir)|könnt ihr (?:bei uns )?(?:erfragen|anfragen)|bei uns (?:im Laden|im Geschäft|vor Ort)|liegen (?:im|in|bei)|hängen (?:im|in|bei|aus)|folgen|in Kürze|demnächst|in den nächsten Tagen)(?![A-Za-zÀ-ž])/iu;
/**
 * Typical points of conditions: deadline, drawing, who may take part, organiser, notification of winners. Three are
 * enough.
 */
const LINES: readonly RegExp[] = [
  latinExpression(
    `(?<!\\p{L})(?:bis|am|vom|schluss)(?: (?:zum|einschließlich|inklusive|spätestens|kommenden|ist|ist der))* ${DATE}`,
    'iu',
  ),
  /(?<![A-Za-zÀ-ž])(?:auslos|ausgelost|los(?:en|t)(?![A-Za-zÀ-ž])|Losverfahren|Los (?:entscheidet|fällt)|zieh(?:en|t|ung)|gezogen|Jury|Zufall)[A-Za-zÀ-ž]*/iu,
  /teilnahmeberechtigt|teilnehmen (?:darf|dürfen|kann|können)|ab 1[4-8](?!\d|[.:]\d| Uhr| Euro| €)|volljährig|Wohnsitz (?:in|DE|AT|CH|Deutschland|Österreich|Schweiz)/iu,
  /veranstalter(?:in)?(?: ist|:| (?:die |der |das )?[A-ZÄÖÜ])/iu,
  /benachrichtig|(?:melden|kontaktieren) (?:wir )?uns|schreiben wir (?:an|ihn|sie)|per (?:Nachricht|DM|Mail|E-Mail)|verständig/iu,
  /Rechtsweg|Barauszahlung|Mehrfachteilnahme/iu,
];
const ENOUGH = 3;
/** All details are behind a link. */
const ELSEWHERE =
  /(?<![A-Za-zÀ-ž])(?:alle Infos|Infos|Details|alles Weitere|mehr dazu|teilnehmen|mitmachen|Anmeldung)[^.!?\n]{0,40}(?:unter|auf|hier|Link|:)/iu;

/** Conditions named before an address, with other things between: "Bedingungen, Datenschutz und Veranstalter: …". */
const BEFORE_ADDRESS =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*[Bb]edingungen|[A-Za-zÀ-ž]*[Rr]egeln|AGB|Spielregeln|Datenschutz|Teilnahmehinweise)(?![A-Za-zÀ-ž])[^!?\n]{0,90}?\uFFFC/u;

/** The release of the platform that Meta requires. */
const RELEASE =
  /(?:kein[A-Za-zÀ-ž]* (?:Verbindung|Zusammenhang)|unabhängig) (?:zu|mit|von) (?:Meta|Facebook|Instagram|LinkedIn|X|TikTok|XING|Threads|YouTube)|(?:von|durch) (?:Meta|Facebook|Instagram|LinkedIn|TikTok)[^.!?\n]{0,40}(?:gesponsert|unterstützt|organisiert|veranstaltet)|(?:Meta|Facebook|Instagram|LinkedIn|TikTok) (?:ist|hat|steht|sponsert)[^.!?\n]{0,30}(?:nicht|nichts|kein)|Freistellung|freigestellt/iu;

/** Participation depends on a purchase, a fee or an event, which Swiss law forbids. */
const TIED =
  /(?<![A-Za-zÀ-ž])(?:(?:im (?:Laden|Geschäft|Shop|Onlineshop)|bei uns) (?:einkaufen|einkauft|kaufen|kauft|bestellen|bestellt)|jede[rs]? (?:Einkauf|Kauf|Bestellung)(?: (?:ab|über|von|ist|zählt|bringt|gibt|kommt))(?: (?:CHF |Fr\. ?)?\d[\d.,’']*(?: Franken| CHF)?)?|für (?:mindestens |nur |bloß )?(?:CHF |Fr\. ?|€ ?)?\d[^!?\n]{0,50}?(?:einkaufen|einkauft|kaufen|kauft|bestellen|bestellt|konsumier(?:en|t)|tanken|tankt)|(?:bei|mit) (?:jedem|einem) (?:Einkauf|Kauf)|beim (?:Einkauf|Kauf) (?:ab|von|über)|(?:ab|zu) (?:einem )?(?:Einkauf|Kauf|Bestellwert|Einkaufswert) (?:von|ab)|(?:für|mit) (?:jeden|jedem|jeder) (?:Einkauf|Kauf|Bestellung)|[Kk]auf(?:en Sie|t)? (?:[^.!?\n]{0,30} )?(?:für|ab|um) (?:mindestens )?(?:CHF |€ ?)?\d+|wer (?:[A-Za-zÀ-ž\d]+ ){0,6}(?:kauft|bestellt|einkauft)|(?:zu|bi|mit|pro) (?:jedem |jede )?(?:Chauf|Iichauf|Ichauf|Yychouf)|Kaufbeleg|Kassenbon|Kassenzettel|Mehrwertnummer|0900|090[016]|Teilnahmegebühr|Losgebühr|gebührenpflichtig[A-Za-zÀ-ž]*|Verkaufsveranstaltung|Werbefahrt)(?![A-Za-zÀ-ž])/iu;

/**
 * Money for the chance itself, or a sales event; a purchase at the market price is another matter. Facts law-065 and
 * neu2-16-1.
 */
const FEE =
  /(?<![A-Za-zÀ-ž])(?:Mehrwertnummer|0900|090[016]|Teilnahmegebühr|Losgebühr|gebührenpflichtig[A-Za-zÀ-ž]*|Verkaufsveranstaltung|Werbefahrt)(?![A-Za-zÀ-ž])/iu;
/** Participation without purchase is offered. */
const UNTIED = /(?<![A-Za-zÀ-ž])(?:ohne (?:Kauf|Einkauf|Bestellung|Kaufzwang)|kein Kaufzwang)(?![A-Za-zÀ-ž])/iu;
/** Networks that require a release. */
const META: Readonly<Partial<Record<NetworkId, string>>> = { instagram: 'Instagram', facebook: 'Facebook' };

/** A draw on site, not on the network: tombola, ball, market. */
const IN_A_HALL =
  /(?<![A-Za-zÀ-ž])(?![Cc]hallenge)(?:[A-Za-zÀ-ž]*(?:saal|halle|zelt|ball|fest|markt|kirtag|kirchweih|basar|flohmarkt|feier|turnier|abend|heuriger|frühschoppen|umzug|kränzchen)[A-Za-zÀ-ž]{0,3}|Tombola|Eintritt|Einlass|Abendkassa|Abendkasse|Musik|Buffet|Blasmusik)(?![A-Za-zÀ-ž-])/iu;
/** Taking part on the network. */
const TAKE_PART =
  /(?<![A-Za-zÀ-ž])(?:komment[A-Za-zÀ-ž]*|liken?|liked|folg(?:t|en|e) (?:uns|mir|Sie)|markier[A-Za-zÀ-ž]*|teil(?:t|en|e) (?:den|diesen|das|Sie|mit)|schreib(?:t|en|e)?|antwort[A-Za-zÀ-ž]*|verrat[A-Za-zÀ-ž]*|nenn(?:t|en|e)|Nachricht|DM|Lostopf|Giveaway|Story|mitmachen|macht mit|teilnehmen|Kassenzettel|Kassenbon|Einkauf|einwerfen|werfen Sie|kaufen Sie)(?![A-Za-zÀ-ž])/iu;

/** A prize draw without access to its conditions, or without the release that the network requires. */
export const giveawayTerms: Rule = {
  id: 'giveaway-terms',
  name: 'Gewinnspiel ohne Bedingungen',
  rulings: {
    DE: ruling(
      'pflicht',
      'Gewinnspiele mit Werbecharakter müssen erkennbar sein, ihre Bedingungen leicht zugänglich, klar und unzweideutig.',
      'DDG § 6 Abs. 1 Nr. 4',
      '2026-04',
    ),
    AT: ruling(
      'pflicht',
      'Gewinnspiele müssen als solche erkennbar sein und einen einfachen Zugang zu den Bedingungen bieten.',
      'ECG (AT) § 6 Abs. 1 Z 4',
      '2023-12',
    ),
    CH: ruling(
      'empfehlung',
      'Klare Bedingungen sind gute Praxis; eine Pflicht, sie zu veröffentlichen, nennt das Gesetz gegen den unlauteren Wettbewerb nicht.',
      'Regelwerk der Redaktion: Bedingungen im Beitrag oder verlinkt',
      '2026-11',
    ),
  },
  cases: {
    release: {
      name: 'Freistellung des Netzwerks fehlt',
      rulings: everywhere(
        'empfehlung',
        'Regel des Netzwerks, kein Gesetz; ein Verstoß kann den Beitrag kosten.',
        'Promotion-Richtlinien von Meta',
        '2024-04',
      ),
    },
    tied: {
      name: 'Gewinn an Gebühr, Mehrwertnummer oder Verkaufsveranstaltung gebunden',
      rulings: {
        DE: undefined,
        AT: undefined,
        CH: ruling(
          'pflicht',
          'Unlauter ist ein Gewinnversprechen, dessen Einlösung an Kauf, Gebühr, Mehrwertnummer oder Verkaufsveranstaltung gebunden ist.',
          'UWG (CH) Art. 3 Abs. 1 lit. t',
          '2025-01',
        ),
      },
    },
    purchase: {
      name: 'Teilnahme über einen Kauf',
      rulings: {
        DE: undefined,
        AT: undefined,
        CH: ruling(
          'empfehlung',
          'Teilnehmen nur mit Kauf ist ohne Bewilligung erlaubt, wenn die Aktion kurz läuft, dem Verkauf dient und die Ware höchstens den Marktpreis kostet.',
          'BGS (CH) Art. 1 Abs. 2 lit. d; für die Einlösung UWG (CH) Art. 3 Abs. 1 lit. t',
          '2023-09',
        ),
      },
    },
  },
  kinds: ['post', 'ad'],
  section: '16.5',
  thresholds: {},
  find(draft) {
    const { context, prose, text } = draft;
    const marks = draws(draft);
    if (marks.length === 0) return [];
    const at = { start: text.trimEnd().length, end: text.trimEnd().length };
    const hits: Hit[] = [];
    const name = META[context.network ?? 'x'];
    const needsRelease = name !== undefined;
    const release = name
      ? `\n\nDie Aktion steht in keiner Verbindung zu ${name} und wird nicht von ${name} gesponsert, unterstützt oder organisiert.`
      : '';
    if (!hasTerms(draft)) {
      const isOnRequest = TERMS.test(prose) || onRequest(draft).length > 0;
      const hint = needsRelease && !RELEASE.test(prose) ? '; das Netzwerk verlangt dazu eine Freistellung' : '';
      hits.push({
        reason: isOnRequest
          ? 'Bedingungen auf Anfrage sind kein leichter Zugang; verlinken Sie sie im Beitrag.'
          : `Zu diesem Gewinnspiel fehlt der Zugang zu den Teilnahmebedingungen${hint}.`,
        marks: [...marks, ...onRequest(draft)],
        replacements: [
          { ...at, replacement: '\n\nTeilnahmebedingungen: ▢ Link' },
          {
            ...at,
            replacement:
              '\n\nTeilnahmebedingungen: Teilnehmen können alle ab 18 Jahren bis ▢ Tag, ▢ Uhrzeit. Wir losen am ▢ Tag aus und melden uns nur von diesem Konto. Veranstalter: ▢ Name.' +
              release,
          },
        ],
      });
    } else if (needsRelease && !RELEASE.test(prose) && !LINKED.test(prose) && draft.links.length === 0) {
      hits.push({
        case: 'release',
        reason: `${name} verlangt bei Gewinnspielen eine Freistellung; sie fehlt im Beitrag.`,
        marks,
        fix: [
          {
            ...at,
            replacement: release,
          },
        ],
      });
    }
    const tied = TIED.exec(prose);
    if (context.country === 'CH' && tied && !UNTIED.test(prose)) {
      const span = { start: tied.index, end: tied.index + tied[0].length };
      const isFee = FEE.test(draft.at(span));
      hits.push({
        span,
        case: isFee ? 'tied' : 'purchase',
        reason: isFee
          ? `„${draft.at(span)}“ bindet den Gewinn an eine Ausgabe; die Teilnahme muss ohne sie möglich sein.`
          : `„${draft.at(span)}“ knüpft die Teilnahme an einen Kauf; das geht nur kurzzeitig und zum Marktpreis, gratis geht es immer.`,
        replacements: [{ ...at, replacement: '\n\nTeilnahme auch ohne Kauf: ▢ Weg bis ▢ Tag.' }],
      });
    }
    return hits;
  },
};

/** Where the text itself says that the conditions are to be asked for. */
const ON_REQUEST =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*[Bb]edingungen|[A-Za-zÀ-ž]*[Rr]egeln|Näheres|Details|Genaueres|Alles Weitere)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}? auf (?:Anfrage|Nachfrage|Wunsch)(?: per [A-Za-zÀ-ž]+)?(?![A-Za-zÀ-ž])/gu;
const onRequest = ({ prose }: Draft): Span[] =>
  Array.from(prose.matchAll(ON_REQUEST), ({ 0: written, index }) => ({ start: index, end: index + written.length }));

/** Conditions on a separate page contain the release too. */
const LINKED =
  /(?:bedingungen|regeln|AGB)[^.!?\n]{0,40}(?:Link|Bio|Kommentar|Profil|Website|Webseite|Seite|unter|auf)/iu;

function hasTerms({ prose, sentences, links }: Draft): boolean {
  const said = sentences.some(({ start, end }) => {
    const sentence = prose.slice(start, end);
    return TERMS.test(sentence) && !NO_ACCESS.test(sentence);
  });
  if (
    said ||
    (links.some(({ kind }) => kind === 'web') && BEFORE_ADDRESS.test(prose)) ||
    LINES.filter((expression) => expression.test(prose)).length >= ENOUGH
  )
    return true;
  return (
    ELSEWHERE.test(prose) &&
    (links.some(({ kind }) => kind === 'web') || /Link in (?:der )?Bio|Link im Profil/i.test(prose))
  );
}

/** Winners are named: the draw is over, unless the same sentence offers the next one. */
const WINNERS =
  /(?<![A-Za-zÀ-ž])(?:gewonnen ha(?:t|ben)|Gewinner[A-Za-zÀ-ž]* (?:ist|sind|steht|stehen|heißt)|Glückwunsch an)(?![A-Za-zÀ-ž])/iu;
const OFFERED = /verlosen|verlose|zu gewinnen|Lostopf/i;

const ACROSS = either(DRAW_ACROSS);
const MAY_BE_ACROSS =
  /von (?:euch|Ihnen) |[.!?] (?:[Ww]er |[Dd]ie |[Dd]er |[Mm]itmachen|[Ss]o )|(?:weiter|ab|her), \p{Ll}/u;

/** A cheap test first: most texts contain nothing of the kind. */
const MAY_DRAW =
  /los|topf|gezogen|gewinn|glück|verschenk|vergeben|spendier|giveaway|tombola|preisausschreiben|wettbewerb/i;

const RAFFLE = /Tombola/iu;
const ON_NETWORK = /komment|like|markier/iu;

function draws(draft: Draft): Span[] {
  const { ownWords, surroundingsOf } = draft;
  const mayBeNamed = MAY_DRAW.test(ownWords);
  if (!mayBeNamed && !DRAW_GRAMMAR.may.test(ownWords) && !DRAW_CALLS.may.test(ownWords)) return [];
  const over = WINNERS.test(ownWords);
  if (IN_A_HALL.test(ownWords) && !TAKE_PART.test(ownWords)) return [];
  const named = (mayBeNamed ? DRAW.matchesIn(ownWords) : []).map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
  const across = MAY_BE_ACROSS.test(ownWords)
    ? ACROSS.matchesIn(ownWords).map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    : [];
  const called = [...saidIn(draft, ownWords, DRAW_GRAMMAR), ...saidIn(draft, ownWords, DRAW_CALLS), ...across].filter(
    (span, i, all) => ![...named, ...all.slice(0, i)].some(({ start, end }) => start < span.end && span.start < end),
  );
  return [...named, ...called]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      const { start, end } = surroundingsOf(span);
      // Tickets of a raffle are bought and drawn where the feast is, whatever else is asked for in writing.
      if (RAFFLE.test(ownWords.slice(span.start, span.end)) && !ON_NETWORK.test(ownWords)) return false;
      return !NO_DRAW.test(ownWords.slice(start, end)) && (!over || OFFERED.test(ownWords.slice(start, end)));
    });
}
