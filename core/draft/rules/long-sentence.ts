import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Edit } from '../finding';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { latinExpression } from '../text/latin';
import { listItemsOf } from '../text/list-items';
import { spanAt } from '../text/span-at';

/** A word is a sequence between blanks that contains a letter or digit: "z. B." are two, "E-Mail" is one. */
const countWords = (text: string) => text.split(/\s+/).filter((written) => /[A-Za-zÀ-ž\p{N}]/u.test(written)).length;

/**
 * Where a subordinate clause begins: a conjunction at the start or after a comma, or a relative pronoun that is not
 * before a noun.
 */
const SUBORDINATE =
  /^(?:Dass|Weil|Wenn|Ob|Obwohl|Nachdem|Bevor|Während|Sobald|Solange|Falls|Ehe|Da(?= [^,]{10,}, )|Wer|Wo|Was)(?![A-Za-zÀ-ž])(?=[^.!?:]{8,}, )|(?:^|[,–] ?(?:und |oder |sondern |aber )?)(?:dass|weil|wenn|ob|obwohl|damit|nachdem|bevor|während|sobald|solange|falls|indem|sodass|sofern|soweit|ehe|zumal|weshalb|wonach|wodurch|wobei|womit|wofür|woran|wie|wer|was|wo|welche[rnsm]?|um(?= [^,.]* zu ))(?![A-Za-zÀ-ž])|, (?:in |mit |von |für |auf |an |bei |aus |zu )?(?:der|die|das|den|dem|denen|deren|dessen)(?= [^\p{Lu}\s])/gu;
/** A relative pronoun before a noun, where the clause ends with its verb; an infinitive with "zu" after a comma. */
const FURTHER_CLAUSE =
  /, (?:in |mit |von |für |auf |an |bei |aus |zu )?(?:der|die|das|den|dem|deren|dessen) \p{Lu}[^.;:–]{4,90}? \p{Ll}{3,}(?:t|en)(?=[,.])|, [^,.;:–]{5,90} (?:zu (?!haben(?![A-Za-zÀ-ž]))\p{Ll}{3,}en|\p{Ll}{2,8}zu\p{Ll}{3,}en)(?=[,.]|$)/gu;
/** A row of short items after a colon is a list on one line. */
const FEWEST_ITEMS = 5;
const LONGEST_ITEM = 7;
const listBehindColon = (sentence: string): string | undefined => {
  const colon = sentence.indexOf(': ');
  const items = colon < 0 ? [] : sentence.slice(colon + 2).split(/, | und | sowie | oder /);
  return items.length >= FEWEST_ITEMS && items.every((item) => countWords(item) <= LONGEST_ITEM)
    ? sentence.slice(0, colon)
    : undefined;
};

/**
 * A row of names is looked through, not read: "Die Höfe in Aue, Bernau, Celle, Dorum, Elze, Forst und Gera haben zu".
 */
const NAME = String.raw`(?:\p{Lu}[\p{L}-]*|St\.)(?: \p{Lu}[\p{L}-]*){0,2}`;
const ROW_OF_NAMES = latinExpression(
  String.raw`(?<!\p{L})(?:${NAME}, ){5,}${NAME}(?: (?:und|sowie|oder) ${NAME})?`,
  'gu',
);

/** Six names have five commas: cheap to ask before the long expression. */
const withoutNames = (sentence: string): string =>
  sentence.split(', ').length > 5 ? sentence.replace(ROW_OF_NAMES, 'Namen') : sentence;

/** Two sentences with a colon between them, the second with a capital letter: the longer one counts. */
const SHORTEST_BEFORE_COLON = 4;
/** Nobody keeps more in mind, with a colon or without. */
const LONGEST_WITH_COLON = 45;
const longerBesideColon = (sentence: string): string => {
  if (!sentence.includes(': ')) return sentence;
  if (countWords(sentence) > LONGEST_WITH_COLON) return sentence;
  const parts = sentence.split(
    /: (?=(?:Von|In|Im|Am|An|Bei|Mit|Nach|Seit|Für|Aus|Auf|Wir|Ich|Sie|Er|Es|Das|Die|Der|Ein|Eine|Wer|Was|Wenn|Weil|Zwei|Drei|Vier|Alle|(?:Unse|Ih|Eu)re?|(?:[MD]|K)eine?|Diese[rsn]?|Jede[rs]?|Man|Ab|Zu|Hier|Dort|Nur|Um)(?![A-Za-zÀ-ž]))/u,
  );
  const [before = ''] = parts;
  if (parts.length !== 2 || countWords(before) < SHORTEST_BEFORE_COLON) return sentence;
  return parts.reduce((a, b) => (countWords(b) > countWords(a) ? b : a));
};

/** "was jemand können muss, was er lernt, wer ihm hilft": side by side, each with the same question. */
const QUESTION =
  /^(?:und |oder )?(?:was|wer|wie|wo|wann|warum|wozu|womit|woran|welche[A-Za-zÀ-ž]?|wem|wen|ob)(?![A-Za-zÀ-ž])/u;
