import { expect, it } from 'vitest';
import { toPageFacts } from '../../../core/situation/page-facts';
import { situationOf } from '../../../core/situation/situation';

const FEED = 'https://www.linkedin.com/feed/';

it.each([
  [FEED, 'post', 'composer'],
  [FEED, 'comment', 'feed'],
  [FEED, 'message', 'messages'],
  ['https://www.linkedin.com/company/acme', 'post', 'composer'],
  ['https://www.linkedin.com/job-posting/', 'post', 'job-posting'],
  ['https://www.linkedin.com/in/me/edit/intro/', 'post', 'profile-edit'],
  ['https://www.linkedin.com/messaging/', 'post', 'messages'],
  ['https://www.linkedin.com/login', 'post', 'login'],
] as const)('%s with an open %s editor is %s', (url, composer, kind) => {
  expect(situationOf(url, { composer })?.kind).toBe(kind);
});

it('a page that may be two things carries both', () => {
  expect(situationOf('https://www.facebook.com/muster.gmbh')).toEqual({
    network: 'facebook',
    kind: 'profile',
    alternatives: ['company'],
    known: true,
  });
});

it.each([
  [undefined, {}],
  ['post', {}],
  [{ composer: 'letter', heading: 7, language: null }, {}],
  [
    { composer: 'post', heading: '  ', language: 'de' },
    { composer: 'post', language: 'de' },
  ],
  [{ heading: 'x'.repeat(10_000) }, { heading: 'x'.repeat(200) }],
])('what a page returns is read with care: %j', (value, facts) => {
  expect(toPageFacts(value)).toEqual(facts);
});
