import { describe, expect, it } from 'vitest';
import { detect, kindsOf, rowsFor } from '../../../core/situation/detect';
import { NETWORKS } from '../../../core/situation/networks';
import { compilePattern } from '../../../core/situation/pattern';

const rows = NETWORKS.flatMap((network) => network.pages.map((row) => ({ network, row, kinds: kindsOf(row) })));
const examples = rows.flatMap(({ network, row, kinds }) => row.examples.map((url) => ({ network, row, kinds, url })));

describe.each(NETWORKS.map((network) => ({ id: network.id, network })))('$id', ({ network }) => {
  it('has an example for each pattern', () => {
    const missing = network.pages.flatMap((row) =>
      row.at.filter(
        (source) => !row.examples.some((url) => rowsFor(network, url).some(({ pattern }) => pattern.source === source)),
      ),
    );
    expect(missing, 'patterns that none of their own examples match').toEqual([]);
  });

  it('has each pattern only once', () => {
    const sources = network.pages.flatMap((row) => row.at);
    expect(sources.filter((source, i) => sources.indexOf(source) !== i)).toEqual([]);
  });
});

describe('each example', () => {
  it.each(examples)('$url is $kinds', ({ network, kinds, url }) => {
    expect(detect(url), `is ${url} ${network.id} ${kinds.join('|')}?`).toEqual({ network: network.id, kinds });
  });

  it('triggers its own row and no other: no two rows claim an address with the same right', () => {
    const ties = examples.flatMap(({ network, row, url }) => {
      const [best, ...others] = rowsFor(network, url);
      return others
        .filter((other) => other.pattern.weight === best?.pattern.weight && other.row !== best.row)
        .map(
          (other) =>
            `Is ${url} "${kindsOf(row)}" (${best?.pattern.source}) or "${kindsOf(other.row)}" (${other.pattern.source})?`,
        );
    });
    expect(ties).toEqual([]);
  });

  it('belongs to one network only', () => {
    const doubled = examples.flatMap(({ network, url }) =>
      NETWORKS.filter((other) => other !== network && rowsFor(other, url).length > 0).map(
        (other) => `Is ${url} ${network.id} or ${other.id}?`,
      ),
    );
    expect(doubled).toEqual([]);
  });

  it('stays what it is however the address is dressed', () => {
    const dresses: [string, (url: URL) => void][] = [
      ['tracking query', (url) => url.searchParams.append('utm_source', 'newsletter')],
      [
        'hash',
        (url) => {
          url.hash = 'mitte';
        },
      ],
      [
        'upper-case host',
        (url) => {
          url.hostname = url.hostname.toUpperCase();
        },
      ],
      [
        'http',
        (url) => {
          url.protocol = 'http:';
        },
      ],
      [
        'trailing slash',
        (url) => {
          if (!url.pathname.endsWith('/')) url.pathname += '/';
        },
      ],
      [
        'no www',
        (url) => {
          url.hostname = url.hostname.replace(/^www\./, '');
        },
      ],
    ];
    const changed = examples.flatMap(({ url, kinds }) =>
      dresses.flatMap(([name, dress]) => {
        const dressed = new URL(url);
        if (dressed.hash.startsWith('#!')) return [];
        dress(dressed);
        const found = detect(dressed.href)?.kinds;
        return JSON.stringify(found) === JSON.stringify(kinds)
          ? []
          : [`${name}: ${dressed.href} is ${found}, ${url} is ${kinds}`];
      }),
    );
    expect(changed).toEqual([]);
  });
});

it('the order of the rows decides nothing', () => {
  const turned = NETWORKS.map((network) => ({ ...network, pages: [...network.pages].reverse() }));
  for (const { network, url } of examples) {
    const other = turned.find(({ id }) => id === network.id) ?? network;
    expect(rowsFor(other, url)[0]?.pattern.source, url).toBe(rowsFor(network, url)[0]?.pattern.source);
  }
});

it('a pattern that is not of the form is refused by name', () => {
  expect(() => compilePattern('jobs view')).toThrow(/"jobs view".*expected/);
  expect(() => compilePattern('/jobs/**/view')).toThrow(/only at the end/);
});
