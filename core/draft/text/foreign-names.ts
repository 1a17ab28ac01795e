import type { Span } from '../../text/span';
import { latinExpression } from './latin';

/** File extensions that occur in posts. */
const FILE = `(?:pdf|docx?|xlsx?|pptx?|odt|ods|txt|csv|jpe?g|png|gif|webp|svg|heic|mp[34]|mov|wav|zip|html?|json|xml|psd|indd|eps)`;
/** An @name without its sign, which stays as a hint that somebody is named; or a file name. */
const NAME = latinExpression(
  String.raw`(?<=(?<![\p{L}\p{N}_.])@)[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}(?<![.-])|(?<![\p{L}\p{N}_/-])[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,80}\.${FILE}(?![\p{L}\p{N}_])`,
  'giu',
);

/** A cheap test first. */
const MAY_HOLD = latinExpression(String.raw`@|\.${FILE}`, 'i');

/** Names of accounts and files: they are not the writer's own words. */
export function foreignNamesOf(text: string): Span[] {
  if (!MAY_HOLD.test(text)) return [];
  return Array.from(text.matchAll(NAME), ({ 0: written, index }) => ({ start: index, end: index + written.length }));
}
