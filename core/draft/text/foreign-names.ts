import type { Span } from '../../text/span';

/** Endings of files as people name them in posts. */
const FILE = `(?:pdf|docx?|xlsx?|pptx?|odt|ods|txt|csv|jpe?g|png|gif|webp|svg|heic|mp[34]|mov|wav|zip|html?|json|xml|psd|indd|eps)`;
/** An @name behind its sign, which stays and tells that somebody is named; or a file name. */
const NAME = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}_.])@)[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}(?<![.-])|(?<![\p{L}\p{N}_/-])[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,80}\.${FILE}(?![\p{L}\p{N}_])`,
  'giu',
);

/** Cheap to ask. */
const MAY_HOLD = new RegExp(String.raw`@|\.${FILE}`, 'i');

/** Names of accounts and files: signs in them are no words of the writer. */
export function foreignNamesOf(text: string): Span[] {
  if (!MAY_HOLD.test(text)) return [];
  return Array.from(text.matchAll(NAME), ({ 0: written, index }) => ({ start: index, end: index + written.length }));
}
