import { BESIDE_PRAISE, PRAISING } from './data/praise-words';
import type { Draft } from './draft';
import { latinExpression } from './text/latin';

/** The longest text in question, in characters: longer ones say something, or are for another rule. */
const LONGEST = 240;
const WORD = /[A-Za-zÀ-ž][A-Za-zÀ-ž\p{M}-]*/gu;
/** Who is addressed: "liebe Petra", "@petra", "Petra,". */
const NAME =
  /(?<=(?<![A-Za-zÀ-ž])[Ll]iebe[rs]? )\p{Lu}[A-Za-zÀ-ž-]+|@\S+|(?<=, |^|\s[Dd]anke |\s[Dd]anke dir )\p{Lu}\p{Ll}+(?=[!,.])/gu;
/** A text with a figure or a question is more than praise. */
const SAYS_MORE = /\?|\d(?!\d{0,2} ?(?:%|Prozent))/u;
/** A sentence that recommends, agrees or thanks, whatever it is about. */
const AGREES = latinExpression(
  [
    String.raw`(?:sollt|müsst)e[nt]?(?!\p{L})[^.!?\n]{0,60}(?:lesen|sehen|hören|wissen|verinnerlichen|beherzigen|teilen|kennen)(?!\p{L})`,
    String.raw`(?:muss|sollte) (?:man|jede[rs]?|einfach)[^.!?\n]{0,30}(?:gelesen|gesehen|gehört) haben`,
    String.raw`(?:bitte |unbedingt |gern |gerne )?(?:mehr|viel mehr) (?:davon|solche\p{L}*|von (?:dieser|deiner|solchen))`,
    String.raw`(?:auf den Punkt|den Nagel|aus der Seele|Pflichtlektüre|(?:ist |wird )?(?:gespeichert|gemerkt|abgespeichert|geteilt)(?= ?[.!]|$)|Hut ab|Daumen hoch|weiter so|ganz bei (?:dir|Ihnen|euch)|voll(?:e|ste)? Zustimmung)`,
    String.raw`(?:kann|könnte|möchte|würde) (?:ich|man|es|das)(?: \p{L}+){0,4} (?:unterschreiben|bestätigen|zustimmen|unterstreichen|ausdrücken|formulieren|sagen)`,
    String.raw`(?:regt|macht|gibt|lädt)(?: \p{L}+){0,2} (?:zum Nachdenken|Mut|Lust|Freude|zu denken|Hoffnung)`,
    String.raw`(?:lese|höre|folge|sehe) (?:ich )?(?:immer|deine\p{L}?|Ihre\p{L}?|euch|dir|Ihnen)(?: \p{L}+){0,3}`,
    String.raw`(?:ich )?freue? (?:mich|mich sehr) (?:schon )?(?:auf|über|für|mit)(?: \p{L}+){1,4}(?= ?[.!]|$)`,
    String.raw`(?:[Dd]anke|[Dd]ankeschön|(?:[Vv]ielen|[Hh]erzlichen|[Tt]ausend|[Ll]ieben|[Bb]esten) Dank|[Mm]erci)(?: dir| Ihnen| euch)?(?:,? \p{Lu}\p{Ll}+,?)? (?:für|fürs) (?!(?:\p{Ll}+ )*(?:Hinweis|Frage|Nachricht|Sterne|Bewertung|Hilfe|Einladung|Rückmeldung|Termin|Einkauf|Besuch|Antwort|Bestellung|Anfrage|Geduld))[^,.!?\n]{3,60}(?=[.!]|$)`,
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
    .map(({ start, end }) => ownWords.slice(start, end))
    .filter((written) => wordsOf(written).length > 0);
  return said.some(praises) && said.every((written) => praises(written) || wordsOf(written).every(isBesidePraise));
}

/** Does a sentence praise, agree, recommend or thank, and say nothing else? */
export function praises(written: string): boolean {
  if (AGREES.test(written)) return !OWN.test(written);
  const words = wordsOf(written);
  return words.some(isPraise) && words.every((word) => isPraise(word) || isBesidePraise(word));
}

const isBesidePraise = (word: string) => BESIDE_PRAISE.has(word);

const isPraise = (word: string) => PRAISING.has(word) || PRAISING.has(word.replace(/e[mnrs]?$/, ''));
const wordsOf = (written: string) =>
  (written.replace(NAME, (name) => (isPraise(name.toLowerCase()) ? name : ' ')).match(WORD) ?? []).map((word) =>
    word.toLowerCase(),
  );
