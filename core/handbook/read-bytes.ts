import type { Problem } from '../guide-compiler/problem';
import { HANDBOOK_LIMITS } from './limits';

/**
 * Characters that reorder or hide text: what is shown must be what the file contains. Source: Unicode Technical Report
 * 36.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u;
const TURNING_ALL = new RegExp(TURNING, 'gu');
/** Control characters besides tab and line ends, and what is no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;

/** The text of a file with line feeds, or why there is none. */
export type ReadText = { readonly text: string; readonly hints: readonly Problem[] } | { readonly problem: Problem };

/**
 * Reads the bytes of a file as UTF-8. Anything else (UTF-16, Latin-1, pictures, archives) is refused with a sentence
 * that says how to mend it; a byte order mark and foreign line ends are put right. Linear in the size.
 */
export function readBytes(file: string, bytes: Uint8Array): ReadText {
  const refuse = (line: number, what: string, mend: string): ReadText => ({ problem: { file, line, what, mend } });
  const large = checkSize(file, bytes.length);
  if (large) return { problem: large };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse(1, 'Die Datei ist in UTF-16 gespeichert', 'im Editor als UTF-8 speichern');
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8.
    return refuse(lineOfBadByte(bytes), 'Hier stehen Zeichen, die kein UTF-8 sind', 'im Editor als UTF-8 speichern');
  }
  const text = decoded.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  const control = CONTROL.exec(text);
  if (control)
    return refuse(
      lineAt(text, control.index),
      `Hier steht ein Steuerzeichen (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`,
      'das Zeichen löschen; Bilder, PDF und Word-Dateien sind kein Text',
    );
  if (!text.trim()) return refuse(1, 'Die Datei ist leer', 'eine Datei mit Text wählen');
  const long = tooLongLine(text);
  if (long)
    return refuse(
      long,
      `Die Zeile ist länger als ${HANDBOOK_LIMITS.lineLength.toLocaleString('de')} Zeichen`,
      'mit Absätzen und Überschriften gliedern',
    );
  const turning = TURNING.exec(text);
  const hints: Problem[] = turning
    ? [
        {
          file,
          line: lineAt(text, turning.index),
          what: 'Unsichtbare Zeichen, die die Schreibrichtung umdrehen, sind weggelassen',
          mend: 'sie löschen',
        },
      ]
    : [];
  return { text: text.replace(TURNING_ALL, ''), hints };
}

/** What is wrong with the size of a file; can be asked before it is read. */
export function checkSize(file: string, bytes: number): Problem | undefined {
  if (bytes <= HANDBOOK_LIMITS.fileBytes) return undefined;
  return {
    file,
    line: 1,
    what: `Die Datei hat ${megabytes(bytes)}, mehr als ${megabytes(HANDBOOK_LIMITS.fileBytes)}`,
    mend: 'auf mehrere Dateien verteilen',
  };
}

const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('de', { maximumFractionDigits: 1 })} MB`;

/** 1-based line of a place. */
function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function tooLongLine(text: string): number | undefined {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > HANDBOOK_LIMITS.lineLength) return line;
    if (end < 0) return undefined;
    start = end + 1;
  }
}

/** The line on which decoding fails: the last one that is still readable, by halves. */
function lineOfBadByte(bytes: Uint8Array): number {
  const readable = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      // The bad byte is in the first half.
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (readable(middle)) low = middle;
    else high = middle - 1;
  }
  let line = 1;
  for (let at = 0; at < low; at++) if (bytes[at] === 0x0a) line++;
  return line;
}
