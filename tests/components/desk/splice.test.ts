import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applySplice, inverseOf, shifted, shiftedFindings, spliceBetween } from '../../../components/desk/splice';
import { checkDraft } from '../../../core/draft/check';

const text = fc.string({ maxLength: 30, unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '😁', 'é') });

it('a change applied gives the new text, its inverse the old one, and no emoji is cut', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const splice = spliceBetween(before, after);
      if (!splice) {
        expect(before).toBe(after);
        return;
      }
      expect(applySplice(before, splice)).toBe(after);
      expect(applySplice(after, inverseOf(splice, before))).toBe(before);
      expect(splice.inserted.isWellFormed()).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('a place moves behind a change, grows around it and keeps what is left of it', () => {
  const range = { start: 5, end: 10 };
  expect(shifted(range, { start: 0, end: 0, inserted: 'abc' })).toEqual({ start: 8, end: 13 });
  expect(shifted(range, { start: 10, end: 10, inserted: 'abc' })).toEqual(range);
  expect(shifted(range, { start: 7, end: 7, inserted: 'abc' })).toEqual({ start: 5, end: 13 });
  expect(shifted(range, { start: 3, end: 7, inserted: '' })).toEqual({ start: 3, end: 6 });
  expect(shifted(range, { start: 8, end: 20, inserted: 'x' })).toEqual({ start: 5, end: 8 });
});

it('findings keep their words and their fix while somebody types elsewhere, and lose the fix that is typed into', () => {
  const before = 'Neu: #socialmediamarketing im Betrieb.';
  const findings = checkDraft(before, {
    network: 'linkedin',
    kind: 'post',
    account: 'own-company',
    country: 'DE',
    audience: 'consumers',
  });
  const [found] = findings;
  expect(found?.fix).toBeDefined();
  const elsewhere = spliceBetween(before, `Heute ${before}`);
  const inside = spliceBetween(before, before.replace('media', 'mediaX'));
  if (!elsewhere || !inside || !found) throw new Error('no change');
  const after = applySplice(before, elsewhere);
  const [moved] = shiftedFindings(findings, elsewhere, after.length);
  expect(moved && after.slice(moved.start, moved.end)).toBe(before.slice(found.start, found.end));
  expect(moved?.fix).toBeDefined();
  expect(shiftedFindings(findings, inside, before.length + 1)[0]?.fix).toBeUndefined();
});
