import { expect, it } from 'vitest';
import { locationOf, sourcesIn, statementsOf, walk } from '../../tools/house/sources';

/** Names that meant several things, with the word that stands instead (`docs/glossary.md`). */
const GONE: Readonly<Record<string, string>> = {
  place: 'target, position, situation, url pattern, range',
  places: 'targets, positions, ranges',
  placeOf: 'positionOf, locationOf',
  placesOf: 'rangesOf, matchesOf, offsetsOf',
  placesIn: 'matchesIn',
  own: 'handbook, or the thing by its name',
  aside: 'dismissals, quarantine',
  companion: 'advicePanel',
  companions: 'relatedSections',
  noted: 'noteIndex',
  travels: 'exportPolicy',
  ways: 'links',
  steps: 'migrations',
};
const product = sourcesIn(['core', 'platform', 'components', 'entrypoints', 'site']);

it('names that meant several things do not come back: each has its word in docs/glossary.md', () => {
  const found = product.flatMap((source) =>
    statementsOf(source).flatMap((statement) =>
      [...walk(statement)].flatMap(({ node }) => {
        const name = node.type === 'Identifier' ? String(node.name) : '';
        const instead = Object.hasOwn(GONE, name) ? GONE[name] : undefined;
        return instead ? [`${locationOf(source, node.start)}: ${name} → ${instead}`] : [];
      }),
    ),
  );
  expect(found).toEqual([]);
});
