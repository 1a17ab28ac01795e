import { isTime } from '../storage/envelope';
import { isPlain } from '../storage/plain-data';

/** An error in the error log. It contains nothing that the user has written. */
export interface LoggedError {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Where in the code: file and function, or the line of the built file. */
  readonly where: string;
  readonly message: string;
}

/** Errors that the log holds; older ones go. */
export const MAX_ERRORS = 50;
const MAX_LENGTH = 200;

/** The log entry for an error; `at` in milliseconds since 1970. */
export const loggedError = (where: string, error: unknown, at: number): LoggedError => ({
  at,
  where: where.slice(0, MAX_LENGTH),
  message: safeMessage(error),
});

/** The messages of these mostly contain the text that could not be read: JSON, a pattern, a number, a language. */
const OF_TEXT: ReadonlySet<string> = new Set(['SyntaxError', 'RangeError', 'URIError']);

/** Other messages quote input in these ways. All of it is dropped, from the first quote to the last. */
const QUOTED: readonly RegExp[] = [
  /(?<![\p{L}\d])["'`„“”‚‘«»].*["'`“”‘’«»]/gu,
  /\b[a-z][a-z\d+.-]*:\/\/\S*|\b(?:data|blob|mailto|javascript):\S*/gi,
  /\/.*\//g,
  // Firefox: "URL constructor: abc is not a valid URL."
  /(?<=constructor: ).*(?= is )/g,
];

/** Name and message of an error, without anything that it quotes. For a value that is no error, its type. */
export function safeMessage(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const [line = ''] = error.message.split('\n');
  if (line === '' || OF_TEXT.has(error.name)) return error.name;
  const safe = QUOTED.reduce((text, pattern) => text.replace(pattern, '…'), line);
  return `${error.name}: ${safe}`.slice(0, MAX_LENGTH);
}

/** Where in the built code an error was thrown, without the address of this installation; `undefined` = not known. */
export const frameOf = (error: unknown): string | undefined =>
  error instanceof Error ? /-extension:\/\/[^/]+\/(\S+?:\d+:\d+)/.exec(error.stack ?? '')?.[1] : undefined;

/** The list with one more error at the end. The same message from the same code is listed once. */
export const withLogged = (list: readonly LoggedError[], entry: LoggedError): LoggedError[] =>
  [...list.filter(({ where, message }) => where !== entry.where || message !== entry.message), entry].slice(
    -MAX_ERRORS,
  );

/** Reads the list from stored data. Never throws. */
export const toLoggedErrors = (data: unknown): LoggedError[] => (Array.isArray(data) ? data.filter(isLoggedError) : []);

const isLoggedError = (value: unknown): value is LoggedError =>
  isPlain(value) && isTime(value.at) && typeof value.where === 'string' && typeof value.message === 'string';

/** The list as text, one line per error. */
export const errorsAsText = (list: readonly LoggedError[]): string =>
  list.map(({ at, where, message }) => `${new Date(at).toISOString()}  ${where}  ${message}`).join('\n');
