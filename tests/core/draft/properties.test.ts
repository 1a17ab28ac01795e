import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { ACCOUNTS, AUDIENCES, COUNTRIES, DRAFT_KINDS, type DraftContext } from '../../../core/draft/context';
import { applyFix } from '../../../core/draft/fixes';
import { RULES } from '../../../core/draft/rules';
import { RULE_EXAMPLES } from '../../../core/draft/rules/examples';
import { NETWORK_NAMES, type NetworkId } from '../../../core/situation/vocabulary';

const networks = Object.keys(NETWORK_NAMES) as NetworkId[];
const contexts: fc.Arbitrary<DraftContext> = fc.record({
  network: fc.constantFrom(undefined, ...networks),
  kind: fc.constantFrom(...DRAFT_KINDS),
  account: fc.constantFrom(...ACCOUNTS),
  country: fc.constantFrom(...COUNTRIES),
  audience: fc.constantFrom(...AUDIENCES),
});

/** Texts of the kind that rules look at, in every order, with noise between them. */
const pieces = RULE_EXAMPLES.flatMap(({ examples, nearMisses }) =>
  [...examples, ...nearMisses].map(({ text }) => text).filter((text) => text.length < 400),
);
const SIGNS = [
  '\n',
  '\r\n',
  '\n\n\n',
  ' ',
  '\u200b',
  '\u00ad',
  '\u2060',
  '\u2028',
  '\u000b',
  '\u2800',
  '#',
  '!!!',
  '„',
  '“',
  '.',
  '🎉',
  '👨‍👩‍👧',
  '\u0308',
  '\ud800',
  '𝗔𝗕𝗖',
  'ä',
];
const drafts = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 12 })),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(drafts, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

const saidOf = (text: string, context: DraftContext) =>
  checkDraft(text, context).map(({ rule, reason }) => [rule, reason.normalize('NFC')]);

describe('whatever the text', () => {
  it('never throws, and every place lies inside the text', () => {
    fc.assert(
      fc.property(anyText, contexts, (text, context) => {
        for (const { start, end, marks, fix, replacements, whole } of checkDraft(text, context)) {
          for (const span of [{ start, end }, ...marks, ...(fix ?? []), ...replacements]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThanOrEqual(span.end);
          }
          if (whole) expect([start, end]).toEqual([0, text.length]);
          else expect(start).toBeLessThan(end);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('findings are in order of place', () => {
    fc.assert(
      fc.property(drafts, contexts, (text, context) => {
        const starts = checkDraft(text, context).map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('the order of the rules decides nothing', () => {
    fc.assert(
      fc.property(
        drafts,
        contexts,
        fc.shuffledSubarray([...RULES], { minLength: RULES.length }),
        (text, context, rules) => {
          expect(checkDraft(text, context, {}, rules)).toEqual(checkDraft(text, context));
        },
      ),
    );
  });

  it('line endings change no finding', () => {
    fc.assert(
      fc.property(drafts, contexts, (text, context) => {
        const unix = text.replace(/\r\n?/g, '\n');
        expect(saidOf(unix.replaceAll('\n', '\r\n'), context)).toEqual(saidOf(unix, context));
        expect(saidOf(unix.replaceAll('\n', '\r'), context)).toEqual(saidOf(unix, context));
      }),
    );
  });

  it('normal forms change no finding', () => {
    fc.assert(
      fc.property(drafts, contexts, (text, context) => {
        expect(saidOf(text.normalize('NFD'), context)).toEqual(saidOf(text.normalize('NFC'), context));
      }),
    );
  });

  it('a fix removes its finding and changes nothing else', () => {
    fc.assert(
      fc.property(drafts, contexts, (text, context) => {
        for (const finding of checkDraft(text, context)) {
          if (!finding.fix) continue;
          const fixed = applyFix(text, finding.fix);
          expect(withoutEdits(text, finding.fix)).toBe(text.length - sizeOf(finding.fix));
          const shift = fixed.length - text.length;
          const again = checkDraft(fixed, context).filter(({ rule }) => rule === finding.rule);
          if (finding.whole) expect(again).toEqual([]);
          else
            expect(
              again.filter(({ start, end }) => start < finding.end + shift && finding.start < end),
              `${finding.rule} in ${JSON.stringify(fixed)}`,
            ).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** How many characters of a text no edit touches. */
const withoutEdits = (text: string, edits: readonly { start: number; end: number }[]) =>
  Array.from({ length: text.length }, (_, i) => i).filter((i) => !edits.some(({ start, end }) => start <= i && i < end))
    .length;
const sizeOf = (edits: readonly { start: number; end: number }[]) =>
  edits.reduce((sum, { start, end }) => sum + end - start, 0);
