import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { ContentError, type Problem } from '../guide/problem';
import { expressionKey, type Synonyms } from './synonyms';

/**
 * Reads `synonyms.yaml`. For build time: the parser stays out of the extension.
 * @throws ContentError with every mistake: file, line and mend.
 */
export function parseSynonyms(file: string, source: string): Synonyms {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    what: error.message.split('\n')[0] ?? '',
    mend: 'Einrückung und Anführungszeichen prüfen',
  }));
  const root = isMap(document.contents) ? document.contents : undefined;

  const wordsOf = (node: unknown, fewest: number): string[] => {
    const list = isSeq<Node>(node) ? node : undefined;
    const line = counter.linePos((list ?? root)?.range?.[0] ?? 0).line;
    const words = (list?.items ?? []).map((item) => (isScalar(item) ? String(item.value).trim() : ''));
    if (words.length < fewest)
      problems.push({
        file,
        line,
        what: 'zu wenige Wörter',
        mend: `eine Liste in [ ] mit mindestens ${fewest} angeben`,
      });
    const seen = new Set<string>();
    for (const word of words) {
      if (expressionKey(word) === '')
        problems.push({ file, line, what: `„${word}“ besteht nur aus Füllwörtern`, mend: 'weglassen' });
      if (seen.has(word))
        problems.push({ file, line, what: `„${word}“ steht zweimal in der Liste`, mend: 'einmal löschen' });
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
  if (problems.length > 0) throw new ContentError(problems);
  return { groups, sections };
}
