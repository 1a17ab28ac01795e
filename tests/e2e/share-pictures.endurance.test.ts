import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { drawPictures, LONG_TITLE, sectionPictures } from '../../tools/site/draw-pictures';
import { guideFiles } from '../../tools/site/guide-scripts';

const folder = mkdtempSync(join(tmpdir(), 'share-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sections = sectionPictures(guideFiles(''));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Those with most to show come first. */
const byLength = [...sections].sort((a, b) => b.title.length + b.below.length - a.title.length - a.below.length);

it('the sections with most to show have a share picture that has room for it, in large and in small letters, 1200 by 630 pixels', async () => {
  const large = byLength.filter(({ title }) => title.length <= LONG_TITLE);
  const longest = [...large.slice(0, 2), ...byLength.filter((one) => !large.includes(one)).slice(0, 2)];
  expect(longest.length).toBe(4);
  await drawPictures(longest, folder, CHROMIUM);
  expect(readdirSync(folder).sort()).toEqual(longest.map(({ name }) => `${name}.png`).sort());
  for (const file of readdirSync(folder)) {
    const png = readFileSync(join(folder, file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

it('a text that has no room is refused and not cut', async () => {
  const [first] = sections;
  if (!first) throw new Error('The guide has no sections');
  const tooLong = { ...first, below: first.below.repeat(9) };
  await expect(drawPictures([tooLong], folder, CHROMIUM)).rejects.toThrow(
    `The share picture of ${first.name} has no room`,
  );
});
