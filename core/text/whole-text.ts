/** Half of a character that JavaScript keeps in two: alone it is none, and an address cannot hold it. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The beginning of a text, at most `length` UTF-16 units, without halves of characters: safe for an address. */
export const wholeText = (text: string, length: number): string => text.slice(0, length).replace(HALF, '');
