import { expect, it } from 'vitest';
import { locationOf, sourcesIn } from '../../tools/house/sources';

/** Where the site and the single file have pages too, which lie in any folder. */
const ROOMS = ['core', 'components', 'entrypoints', 'site'];
const WRITTEN_OUT = /["'`]\/(?:reader|desk|checklist|settings|trust|welcome|sidepanel)\.html/g;

it('views name pages by pageAddress, so that their links hold without an extension too', () => {
  const found = sourcesIn(ROOMS, /\.tsx?$/)
    .filter(({ path }) => path !== 'core/guide/page-address.ts' && !path.includes('/networks/'))
    .flatMap((source) =>
      [...source.text.matchAll(WRITTEN_OUT)]
        .filter(({ index }) => !/^\s*(?:\*|\/[/*])/.test(source.text.slice(source.text.lastIndexOf('\n', index) + 1)))
        .map(({ index }) => `${locationOf(source, index)} → pageAddress('reader', '#10.4')`),
    );
  expect(found).toEqual([]);
});
