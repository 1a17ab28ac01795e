import type { Span } from '../../text/span';
import { INSTEAD_OF_PHRASE, WORN_IN_JOBS, WORN_PAIRS, WORN_PHRASES } from '../data/cliches';
import type { Draft } from '../draft';
import type { Edit } from '../finding';
import { isJobAd } from '../job-ad';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { compilePhrases, findPhrases } from '../text/phrases';

const PAIRS = WORN_PAIRS.flatMap(({ adjectives, nouns }) => {
  const choice = `(${nouns.join('|')})`;
  return adjectives.map((adjective) => `${adjective}~ ${choice}`);
});
const WORN = compilePhrases([...WORN_PHRASES, ...PAIRS]);
const WORN_IN_JOB_ADS = compilePhrases([...WORN_PHRASES, ...PAIRS, ...WORN_IN_JOBS]);

/** Sentences about worn words. */
const TOPIC =
  /(?<!\p{L})(?:Floskel\p{L}*|Phrase\p{L}*|Worthülse\p{L}*|Bullshit\p{L}*|Buzzword\p{L}*|Modewort|Modewörter\p{L}*|Begriff\p{L}*|(?:das|dem|ein|vom) Wort|Wörter\p{L}*|[Ww]as heißt|[Ww]as bedeutet|heißt (?:bei uns|das|eigentlich)|bedeutet|meint|nennen|statt|streiche\p{L}*|kein\p{L}* (?:Floskel|Phrase)\p{L}*)(?!\p{L})/u;

/** Worn words without content. What is made concrete at once, by a figure or in brackets, is no empty phrase. */
export const emptyPhrase: Rule = {
  id: 'empty-phrase',
  name: 'Floskel',
  rulings: everywhere(
    'stil',
    'Eine Frage des Stils.',
    'Regelwerk der Redaktion: Zahl, Ort, Name, Beispiel statt Floskel',
    '2026-11',
  ),
  grouped: 'Das sagt jedes Unternehmen von sich: {words}; Zahl, Ort oder Beispiel bleibt eher hängen.',
  section: '6.4',
  thresholds: {},
  find(draft) {
    return findPhrases(draft.ownWords, isJobAd(draft) ? WORN_IN_JOB_ADS : WORN)
      .filter((span) => !isTopic(draft, span) && !isYoungTeam(draft, span) && !isMadeConcrete(draft, span))
      .map((span) => ({
        span,
        replacements: insteadOf(draft, span),
        reason: `„${draft.at(span)}“ sagt jedes Unternehmen von sich; eine Zahl, ein Ort oder ein Beispiel bleibt eher hängen.`,
      }));
  },
};

function isTopic({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  const sentence = ownWords.slice(start, end);
  return TOPIC.test(sentence) || (/Augenhöhe$/.test(ownWords.slice(start, span.end)) && HUNG.test(sentence));
}

/** Eye level in centimetres: things are hung there. */
const HUNG =
  /(?<!\p{L})(?:Kamera|Stativ|Bildschirm|Monitor|Schild|Regal|Spiegel|Meter|Zentimeter|cm|montier|häng|angebracht|feststell|Brett|Bild)\p{L}*/u;

/** "flache Hierarchien (zwei Ebenen)", "attraktive Vergütung: 3.400 Euro", "Tätigkeiten in den Bereichen Redaktion, PR und Vertrieb". */
function isMadeConcrete({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const { end } = surroundingsOf(span);
  const behind = ownWords.slice(span.end, Math.min(end, span.end + 90));
  return WITH_FIGURE.test(behind) || WITH_LIST.test(behind);
}
const WITH_FIGURE =
  /^\s?(?:[:(–,]|von |ab |in Höhe |mit |zwischen |durch |dank |weil )[^;]{0,60}?(?:\d|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf|hundert)(?!\p{L}))/u;
/** Two things by name, behind the words that introduce them. */
const WITH_LIST =
  /^\s?(?:in den (?:Bereichen|Feldern|Themen)|wie|etwa|z\. ?B\.|zum Beispiel|rund um|:|–|\(|von)[^.!?;]{0,40}?\p{Lu}\p{Ll}+[^.!?;]{0,30}?(?:,| und | bis | oder )[^.!?;]{0,30}?\p{Lu}/u;

/** The questions of the guide in the place of the phrase. */
function insteadOf(draft: Draft, span: Span): Edit[] {
  const written = draft.at(span);
  const [, wordings = []] = INSTEAD_OF_PHRASE.find(([expression]) => expression.test(written)) ?? [];
  return wordings.map((replacement) => ({ ...span, replacement }));
}

/** "junges, dynamisches Team" and "körperlich belastbar" in a job ad are told by a heavier rule. */
const isYoungTeam = (draft: Draft, { start }: Span) =>
  /(?:jung\p{Ll}{1,2},? (?:und )?|(?:[Kk]örperlich|[Pp]hysisch|[Pp]sychisch|[Ss]eelisch|[Mm]ental|[Vv]oll|[Uu]neingeschränkt|[Gg]esundheitlich)\p{Ll}{0,2} (?:und \p{Ll}+ )?)$/u.test(
    draft.ownWords.slice(Math.max(0, start - 40), start),
  ) && isJobAd(draft);
