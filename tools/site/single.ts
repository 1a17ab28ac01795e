// `npm run single`: reader, desk and settings as one HTML file for intranets that allow no extension.
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { today } from '../../components/shared/days';
import { ROOT } from '../root';
import { SINGLE_FILE, writeSingleFile } from './build-single';

const hash = await writeSingleFile(today());
const megabytes = (statSync(SINGLE_FILE).size / 1_000_000).toFixed(1);
console.log(`${relative(ROOT, SINGLE_FILE)}: ${megabytes} MB\nSHA-256 ${hash}`);
