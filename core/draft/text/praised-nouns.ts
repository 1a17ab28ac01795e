import type { Span } from '../../text/span';
import type { PraiseFamily } from '../data/praise';
import { latin } from './latin';
import { whenAsked } from './when-asked';

/**
 * Families of adjectives, compiled when a text first needs them: the nouns that they are clichés before, or those that
 * they are none before.
 */
export type PraiseTable = () => ReadonlyMap<string, PraisedBy>;
interface PraisedBy {
  readonly nouns: ReadonlySet<string>;
  /** Where the adjective is worn before whatever noun but these. */
  readonly exceptNouns?: ReadonlySet<string>;
}

/** Compiles families: for each adjective, without its ending, all nouns of the families that contain it. */
export const praiseTable = (families: readonly PraiseFamily[]): PraiseTable => whenAsked(() => tableOf(families));

function tableOf(families: readonly PraiseFamily[]): ReadonlyMap<string, PraisedBy> {
  const table = new Map<string, { nouns: Set<string>; exceptNouns?: Set<string> }>();
  for (const { adjectives, nouns, exceptNouns } of families) {
    const except = exceptNouns && new Set(exceptNouns.map(folded));
    for (const adjective of adjectives.map(folded)) {
      const known = table.get(adjective) ?? { nouns: new Set() };
      for (const noun of nouns) known.nouns.add(folded(noun));
      table.set(adjective, except ? { ...known, exceptNouns: except } : known);
    }
  }
  return table;
}

/** ß equals ss; case does not matter. */
const folded = (word: string) => word.toLowerCase().replaceAll('ß', 'ss');

/**
 * Adjectives with an ending, or the few without one, in a row before a noun: "modernen, wertschätzenden Arbeitsumfeld".
 */
const ADJECTIVE = String.raw`(?:[\p{L}][\p{Ll}-]{1,30}e[mnrs]?|[Ss]uper|[Kk]lasse|[Mm]ega|[Tt]op)`;
const ROW = latin(
  String.raw`(?<![\p{L}\p{N}])((?:${ADJECTIVE}(?:,? (?:und |sowie |& |oder )?))(?:[\p{Ll}][\p{Ll}-]{1,30}(?:,? (?:und |sowie |& |oder )?)){0,3})(\p{Lu}[\p{L}-]{2,40})`,
  'gu',
);
const WORD = latin(/[A-Za-zÀ-ž][A-Za-zÀ-ž-]*/gu);
/** The shortest noun that counts as the end of a compound, and the shortest beginning before it, in letters. */
const SHORTEST_HEAD = 4;
const SHORTEST_BEGINNING = 3;

/**
 * Where an adjective precedes a noun with which it is a cliché; other adjectives may come between. Linear in the text.
 */
export function praisedNouns(text: string, table: PraiseTable): Span[] {
  const spans: Span[] = [];
  for (const { 0: written, 1: row = '', 2: noun = '', index } of text.matchAll(ROW)) {
    for (const { 0: adjective, index: at } of row.matchAll(WORD)) {
      const praised = table().get(stemOf(adjective));
      if (!praised || !isPraised(folded(noun), praised, row.slice(at))) continue;
      spans.push({ start: index + at, end: index + written.length });
      break;
    }
  }
  return spans;
}

const stemOf = (adjective: string) => folded(adjective).replace(/e[mnrs]?$/, '');

const isPraised = (noun: string, { nouns, exceptNouns }: PraisedBy, between: string) =>
  isOneOf(noun, nouns) ||
  (exceptNouns !== undefined && INFLECTED.test(between) && !ADDRESS.test(noun) && !isOneOf(noun, exceptNouns));

/** Only adjectives with an ending stand before the noun: "ein spannendes Jahr", not "wäre spannend für Sie". */
const INFLECTED = latin(/^(?:[A-Za-zÀ-ž-]+e[mnrs]?(?:,? (?:und |sowie |& |oder )?))+$/u);
/** What has a capital and is no noun. */
const ADDRESS = /^(?:sie|ihnen|ihre?[mnrs]?|du|dich|dir|deine?[mnrs]?)$/u;

/** The noun itself, in any case, or a compound that ends with it. */
function isOneOf(noun: string, nouns: ReadonlySet<string>): boolean {
  return [noun, noun.replace(/(?:es|[esn])$/, '')].some((form) => {
    if (nouns.has(form) || nouns.has(`=${form}`)) return true;
    for (let at = SHORTEST_BEGINNING; at <= form.length - SHORTEST_HEAD; at++)
      if (nouns.has(form.slice(at))) return true;
    return false;
  });
}
