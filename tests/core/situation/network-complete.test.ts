import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NETWORKS } from '../../../core/situation/networks';
import { NETWORK_EXAMPLES } from '../../../core/situation/networks/examples';
import { NETWORK_NAMES } from '../../../core/situation/vocabulary';
import { ROOT } from '../../../tools/root';

const files = readdirSync(join(ROOT, 'core/situation/networks')).map((name) => name.replace(/\.ts$/, ''));
const facts = readFileSync(join(ROOT, 'tests/e2e/page-facts.test.ts'), 'utf8');

/** What a network needs (`docs/add-a-network.md`), each as a sentence that says how to mend it. */
it.each(Object.entries(NETWORK_NAMES))('%s has all that a network needs', (id, name) => {
  const network = NETWORKS.find((entry) => entry.id === id);
  const examples = NETWORK_EXAMPLES.find((entry) => entry.network === id);
  const missing = [
    !files.includes(id) && `a table core/situation/networks/${id}.ts`,
    !network && `its line in core/situation/networks/index.ts`,
    !name.trim() && 'a name in NETWORK_NAMES: it is the word that the popup shows',
    network?.hosts.length === 0 && 'a host',
    network?.origins.length === 0 && 'an entry in origins: the host permission that the user may give',
    ...(network?.origins ?? [])
      .filter((origin) => !/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/.test(origin))
      .map((origin) => `a match pattern of the form https://*.host/* instead of ${origin}`),
    !files.includes(`${id}.examples`) && `its addresses core/situation/networks/${id}.examples.ts`,
    !examples && `its line in core/situation/networks/examples.ts`,
    network &&
      examples &&
      !Object.values(examples.addresses).some((urls) => urls.some((url) => hostIsOpen(url, network.origins))) &&
      'an origin that covers at least one of its examples',
    network && !fixtureFor(id) && `a page in tests/fixtures/pages and its row in tests/e2e/page-facts.test.ts`,
  ].filter(Boolean);
  expect(missing, `${id} is missing`).toEqual([]);
});

function hostIsOpen(url: string, origins: readonly string[]): boolean {
  const { host } = new URL(url);
  return origins.some((origin) => {
    const pattern = new URL(origin.replace('*.', '')).host;
    return host === pattern || (origin.includes('*.') && host.endsWith(`.${pattern}`));
  });
}

/** Some address in the table of page facts belongs to the network. */
const fixtureFor = (id: string): boolean =>
  [...facts.matchAll(/'(https:[^']+)'/g)].some(([, url = '']) =>
    NETWORKS.some(
      (network) =>
        network.id === id &&
        (id === 'mastodon' ? facts.includes('mastodon-instance') : hostIsOpen(url, network.origins)),
    ),
  );
