import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../core/situation/detect';
import { NETWORKS } from '../../../core/situation/networks';

const LOOK_ALIKES = [
  'https://linkedin.com.evil.example/jobs/view/1',
  'https://notfacebook.com/profile.php?id=1',
  'https://alinkedin.com/in/erika',
  'https://xing.com.br/profile/Erika',
  'https://evil.example/?u=https://facebook.com',
  'https://evil.example/https://www.linkedin.com/feed/',
  'https://evil.example/#https://www.linkedin.com/feed/',
  'https://www.linkedin.com@evil.example/feed/',
  'https://www.linkedin.com:pass@evil.example/feed/',
  'https://evil.example\\@linkedin.com/',
  'https://xn--linkedn-r4a.com/in/erika',
  'https://www.l\u0456nkedin.com/feed/',
  'https://www.linkedin.com.',
  'https://linkedin.co/feed/',
  'https://linkedin.com:8443/feed/',
  'https://facebook.com.market/',
  'view-source:https://www.linkedin.com/feed/',
  'blob:https://www.linkedin.com/1',
  'ftp://linkedin.com/company/acme',
  'javascript:"https://www.linkedin.com/feed/"',
  'https:///www.linkedin.com',
  'www.xing.com/pages/trumpf',
  'about:blank',
  '',
].filter((url) => url !== 'https://www.linkedin.com.');

it.each(LOOK_ALIKES)('%s is no network', (url) => {
  expect(detect(url)).toBeUndefined();
});

it('a host with a trailing dot or a user name is still the network', () => {
  expect(detect('https://www.linkedin.com./feed/')?.network).toBe('linkedin');
  expect(detect('https://u:p@linkedin.com/company/acme')?.network).toBe('linkedin');
});

describe('any text', () => {
  const hosts = NETWORKS.flatMap((network) => network.hosts.map((host) => host.replaceAll('?', 'd')));

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (text) => {
          detect(text);
        },
      ),
      { numRuns: 50_000 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.string({ unit: 'binary' }), (host, rest) => {
        detect(`https://${host}/${rest}`);
      }),
      { numRuns: 50_000 },
    );
  });

  it('with a network’s name inside another host is no network', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.domain(), fc.webPath(), (host, domain, path) => {
        // A domain that chance has made a network's own (t.me) is no stranger's.
        fc.pre(detect(`https://${domain}/`) === undefined && detect(`https://a.${domain}/`) === undefined);
        expect(detect(`https://${host}.${domain}${path}`)).toBeUndefined();
        expect(detect(`https://${host}@${domain}${path}`)).toBeUndefined();
        expect(detect(`https://${domain}/${host}${path}`)).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });
});
