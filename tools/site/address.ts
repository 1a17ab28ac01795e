/** What was typed cannot be where the site stands; the message is a sentence for the terminal. */
export class NoSiteAddress extends Error {}

/**
 * The address that the site will stand at, from what somebody typed: an http(s) address that ends in a slash. Without
 * one, a browser takes the last part of a path for a file and drops it from every address that is built on it. Throws
 * `NoSiteAddress` where it is none.
 */
export function siteBase(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new NoSiteAddress(`The site needs an address that begins with https:// or http://, not “${typed}”.`);
  if (url.search || url.hash)
    throw new NoSiteAddress(`The site needs the address of a folder, without ? and #, not “${typed}”.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
