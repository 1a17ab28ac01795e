import { describe, expect, it } from 'vitest';
import { lengthIn } from '../../../../core/draft/draft-length';
import { weightedLength } from '../../../../core/draft/text/weighted-length';

/** Lengths that twitter-text publishes for its configuration 3 (conformance/validate.yml, emoji counted as two). */
const PUBLISHED: readonly (readonly [string, number])[] = [
  ['Hi http://test.co', 26],
  ['http://test.co', 23],
  ['https://test.com', 23],
  ['test.com', 23],
  ['Test https://test.com test https://test.com test.com test', 86],
  ['https://www.twitter.com/aloha '.repeat(10), 240],
  ['故'.repeat(160), 320],
  ['😷'.repeat(160), 320],
  [`the${'故'.repeat(160)}`, 323],
  ['A\u0301B', 2],
  ['H🐱☺👨‍👩‍👧‍👦', 7],
  ['😷👾😡🔥💩', 10],
  ['🙋🏽👨‍🎤', 4],
  ['👨‍👩‍👧‍👦'.repeat(140), 280],
  ['1\u20e3', 2],
  ['Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 34],
  ['Unicode 9.0 emoji: 🤠; 💃; 💃🏾', 29],
  ['ABC\u202A\uFFFFABC\uFFFE', 12],
  ['randomurlrandomurlrandomurlrandomurlrandomurlrandomurlrandomurls.com', 68],
  ['This is a test.', 15],
];

describe('the weighted length of X', () => {
  it.each(PUBLISHED)('%s is %i', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });

  it('counts German letters and quotes as one, a mail address as it is written', () => {
    expect(weightedLength('„Grüße aus Köln“ – ä')).toBe(20);
    expect(weightedLength('anna@example.com')).toBe(16);
    expect(weightedLength('Preis: 5 €')).toBe(11);
  });

  it('counts what happens to be an emoji without its picture as a letter', () => {
    expect(weightedLength('©')).toBe(1);
    expect(weightedLength('Nr. 1')).toBe(5);
  });
});

describe('other networks', () => {
  it('Bluesky counts what a reader sees', () => {
    expect(lengthIn('bluesky', '👨‍👩‍👧‍👦 e\u0301 🏴󠁧󠁢󠁳󠁣󠁴󠁿\r\n')).toBe(6);
    expect(lengthIn('bluesky', 'ganz einfach')).toBe(12);
  });

  it('Mastodon counts links as 23 and of a mention the name', () => {
    expect(lengthIn('mastodon', `https://example.org/${'a'.repeat(99)}`)).toBe(23);
    expect(lengthIn('mastodon', 'Hallo @anna@social.example.org')).toBe(11);
  });

  it('Bluesky counts of an address what its editor leaves of it', () => {
    expect(lengthIn('bluesky', `https://example.org/${'a'.repeat(99)}`)).toBe('example.org/'.length + 12 + 3);
    expect(lengthIn('bluesky', 'https://example.org/kurz')).toBe('example.org/kurz'.length);
    expect(lengthIn('bluesky', `${'x'.repeat(260)} https://example.org/${'b'.repeat(86)}`)).toBeLessThanOrEqual(300);
  });

  it('Threads counts emoji as their bytes', () => {
    expect(lengthIn('threads', '🙂'.repeat(126))).toBe(504);
    expect(lengthIn('threads', 'Grüße')).toBe(5);
  });

  it('X takes addresses with new endings for links', () => {
    expect(weightedLength(`${'a'.repeat(265)} muster.berlin`)).toBe(265 + 1 + 23);
  });

  it('the others count code points', () => {
    expect(lengthIn('characters', 'a😀b')).toBe(3);
  });
});
