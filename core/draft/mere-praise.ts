import { BESIDE_PRAISE, PRAISING } from './data/praise-words';
import type { Draft } from './draft';
import { latinExpression } from './text/latin';

/** The longest text in question, in characters: longer ones say something, or are for another rule. */
const LONGEST = 240;
const WORD = /[A-Za-zÀ-ž][A-Za-zÀ-ž\p{M}-]*/gu;
/** Who is addressed: "liebe Petra", "@petra", "Petra,". */
const NAME =
  /(?<=(?<![A-Za-zÀ-ž])[Ll]iebe[rs]? )\p{Lu}[A-Za-zÀ-ž-]+|@\S+|(?<=, |^|\s[Dd]anke |\s[Dd]anke dir )\p{Lu}\p{Ll}+(?=[!,.])/gu;
/** A greeting at the end: "liebe Grüße aus Graz", "alles Gute weiterhin". */
const GREETS = latinExpression(
  String.raw`(?<!\p{L})(?:[Gg]anz )?(?:[Ll]iebe|[Vv]iele|[Hh]erzliche|[Ss]chöne|[Bb]este|[Ss]onnige|[Hh]erzlichste|LG|[Ll]iäbi|[Ff]reundliche) ?(?:Grüße|Grüsse|Gruß|Grüßle|Griaß)?(?: (?:aus|nach|in|an|vom|von|ins) [^.!?\n]{2,40})?(?=\s*[.!]|\s*$)|(?<!\p{L})[Aa]lles (?:Gute|Liebe)(?: (?:weiterhin|euch|dir|Ihnen|für (?:euch|dich|Sie|die Zukunft)))*(?=\s*[.!]|\s*$)`,
  'gu',
);
/** What is praised, as a clause: "Klasse, was ihr da geschafft habt"; where it denies, it says something. */
const EXCLAIMED = latinExpression(
  String.raw`,? (?:was|wie)(?: (?:viel|schön|toll|gut|liebevoll|schnell|sauber))? (?:ihr|du|Sie|man|euer|eure|dein|deine|Ihr|Ihre|das Team|die Truppe|die Leute|hier|da)(?!\p{L})(?![^.!?\n]* (?:nicht|kein\p{L}*|nur|aber|trotz) )(?:[^.!?\n\p{Lu}]|(?<!\p{L})(?:Beine|Weg|Team|Leute|Stelle|Boden|Tag|Jahr|Projekt|Aktion|Zeit)(?!\p{L})){0,70}?(?:hab[tes]n?|hast|hat|seid|bist|sind|ist|wurde|könnt|kann|macht|leistet|schafft|zaubert|bewegt)(?=\s*[,.!…]|\s*$| und )`,
  'gu',
);
/** What the praised text is about: "ein starker Beitrag zur Ladungssicherung". */
const ABOUT = latinExpression(
  String.raw`(?<=(?<!\p{L})(?:Beitrag|Post|Text|Artikel|Video|Vortrag|Einblick|Überblick|Worte|Gedanken)) (?:zur?|zum|über|in) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+(?=\s*[,.!]|\s*$)`,
  'gu',
);
/** A text with a figure or a question is more than praise. */
const SAYS_MORE = /\?|\d(?!\d{0,2} ?(?:%|Prozent))/u;
/** A sentence that recommends, agrees or thanks, whatever it is about. */
const AGREES = latinExpression(
  [
    String.raw`(?:sollt|müsst)e[nt]?(?!\p{L})[^.!?\n]{0,60}(?:lesen|sehen|hören|wissen|verinnerlichen|beherzigen|teilen|kennen)(?!\p{L})`,
    String.raw`(?:muss|sollte) (?:man|jede[rs]?|einfach)[^.!?\n]{0,30}(?:gelesen|gesehen|gehört) haben`,
    String.raw`(?:bitte |unbedingt |gern |gerne )?(?:mehr|viel mehr) (?:davon|solche\p{L}*|von (?:dieser|deiner|solchen))`,
    String.raw`[Dd]avon (?:bitte|gern\p{L}?|unbedingt)(?: \p{Ll}+){0,2} mehr`,
    String.raw`(?:[Ss]olche|[Ss]o) \p{Lu}\p{Ll}+ (?:bräuchte|braucht|brauchen|wünsche|will|möchte|lese|sehe)(?: (?:es|ich|wir|man|hier|auf \p{L}+|viel|noch))* (?:öfter|häufiger|mehr)`,
    String.raw`(?:[Bb]itte |unbedingt |gern |genau )*(?:so )?weitermachen(?= ?[,.!]|$)`,
    String.raw`(?:auf den Punkt|den Nagel|aus der Seele|Pflichtlektüre|(?:ist |wird )?(?:gespeichert|gemerkt|abgespeichert|geteilt)(?= ?[.!]|$)|Hut ab|Daumen hoch|[Ww]eiter so|ganz bei (?:dir|Ihnen|euch)|voll(?:e|ste)? Zustimmung)`,
    String.raw`(?:kann|könnte|möchte|würde) (?:ich|man|es|das)(?: \p{L}+){0,4} (?:unterschreiben|bestätigen|zustimmen|unterstreichen|ausdrücken|formulieren|sagen)`,
    String.raw`(?:regt|macht|gibt|lädt)(?: \p{L}+){0,2} (?:zum Nachdenken|Mut|Lust|Freude|zu denken|Hoffnung)`,
    String.raw`(?:lese|höre|folge|sehe) (?:ich )?(?:immer|deine\p{L}?|Ihre\p{L}?|euch|dir|Ihnen)(?: \p{L}+){0,3}`,
    String.raw`(?:ich )?freue? (?:mich|mich sehr) (?:schon )?(?:auf|über|für|mit)(?: \p{L}+){1,4}(?= ?[.!]|$)`,
    String.raw`(?:[Dd]anke|[Dd]ankeschön|(?:[Vv]ielen|[Hh]erzlichen|[Tt]ausend|[Ll]ieben|[Bb]esten) Dank|[Mm]erci)(?: dir| Ihnen| euch)?(?:,? \p{Lu}\p{Ll}+,?)? (?:für|fürs) (?!(?:\p{Ll}+ )*(?:Hinweis|Frage|Nachricht|Sterne|Bewertung|Hilfe|Einladung|Rückmeldung|Termin|Einkauf|Besuch|Antwort|Bestellung|Anfrage|Geduld))[^,.!?\n]{3,60}(?=[.!]|$)`,
    // Said of anything: "so etwas sieht man nicht alle Tage", "da kann man nur gratulieren", "davor ziehe ich den Hut".
    String.raw`(?:sieht|findet|erlebt|hat|gibt|liest|hört|schafft|kann|macht)(?: \p{L}+){0,4} nicht (?:alle Tage|jeden Tag|jede[rn]?|oft|so oft|mehr oft)(?!\p{L})`,
    String.raw`(?:kann|muss|darf) (?:man|ich)(?: \p{L}+){0,2} (?:gratulieren|applaudieren|klatschen|staunen)|[Zz]iehe? (?:ich )?(?:meinen|den|alle) (?:imaginären )?H[uü]te?`,
    String.raw`(?:ich bin |bin |einfach )*(?:sprachlos|baff|hin und weg|begeistert)(?= ?[.!]|$)|fehlen (?:mir )?die Worte|(?:bekommt|kriegt|bekomme|kriege|hab\p{Ll}?)(?: \p{L}+){0,3} Gänsehaut|geht (?:einem|mir)(?: \p{L}+)? das Herz auf`,
    String.raw`(?:[Ss]olche|[Mm]ehr) (?:\p{L}+ ){1,2}(?:wie (?:euch|dich|Sie) )?(?:braucht|brauchen) (?:das Land|die Welt|es)(?= ?[.!]|$)|[Dd]anke, dass es (?:euch|dich|Sie) gibt|[Dd]as (?:ist|nenne ich)(?: doch)?(?: mal)? eine Ansage`,
    String.raw`verdient (?:\p{Ll}+ )*(?:Respekt|Applaus|Anerkennung|Lob|Hochachtung)(?= ?[.!]|$)`,
    String.raw`(?:das |so |genau )*(?:trifft|triffst|bringst|bringt)(?: \p{L}+){0,3} (?:ins Schwarze|auf den Punkt|den Nagel|es)(?: \p{L}+){0,3}`,
  ]
    .map((source) => String.raw`(?<!\p{L})(?:${source})`)
    .join('|'),
  'u',
);
/** The writer's own experience, a reason or an objection. */
const OWN =
  /(?<![A-Za-zÀ-ž])(?:[Bb]ei (?:uns|mir)|[Ww]ir|[Uu]ns(?:ere?[A-Za-zÀ-ž]?)?|(?:[Ii]ch|habe) (?:habe|ich|hatte|war|nutze|nehme)|[Mm]ein(?:e[mnrs]?)?(?! Meinung)|[Ss]eit(?! (?:[Ll]angem|[Ll]anger Zeit|[Ee]wigkeiten|[Ee]wig)(?![A-Za-zÀ-ž]))|[Aa]ber|allerdings|leider|trotzdem|obwohl|weil|[Nn]ur (?:fehlt|schade)|außer|ausser)(?![A-Za-zÀ-ž])/u;

