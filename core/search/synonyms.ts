import type { SectionId } from '../guide/guide';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { tokenize } from '../text/words';

/** Words and short expressions of one meaning, as people write them; each finds every other. */
export type SynonymGroup = readonly string[];

/** The content of `content/synonyms.yaml`; its head describes the format. */
export interface Synonyms {
  readonly groups: readonly SynonymGroup[];
  /** More words that people type for a section, beside its own search words. */
  readonly sections: ReadonlyMap<SectionId, readonly string[]>;
}

export const NO_SYNONYMS: Synonyms = { groups: [], sections: new Map() };

/** Maximum number of query words looked up as one expression. */
export const LONGEST_EXPRESSION = 3;

/** An expression as the plan looks it up: the stems of its words that count, blanks between. */
export const expressionKey = (expression: string): string =>
  tokenize(expression)
    .flatMap((token) => (STOP_WORDS.has(token) ? [] : stem(token)))
    .join(' ');

/**
 * Packs groups as keys: a comma between the expressions of a group. Groups without a word that `knows` accepts are left
 * out.
 */
export function packGroups(groups: readonly SynonymGroup[], knows: (stemmed: string) => boolean): string[] {
  return groups.flatMap((group) => {
    const keys = [...new Set(group.map(expressionKey))].filter((key) => key !== '');
    return keys.length > 1 && keys.some(knows) ? keys.join(',') : [];
  });
}

/** For each expression the stems that mean the same; only single words that the guide has are worth looking for. */
export function unpackGroups(
  packed: readonly string[],
  knows: (stemmed: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  for (const group of packed) {
    const keys = group.split(',');
    const known = keys.filter(knows);
    for (const key of keys) {
      const others = known.filter((other) => other !== key);
      if (others.length > 0) meanings.set(key, [...new Set([...(meanings.get(key) ?? []), ...others])]);
    }
  }
  return meanings;
}
