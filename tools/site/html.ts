import { hashSource, policyOf } from './policy';

/** What a page of the site says of itself and brings along. */
export interface Page {
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  /** What somebody sees who is sent its address; a file of the site. */
  readonly picture?: string;
  /** Classes of the body. */
  readonly body: string;
  /** The name of its style sheet among those of the `Head`. */
  readonly styles: string;
  /** Run when the page has painted, in this order. */
  readonly scripts: readonly string[];
  readonly content: string;
  /** Whether search engines are to list it. */
  readonly listed: boolean;
  /** Whether it starts a worker. */
  readonly worker?: boolean;
}

/**
 * What stands in the pages themselves, because a browser paints nothing before it has them: a file of their own would
 * be one more way to the host. The policy allows them by their hashes.
 */
export interface Head {
  /** Shows the theme that was chosen, and starts the page's scripts after its first paint. */
  readonly preflight: string;
  readonly styles: ReadonlyMap<string, string>;
}

/** A text as content of an element or attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The whole page. `base` = where the site will stand (`siteBase`), for what others must find from outside. */
export function htmlPage(page: Page, head: Head, base: string | undefined): string {
  const styles = head.styles.get(page.styles);
  if (styles === undefined) throw new Error(`${page.file} wants a style sheet that there is not: ${page.styles}`);
  const policy = policyOf({
    'script-src': `'self' ${hashSource(head.preflight)}`,
    'style-src': hashSource(styles),
    ...(page.worker ? { 'worker-src': 'blob:' } : {}),
  });
  const { title, description, picture, file } = page;
  const at = (path: string) => (base === undefined ? path : new URL(path, base).href);
  const property = (name: string, content: string | undefined) =>
    content === undefined ? [] : [`<meta property="og:${name}" content="${escaped(content)}">`];
  return `${[
    '<!doctype html>',
    `<html lang="de" data-scripts="${page.scripts.join(' ')}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    ...(description === undefined ? [] : [`<meta name="description" content="${escaped(description)}">`]),
    ...(page.listed ? [] : ['<meta name="robots" content="noindex">']),
    ...(base !== undefined && page.listed ? [`<link rel="canonical" href="${at(file)}">`] : []),
    ...property('title', title),
    ...property('description', description),
    ...property('type', 'article'),
    ...property('locale', 'de_DE'),
    ...property('url', base === undefined ? undefined : at(file)),
    ...property('image', picture === undefined ? undefined : at(picture)),
    ...(picture === undefined ? [] : ['<meta name="twitter:card" content="summary_large_image">']),
    '<link rel="icon" href="icon/32.png">',
    `<script>${head.preflight}</script>`,
    `<style>${styles}</style>`,
    '</head>',
    `<body class="${page.body}">`,
    page.content,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
