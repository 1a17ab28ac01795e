// `npm run site -- https://leitfaden.example/`: the guide, the search and the draft desk as pages for any host, or a
// folder.
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { today } from '../../components/shared/days';
import { ROOT } from '../root';
import { NoSiteAddress, siteBase } from './address';
import { buildSite, SITE } from './build-site';

const [, , typed] = process.argv;
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
try {
  const base = typed === undefined ? undefined : siteBase(typed);
  const drawing = base !== undefined && existsSync(chromium) ? chromium : undefined;
  const { pages, pictures } = await buildSite(today(), base, drawing);
  console.log(`${relative(ROOT, SITE)}: ${pages} pages, ${pictures} share pictures of sections`);
  if (base !== undefined && !drawing)
    console.log(
      `Sections are sent with the picture of their chapter: there is no Chromium at ${chromium} (CHROMIUM=…).`,
    );
} catch (error) {
  if (!(error instanceof NoSiteAddress)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
