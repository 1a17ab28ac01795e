// `npm run site -- https://leitfaden.example/`: the guide, the search and the draft desk as pages for any host, or a folder.
import { relative } from 'node:path';
import { today } from '../../components/shared/days';
import { ROOT } from '../root';
import { buildSite, SITE } from './build-site';

const { pages } = await buildSite(today(), process.argv[2]);
console.log(`${relative(ROOT, SITE)}: ${pages} pages`);
