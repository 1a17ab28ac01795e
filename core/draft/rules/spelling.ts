import { CONFUSIONS } from '../data/confused-words';
import { MISSPELLED_STEMS } from '../data/misspelled-stems';
import { MISSPELLINGS } from '../data/misspellings';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { wrongCapitalsIn } from '../text/address';
import { latinExpression } from '../text/latin';

/** Right forms by wrong ones, in lower case; phrases by their first word, because most misspellings are one word. */
const WORDS = new Map<string, string>();
const PHRASES: { readonly wrong: string; readonly right: string }[] = [];
for (const line of MISSPELLINGS.trim().split('\n')) {
  const [wrong = '', right = ''] = line.split(' ').map((part) => part.replaceAll('_', ' '));
  if (wrong.includes(' ')) PHRASES.push({ wrong, right });
  else WORDS.set(wrong, right);
}
const WORD = /(?<![A-Za-zÀ-ž\p{N}@#_]|[^A-Za-zÀ-ž]-|^-)[A-Za-zÀ-ž][A-Za-zÀ-ž\p{M}]{1,40}(?![A-Za-zÀ-ž\p{N}_])/gu;
const PHRASE = latinExpression(`(?<!\\p{L})(?:${PHRASES.map(({ wrong }) => wrong).join('|')})(?!\\p{L})`, 'giu');

/**
 * Wrong stems: all words with them are corrected (Standartisierung, standartisiert). The text is read in lower case,
 * which is quicker.
 */
const STEM = latinExpression(Object.keys(MISSPELLED_STEMS).join('|'));
/** How many letters of a compound may come before the stem. */
const MOST_BEFORE_STEM = 14;

/** Mitarbeiterinn: the singular ends in one n. */
const DOUBLE_N = /(?<![A-Za-zÀ-ž\p{N}])(\p{Lu}\p{Ll}{2,30}(?:er|or|ent|ant|ist|og)in)n(?![A-Za-zÀ-ž])/gu;

const MAY_DOUBLE_N = /inn(?![A-Za-zÀ-ž])/u;

/** "Seid 2010 sind wir": the preposition is meant, not the verb. */
const SEID =
  /(?<![A-Za-zÀ-ž]|[Ii]hr |[Uu]nd )([Ss])eid(?= (?:\d{4}|\d+ (?:Jahr|Monat|Woche)\p{Ll}*|(?:einem|zwei|drei|vier|fünf|sechs|acht|zehn|elf|zwölf|zwanzig) (?:Jahr|Monat|Woche)\p{Ll}*|letzte[mnr]|Generationen|mittlerweile \d|rund \d|fast \d|gut \d|über \d|mehr als|vielen Jahren|Jahren|dem \d|Anfang|Ende|Mitte|Beginn|heute|gestern|kurzem|Kurzem|langem|Langem)(?!\p{Ll}))/gu;
/** Plurals with an apostrophe: Info's, Foto's, PC's. */
const APOSTROPHE =
  /(?<![A-Za-zÀ-ž\p{N}])((?:Info|Foto|Video|Auto|PC|LKW|PKW|DVD|CD|Job|Event|Handy|Team|Tipp|Link|Post|Story|Download|App|Workshop|Snack|Drink|Shop|Kid|Ticket|Tour|Newsletter|Azubi|Profi|Kita|Pizza|Mail|Song|Hit|Star|Fan|Shirt|Chip|Clip|Blog|Cocktail|Deal|Highlight|Workout)|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|morgen|nachmittag))['’´`]s(?![A-Za-zÀ-ž])/gu;
/** "des öfteren", "im folgenden": nouns by the rules of 2006. */
const CAPITALS =
  /(?<![A-Za-zÀ-ž])(?:im voraus|im nachhinein|des weiteren|des öfteren|zum beispiel|im großen und ganzen|im allgemeinen|im wesentlichen|im übrigen)(?![A-Za-zÀ-ž-]| \p{Lu})/gu;

/** "Mittwoch Abend" is one noun, "ab Heute" is not a noun. */
const DAY_PART =
  /(?<![A-Za-zÀ-ž])(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag) (Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)(?![A-Za-zÀ-ž])/gu;
const NO_NOUN = /(?<![A-Za-zÀ-ž])([Aa]b|[Bb]is|[Ss]eit|[Ff]ür) (Heute|Gestern|Morgen)(?![A-Za-zÀ-ž-])(?! \p{Lu})/gu;

/** "ab sofort Samstags": an adverb is in lower case; "eines Morgens" is a noun. */
const ADVERB_OF_TIME =
  /(?<=[\p{Ll}\d,] )(?<!(?:[Dd]es|[Ee]ines|[Dd]ieses|[Jj]enes|desselben|jedes) )(Montags|Dienstags|Mittwochs|Donnerstags|Freitags|Samstags|Sonnabends|Sonntags|Morgens|Vormittags|Mittags|Nachmittags|Abends|Nachts|Werktags|Wochentags)(?![A-Za-zÀ-ž-])(?! \p{Lu})/gu;

/** "am Besten": a superlative after "am" is in lower case; in "am Besten fehlt es" it is a noun and stays. */
const SUPERLATIVE =
  /(?<!(?:orientier|mess|mangel|fehl|hält|halt|häng)[A-Za-zÀ-ž]{0,3} (?:\p{Ll}+ )?)(?<![A-Za-zÀ-ž])([Aa]m) (Besten|Liebsten|Meisten|Schnellsten|Einfachsten|Schönsten|Ehesten|Wenigsten|Sichersten|Günstigsten|Leichtesten|Wichtigsten|Bequemsten|Häufigsten|Stärksten)(?![A-Za-zÀ-ž-])(?! (?:\p{Lu}|fehlt|mangelt|orientieren|messen|festhalten))/gu;

/**
 * "Herzlich Willkommen!": a greeting; after an article it is a noun (ein herzliches Willkommen), with an inflected
 * adjective.
 */
const SMALL = /(?<![A-Za-zÀ-ž])[Hh]erzlich Willkommen(?![A-Za-zÀ-ž-])/gu;

/** "Danke, dass freut uns": a verb right behind it wants "das". */
const DASS =
  /(?<=(?:^|[.!?,;:–] |\n))([Dd]as)s(?= (?:ist|war|macht|freut|hat|wird|klingt|gefällt|hilft|tut|zeigt|bedeutet|heißt|wäre|kostet)(?![A-Za-zÀ-ž]))/gu;
/** "Endlich ist es soweit": two words, except where a clause begins with it. */
const SO_WEIT =
  /(?<=(?:(?<![A-Za-zÀ-ž])[Ee]s (?:ist|war|wird)|(?<![A-Za-zÀ-ž])(?:ist|war|wäre) es)(?: (?:endlich|nun|jetzt|heute|bald|wieder|morgen|schon|fast)){0,2} )soweit(?= ?[.!,:–]|\s*$)/gmu;

/** The most frequent misspellings of German, from a list; names in capitals, quotations and tags are ignored. */
export const spelling: Rule = {
  id: 'spelling',
  name: 'Rechtschreibung',
  rulings: everywhere(
    'empfehlung',
    'Eine kurze Liste häufiger Schreibfehler; sie ersetzt keine Rechtschreibprüfung.',
    'Amtliches Regelwerk der deutschen Rechtschreibung 2024; Liste des Projekts',
    '2026-11',
  ),
  section: '6.10',
  thresholds: {},
  find(draft) {
    const { ownWords } = draft;
    const hasStem = STEM.test(ownWords.toLowerCase());
    const words = Array.from(ownWords.matchAll(WORD)).flatMap(({ 0: written, index }) => {
      const right = WORDS.get(written.toLowerCase()) ?? (hasStem ? withRightStem(written) : undefined);
      return right === undefined || isName(written, right)
        ? []
        : [{ index, written, right: asWritten(right, written) }];
    });
    const phrases = Array.from(ownWords.matchAll(PHRASE)).flatMap(({ 0: written, index }) => {
      const right = PHRASES.find(({ wrong }) => wrong === written.toLowerCase())?.right;
      return right === undefined ? [] : [{ index, written, right: asWritten(right, written) }];
    });
    const seit = Array.from(ownWords.matchAll(SEID), ({ 0: written, 1: first = 's', index }) => ({
      index,
      written,
      right: `${first}eit`,
    }));
    const plurals = Array.from(ownWords.matchAll(APOSTROPHE), ({ 0: written, 1: stem = '', index }) => ({
      index,
      written,
      right: `${stem}s`,
    }));
    const nouns = Array.from(ownWords.matchAll(CAPITALS), ({ 0: written, index }) => ({
      index,
      written,
      right: written.replace(/ ([A-Za-zÀ-ž])/u, (_, letter: string) => ` ${letter.toUpperCase()}`),
    }));
    const greetings = Array.from(ownWords.matchAll(SMALL), ({ 0: written, index }) => ({
      index,
      written,
      right: written.replace('W', 'w'),
    }));
    const superlatives = Array.from(
      ownWords.matchAll(SUPERLATIVE),
      ({ 0: written, 1: am = '', 2: word = '', index }) => ({ index, written, right: `${am} ${word.toLowerCase()}` }),
    );
    const timesOfDay = Array.from(ownWords.matchAll(ADVERB_OF_TIME), ({ 0: written, index }) => ({
      index,
      written,
      right: written.toLowerCase(),
    }));
    const days = Array.from(ownWords.matchAll(DAY_PART), ({ 0: written, 1: day = '', 2: part = '', index }) => ({
      index,
      written,
      right: day + part.toLowerCase(),
    }));
    const adverbs = Array.from(ownWords.matchAll(NO_NOUN), ({ 0: written, 1: word = '', 2: adverb = '', index }) => ({
      index,
      written,
      right: `${word} ${adverb.toLowerCase()}`,
    }));
    const doubled = Array.from(
      MAY_DOUBLE_N.test(ownWords) ? ownWords.matchAll(DOUBLE_N) : [],
      ({ 0: written, 1: stem = '', index }) => ({
        index,
        written,
        right: stem,
      }),
    );
    const articles = Array.from(ownWords.matchAll(DASS), ({ 0: written, 1: right = '', index }) => ({
      index,
      written,
      right,
    }));
    const apart = Array.from(ownWords.matchAll(SO_WEIT), ({ 0: written, index }) => ({
      index,
      written,
      right: 'so weit',
    }));
    const confused = CONFUSIONS.filter(({ may }) => may.test(ownWords)).flatMap(({ said, right }) =>
      Array.from(ownWords.matchAll(said), ({ 0: written, index }) => ({ index, written, right: right(written) })),
    );
    const theirs = wrongCapitalsIn(draft).map(({ start, end }) => {
      const written = ownWords.slice(start, end);
      return { index: start, written, right: written.replace('I', 'i') };
    });
    let read = 0;
    return (
      [
        ...confused,
        ...theirs,
        ...articles,
        ...apart,
        ...words,
        ...phrases,
        ...seit,
        ...plurals,
        ...nouns,
        ...greetings,
        ...superlatives,
        ...timesOfDay,
        ...days,
        ...adverbs,
        ...doubled,
      ]
        .sort((a, b) => a.index - b.index || b.written.length - a.written.length)
        // "im vorraus" is found as a phrase and as a word.
        .filter(({ index, written }) => {
          if (index < read) return false;
          read = index + written.length;
          return true;
        })
        .map(({ index, written, right }) => {
          const span = { start: index, end: index + written.length };
          return {
            span,
            reason: `„${written}“ schreibt man „${right}“.`,
            fix: [{ ...span, replacement: right }],
          };
        })
    );
  },
};

function withRightStem(written: string): string | undefined {
  const small = written.toLowerCase();
  const wrong = STEM.exec(small);
  if (!wrong || wrong.index > MOST_BEFORE_STEM) return undefined;
  const right = MISSPELLED_STEMS[wrong[0]];
  return right === undefined ? undefined : small.replace(wrong[0], right);
}

/** A capital within a sentence, on a word in lower case, may be a name; words in capitals are ignored. */
const isName = (written: string, right: string) =>
  written.length > 2 && written === written.toUpperCase() && right !== right.toUpperCase();

function asWritten(right: string, written: string): string {
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
