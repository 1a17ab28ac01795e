import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { compileHandbook } from '../../../core/handbook/compile-handbook';
import { HANDBOOK_COMPILER } from '../../../core/handbook/compiler-version';
import { readHandbookFile } from '../../../core/handbook/read-handbook-file';

/** One of each kind of words that the search reads by a rule of its own. */
const CHAPTER = `# Haus

## Wörter

Messe messen, sie bewirbt sich, gekauft, aufgeschrieben, Größe Groesse, Firma Firmen, Konto Konten, Kundinnen Kolleginnen, Nutzer:innen
Nutzer*in NutzerInnen, E-Mail, m/w/d, Storys Stories, Fotos, Steuer, aktuell, Café, Firmenseite, Kindergartenplatz, wann posten.

### Angaben

- Situationen: linkedin/composer
- Suchwörter: Stellenanzeige, Impresum
`;

it('what is compiled out of handbook chapters does not change without a new version of the compiler', () => {
  const chapters = readHandbookFile('haus.md', new TextEncoder().encode(CHAPTER), new Set()).chapters;
  expect(chapters).toHaveLength(1);
  const { search, tips, words, templates } = compileHandbook(
    chapters.map(({ chapter }) => ({ ...chapter, asOf: '2026-11-28' })),
  );
  const compiled = createHash('sha256')
    .update(JSON.stringify([search, [...tips], words, [...templates]]))
    .digest('hex');
  // Differs? Raise HANDBOOK_COMPILER: what is stored in browsers was compiled the old way. Then renew this line.
  expect([HANDBOOK_COMPILER, compiled.slice(0, 16)]).toEqual([7, '8a9708289f5a8b0d']);
});
