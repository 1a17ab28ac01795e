import { isMap, isSeq } from 'yaml';
import { expressionKey, type Synonyms } from '../search/synonyms';
import { ContentError } from './problem';
import { readYaml, writtenAs } from './read-yaml';

/**
 * Reads `synonyms.yaml`.
 * @throws ContentError with every mistake: file, line and mend.
 */
export function parseSynonyms(file: string, source: string): Synonyms {
  const yaml = readYaml(file, source, 'Einrückung und Anführungszeichen prüfen');
  const root = isMap(yaml.contents) ? yaml.contents : undefined;

  const wordsOf = (node: unknown, fewest: number): string[] => {
    const list = isSeq(node) ? node : undefined;
    const report = (what: string, mend: string) => yaml.report(list ?? root, what, mend);
    const words = (list?.items ?? []).map(writtenAs);
    if (words.length < fewest) report('zu wenige Wörter', `eine Liste in [ ] mit mindestens ${fewest} angeben`);
    const seen = new Set<string>();
    for (const word of words) {
      if (expressionKey(word) === '') report(`„${word}“ besteht nur aus Füllwörtern`, 'weglassen');
      if (seen.has(word)) report(`„${word}“ steht zweimal in der Liste`, 'einmal löschen');
      seen.add(word);
    }
    return words;
  };

  const listed = root?.get('gleich');
  const groups = isSeq(listed) ? listed.items.map((item) => wordsOf(item, 2)) : [];
  const bySection = root?.get('abschnitte');
  const sections = new Map(
    isMap(bySection) ? bySection.items.map(({ key, value }) => [String(key), wordsOf(value, 1)] as const) : [],
  );
  if (yaml.problems.length > 0) throw new ContentError(yaml.problems);
  return { groups, sections };
}