const isRowOfQuestions = (row: string): boolean => {
  const parts = row.split(/, | und (?=w)/u);
  return parts.length >= FEWEST_IN_ROW && parts.every((part) => QUESTION.test(part));
};

/** Items after a short introduction and a colon, each with its own clause: read one by one, not nested. */
const FEWEST_IN_ROW = 3;
const LONGEST_HEAD = 8;
const isRowBehindColon = (sentence: string): boolean => {
  const colon = sentence.indexOf(': ');
  if (colon > 0 && isRowOfQuestions(sentence.slice(colon + 2))) return true;
  return (
    colon > 0 &&
    countWords(sentence.slice(0, colon)) <= LONGEST_HEAD &&
    sentence.slice(colon + 2).split(/, (?!(?:die|der|das|den|dem|dass|wenn|weil|wo|wie|was)(?![A-Za-zÀ-ž]))/u).length >=
      FEWEST_IN_ROW &&
    /, (?:und|oder|sowie) |,? und \p{Lu}/u.test(sentence.slice(colon))
  );
};

/** What stands side by side, with one clause among it at most, is read one piece after the other. */
const LONGEST_ROW = 40;
const FEWEST_PIECES = 4;
const LONGEST_PIECE = 10;
const isRow = (sentence: string, count: number, clauses: number): boolean => {
  const pieces = sentence.split(/, | und | oder | sowie |; |: | – /u);
  return (
    clauses <= 1 &&
    count <= LONGEST_ROW &&
    pieces.length >= FEWEST_PIECES &&
    pieces.every((piece) => countWords(piece) <= LONGEST_PIECE)
  );
};

/** A sentence with more words than most readers keep in mind. List items are judged individually. */
export const longSentence: Rule<'words' | 'nested'> = {
  id: 'long-sentence',
  name: 'Langer Satz',
  rulings: everywhere('stil', 'Eine Frage der Verständlichkeit.', '18F Content Guide: Sätze bis 25 Wörter', '2026'),
  section: '6.3',
  thresholds: {
    words: { label: 'Wörter je Satz höchstens', value: 29 },
    nested: { label: 'mit zwei Nebensätzen höchstens', value: 24 },
  },
  find(draft, { words, nested }) {
    const { prose, sentences, lines } = draft;
    const fewest = Math.min(words, nested);
    // A word and a blank take two characters: shorter spans cannot be too long.
    const long = sentences.filter(({ start, end }) => end - start > fewest * 2);
    const items = long.length > 0 ? listItemsOf(draft.text, lines) : [];
    return long.flatMap((span) => {
      const sentence = prose.slice(span.start, span.end);
      const written = longerBesideColon(withoutNames(listBehindColon(sentence) ?? sentence));
      const count = countWords(written);
      const clauses = (written.match(SUBORDINATE)?.length ?? 0) + (written.match(FURTHER_CLAUSE)?.length ?? 0);
      if (count <= words && (count <= nested || clauses < 2 || isRowBehindColon(sentence))) return [];
      if (isRow(sentence, count, clauses) || isItem(draft, items, span)) return [];
      const reason =
        count > words
          ? `Dieser Satz hat ${count} Wörter; ab ${words + 1} wird das Verstehen mühsam.`
          : `Dieser Satz hat ${count} Wörter und ${clauses} Nebensätze; das ist viel auf einmal.`;
      return [{ span, reason, replacements: halves(draft, span, fewest) }];
    });
  },
};

/**
 * One sentence alone on its line is an item; running text of several sentences is not one, whatever its lines look
 * like.
 */
function isItem({ lines, sentences, text }: Draft, items: readonly Span[], span: Span): boolean {
  const line = spanAt(lines, span);
  if (!line || !spanAt(items, span)) return false;
  const isAlone = sentences.filter(({ start }) => line.start <= start && start < line.end).length === 1;
  return isAlone || /^\s*[-–—•·*▪►✓✔✅→]/u.test(text.slice(line.start, line.end));
}

/** Main clauses that also work on their own. */
const JOINT =
  /(?:, |; )(und|aber|denn|doch|deshalb|daher|außerdem|zudem)(?= (?:wir|Sie|ich|er|sie|es|du|ihr|das|die|der|man|alle|jede[A-Za-zÀ-ž]?)(?![A-Za-zÀ-ž]))/gu;

/** Two sentences for one, cut between main clauses, where both are short enough. */
function halves({ prose, at }: Draft, { start, end }: Span, most: number): Edit[] {
  return Array.from(prose.slice(start, end).matchAll(JOINT)).flatMap(({ 0: joint, 1: word = '', index }) => {
    const from = start + index;
    const parts = [at({ start, end: from }), at({ start: from + joint.length, end })];
    if (parts.some((part) => countWords(part) >= most)) return [];
    return [
      { start: from, end: from + joint.length, replacement: `. ${word.charAt(0).toUpperCase()}${word.slice(1)}` },
    ];
  });
}
