// `npm run site:pictures`: what somebody sees who is sent the address of a chapter. Drawn anew where titles have
// changed; a test compares `titles.json` with the guide. Those of sections are drawn by `npm run site -- https://…`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';
import { chapterPictures, chaptersIn, drawPictures } from './draw-pictures';
import { guideFiles } from './guide-scripts';

const FOLDER = join(ROOT, 'site/pictures');

const chapters = chaptersIn(guideFiles(''));
const pictures = chapterPictures(chapters);
await drawPictures(pictures, FOLDER, process.env.CHROMIUM ?? '/usr/bin/chromium');
const titles = Object.fromEntries([['start', ''], ...chapters.map(({ number, title }) => [String(number), title])]);
writeFileSync(join(FOLDER, 'titles.json'), `${JSON.stringify(titles, null, 2)}\n`);
console.log(`site/pictures: ${pictures.length} pictures`);
