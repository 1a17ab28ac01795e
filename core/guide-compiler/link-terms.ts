import type { Block, Chapter, Inline, Term } from '../guide/guide';

/**
 * A chapter with each glossary term linked at its first use. Only plain words are linked: a figure, a link and a
 * quotation keep what they are. Of two names at the same place the longer wins.
 */
export function linkTerms(chapter: Chapter, terms: readonly Term[]): Chapter {
  const names = terms.flatMap((term) => [term.name, ...term.also].map((name) => ({ name, term })));
  const byName = new Map(names.map(({ name, term }) => [name, term]));
  if (byName.size === 0) return chapter;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...byName.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escapeRegExp)
      .join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  const linked = new Set<string>();

  const inText = (value: string): Inline[] => {
    const nodes: Inline[] = [];
    let from = 0;
    for (const match of value.matchAll(pattern)) {
      const term = byName.get(match[0]);
      if (!term || linked.has(term.id) || isQuoted(value, match.index)) continue;
      linked.add(term.id);
      if (match.index > from) nodes.push({ type: 'text', value: value.slice(from, match.index) });
      nodes.push({ type: 'term', term: term.id, children: [{ type: 'text', value: match[0] }] });
      from = match.index + match[0].length;
    }
    if (from < value.length) nodes.push({ type: 'text', value: value.slice(from) });
    return nodes;
  };
  const inInline = (nodes: readonly Inline[]): Inline[] =>
    nodes.flatMap((node) => {
      if (node.type === 'text') return inText(node.value);
      return node.type === 'strong' || node.type === 'emphasis'
        ? [{ ...node, children: inInline(node.children) }]
        : [node];
    });
  const inBlock = (block: Block): Block =>
    block.type === 'paragraph'
      ? { ...block, children: inInline(block.children) }
      : { ...block, items: block.items.map(inInline) };

  return {
    ...chapter,
    sections: chapter.sections.map((section) => ({ ...section, passage: section.passage.map(inBlock) })),
  };
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Inside „…“: shown, not said. */
const isQuoted = (text: string, at: number): boolean => text.lastIndexOf('„', at) > text.lastIndexOf('“', at);
