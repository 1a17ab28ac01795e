import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { isAboutJob } from '../job-ad';
import { latinExpression } from '../text/latin';

/** The person that speaks in a quotation is whoever bought. */
const FIRST_PERSON =
  /(?<![A-Za-zÀ-ž])(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?[mnrs]?|[Ww]ir|[Uu]ns|[Uu]nsere?[mnrs]?)(?![A-Za-zÀ-ž])/u;
/** Behind it who said it: a dash or a bracket with a name, a firm or a function. */
const SAID_BY =
  /^[ \t]*(?:\n[ \t]*)?(?:[–—-] ?|\()(?=[^\n]{0,24}\p{Lu})[^\n?!“”"«»„]{3,80}?(?=\)|\.? *(?:\n|$)|(?<! \p{Lu})\. )\)?/u;
/** A function with its trade, in a bracket or behind a dash: "(Leiterin Rechnungswesen, Maschinenbau, …)". */
const FUNCTION_OF_FIRM =
  /^[^A-Za-zÀ-ž\n]*[A-Za-zÀ-ž-]*(?:[Ll]eit(?:er|erin|ung)|[Ii]nhaber(?:in)?|[Gg]eschäftsführ(?:er|erin|ung)|[Ee]ink(?:auf|äufer|äuferin)|[Mm]eister(?:in)?|[Vv]erwalt(?:er|erin|ung)|[Bb]uchhalt(?:er|erin|ung)|[Mm]anager(?:in)?|[Vv]orstand)(?![A-Za-zÀ-ž])[^,\n]{0,40}, (?=\p{Lu})/u;
const BELONGS = /, \p{Lu}| (?:aus|bei|vo[nm]) /u;
const OWN_PEOPLE =
  /(?<![A-Za-zÀ-ž])(?:Azubi|Auszubildende[nr]?|Lehrling|Lernende[nr]?|[Uu]nser[A-Za-zÀ-ž]*|bei uns|im Team|[A-Za-zÀ-ž]*[Mm]itarbeite[A-Za-zÀ-ž]*|Kolleg[A-Za-zÀ-ž]*|Gründer(?:in)?|Chef(?:in)?|Standort|Filiale|Abteilung|1[5-9]\d\d)(?![A-Za-zÀ-ž])|, [A-Za-zÀ-ž-]*(?:[Ii]nhaber|[Gg]eschäftsführer|[Mm]eister|[Ll]eiter)(?:in)?\)?\.?\s*$/u;
/** In an ad of a house that seeks no staff a quotation in the first person is a customer's, whoever is named. */
export const attributed = (draft: Draft): Span[] =>
  draft.quotes.length === 0 || isAboutJob(draft)
    ? []
    : draft.quotes.flatMap((quote) => {
        const by = SAID_BY.exec(draft.text.slice(quote.end, quote.end + BEHIND))?.[0];
        const said = draft.at(quote);
        // A sentence, not a title: „Ich bin dann mal weg“.
        if (
          by === undefined ||
          !BELONGS.test(by) ||
          OWN_PEOPLE.test(by) ||
          !FIRST_PERSON.test(said) ||
          !/[.!…].$/u.test(said)
        )
          return [];
        if (draft.context.kind !== 'ad' && !FUNCTION_OF_FIRM.test(by)) return [];
        return [{ start: quote.start, end: quote.end + by.length }];
      });
/** A voice of which only the first name is said, beside an offer: "…“, meint Sabine", "Von Nadine kam: „…". */
export const named = (draft: Draft): Span[] => {
  const { text, quotes } = draft;
  if (quotes.length === 0 || !OFFERED.test(text) || KNOWN_PEOPLE.test(text) || isAboutJob(draft)) return [];
  return quotes.flatMap((quote) => {
    if (!SPEAKS_OF_ONESELF.test(draft.at(quote))) return [];
    const behind = NAMED_BEHIND.exec(text.slice(quote.end, quote.end + BEHIND));
    const before = NAMED_BEFORE.exec(text.slice(Math.max(0, quote.start - BEHIND), quote.start));
    const name = behind?.[1] ?? before?.[1] ?? before?.[2];
    // Whoever is named twice is told of.
    if (name === undefined || text.split(name).length > 2) return [];
    return [
      {
        start: quote.start - (before?.[0].replace(/^[.!?:\s]+/, '').length ?? 0),
        end: quote.end + (behind?.[0].length ?? 0),
      },
    ];
  });
};
const SAYS = '(?:meint|sagt|schreibt|findet|schwärmt|erzählt|lobt|freut sich)';
const NAMED_BEHIND = latinExpression(String.raw`^,? ${SAYS} (\p{Lu}\p{Ll}{2,11})(?: \p{Lu}\.)?(?=[.!;]|$| aus )`, 'u');
const NAMED_BEFORE = latinExpression(
  String.raw`(?:[Vv]on (\p{Lu}\p{Ll}{2,11}) (?:kam|kommt|stammt|hörten wir)|(?:^|[.!?:\n] ?|[Uu]nd )(?!Eine?|Unsere?|Die|Der|Sie|Er)(\p{Lu}\p{Ll}{2,11}) ${SAYS}): ?$`,
  'u',
);
const SPEAKS_OF_ONESELF = /(?<![A-Za-zÀ-ž])(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?[mnrs]?)(?![A-Za-zÀ-ž])/u;
/** What is sold or booked. */
const OFFERED =
  /\d ?(?:€|Euro|Franken|CHF)|(?:€|CHF|Fr\.) ?\d|(?<![A-Za-zÀ-ž])(?:[Tt]ermine?|[Bb]uch(?:t|en|bar)|[Bb]estell(?:t|en))(?![A-Za-zÀ-ž])/u;
/** The text tells of its own people, of a book or a stage: who speaks there is no customer. */
const KNOWN_PEOPLE =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*[Tt]eam|Kolleg[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*[Mm]itarbeite[A-Za-zÀ-ž]*|Azubi[A-Za-zÀ-ž]*|Lehrling[A-Za-zÀ-ž]*|Lernende[A-Za-zÀ-ž]*|lernt|führt|arbeitet|[A-Za-zÀ-ž]*[Mm]eister(?:in)?|Chef(?:in)?|Gründer(?:in)?|Inhaber(?:in)?|Ehrenamt[A-Za-zÀ-ž]*|Verein|liest|Lesung|Roman|Krimi|Buch|Film|Theater|Bühne|Konzert|Podcast|Interview)(?![A-Za-zÀ-ž])/u;
/** As far as a name and a trade reach. */
const BEHIND = 100;
