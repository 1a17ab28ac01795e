import type { Problem } from '../guide-compiler/problem';
import type { FileReport } from './import-report';
import { HANDBOOK_LIMITS } from './limits';

const refused = (file: string, what: string, mend: string): FileReport => ({
  file,
  chapters: [],
  problems: [{ file, line: 1, what, mend }],
  hints: [],
});

/** A file whose reading does not end. */
export const tooSlow = (file: string): FileReport =>
  refused(
    file,
    `Das Lesen dauert länger als ${HANDBOOK_LIMITS.readMs / 1000} Sekunden`,
    'die Datei teilen und einfacher gliedern',
  );

/** A file that has gone, or that the browser may not open. */
export const unopened = (file: string): FileReport =>
  refused(file, 'Der Browser kann die Datei nicht öffnen', 'prüfen, ob sie noch da ist');

/** A chapter whose name another file of the same import has already. */
export const nameTaken = (file: string, slug: string, owner: string): FileReport =>
  refused(file, `Der Kurzname „${slug}“ steht schon in ${owner}`, 'einen anderen vergeben');

/** A pack that is larger than it may be. */
export const packTooLarge = (file: string): Problem => ({
  file,
  line: 1,
  what: `Das Paket hat mehr als ${HANDBOOK_LIMITS.packBytes / 1_000_000} MB`,
  mend: 'auf mehrere Pakete verteilen',
});
