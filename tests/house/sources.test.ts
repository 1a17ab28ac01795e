import { expect, it } from 'vitest';
import { locationOf, type Source, type SyntaxNode, sourcesIn, statementsOf } from '../../tools/house/sources';

const product = sourcesIn(['core', 'platform', 'components', 'entrypoints', 'site']);
const MOST_LINES = 300;
const COLUMNS = 120;

it(`no source file is longer than ${MOST_LINES} lines without a reason at its top`, () => {
  const all = [...product, ...sourcesIn(['tests', 'tools'])];
  const tooLong = all
    .filter(
      ({ text }) =>
        text.split('\n').length - 1 > MOST_LINES && !/^(\/\*\*?|\/\/) *Long because /m.test(text.slice(0, 400)),
    )
    .map(
      ({ path, text }) =>
        `${path}: ${text.split('\n').length - 1} lines → split it by idea, or begin it with "// Long because …"`,
    );
  expect(tooLong).toEqual([]);
});

// The formatter leaves comments alone. Scaffolds hold comments as text, and a directive is one line.
it(`no comment is wider than the ${COLUMNS} columns of the code`, () => {
  const wide = [...product, ...sourcesIn(['tests', 'tools'])]
    .filter(({ path }) => !path.startsWith('tools/new/'))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, i) => (tooWide(line) ? [`${path}:${i + 1}: ${line.length} columns`] : [])),
    );
  expect(wide).toEqual([]);
});

const tooWide = (line: string): boolean =>
  line.length > COLUMNS && /^\s*(?:\/\/|\/\*\*?|\*) /.test(line) && !line.includes('biome-ignore');

it('every exported function says what it is for', () => {
  expect(product.flatMap(undocumented)).toEqual([]);
});

/** Exported functions without a doc comment directly before them. */
function undocumented(source: Source): string[] {
  const { text } = source;
  const names = new Set<string>();
  return statementsOf(source).flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    return functionsIn(statement).flatMap((name) => {
      // Overloads share the comment of the first.
      const known = names.has(name);
      names.add(name);
      if (known || /\*\/\s*$/.test(text.slice(0, statement.start))) return [];
      return [
        `${locationOf(source, statement.start)}: ${name} → a doc comment above it: what for, shapes and units, errors`,
      ];
    });
  });
}

/** Names of the functions that an export declares. */
function functionsIn(statement: SyntaxNode): string[] {
  const declaration = statement.declaration as SyntaxNode | null;
  if (!declaration) return [];
  if (/^(TSDeclare)?Function(Declaration)?$/.test(declaration.type)) return [(declaration.id as { name: string }).name];
  if (declaration.type !== 'VariableDeclaration') return [];
  return (declaration.declarations as { id: { name: string }; init: SyntaxNode | null }[])
    .filter(({ init }) => init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
    .map(({ id }) => id.name);
}
