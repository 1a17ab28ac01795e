import type { Edit } from '../finding';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { latinExpression } from '../text/latin';
import { spanAt } from '../text/span-at';

/**
 * Invisible characters that are typed to fake blank lines or gaps: Braille blank, Hangul fillers, invisible
 * operators, zero-width spaces. Source: Unicode 16, general categories Cf and the fillers. Joiners inside emoji, flags'
 * tags, soft hyphens and non-breaking spaces have legitimate uses and are not included.
 */
const FILLER = String.raw`\u2800\u3164\uffa0\u115f\u1160\u2061-\u2064\u180e`;
/** Only where no letter is next to them: between letters they are break opportunities. */
const AT_THE_EDGE = String.raw`\u200b\u2060\ufeff`;
const INVISIBLE = String.raw`(?:[${FILLER}]|(?<=^|[\s${FILLER}${AT_THE_EDGE}])[${AT_THE_EDGE}]|[${AT_THE_EDGE}](?=$|[\s${FILLER}${AT_THE_EDGE}]))`;

/** At the very beginning it is the byte order mark of the file that the text came from. */
const INVISIBLES = latinExpression(`(?!^\\ufeff(?!\\ufeff))${INVISIBLE}+`, 'gu');
/** Line breaks with nothing visible between them. */
const BREAKS = latinExpression(String.raw`\n(?:(?:(?!\n)[\s${FILLER}${AT_THE_EDGE}])*\n)+`, 'gu');

/** Faked space: several blank lines in a row, or invisible characters. */
export const blankLines: Rule<'breaks'> = {
  id: 'blank-lines',
  name: 'Leerzeilen und unsichtbare Zeichen',
  rulings: everywhere(
    'stil',
    'Eine Frage des Satzbilds.',
    'Regelwerk der Redaktion; Vorleseprogramme stocken bei Füllzeichen',
    '2026-11',
  ),
  section: '6.3',
  thresholds: { breaks: { label: 'Zeilenumbrüche in Folge', value: 3 } },
  find({ text }, { breaks }) {
    const gaps = Array.from(text.matchAll(BREAKS)).filter(
      ([written]) => written.split('\n').length > breaks || INVISIBLES_ONCE.test(written),
    );
    const edits: Edit[] = gaps.map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      replacement: '\n\n',
    }));
    const fillers = Array.from(text.matchAll(INVISIBLES), ({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      replacement: '',
    })).filter((filler) => !spanAt(edits, filler));
    const fix = [...edits, ...fillers].sort((a, b) => a.start - b.start);
    if (fix.length === 0) return [];
    const many = gaps.some(([written]) => written.split('\n').length > breaks);
    const reason = many
      ? 'Mehrere Leerzeilen hintereinander reißen den Text auseinander und werden oft zusammengezogen.'
      : 'Der Text enthält unsichtbare Füllzeichen, an denen Vorleseprogramme stocken.';
    return [{ reason, marks: fix.map(({ start, end }) => ({ start, end })), fix }];
  },
};

const INVISIBLES_ONCE = latinExpression(`[${FILLER}${AT_THE_EDGE}]`, 'u');
