import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root';

/** The fonts that most readers have: those of their system. */
export const FONT_SETS = ['windows', 'mac'] as const;
export type FontSet = (typeof FONT_SETS)[number];

interface Stand {
  /** A font with a free licence, from a package of npm. */
  readonly family: string;
  readonly from: string;
  /** What it stands for. */
  readonly named: readonly string[];
}

const SANS = ['system-ui', 'sans-serif', 'sans', 'Arial', 'Helvetica'];
const SERIF = ['serif', 'Times New Roman', 'Times'];

/**
 * Fonts that stand for those of a system. Gelasio has the widths of Georgia, Charis those of Charter; Inter is drawn
 * after San Francisco; Open Sans runs a little wider than Segoe UI, so that what fits in it fits there.
 */
const STANDS: Readonly<Record<FontSet, readonly Stand[]>> = {
  windows: [
    { family: 'Open Sans', from: 'open-sans', named: ['Segoe UI', ...SANS] },
    { family: 'Gelasio', from: 'gelasio', named: ['Georgia', ...SERIF] },
  ],
  mac: [
    { family: 'Inter', from: 'inter', named: ['-apple-system', 'BlinkMacSystemFont', ...SANS] },
    { family: 'Charis SIL', from: 'charis-sil', named: ['Charter', 'Bitstream Charter', ...SERIF] },
  ],
};

const aliasOf = ({ family, named }: Stand) =>
  named
    .map(
      (name) =>
        `<match target="pattern"><test qual="any" name="family"><string>${name}</string></test><edit name="family" mode="prepend" binding="same"><string>${family}</string></edit></match>`,
    )
    .join('\n');

/** What is asked for by a name that nothing stands for is drawn without serifs, as a browser's own default is. */
const lastOf = (set: FontSet) =>
  `<match target="pattern"><edit name="family" mode="append_last"><string>${familiesOf(set)[0]}</string></edit></match>`;

/**
 * Writes a private font configuration with the fonts of a system and no others, and returns its path, for
 * `FONTCONFIG_FILE`.
 */
export function fontConfigOf(set: FontSet): string {
  const folder = mkdtempSync(join(tmpdir(), `leitfaden-fonts-${set}-`));
  const file = join(folder, 'fonts.conf');
  const folders = STANDS[set].map(({ from }) => `<dir>${join(ROOT, 'node_modules/@expo-google-fonts', from)}</dir>`);
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${folders.join('\n')}\n<cachedir>${folder}</cachedir>\n${STANDS[set].map(aliasOf).join('\n')}\n${lastOf(set)}\n</fontconfig>\n`,
  );
  return file;
}

/** The families that text is drawn in with a set. */
export const familiesOf = (set: FontSet): string[] => STANDS[set].map(({ family }) => family);