/**
 * Does a short text only praise: each of its sentences praises, agrees, recommends or thanks, and says nothing else?
 */
export function isMerePraise({ ownWords, text, sentences }: Draft): boolean {
  if (text.trim() === '' || text.length > LONGEST || SAYS_MORE.test(ownWords)) return false;
  const said = sentences
    .map(({ start, end }) => ownWords.slice(start, end).replace(GREETS, ''))
    .filter((written) => wordsOf(written).length > 0);
  return said.some(praises) && said.every((written) => praises(written) || wordsOf(written).every(isBesidePraise));
}

/** Does a sentence praise, agree, recommend or thank, and say nothing else? */
export function praises(written: string): boolean {
  if (AGREES.test(written)) return !OWN.test(written);
  const words = wordsOf(written.replace(EXCLAIMED, '').replace(ABOUT, ''));
  return words.some(isPraise) && words.every((word) => isPraise(word) || isBesidePraise(word));
}

const isBesidePraise = (word: string) => BESIDE_PRAISE.has(word);

const isPraise = (word: string) => PRAISING.has(word) || PRAISING.has(word.replace(/e[mnrs]?$/, ''));
const wordsOf = (written: string) =>
  (written.replace(NAME, (name) => (isPraise(name.toLowerCase()) ? name : ' ')).match(WORD) ?? []).map((word) =>
    word.toLowerCase(),
  );
