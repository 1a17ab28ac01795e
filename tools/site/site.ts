// `npm run site -- https://leitfaden.example/`: the guide, the search and the draft desk as pages for any host, or a folder.
import { relative } from 'node:path';
import { today } from '../../components/shared/days';
import { ROOT } from '../root';
import { NoSiteAddress, siteBase } from './address';
import { buildSite, SITE } from './build-site';

const [, , typed] = process.argv;
try {
  const { pages } = await buildSite(today(), typed === undefined ? undefined : siteBase(typed));
  console.log(`${relative(ROOT, SITE)}: ${pages} pages`);
} catch (error) {
  if (!(error instanceof NoSiteAddress)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
