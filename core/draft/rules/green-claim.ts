import type { Span } from '../../text/span';
import {
  ABSTRACT_ENDING,
  CLAIM_PHRASES,
  CLAIM_STEMS,
  GREEN_TOPIC,
  LASTING_NOUNS,
  MAKING,
  PRODUCT_NOUNS,
  PROOF_FIGURE,
  PROOF_LABEL,
} from '../data/green-words';
import type { Draft } from '../draft';
import type { Rule } from '../rule';
import { compilePhrases, findPhrases } from '../text/phrases';

const CLAIMS = compilePhrases([...CLAIM_STEMS.map((stem) => `${stem}~`), ...CLAIM_PHRASES]);
const LASTING = new Set(LASTING_NOUNS);
const HOW_MUCH = `(?:(?:[Zz]u )?(?:100|[Hh]undert) ?(?:%|Prozent) |[Hh]undertprozentig |[Kk]omplett |[Vv]ollständig |[Rr]undum |[Aa]bsolut |[Gg]anz |[Ww]irklich |[Bb]esonders |[Vv]oll |[Ss]ehr |[Ss]o |[Rr]ichtig |[Gg]arantiert |[Vv]on Natur aus )?`;
const SUSTAINABLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${HOW_MUCH}(?:[Nn]achhaltig|NACHHALTIG)(?:e[mnrs]?|ere[mnrs]?|er|ste[mnrs]?)?(?![\p{L}\p{N}-])(?: (\p{Lu}[\p{L}-]{2,40}))?`,
  'gu',
);

/** A general environmental claim about a product or company without proof beside it. */
export const greenClaim: Rule = {
  id: 'green-claim',
  name: 'Umweltaussage ohne Beleg',
  grade: 'pflicht',
  authority: { text: 'UWG in der Fassung, die seit 27. September 2026 gilt', asOf: '2026-09-27' },
  section: '8.1',
  thresholds: {},
  find(draft) {
    // Private people make no commercial claims.
    if (draft.context.account === 'private-person' || draft.context.kind === 'message') return [];
    const spans = [...findPhrases(draft.ownWords, CLAIMS), ...sustainableIn(draft)].sort((a, b) => a.start - b.start);
    return spans
      .filter((span, i) => (spans[i - 1]?.end ?? 0) <= span.start && isClaim(draft, span))
      .map((span) => ({
        span,
        reason: `„${draft.at(span)}“ ist eine allgemeine Umweltaussage; sie braucht einen Beleg im selben Satz, etwa eine Zahl oder ein anerkanntes Siegel.`,
      }));
  },
};

/** "nachhaltig" where it praises a thing and does not mean lasting. */
function sustainableIn({ ownWords }: Draft): Span[] {
  return Array.from(ownWords.matchAll(SUSTAINABLE)).flatMap(({ 0: written, 1: noun, index }) => {
    const end = index + written.length;
    const span = { start: index, end };
    if (noun) {
      // A capital letter within the sentence makes a name of it: Studiengang Nachhaltige Infrastruktur.
      if (/^(?:\S+ )*?N/.test(written) && /[\p{L}\p{N},] $/u.test(ownWords.slice(Math.max(0, index - 2), index)))
        return [];
      return /nachhaltig /i.test(written) ? followed(ownWords, span, noun) : isLasting(noun) ? [] : [span];
    }
    return followed(ownWords, span, undefined);
  });
}

const isLasting = (noun: string) => {
  const word = noun.toLowerCase();
  if (PRODUCT_NOUNS.test(word)) return false;
  return LASTING.has(word.replace(/(?:en|s|n|e)$/, '')) || LASTING.has(word) || ABSTRACT_ENDING.test(word);
};

/** "nachhaltig" without an ending: a claim before a verb of making, behind to be, or in a row of praise. */
function followed(text: string, span: Span, noun: string | undefined): Span[] {
  const end = noun ? span.end - noun.length - 1 : span.end;
  const own = { start: span.start, end };
  const rest = text.slice(end, end + 40);
  if (/(?:e[mnrs]?|ste\p{L})$/u.test(text.slice(span.start, end))) return /^\s*$/.test(rest) ? [own] : [];
  if (MAKING.test(rest.trimStart())) return [own];
  const before =
    text
      .slice(Math.max(0, span.start - 90), span.start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  const closes = /^\s*(?:$|[.,;:!?–)\n\uFFFC]|und |sowie |& |\p{So})/u.test(rest);
  if (!closes) return [];
  const written = text.slice(span.start, end);
  const isPraise =
    /(?<!\p{L})(?:ist|sind|bleibt|bleiben|wird|werden|macht|machen|besonders|damit|komplett|arbeiten|produzieren|wirtschaften|bauen|denken|handeln|reist|reisen|lebt|heizen)(?!\p{L})/u.test(
      before,
    );
  return isPraise || written.includes(' ') || isRowOfPraise(before, rest) ? [own] : [];
}

/** "Regional, nachhaltig und fair." */
const PRAISE =
  /(?:regional|fair|bio|lokal|saisonal|vegan|handgemacht|frisch|gesund|langlebig|hochwertig|sozial|ökologisch|modern|günstig|robust|schick|stylisch|lecker)/i;
const isRowOfPraise = (before: string, rest: string) =>
  new RegExp(`${PRAISE.source}(?:,| und|\\.| &| –) ?$`, 'iu').test(before) ||
  new RegExp(`^(?:,| und|\\.| &| –) ?${PRAISE.source}`, 'iu').test(rest);

const NEGATED =
  /(?<!\p{L})(?:nicht(?! nur)|nie|niemals|kein\p{L}*|weder|noch nicht|weniger|kaum|un)(?: \p{L}+){0,2} $/iu;
/** Ways to travel and what people themselves do are advice, no claim about a product. */
const TRAVEL =
  /(?<!\p{L})(?:anreise\p{L}*|reist|kommen Sie|kommt|komm|Bus|Bahn|Zug|Fahrrad|Rad|zu Fuß|ÖPNV|Verkehrsmittel\p{L}*|S-Bahn|U-Bahn|Tram|Straßenbahn)(?!\p{L})/u;
const FARMING =
  /^ökologisch\p{L}* (?:Landbau|Landwirtschaft|Anbau|Nische|Vielfalt|Gleichgewicht|Funktion|Wert|Bildung|Station|Jahr)/iu;

function isClaim({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const sentence = surroundingsOf(span);
  const text = ownWords.slice(sentence.start, sentence.end);
  const before = ownWords.slice(Math.max(sentence.start, span.start - 40), span.start);
  const written = ownWords.slice(span.start, span.end);
  if (NEGATED.test(before) || GREEN_TOPIC.test(text) || TRAVEL.test(text)) return false;
  if (FARMING.test(ownWords.slice(span.start, span.start + 40))) return false;
  if (/\?$/.test(text.trim()) && !/(?:unser|wir )/i.test(text)) return false;
  return !hasProof(text, written) && !isOthersGoal(text);
}

function hasProof(sentence: string, claim: string): boolean {
  if (PROOF_LABEL.test(sentence)) return true;
  const rest = sentence.replace(claim, ' ');
  return Array.from(rest.matchAll(PROOF_FIGURE)).some(([figure]) => !/^100 ?(?:%|Prozent)/.test(figure));
}

/** Aims of a city or a state are politics. */
const isOthersGoal = (sentence: string) =>
  /(?<!\p{L})(?:Stadt|Land|Kanton|Bund|Bundesregierung|EU|Gemeinde|Landkreis|Deutschland|Österreich|Schweiz|Europa)(?!\p{L})/u.test(
    sentence,
  ) && /(?<!\p{L})(?:will|soll|möchte|bis 20\d\d)(?!\p{L})/u.test(sentence);
