import type { Span } from '../../text/span';
import { WORN_PAIRS, WORN_PHRASES } from '../data/cliches';
import type { Draft } from '../draft';
import { isJobAd } from '../job-ad';
import type { Rule } from '../rule';
import { compilePhrases, findPhrases } from '../text/phrases';

const PAIRS = WORN_PAIRS.flatMap(({ adjectives, nouns }) => {
  const choice = `(${nouns.join('|')})`;
  return adjectives.map((adjective) => `${adjective}~ ${choice}`);
});
const WORN = compilePhrases([...WORN_PHRASES, ...PAIRS]);

/** Sentences about worn words. */
const TOPIC =
  /(?<!\p{L})(?:Floskel\p{L}*|Phrase\p{L}*|Worthülse\p{L}*|Bullshit\p{L}*|Buzzword\p{L}*|Modewort|Modewörter\p{L}*|Begriff\p{L}*|(?:das|dem|ein|vom) Wort|Wörter\p{L}*|[Ww]as heißt|[Ww]as bedeutet|heißt (?:bei uns|das|eigentlich)|bedeutet|meint|nennen|statt|streiche\p{L}*|kein\p{L}* (?:Floskel|Phrase)\p{L}*)(?!\p{L})/u;

/** Worn words without content. What is made concrete at once, by a figure or in brackets, is no empty phrase. */
export const emptyPhrase: Rule = {
  id: 'empty-phrase',
  name: 'Floskel',
  grade: 'stil',
  authority: { text: 'Regelwerk der Redaktion: Zahl, Ort, Name, Beispiel statt Floskel', asOf: '2026-11' },
  section: '6.4',
  thresholds: {},
  find(draft) {
    return findPhrases(draft.ownWords, WORN)
      .filter((span) => !isTopic(draft, span) && !isYoungTeam(draft, span) && !isMadeConcrete(draft, span))
      .map((span) => ({
        span,
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

/** "flache Hierarchien (zwei Ebenen)", "attraktive Vergütung: 3.400 Euro", "Synergien von 1,2 Millionen Euro". */
function isMadeConcrete({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const { end } = surroundingsOf(span);
  const behind = ownWords.slice(span.end, Math.min(end, span.end + 60));
  return /^\s?(?:[:(–]|von |ab |in Höhe |mit |zwischen )[^,;]*(?:\d|zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf|hundert)/u.test(
    behind,
  );
}

/** "junges, dynamisches Team" in a job ad is told by a heavier rule. */
const isYoungTeam = (draft: Draft, { start }: Span) =>
  /jung\p{Ll}{1,2},? (?:und )?$/u.test(draft.ownWords.slice(Math.max(0, start - 12), start)) && isJobAd(draft);
