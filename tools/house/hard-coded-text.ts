import { locationOf, type Source, type SyntaxNode, statementsOf, walk } from './sources';

/** Attributes whose text a person sees or hears; those that name an element by its id are none of them. */
const SPOKEN = /^(alt|label|placeholder|title|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** A text that stands in the code itself. */
export interface HardCodedText {
  readonly place: string;
  readonly text: string;
}

/**
 * Texts for people that do not come from the messages: in a view, whatever an element or a spoken attribute shows;
 * anywhere else, what reads as a sentence or is German. Errors are for developers and stay English.
 */
export function hardCodedTexts(source: Source): HardCodedText[] {
  return statementsOf(source).flatMap((statement) =>
    [...walk(statement)].flatMap(({ node, ancestors }) => {
      const text = textOf(node).trim();
      const found = isShown(ancestors) ? /\p{L}{2}/u.test(text) : readsAsText(text) && !isForDevelopers(ancestors);
      return found ? [{ place: locationOf(source, node.start), text }] : [];
    }),
  );
}

/** What a node says itself, without its parts. */
function textOf(node: SyntaxNode): string {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw;
  return '';
}

/** A capital and a second word, or a letter that only German has. */
const readsAsText = (text: string): boolean => /^\p{Lu}[\p{L}]*[,:.]? \p{L}/u.test(text) || /[äöüß„“]/i.test(text);

const isForDevelopers = (ancestors: readonly SyntaxNode[]): boolean =>
  ancestors.some(({ type, callee, source }) => {
    if (type === 'ImportDeclaration' || source) return true;
    const { name, object } = (callee ?? {}) as { name?: string; object?: { name?: string } };
    return (type === 'NewExpression' && /Error$/.test(name ?? '')) || object?.name === 'console';
  });

/** Steps from a text to the element or attribute that shows it; through anything else it is an argument or a name. */
const PASSES =
  /^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral|ParenthesizedExpression)$/;

function isShown(ancestors: readonly SyntaxNode[]): boolean {
  const holder = ancestors.find(({ type }) => !PASSES.test(type));
  if (holder?.type === 'JSXElement' || holder?.type === 'JSXFragment') return true;
  return holder?.type === 'JSXAttribute' && SPOKEN.test(String((holder.name as { name?: unknown }).name));
}
