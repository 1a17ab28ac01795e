import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoSiteAddress, siteBase } from '../../tools/site/address';
import { fileScript } from '../../tools/site/guide-scripts';
import { htmlPage, type Page } from '../../tools/site/html';
import { hashSource, policyOf } from '../../tools/site/policy';
import { siteAddress } from '../../tools/site/render';
import { robots, siteMap } from '../../tools/site/site-map';

describe('a file as a script', () => {
  it('brings exactly its text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, text) => {
        const page: { leitfadenFiles?: Record<string, string> } = {};
        runInNewContext(fileScript(path, text), page);
        expect(Object.entries(page.leitfadenFiles ?? {})).toEqual([[path, text]]);
      }),
    );
  });

  it('never ends the script element that it stands in', () => {
    expect(fileScript('a', '</script><!-- <script>')).not.toMatch(/<\/script|<!--/);
  });
});

describe('the policy of a page', () => {
  it('is that of the extension without what a page cannot say or does not need', () => {
    expect(policyOf()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  it('allows one script by its hash', () => {
    expect(policyOf({ 'script-src': hashSource('') })).toContain(
      "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';",
    );
  });
});

it.each([
  ['/reader.html#13.2', '13.2.html'],
  ['/reader.html#13', '13.html'],
  ['#14', '14.html'],
  ['/reader.html#glossar-reichweite', 'reader.html#glossar-reichweite'],
  ['/reader.html', 'reader.html'],
  ['/desk.html#rule=shouting', 'desk.html#rule=shouting'],
  ['#quelle-13.2-1', undefined],
  ['https://www.gesetze-im-internet.de/', undefined],
  ['reader.html#13.2', undefined],
])('a link to %s becomes one to %s', (link, expected) => {
  expect(siteAddress(link)).toBe(expected);
});

describe('the address that the site will stand at', () => {
  const page: Page = {
    file: '10.4.html',
    title: 'Gehalt',
    picture: 'pictures/10.png',
    body: 'page',
    styles: 'page',
    scripts: [],
    content: '',
    listed: true,
  };
  const head = { preflight: '', styles: new Map([['page', '']]) };

  it.each([
    ['https://host.example/guide', 'https://host.example/guide/'],
    ['https://host.example/guide/', 'https://host.example/guide/'],
    ['https://host.example', 'https://host.example/'],
    ['http://intranet/a/b', 'http://intranet/a/b/'],
    ['https://host.example/leitfaden.de', 'https://host.example/leitfaden.de/'],
  ])('typed as %s, keeps its last folder in every address that names it', (typed, base) => {
    const html = htmlPage(page, head, siteBase(typed));
    expect(html).toContain(`<link rel="canonical" href="${base}10.4.html">`);
    expect(html).toContain(`<meta property="og:url" content="${base}10.4.html">`);
    expect(html).toContain(`<meta property="og:image" content="${base}pictures/10.png">`);
    expect(siteMap([page, { file: 'desk.html', listed: false }], siteBase(typed))).toContain(
      `\n<url><loc>${base}10.4.html</loc></url>\n</urlset>`,
    );
    expect(robots(siteBase(typed))).toMatch(new RegExp(`\nSitemap: ${base}sitemap\\.xml\n$`));
  });

  it.each(['host.example/guide', 'guide', '', '/srv/www', 'ftp://host.example/', 'file:///srv/www/', 'javascript:1'])(
    'is refused with a sentence where it is no address of a host: “%s”',
    (typed) => {
      expect(() => siteBase(typed)).toThrow(NoSiteAddress);
      expect(() => siteBase(typed)).toThrow(`https:// or http://, not “${typed}”.`);
    },
  );

  it.each(['https://host.example/?a=1', 'https://host.example/guide#top'])(
    'is refused where something stands behind the folder: %s',
    (typed) => expect(() => siteBase(typed)).toThrow(NoSiteAddress),
  );
});
