import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Labelled cases live beside the repository (`../shared/eval`, or `$LEITFADEN_LABELS`), because they judge it. Each
 * measure says what it does without them.
 */
const FOLDER = process.env.LEITFADEN_LABELS ?? join(import.meta.dirname, '../../../shared/eval');

/** The lines of a labelled file without its header, `undefined` where the labels are not at hand. */
export function labelledLines(name: string, header = false): readonly string[] | undefined {
  const path = join(FOLDER, name);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return header ? lines.slice(1) : lines;
}
