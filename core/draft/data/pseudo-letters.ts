/**
 * Letters of "fonts" that normal form KC does not convert to plain letters: small capitals and white letters in black
 * circles and squares. Source: Unicode 16, blocks IPA Extensions, Phonetic Extensions, Latin Extended-D, Enclosed
 * Alphanumeric Supplement. As of November 2026.
 */
export const PSEUDO_LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
  ...alphabet(0x1f150),
  ...alphabet(0x1f170),
  ...alphabet(0x249c, 'a'),
]);

/** Ranges whose letters KC converts: mathematical, circled, squared, full-width, raised, script and double-struck. */
export const PSEUDO_RANGES = String.raw`\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f130}-\u{1f149}\uff21-\uff3a\uff41-\uff5a\u1d43-\u1d4d\u1d4f-\u1d5b\u1d9c\u1da0\u1dbb\u02b0\u02b2\u02b3\u02b7\u02b8\u02e1-\u02e3\u2071\u207f\u210a-\u2113\u2115\u2118-\u211d\u2124\u2128\u212c-\u2134\u2139\u2145-\u2149`;

/** Serif italics and raised letters: two of them may also be a formula (𝑚𝑐²) or an ordinal (1ᵉʳ). */
export const SHORT_FORM = /^[\u{1d400}-\u{1d4cf}\u{1d6a4}-\u{1d7cb}\u210e\u1d43-\u1dbb\u02b0-\u02e3\u2071\u207f]+$/u;

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter, i) => [letter, to.charAt(i)]);
}

function alphabet(first: number, a = 'A'): [string, string][] {
  return Array.from({ length: 26 }, (_, i) => [
    String.fromCodePoint(first + i),
    String.fromCharCode(a.charCodeAt(0) + i),
  ]);
}
