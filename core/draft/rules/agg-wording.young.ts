import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { latinExpression } from '../text/latin';
import { genderByEnding } from '../text/occupation';

/** "jungen, belastbaren Sommelier": the adjective, others that end as it does, and the noun. */
const YOUNG = latinExpression(
  String.raw`(?<![\p{L}-])(?:[Jj]unge(?:[nrms])?|[Jj]üngere(?:[nrms])?)(?:,? (?:und )?\p{Ll}+e[nrms]?)* (?<noun>\p{Lu}[\p{L}-]+)`,
  'gu',
);
/** Who is sought stands right behind the verb or the colon, with an article or a number, and never behind "für". */
const SEEKS =
  /(?:(?:[Ss]uchen|[Ss]ucht|[Bb]rauchen|[Bb]raucht|[Gg]esucht(?: (?:wird|werden|ist|sind))?:?|[Ww]ünschen uns|[Vv]erstärkung durch)(?![A-Za-zÀ-ž])[^.!?\n]{0,80}?(?::|(?<![A-Za-zÀ-ž])(?:einen|eine|ein|zwei|drei|mehrere|noch|weitere[nr]?|ab sofort|dich als|Sie als|als))|[Gg]esucht:?|[Ss]uchen) $/u;
/** What is young and no person, or a person who is served. */
const NO_WORKER =
  /^(?:Unternehmen|Firma|Betrieb|Marke|Start-?[Uu]p|Hund|Katze|Pferd|Fohlen|Wein|Käse|Baum|Bäume|Pflanzen?|Gemüse|Mode|Sportart|Branche|Stadt|Familien?|Mieter(?:in|innen)?|Paar|Eltern|Kund(?:e|en|in|innen)|Gäste?|Mitglieder|Zielgruppe|Publikum|Käufer(?:in|innen)?)$/u;
/** Behind a title: it is one. */
const TITLE_GOES_ON = /^(?: \([mwfdgnx]\b|[*:_]in| gesucht| ab sofort| in [Vv]oll| in [Tt]eil)/u;

/**
 * Who is sought is to be young: the noun may be any, for behind "wir suchen einen jungen …" stands who shall do the
 * work; in a title it is one by its ending, or because the title goes on as titles do.
 */
export function soughtYoung({ prose }: Draft): Span[] {
  return Array.from(prose.matchAll(YOUNG)).flatMap((match) => {
    const noun = match.groups?.['noun'] ?? '';
    if (NO_WORKER.test(noun)) return [];
    const end = match.index + match[0].length;
    const line = prose.lastIndexOf('\n', match.index - 1) + 1;
    const before = prose.slice(Math.max(line, match.index - 120), match.index);
    const isTitle =
      before.trim() === '' && TITLE_GOES_ON.test(prose.slice(end, end + 12)) && genderByEnding(noun) !== undefined;
    return isTitle || SEEKS.test(before) ? [{ start: match.index, end }] : [];
  });
}
