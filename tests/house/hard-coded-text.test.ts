import { expect, it } from 'vitest';
import { hardCodedTexts } from '../../tools/house/hard-coded-text';
import { sourcesIn } from '../../tools/house/sources';

/** What may stand in the code, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'Warum? Weil': 'begins the German sentence of a tip',
  'Gilt nicht, wenn': 'begins the German sentence of a tip',
  Leitfaden: 'the name of the product, the same in every language',
  'linkedin.com/job-posting': 'an address on the made-up page',
  '„': 'quotes around a word of the German draft',
  '“': 'quotes around a word of the German draft',
  'Alt+Enter': 'keys as they stand on the keyboard',
};

const sources = sourcesIn(['components', 'entrypoints', 'platform', 'site'], /\.tsx?$/);

it('no surface says a text of its own: all come through the messages', () => {
  const found = sources.flatMap(hardCodedTexts);
  expect(
    found.filter(({ text }) => !Object.hasOwn(ALLOWED, text)),
    'put it into public/_locales/{de,en}/messages.json',
  ).toEqual([]);
  const needless = Object.keys(ALLOWED).filter((allowed) => !found.some(({ text }) => text === allowed));
  expect(needless, 'exceptions that are none').toEqual([]);
});

it.each([
  ['<p>Hello</p>', ['Hello']],
  ['<p>{open ? "Hide" : "Show"}</p>', ['Hide', 'Show']],
  ['<button aria-label={`Delete \u0024{name}`} />', ['Delete']],
  ['<button title="Delete" class="quiet button" id="delete" aria-labelledby="heading" />', ['Delete']],
  ['<p>{t("title")} · {count}</p>', []],
  ['say("Please wait")', ['Please wait']],
  ['say("Löschen")', ['Löschen']],
  ['() => { throw new Error(`No section \u0024{id}`) }', []],
])('%s', (code, texts) => {
  expect(hardCodedTexts({ path: 'view.tsx', text: `export const view = ${code};` }).map(({ text }) => text)).toEqual(
    texts,
  );
});
