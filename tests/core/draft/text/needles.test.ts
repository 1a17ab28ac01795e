import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needlesOf } from '../../../../core/draft/text/needles';

/** An expression, what it needs, and a text that it matches. */
const EXPRESSIONS: readonly [source: string, needles: readonly (readonly string[])[], matched: string][] = [
  ['verlosen', [['verlosen']], 'Wir verlosen'],
  ['[Vv]erlos(?:en|t)', [['Verlosen', 'Verlost', 'verlosen', 'verlost']], 'Verlost wird'],
  ['(?:Glück|Los) haben', [['Glück haben', 'Los haben']], 'Los haben'],
  // What may be missing or repeated ends a word.
  ['Bilder?rahmen', [['Bilde'], ['rahmen']], 'Bilderahmen'],
  ['ab* Gewinnspiel', [[' Gewinnspiel']], 'a Gewinnspiel'],
  ['Gewin+er', [['Gewin']], 'Gewinnner'],
  ['(?:ja ){2,}genau', [['ja '], ['genau']], 'ja ja genau'],
  ['(?:sehr )?gut(?:er|es)?', [['gut']], 'guter'],
  // One of several, where each needs a word: the longest of each; none, where one of them needs nothing.
  ['mit \\d+ Prozent|für [^.]{1,9} Euro', [[' Prozent', ' Euro']], 'für neun Euro'],
  ['Rabatt|\\d+ %', [], '20 %'],
  ['an|aus', [], 'aus'],
  // A look around takes no room; a sharp s is also read as ss, a class or letter of a kind is anything.
  ['(?<!\\p{L})Preis(?! \\p{L})liste', [['Preisliste']], 'Preisliste'],
  ['Straßenfest', [['Stra'], ['enfest']], 'Strassenfest'],
  ['Kund[a-z]{2}karte', [['Kund'], ['karte']], 'Kundenkarte'],
  ['\\p{Lu}\\p{Ll}+ schenkt', [[' schenkt']], 'Anna schenkt'],
  ['(?<wer>Anna|Otto) gibt', [['Anna gibt', 'Otto gibt']], 'Otto gibt'],
  ['zzgl\\. Versand', [['zzgl. Versand']], 'zzgl. Versand'],
  ['[„"]Danke[“"]', [['„Danke“', '„Danke"', '"Danke“', '"Danke"']], '"Danke"'],
];

describe('the words that an expression needs', () => {
  it.each(EXPRESSIONS)('are known of %s', (source, needles, matched) => {
    expect(needlesOf(source)).toEqual(needles);
    const [found = ''] = new RegExp(source.replace('ß', '(?:ß|ss)'), 'u').exec(matched) ?? [];
    expect(found).not.toBe('');
    for (const words of needles) expect(words.filter((word) => found.includes(word))).not.toEqual([]);
  });

  it('are in whatever an expression of any build matches', () => {
    const { source } = fc.letrec<{ source: string }>((tie) => ({
      source: fc.oneof(
        { maxDepth: 3 },
        fc.stringMatching(/^[ab]{1,4}$/),
        fc.tuple(tie('source'), tie('source')).map(([a, b]) => a + b),
        fc.tuple(tie('source'), tie('source')).map(([a, b]) => `(?:${a}|${b})`),
        fc
          .tuple(tie('source'), fc.constantFrom('?', '*', '+', '{2}', '{1,2}', '{0,1}'))
          .map(([a, n]) => `(?:${a})${n}`),
        fc.tuple(tie('source'), fc.constantFrom('[ab]', '.', '(?=a)', '(?<!b)')).map(([a, part]) => a + part),
      ),
    }));
    fc.assert(
      fc.property(source, fc.stringMatching(/^[ab]{0,14}$/), (expression, text) => {
        const found = new RegExp(expression, 'u').exec(text)?.[0];
        const needles = needlesOf(expression);
        return found === undefined || needles.every((words) => words.some((word) => found.includes(word)));
      }),
      { numRuns: 3000 },
    );
  });
});
