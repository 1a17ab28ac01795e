import { locationOf, type Source, type SyntaxNode, statementsOf, walk } from './sources';

/**
 * Places where an error disappears: a `catch` that neither looks at it nor says in a comment why nobody needs to know
 * of it. A comment counts within the handler, on its line or on the line before.
 */
export function silentCatches(source: Source): string[] {
  return statementsOf(source).flatMap((statement) =>
    [...walk(statement)].flatMap(({ node }) =>
      handlersIn(node)
        .filter((handler) => !looksAt(handler) && !shows(handler) && !hasReason(source.text, handler))
        .map(({ start }) => locationOf(source, start)),
    ),
  );
}

/** What is called with an error: a `catch` block, the handler of `.catch`, the second one of `.then`. */
function handlersIn(node: SyntaxNode): SyntaxNode[] {
  if (node.type === 'CatchClause') return [node];
  if (node.type !== 'CallExpression') return [];
  const { property } = node.callee as { property?: { name?: string } };
  const [first, second] = node.arguments as SyntaxNode[];
  const handler = property?.name === 'catch' ? first : property?.name === 'then' ? second : undefined;
  return handler && /Function/.test(handler.type) ? [handler] : [];
}

/** It takes the error; a name that is taken and not used is found by lint. */
const looksAt = ({ param, params }: SyntaxNode): boolean =>
  Boolean(param) || (params as unknown[] | undefined)?.[0] !== undefined;

/** It sets a state of the view, so that the user sees it. */
const shows = (handler: SyntaxNode): boolean =>
  handler.type !== 'CatchClause' &&
  [...walk(handler)].some(({ node: { type, callee } }) => {
    const { name } = (callee ?? {}) as { name?: string };
    return type === 'CallExpression' && /^set[A-Z]/.test(name ?? '');
  });

function hasReason(text: string, { start, end }: SyntaxNode): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(text.lastIndexOf('\n', line - 2) + 1, line);
  const after = text.indexOf('\n', end);
  return /^\s*\/\//.test(before) || /(?<!:)\/\/|\/\*/.test(text.slice(line, after === -1 ? undefined : after));
}
