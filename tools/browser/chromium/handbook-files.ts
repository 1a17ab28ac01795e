import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../root';
import type { Target } from './target';

const read = (name: string): [name: string, text: string] => [
  name,
  readFileSync(join(ROOT, 'tests/fixtures/handbook', name), 'utf8'),
];

/** A house's guideline in plain Markdown, and a chapter in the form of the guide. */
export const HANDBOOK_FILES: readonly (readonly [name: string, text: string])[] = [
  read('leitlinie.md'),
  read('stellen.md'),
];

/**
 * A chapter in which nothing has a place to break: its file name, its title, a section, an address, a word to avoid.
 */
export const UNBREAKABLE: readonly [name: string, text: string] = [
  `${'handbuch_'.repeat(9)}.md`,
  `# ${'Veranstaltungskalender'.repeat(4)}\n\n## ${'Freigabeverfahren'.repeat(5)}\n\nSiehe https://www.beispiel.example/${'pfad_'.repeat(20)} und \`${'variable_'.repeat(12)}\`.\n\n## Wortliste\n\n- ${'Gesamtunternehmens'.repeat(3)} → Haus\n`,
];

/** A team's pack with a chapter, a word and settings. */
export const TEAM_PACK = JSON.stringify({
  format: 'leitfaden-team-pack',
  version: 1,
  id: 'seeblick',
  name: 'Pension Seeblick',
  issued: '2026-11-28',
  houseRule: true,
  chapters: [{ name: 'stellen.md', text: read('stellen.md')[1] }],
  words: [{ avoid: ['User'], prefer: 'Gast' }],
  settings: { country: 'AT', ignoredRules: ['emoji-heavy'], thresholds: { 'long-sentence': { words: 18 } } },
});

/** Drops files onto the settings, as a hand does. */
export const drop = (target: Target, files: readonly (readonly [name: string, text: string])[]): Promise<unknown> =>
  target.evaluate(
    `(() => { const data = new DataTransfer(); for (const [name, text] of ${JSON.stringify(files)}) data.items.add(new File([text], name)); document.querySelector('.handbook-drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); })()`,
  );
