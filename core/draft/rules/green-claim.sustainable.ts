import type { Span } from '../../text/span';
import { ABSTRACT_ENDING, LASTING_NOUNS, MAKING, PRODUCT_NOUNS } from '../data/green-words';
import type { Draft } from '../draft';
import { latinExpression } from '../text/latin';

const LASTING = new Set(LASTING_NOUNS);
const HOW_MUCH = `(?:(?:[Zz]u )?(?:100|[Hh]undert) ?(?:%|Prozent) |[Hh]undertprozentig |[Kk]omplett |[Vv]ollständig |[Rr]undum |[Aa]bsolut |[Gg]anz |[Ww]irklich |[Bb]esonders |[Vv]oll |[Ss]ehr |[Ss]o |[Rr]ichtig |[Gg]arantiert |[Vv]on Natur aus |[Dd]urch und durch |Natürlich |Einfach |Echt )?`;
const SUSTAINABLE = latinExpression(
  String.raw`(?<![\p{L}\p{N}-])${HOW_MUCH}(?:[Nn]achhaltig|NACHHALTIG)(?:e[mnrs]?|ere[mnrs]?|er|ste[mnrs]?)?(?![\p{L}\p{N}-])(?: (\p{Lu}[\p{L}-]{2,40}))?`,
  'gu',
);

/** "nachhaltig" where it praises a thing and does not mean "lasting". */
export function sustainableIn({ ownWords }: Draft): Span[] {
  return Array.from(ownWords.matchAll(SUSTAINABLE)).flatMap(({ 0: written, 1: noun, index }) => {
    const end = index + written.length;
    const span = { start: index, end };
    if (noun) {
      // With a capital letter within the sentence it is a name: Studiengang Nachhaltige Infrastruktur.
      if (/^(?:\S+ )*?N/.test(written) && /[A-Za-zÀ-ž\p{N},] $/u.test(ownWords.slice(Math.max(0, index - 2), index)))
        return [];
      if (/nachhaltig /i.test(written)) return followed(ownWords, span, noun);
      return isLasting(noun) && !/nachhaltigste/i.test(written) ? [] : [span];
    }
    return followed(ownWords, span, undefined);
  });
}

const isLasting = (noun: string) => {
  const word = noun.toLowerCase();
  if (PRODUCT_NOUNS.test(word)) return false;
  return LASTING.has(word.replace(/(?:en|s|n|e)$/, '')) || LASTING.has(word) || ABSTRACT_ENDING.test(word);
};

/** "ein Betrieb, der nachhaltig ist": the verb at the end of its clause. */
const OF_WHAT_IS =
  /^ (?:ist|sind|bleibt|arbeitet|arbeiten|wirtschaftet|wirtschaften|produziert|handelt|denkt)(?= ?[.,;!)\n]| und |$)/u;

/** "nachhaltig" without an ending: a claim before a verb of making, after "sein", or in a row of praise. */
function followed(text: string, span: Span, noun: string | undefined): Span[] {
  const end = noun ? span.end - noun.length - 1 : span.end;
  const stated = { start: span.start, end };
  const rest = text.slice(end, end + 40);
  if (/(?:e[mnrs]?|ste[A-Za-zÀ-ž])$/u.test(text.slice(span.start, end))) return /^\s*$/.test(rest) ? [stated] : [];
  if (MAKING.test(rest.trimStart()) || OF_WHAT_IS.test(rest)) return [stated];
  const before =
    text
      .slice(Math.max(0, span.start - 90), span.start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  const closes = /^\s*(?:$|[.,;:!?–)\n\uFFFC]|und |sowie |& |\p{So})/u.test(rest);
  if (!closes) return [];
  const written = text.slice(span.start, end);
  const isPraise =
    /(?<![A-Za-zÀ-ž])(?:ist|sind|bleibt|bleiben|wird|werden|macht|machen|besonders|damit|komplett|arbeiten|produzieren|wirtschaften|bauen|denken|handeln|reist|reisen|lebt|heizen)(?![A-Za-zÀ-ž])/u.test(
      before,
    );
  return isPraise || written.includes(' ') || isRowOfPraise(before, rest) ? [stated] : [];
}

/** "Regional, nachhaltig und fair." */
const PRAISE =
  /(?:regional|fair|bio|lokal|saisonal|vegan|handgemacht|frisch|gesund|langlebig|hochwertig|sozial|ökologisch|modern|günstig|robust|schick|stylisch|lecker)/i;
const isRowOfPraise = (before: string, rest: string) =>
  latinExpression(`${PRAISE.source}(?:,| und|\\.| &| –) ?$`, 'iu').test(before) ||
  latinExpression(`^(?:,| und|\\.| &| –) ?${PRAISE.source}`, 'iu').test(rest);
