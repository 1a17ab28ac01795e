/** What a firm reads before it allows the extension: each a page to print, and the annex with everything in detail. */
export const SHEETS = [
  { name: 'datenschutz', annex: 'datenschutz-anlage', language: 'de' },
  { name: 'betriebsrat', annex: 'betriebsrat-anlage', language: 'de' },
  { name: 'it-abteilung', annex: 'it-abteilung-anlage', language: 'de' },
  { name: 'data-protection-sheet', annex: 'data-protection-annex', language: 'en' },
] as const;

const NAMES: readonly string[] = SHEETS.flatMap(({ name, annex }) => [name, annex]);

/**
 * Where a link of a sheet leads on the site: to another sheet or out to the web; files of the source are only named
 * there.
 */
export function sheetHref(target: string): string | undefined {
  if (/^(?:https:|#)/.test(target)) return target;
  const [, name = '', anchor = ''] = /^([a-z-]+)\.md(#.*)?$/.exec(target) ?? [];
  return NAMES.includes(name) ? `${name}.html${anchor}` : undefined;
}
