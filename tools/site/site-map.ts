import { escaped, type Page } from './html';

/** The site map: the full addresses of the pages that search engines are to list. `base` as `siteBase` gives it. */
export function siteMap(pages: readonly Pick<Page, 'file' | 'listed'>[], base: string): string {
  const addresses = pages.filter(({ listed }) => listed).map(({ file }) => new URL(file, base).href);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses
    .map((address) => `<url><loc>${escaped(address)}</loc></url>`)
    .join('\n')}\n</urlset>\n`;
}

/** What tells search engines where the site map is. */
export const robots = (base: string): string =>
  `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', base).href}\n`;
