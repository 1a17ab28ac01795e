import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';

/**
 * Labelled cases live beside the repository (`../shared/eval`, or `$LEITFADEN_LABELS`), because they judge it. Each
 * measure says what it does without them.
 */
const FOLDER = process.env.LEITFADEN_LABELS ?? join(ROOT, '../shared/eval');

const HANDBOOK_FOLDER = join(ROOT, 'tests/fixtures/cases');

/**
 * The project's own cases of the same form. Each was written, by somebody who did not look at the product, before what
 * it measures was measured on it; from then on it keeps what was reached.
 */
export const ownLines = (name: string): readonly string[] => linesOf(readFileSync(join(HANDBOOK_FOLDER, name), 'utf8'));

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** The text of a labelled file, by its path from the folder; `undefined` where the labels are not at hand. */
export function labelledText(path: string): string | undefined {
  const file = join(FOLDER, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The lines of a labelled file without its header, `undefined` where the labels are not at hand. */
export function labelledLines(name: string, header = false): readonly string[] | undefined {
  const text = labelledText(name);
  return text === undefined ? undefined : linesOf(text).slice(header ? 1 : 0);
}
