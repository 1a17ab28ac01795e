import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { firstPaint, ONE_WORD } from '../browser/first-paint';
import { serveFolder } from '../browser/site-server';
import { SITE } from '../site/build-site';
import type { BenchRow } from './rows';

const TEXT_PAGES = ['index.html', '10.html', '10.4.html'];
const PAGES = [...TEXT_PAGES, 'reader.html', 'desk.html'];

/** The same text without style sheet, script and picture: what remains is what any page of this text costs. */
const bare = (html: string): string =>
  html.replace(/<(script|style)>[\s\S]*?<\/\1>|<link[^>]*>|<meta http-equiv[^>]*>/g, '');

/**
 * First contentful paint of the site's pages beside a page with one word on the same host, cold, all in turns.
 * `earlier` are other builds of the site. Rejects where `npm run site` has not been run.
 */
export async function benchSite(rounds = 15, earlier: readonly string[] = []): Promise<BenchRow[]> {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('There is no site: npm run site');
  const text = (page: string) => bare(readFileSync(join(SITE, page), 'utf8'));
  const here = await serveFolder(SITE, {
    '/one-word.html': ONE_WORD,
    ...Object.fromEntries(TEXT_PAGES.map((page) => [`/bare-${page}`, text(page)])),
  });
  const others = await Promise.all(earlier.map((folder) => serveFolder(folder)));
  const addresses = new Map([
    ['one word', `${here.address}one-word.html`],
    ...PAGES.flatMap((page): [string, string][] => [
      ...others.map(({ address }, i): [string, string] => [`${page} of ${earlier[i]}`, address + page]),
      [page, here.address + page],
      ...(TEXT_PAGES.includes(page)
        ? [[`${page}, its text alone`, `${here.address}bare-${page}`] as [string, string]]
        : []),
    ]),
  ]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
  const samples = new Map([...addresses.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, address] of addresses) samples.get(name)?.push(await firstPaint(browser, address));
  await browser.close();
  await Promise.all([here, ...others].map((server) => server.close()));
  const base = { name: 'one word', samples: samples.get('one word') ?? [] };
  return [...samples]
    .slice(1)
    .map(([name, times]) => ({ what: `site: first paint of ${name}`, unit: 'ms', base, samples: times }));
}
