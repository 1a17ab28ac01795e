/** Printable characters that JSON leaves as they are: no quote, no backslash, no blank (it separates). */
const DIGITS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(at + 35)).filter((digit) => digit !== '\\');
/** Digits that end a number; as many others go on with it. */
const BASE = 45;
const VALUES = new Int8Array(128);
for (const [value, digit] of DIGITS.entries()) VALUES[digit.charCodeAt(0)] = value;

/** Whole numbers from 0 as text, one character for those below 45; for large tables in JSON files. */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= BASE) {
      text += DIGITS[BASE + (rest % BASE)];
      rest = Math.floor(rest / BASE);
    }
    text += DIGITS[rest];
  }
  return text;
}

/** The numbers that {@link encodeNumbers} wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = VALUES[text.charCodeAt(at)] ?? 0;
    if (digit >= BASE) {
      value += (digit - BASE) * unit;
      unit *= BASE;
    } else {
      numbers.push(value + digit * unit);
      value = 0;
      unit = 1;
    }
  }
  return numbers;
}
