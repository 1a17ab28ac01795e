import { describe, expect, it } from 'vitest';
import { detect, kindsOf, rowsFor } from '../../../core/situation/detect';
import { NETWORKS } from '../../../core/situation/networks';
import { labelledExamples, NETWORK_EXAMPLES } from '../../../core/situation/networks/examples';
import { compilePattern } from '../../../core/situation/pattern';
import { shareOf } from '../../../tools/endurance';

const examples = labelledExamples().map((example) => ({ ...example, kinds: kindsOf(example.row) }));

describe.each(NETWORKS.map((network) => ({ id: network.id, network })))('$id', ({ id, network }) => {
  const sources = network.pages.flatMap((row) => row.at);
  const { addresses = {} } = NETWORK_EXAMPLES.find((entry) => entry.network === id) ?? {};

  it('has an example for each pattern', () => {
    expect(
      sources.filter((source) => !addresses[source]?.length),
      `patterns without an address in core/situation/networks/${id}.examples.ts`,
    ).toEqual([]);
  });

  it('has examples for its own patterns only', () => {
    expect(
      Object.keys(addresses).filter((source) => !sources.includes(source)),
      `patterns that core/situation/networks/${id}.ts does not have`,
    ).toEqual([]);
  });

  it('has each pattern only once', () => {
    expect(sources.filter((source, i) => sources.indexOf(source) !== i)).toEqual([]);
  });
});

describe('each example', () => {
  it('is of the network and the kinds that it stands under', () => {
    const said = ({ network, kinds }: { network: string; kinds: readonly string[] }) =>
      `${network}: ${kinds.join('|')}`;
    const wrong = examples.flatMap(({ network, kinds, url }) => {
      const found = detect(url);
      const wanted = said({ network: network.id, kinds });
      return found && said(found) === wanted ? [] : [`Is ${url} ${wanted} or ${found ? said(found) : 'nothing'}?`];
    });
    expect(wrong).toEqual([]);
  });

  it('is decided by the pattern that it stands under', () => {
    const others = examples.flatMap(({ network, pattern, url }) => {
      const [best, ...rest] = rowsFor(network, url);
      const deciding = [best, ...rest].filter((row) => row?.pattern.weight === best?.pattern.weight);
      return deciding.some((row) => row?.pattern.source === pattern)
        ? []
        : [`Is ${url} decided by ${pattern} or by ${best?.pattern.source}?`];
    });
    expect(others).toEqual([]);
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
    const doubled = shareOf(examples, 200).flatMap(({ network, url }) =>
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
        // A hash that says something stays.
        if (dressed.hash) return [];
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
