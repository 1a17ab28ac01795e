import fc from 'fast-check';
import { expect, it } from 'vitest';
import { named, rangeOf, segmentsOf } from '../../../components/desk/finding-ranges';
import type { Finding, FindingGrade } from '../../../core/draft/finding';
import type { Span } from '../../../core/text/span';

const finding = (start: number, end: number, grade: FindingGrade = 'stil', marks?: Span[]): Finding => ({
  rule: 'shouting',
  grade,
  start,
  end,
  whole: marks !== undefined,
  reason: '',
  marks: marks ?? [],
  grouped: false,
  replacements: [],
  ruling: '',
  folded: false,
  authority: { text: '', asOf: '2026' },
  section: '8.3',
});

it('marks that overlap share segments, and the heaviest grade wins', () => {
  const [a, b] = named([finding(0, 6, 'stil'), finding(4, 10, 'pflicht')], '');
  const segments = segmentsOf(
    'abcdefghijkl',
    [a, b].filter((one) => one !== undefined),
  );
  expect(segments.map(({ text, keys, grade }) => [text, keys.length, grade])).toEqual([
    ['abcd', 1, 'stil'],
    ['ef', 2, 'pflicht'],
    ['ghij', 1, 'pflicht'],
    ['kl', 0, undefined],
  ]);
});

it('one mark inside another, and two at the same place, are told apart', () => {
  const findings = named([finding(0, 10), finding(0, 10), finding(3, 5)], '');
  expect(new Set(findings.map(({ key }) => key)).size).toBe(3);
  expect(segmentsOf('0123456789', findings).map(({ text, keys }) => [text, keys.length])).toEqual([
    ['012', 2],
    ['34', 3],
    ['56789', 2],
  ]);
});

it('a finding that grows with its words keeps its name, and takes nobody else’s', () => {
  const known = named([finding(0, 4), finding(10, 15), finding(20, 24, 'pflicht')], '');
  const keys = known.map(({ key }) => key);
  expect(named([finding(0, 4), finding(10, 19), finding(20, 24, 'pflicht')], '', known).map(({ key }) => key)).toEqual(
    keys,
  );
  const [grown, other] = named([finding(12, 19), finding(2, 4)], '', known);
  expect([grown?.key, other?.key]).toEqual([keys[1], keys[0]]);
  expect(keys).not.toContain(named([finding(4, 10)], '', known)[0]?.key);
});

it('a finding about the whole text is marked where it was found, or nowhere', () => {
  const [somewhere, nowhere] = [finding(0, 9, 'stil', [{ start: 5, end: 7 }]), finding(0, 9, 'stil', [])];
  expect(rangeOf(somewhere)).toEqual({ start: 5, end: 7 });
  expect(rangeOf(nowhere)).toBeUndefined();
  expect(segmentsOf('012345678', named([somewhere, nowhere], '')).map(({ text }) => text)).toEqual([
    '01234',
    '56',
    '78',
  ]);
});

const span = fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 }));

it('whatever is marked, the segments are the text again, and each character has exactly its findings', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40, unit: 'binary' }),
      fc.array(span, { maxLength: 8 }),
      fc.array(fc.integer({ min: -2, max: 50 }), { maxLength: 3 }),
      (text, spans, cuts) => {
        const findings = named(
          spans.map(([start, end]) => finding(start, end)),
          text,
        );
        const segments = segmentsOf(text, findings, cuts);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, text: part, keys } of segments) {
          for (let at = start; at < start + part.length; at++) {
            expect(keys).toEqual(findings.filter((one) => one.start <= at && at < one.end).map(({ key }) => key));
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('a finding that was known at its place keeps its name', () => {
  const before = named([finding(0, 4), finding(6, 9)], 'abcdefghij');
  const after = named([finding(6, 9), finding(9, 10)], 'abcdefghij', before);
  expect(after[0]?.key).toBe(before[1]?.key);
  expect(before.map(({ key }) => key)).not.toContain(after[1]?.key);
  expect(after[0]?.words).toBe('ghi');
});
