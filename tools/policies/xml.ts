import { PolicyError } from './deployment';

/** What XML 1.0 cannot carry at all, escaped or not: control characters and halves of a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** Text for an element. Throws a `PolicyError` where XML cannot carry a character. */
export function escaped(text: string): string {
  const found = FORBIDDEN.exec(text)?.[0];
  if (found !== undefined)
    throw new PolicyError(
      `XML cannot carry the character U+${found.charCodeAt(0).toString(16).padStart(4, '0')} → take it out of: ${JSON.stringify(text.slice(0, 60))}`,
    );
  return text.replace(/[&<>"'\r]/g, (one) => ENTITIES[one] ?? one);
}

/** Text for an attribute, whose line ends and tabs a parser would turn into blanks. */
export const attribute = (text: string): string => escaped(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
