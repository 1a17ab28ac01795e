import type { Definition, PhrasingContent, Root } from 'mdast';
import type { Inline, SectionId } from '../guide/guide';
import { isWebAddress, lineOf, mergeTexts, type Report } from '../guide-compiler/parse-inline';
import { HANDBOOK_LIMITS } from './limits';

/** What reading of plain Markdown needs to know beside the text. */
export interface PlainContext {
  /** Called for everything that is shown differently than its writer may expect. */
  readonly hint: Report;
  /** `[words][name]` -> the address defined for the name. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly guideSections: ReadonlySet<SectionId>;
}

/** The addresses that a text defines for its links. */
export const definitionsOf = ({ children }: Root): ReadonlyMap<string, string> =>
  new Map(
    children
      .filter((node): node is Definition => node.type === 'definition')
      .map(({ identifier, url }) => [identifier, url]),
  );

/**
 * Turns any Markdown phrasing into the guide's own tree. Markup is data: HTML is shown as its
 * source text, pictures as their description, addresses other than `https` as their words.
 */
export const plainInline = (nodes: readonly PhrasingContent[], context: PlainContext, depth = 0): Inline[] =>
  mergeTexts(nodes.flatMap((node) => inlineOf(node, context, depth)));

function inlineOf(node: PhrasingContent, context: PlainContext, depth: number): Inline[] {
  const words = (value: string): Inline[] =>
    value === '' ? [] : [{ type: 'text', value: value.replace(/\s+/g, ' ') }];
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return words(node.value);
    case 'break':
      return words(' ');
    case 'strong':
    case 'emphasis': {
      const children = plainInline(node.children, context, depth + 1);
      return depth < HANDBOOK_LIMITS.inlineNesting ? [{ type: node.type, children }] : children;
    }
    case 'link':
      return linkOf(node.url, plainInline(node.children, context, depth + 1), lineOf(node), context, depth);
    case 'linkReference': {
      const url = context.definitions.get(node.identifier) ?? '';
      return linkOf(url, plainInline(node.children, context, depth + 1), lineOf(node), context, depth);
    }
    case 'image':
    case 'imageReference':
      context.hint(lineOf(node), 'Ein Bild fehlt, seine Beschreibung steht da', 'was das Bild zeigt, in Worte fassen');
      return words(`[Bild: ${node.alt || 'ohne Beschreibung'}]`);
    case 'html':
      if (isComment(node.value)) return [];
      context.hint(lineOf(node), 'HTML steht als Text da', 'Markdown verwenden oder löschen');
      return words(node.value);
    default:
      return [];
  }
}

/** `<!-- a note for writers -->`: not meant for readers. */
export const isComment = (html: string): boolean => /^<!--[\s\S]*-->\s*$/.test(html);

function linkOf(url: string, children: Inline[], line: number, context: PlainContext, depth: number): Inline[] {
  if (depth >= HANDBOOK_LIMITS.inlineNesting) return children;
  const section = /^#(\d+\.\d+)$/.exec(url)?.[1];
  if (section && context.guideSections.has(section)) return [{ type: 'section-link', section, children }];
  if (isWebAddress(url)) return [{ type: 'web-link', url, children }];
  context.hint(
    line,
    `Der Verweis „${url.slice(0, 60)}“ steht als Text da`,
    'eine Adresse mit https:// oder einen Abschnitt des Leitfadens wie #13.7 nennen',
  );
  return children;
}
