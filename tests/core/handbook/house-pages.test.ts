import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareHousePages,
  hasWrongId,
  losesQuery,
  parseHousePages,
  takesIn,
} from '../../../core/handbook/house-pages';
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
    [
      'https://business.facebook.com/latest/home?nav_ref=x&business_id=9&asset_id=123#top',
      'business.facebook.com/latest/home?asset_id=123&business_id=9',
    ],
    ['https://www.facebook.com/profile.php?id=100064&sk=reviews', 'facebook.com/profile.php?id=100064'],
    ['business.facebook.com?asset_id=1&asset_id=1', 'business.facebook.com?asset_id=1'],
    ['https://www.linkedin.com/company/4711002/admin/dashboard/', 'linkedin.com/company/4711002/admin/dashboard'],
    ['https://business.google.com/n/229278/profile?fid=14', 'business.google.com/n/229278/profile'],
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
    'business.facebook.com/latest?asset_id=',
    'business.facebook.com/latest?asset_id=*',
    'business.facebook.com/latest?asset_id=1&asset_id=2',
    'business.facebook.com/latest?asset_id=1&business_id=a b',
    `business.facebook.com/latest?asset_id=${'1'.repeat(65)}`,
    '?asset_id=1',
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
    [
      'business.facebook.com/latest?asset_id=123',
      'https://business.facebook.com/latest/inbox/all/?asset_id=123&mailbox_id=5',
    ],
    [
      'business.facebook.com/latest?asset_id=123',
      'https://business.facebook.com/latest/home?business_id=9&asset_id=123',
    ],
    ['business.facebook.com?business_id=9', 'https://business.facebook.com/latest/home?business_id=9&asset_id=123'],
    ['facebook.com/profile.php?id=1', 'https://de-de.facebook.com/profile.php?id=1&sk=reviews'],
    ['linkedin.com/company/4711002', 'https://www.linkedin.com/company/4711002/admin/page-posts/published/'],
    ['business.google.com/n/229278', 'https://business.google.com/n/229278/reviews?hl=de'],
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
    ['business.facebook.com/latest?asset_id=123', 'https://business.facebook.com/latest/home'],
    ['business.facebook.com/latest?asset_id=123', 'https://business.facebook.com/latest/home?asset_id=1234'],
    ['business.facebook.com/latest?asset_id=123', 'https://business.facebook.com/latest/home?ASSET_ID=123'],
    [
      'business.facebook.com/latest?asset_id=123',
      'https://business.facebook.com/latest/home?asset_id=123&asset_id=456',
    ],
    [
      'business.facebook.com/latest?asset_id=123',
      'https://business.facebook.com/latest/home?asset_id=456#asset_id=123',
    ],
    ['business.facebook.com/latest?asset_id=123', 'https://business.facebook.com/latest/home?x=asset_id%3D123'],
    ['business.facebook.com/latest?asset_id=123', 'https://evil.example/latest/home?asset_id=123'],
    ['business.facebook.com/latest?asset_id=123&business_id=9', 'https://business.facebook.com/latest/?asset_id=123'],
    ['business.google.com/n/229278', 'https://business.google.com/n/2292780/reviews'],
  ])('%s does not take in %s', (written, url) => expect(holds(written, url)).toBe(false));

  it.each([
    ['business.facebook.com/latest?asset_id=*', true],
    ['business.facebook.com/latest?asset_id=1&asset_id=2', true],
    ['business.facebook.com/latest?asset_id=1', false],
    ['muster.de/?x=*', false],
    ['muster?id=*', false],
  ])('that „%s“ fails by its id alone is %s', (written, wrong) => expect(hasWrongId(written)).toBe(wrong));

  it.each([
    ['business.facebook.com/latest?asset_id=1&nav_ref=x', true],
    ['muster.de/karriere?stelle=7', true],
    ['business.facebook.com/latest?asset_id=1', false],
    ['muster.de/#?x=1', false],
  ])('that „%s“ loses something behind „?“ is %s', (written, more) => expect(losesQuery(written)).toBe(more));

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
const ids = fc
  .subarray(['asset_id=1', 'asset_id=2', 'id=1', 'business_id=1'])
  .filter(([one, other]) => one !== 'asset_id=1' || other !== 'asset_id=2');
const patterns = fc
  .tuple(host, fc.array(segment, { maxLength: 3 }), ids)
  .map(([name, path, query]) => read(`${[name, ...path].join('/')}?${query.join('&')}`));

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
    ['business.facebook.com?asset_id=1', 'business.facebook.com/latest/inbox'],
    ['business.facebook.com?asset_id=1', 'business.facebook.com/latest/inbox?business_id=9'],
    ['business.facebook.com?asset_id=1&business_id=9', 'business.facebook.com/latest?asset_id=1'],
    ['business.facebook.com/latest?asset_id=1', 'business.facebook.com?asset_id=1'],
    ['business.facebook.com', '*.facebook.com?asset_id=1'],
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
