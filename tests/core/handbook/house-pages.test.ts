import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHousePages, parseHousePages, takesIn } from '../../../core/handbook/house-pages';
import { parseAddress } from '../../../core/situation/address';

const read = (written: string) => {
  const pages = parseHousePages(written);
  if (!pages) throw new Error(`${written} is no pattern`);
  return pages;
};
const holds = (written: string, url: string): boolean => {
  const address = parseAddress(url);
  return address !== undefined && takesIn(read(written), address);
};

describe('pages of a house', () => {
  it.each([
    ['linkedin.com/company/muster', 'linkedin.com/company/muster'],
    ['https://www.linkedin.com/company/Muster/?trk=x#top', 'linkedin.com/company/muster'],
    ['de.linkedin.com/company/muster/', 'linkedin.com/company/muster'],
    ['*.Muster.de', '*.muster.de'],
    ['müller.de/karriere', 'xn--mller-kva.de/karriere'],
    ['kununu.com/de/m%C3%BCller', 'kununu.com/müller'],
    ['kununu.com/de/müller', 'kununu.com/müller'],
  ])('%s is %s', (written, pattern) => expect(parseHousePages(written)?.pattern).toBe(pattern));

  it.each([
    '',
    'muster',
    '*',
    '*.de',
    '*.',
    'linkedin',
    'a b.de',
    'javascript:alert(1)',
    'https://',
    '//',
    '..',
    'x'.repeat(400),
  ])('„%s“ names no pages', (written) => expect(parseHousePages(written)).toBeUndefined());

  it.each([
    ['linkedin.com/company/muster', 'https://www.linkedin.com/company/muster/admin/page-posts/published/'],
    ['linkedin.com/company/muster', 'https://at.linkedin.com/company/MUSTER?x=1'],
    ['linkedin.com/company/muster-*', 'https://www.linkedin.com/company/muster-bau/'],
    ['linkedin.com/company/*', 'https://www.linkedin.com/company/andere/'],
    ['*.muster.de', 'https://karriere.muster.de/stellen'],
    ['*.muster.de', 'https://muster.de/'],
    ['muster.de/karriere', 'https://www.muster.de/karriere/stelle-1'],
    ['kununu.com/müller', 'https://www.kununu.com/de/mu%CC%88ller'],
  ])('%s takes in %s', (written, url) => expect(holds(written, url)).toBe(true));

  it.each([
    ['linkedin.com/company/muster', 'https://www.linkedin.com/company/muster-bau/'],
    ['linkedin.com/company/muster', 'https://www.linkedin.com/in/muster/'],
    ['linkedin.com/company/muster', 'https://www.linkedin.com/feed/'],
    ['linkedin.com/company/muster', 'https://linkedin.com.evil.example/company/muster'],
    ['linkedin.com/company/muster', 'https://evil.example/linkedin.com/company/muster'],
    ['linkedin.com/company/muster/jobs', 'https://www.linkedin.com/company/muster/'],
    ['muster.de', 'https://nicht-muster.de/'],
    ['muster.de', 'https://muster.de.evil.example/'],
    ['muster.de', 'https://karriere.muster.de/'],
    ['*.muster.de', 'https://nichtmuster.de/'],
    ['muster.de/karriere', 'https://muster.de/%6barriere-andere'],
    ['mastodon.social/@muster', 'https://chaos.social/@muster'],
  ])('%s does not take in %s', (written, url) => expect(holds(written, url)).toBe(false));

  it('read from any text never throws, and its shortest form means the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (written) => {
        const pages = parseHousePages(written);
        if (pages) expect(parseHousePages(pages.pattern)).toEqual(pages);
      }),
    );
  });
});

const host = fc.constantFrom('muster.de', '*.muster.de', '*.karriere.muster.de', 'karriere.muster.de', 'linkedin.com');
const segment = fc.constantFrom('company', 'muster', 'muster-*', '*', 'm*r', 'jobs');
const patterns = fc
  .tuple(host, fc.array(segment, { maxLength: 3 }))
  .map(([name, path]) => read([name, ...path].join('/')));

describe('of two patterns for one page', () => {
  it.each([
    ['karriere.muster.de', '*.muster.de'],
    ['*.karriere.muster.de', '*.muster.de'],
    ['muster.de/karriere', 'muster.de'],
    ['linkedin.com/company/muster', 'linkedin.com/company/*'],
    ['linkedin.com/company/muster', 'linkedin.com/company/muster*'],
    ['linkedin.com/company/muster-*', 'linkedin.com/company/*'],
    ['linkedin.com/company/muster/jobs', 'linkedin.com/company/muster'],
    ['linkedin.com/company/*', 'linkedin.com/*/muster'],
  ])('%s is more specific than %s', (one, other) => {
    expect(compareHousePages(read(one), read(other))).toBeLessThan(0);
    expect(compareHousePages(read(other), read(one))).toBeGreaterThan(0);
  });

  it('which one goes first never depends on their order, and goes on from one to the next', () => {
    fc.assert(
      fc.property(patterns, patterns, patterns, (a, b, c) => {
        expect(Math.sign(compareHousePages(a, b))).toBe(-Math.sign(compareHousePages(b, a)) + 0);
        if (compareHousePages(a, b) <= 0 && compareHousePages(b, c) <= 0)
          expect(compareHousePages(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
