import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTopics } from '../../../core/guide-compiler/build-topics';
import { featuresOf } from '../../../core/topic/topic-features';
import { topicModel } from '../../../core/topic/topic-model';
import { packTopics, unpackBlock, unpackEvidence } from '../../../core/topic/topic-table';

const TABLE = buildTopics([
  { id: '16.2', lines: ['Kinderfotos im Verein', 'Einwilligung der Eltern', 'Kinder fotografieren beim Turnier'] },
  { id: '10.3', lines: ['Gehalt in der Anzeige', 'Gehaltsspanne nennen', 'Was verdient man'] },
  { id: '6.5', lines: ['Wann posten', 'wann am besten veröffentlichen', 'Uhrzeit und Wochentag'] },
  ...Array.from({ length: 30 }, (_, i) => ({ id: `2.${i}`, lines: ['Mittagstisch', `Menü Nummer ${i}`, 'Verein'] })),
]);
const speaksFor = (text: string, typing = false) => topicModel(TABLE).speakFor(featuresOf(text, { typing }), 0.3);

it('a misspelt word and a compound that no line has are known by their pieces', () => {
  expect(speaksFor('Gehaltspane')[0]?.section).toBe('10.3');
  expect(speaksFor('Turnierfotografie')[0]?.section).toBe('16.2');
});

it('a stop word tells where it says what is asked', () => {
  expect(speaksFor('wann')[0]?.section).toBe('6.5');
});

it('a word that is still being typed does not count as ended', () => {
  const ends = (typing: boolean) => featuresOf('Gehal', { typing }).some(({ features }) => features.includes('~al$'));
  expect([ends(true), ends(false)]).toEqual([false, true]);
  expect(speaksFor('Gehal', true)[0]?.section).toBe('10.3');
});

it('a repeated word counts once', () => {
  expect(speaksFor('Gehalt Gehalt Gehalt')[0]?.weight).toBe(speaksFor('Gehalt')[0]?.weight);
});

it('what is packed comes back in whole levels; what says less than half of one is left out', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(200), fc.double({ min: -3, max: 40, noNaN: true })), {
        selector: ([section]) => section,
      }),
      (evidence) => {
        const packed = packTopics([], new Map([['wort', evidence]]));
        const kept = evidence
          .map(([section, weight]) => [section, Math.round(weight / 0.5) * 0.5] as const)
          .filter(([, weight]) => weight >= 0.5)
          .sort(([a], [b]) => a - b);
        const unpacked = unpackBlock(packed.blocks[0] ?? '');
        expect(unpackEvidence(unpacked.get('wort') ?? '')).toEqual(kept);
        expect(unpacked.has('wort')).toBe(kept.length > 0);
      },
    ),
  );
});

it('any text gives each section once, with its words, the strongest first', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('Gehalt Kinder Verein Menü wann')), (text) => {
      const found = speaksFor(text);
      const weights = found.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(found.every(({ words, weight }) => words().length > 0 && weight > 0)).toBe(true);
      expect(new Set(found.map(({ section }) => section)).size).toBe(found.length);
    }),
  );
});
