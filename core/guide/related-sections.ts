import type { Block, Chapter, Inline, SectionId } from './guide';

/** Section -> the sections that its passage links to, and those that link to it, in the order of the guide. */
export function relatedSections(chapters: readonly Chapter[]): Record<SectionId, readonly SectionId[]> {
  const related = new Map<SectionId, Set<SectionId>>();
  const link = (from: SectionId, to: SectionId) => related.set(from, (related.get(from) ?? new Set()).add(to));
  for (const { id, passage } of chapters.flatMap(({ sections }) => sections)) {
    for (const target of passage.flatMap(linksIn)) {
      link(id, target);
      link(target, id);
    }
  }
  return Object.fromEntries([...related].map(([id, others]) => [id, [...others]]));
}

const linksIn = (block: Block): SectionId[] =>
  (block.type === 'paragraph' ? block.children : block.items.flat()).flatMap(linksOf);

const linksOf = (node: Inline): SectionId[] => {
  if (node.type === 'text') return [];
  return node.type === 'section-link' ? [node.section] : node.children.flatMap(linksOf);
};
