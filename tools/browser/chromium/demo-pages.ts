import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../root';

/** A page under a network's real host name, served from `tests/fixtures/pages`. */
export interface DemoPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const page = (name: string, url: string): DemoPage => ({
  name,
  url,
  html: readFileSync(join(ROOT, 'tests/fixtures/pages', `${name}.html`), 'utf8'),
});

/** Written for this project after the structure that public extension code describes; no page is copied. */
export const DEMO_PAGES = {
  linkedinJobPosting: page(
    'linkedin-job-posting',
    'https://www.linkedin.com/job-posting/form/description/?jobId=4350388911',
  ),
  linkedinFeed: page('linkedin-feed', 'https://www.linkedin.com/feed/'),
  linkedinLogin: page('linkedin-login', 'https://www.linkedin.com/login/de'),
  xingCompany: page('xing-company', 'https://www.xing.com/pages/bergmann-elektrotechnik'),
  facebookPage: page('facebook-page', 'https://www.facebook.com/baeckereikornhammer'),
  newspaper: page('newspaper', 'https://www.kasseler-zeitung.example/wirtschaft'),
} as const;

/** The demo page at an address, whatever its hash. */
export const demoPageAt = (url: string): DemoPage | undefined =>
  Object.values(DEMO_PAGES).find((demo) => demo.url === url.replace(/#.*$/, ''));
