import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Labelled cases live beside the repository (`../shared/eval`, or `$LEITFADEN_LABELS`), because they judge it. Each
 * measure says what it does without them.
 */
const FOLDER = process.env.LEITFADEN_LABELS ?? join(import.meta.dirname, '../../../shared/eval');

/** The text of a labelled file, by its path from the folder; `undefined` where the labels are not at hand. */
export function labelledText(path: string): string | undefined {
  const file = join(FOLDER, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The lines of a labelled file without its header, `undefined` where the labels are not at hand. */
export function labelledLines(name: string, header = false): readonly string[] | undefined {
  const lines = labelledText(name)
    ?.split('\n')
    .filter((line) => line.trim() !== '');
  return header ? lines?.slice(1) : lines;
}
