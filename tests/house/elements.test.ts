import { expect, it } from 'vitest';
import { sourcesIn, statementsOf, walk } from '../../tools/house/sources';

/**
 * HTML's own elements and SVG's, as far as surfaces use them; an unknown one would be drawn without meaning and style.
 */
const ELEMENTS = new Set(
  `a abbr article aside b bdi blockquote body br button circle code dd del details div dl dt em fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hr i img input ins kbd label legend li line main mark meter nav ol optgroup option output p path pre progress q rect
  s search section select small span strong sub summary sup svg g table tbody td text textarea th thead time title tr ul use var`.split(
    /\s+/,
  ),
);

it('views are made of elements that browsers know', () => {
  const unknown = sourcesIn(['components', 'entrypoints', 'site'], /\.tsx$/).flatMap((source) =>
    statementsOf(source).flatMap((statement) =>
      [...walk(statement)].flatMap(({ node }) => {
        if (node.type !== 'JSXOpeningElement') return [];
        const { name } = node.name as { name?: string };
        return name && /^[a-z]/.test(name) && !ELEMENTS.has(name) ? [`${source.path}: <${name}>`] : [];
      }),
    ),
  );
  expect([...new Set(unknown)]).toEqual([]);
});
