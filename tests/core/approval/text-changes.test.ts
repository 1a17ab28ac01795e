import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnedChanges } from '../../../core/approval/returned-changes';
import { changesBetween, spanAfter, withEdits } from '../../../core/approval/text-changes';

/** Texts that have words in common, as two versions of a draft have. */
const words = fc.constantFrom(
  'Wir',
  'bilden',
  'aus',
  ' ',
  ' ',
  '\n',
  '.',
  'Ab',
  'Mai',
  'größer',
  '👩‍🔧',
  '\ud800',
  'neu',
);
const texts = fc.array(words, { maxLength: 40 }).map((list) => list.join(''));

describe('changes between two texts', () => {
  it('made in the first, give the second; they are in order and do not touch', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const edits = changesBetween(before, after);
        expect(withEdits(before, edits)).toBe(after);
        for (const [i, edit] of edits.entries()) {
          expect(edit.start).toBeLessThanOrEqual(edit.end);
          expect(before.slice(edit.start, edit.end)).not.toBe(edit.replacement);
          expect(edit.start).toBeGreaterThan(edits[i - 1]?.end ?? -1);
        }
      }),
      { numRuns: 2000, seed: 20261129 },
    );
  });

  it.each([
    ['Wir bilden aus.', 'Wir bilden wieder aus.', ['→wieder ']],
    ['Ab Mai in Kassel.', 'Ab Juni in Kassel.', ['Mai→Juni']],
    ['Ab Mai in Kassel.', 'Ab Juni bei Kassel.', ['Mai in→Juni bei']],
    ['Gleich.', 'Gleich.', []],
    ['', 'Neu.', ['→Neu.']],
  ])('%s → %s', (before, after, said) => {
    expect(
      changesBetween(before, after).map(({ start, end, replacement }) => `${before.slice(start, end)}→${replacement}`),
    ).toEqual(said);
  });

  it('texts with nothing in common are one change', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}.`).join('');
    expect(changesBetween(many('a'), many('b')).length).toBe(1);
  });
});

describe('a passage after changes', () => {
  const after = (before: string, now: string, passage: string) => {
    const start = before.indexOf(passage);
    const span = spanAfter({ start, end: start + passage.length }, changesBetween(before, now));
    return span && now.slice(span.start, span.end);
  };

  it.each([
    ['Wir bilden aus.', 'Hallo. Wir bilden aus.', 'bilden', 'bilden'],
    ['Wir bilden aus.', 'Wir bilden sehr gern aus.', 'Wir bilden aus', 'Wir bilden sehr gern aus'],
    ['Wir bilden aus.', 'Wir lehren aus.', 'bilden aus', 'lehren aus'],
    ['Wir bilden aus.', 'Wir.', ' bilden aus', undefined],
    ['Wir bilden aus.', 'Wir bilden neu aus.', 'bilden', 'bilden'],
  ])('%s → %s: %s', (before, now, passage, found) => {
    expect(after(before, now, passage)).toBe(found);
  });

  it('is always a stretch of the new text', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (before, now, a, b) => {
        const start = a % (before.length + 1);
        const span = spanAfter({ start, end: start + (b % (before.length - start + 1)) }, changesBetween(before, now));
        if (span) expect(0 <= span.start && span.start < span.end && span.end <= now.length).toBe(true);
      }),
      { numRuns: 2000, seed: 20261129 },
    );
  });
});

describe('what came back', () => {
  const said = (base: string, here: string, there: string) =>
    returnedChanges(base, here, there).map((one) => `${one.state}: ${one.before}|${one.here}|${one.there}`);

  it('changed there only is open, and the text here may have changed elsewhere', () => {
    expect(said('Ab Mai in Kassel.', 'Ab Mai in Kassel-Nord.', 'Ab Juni in Kassel.')).toEqual(['open: Mai|Mai|Juni']);
  });

  it('changed in both alike is taken', () => {
    expect(said('Ab Mai.', 'Ab Juni.', 'Ab Juni.')).toEqual(['taken: Mai|Juni|Juni']);
  });

  it('changed in both and not alike is shown with both', () => {
    expect(said('Ab Mai in Kassel.', 'Ab April in Kassel.', 'Ab Juni in Kassel.')).toEqual(['both: Mai|April|Juni']);
  });

  it('changed here only is nobody else’s business', () => {
    expect(said('Ab Mai.', 'Ab Juni.', 'Ab Mai.')).toEqual([]);
  });

  it('taken whole where nothing was changed here, gives the text that came back; each edit is about what stands here', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, here, there) => {
        const changes = returnedChanges(base, here, there);
        for (const { edit, here: mine } of changes) expect(here.slice(edit.start, edit.end)).toBe(mine);
        const alone = returnedChanges(base, base, there);
        expect(
          withEdits(
            base,
            alone.map(({ edit }) => edit),
          ),
        ).toBe(there);
        expect(alone.every(({ state }) => state === 'open')).toBe(true);
        expect(returnedChanges(base, there, there).every(({ state }) => state === 'taken')).toBe(true);
      }),
      { numRuns: 1000, seed: 20261129 },
    );
  });

  it('what was taken is taken, whatever else stands there', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, here, there) => {
        const [open] = returnedChanges(base, here, there).filter(({ state }) => state === 'open');
        if (!open) return;
        const now = withEdits(here, [open.edit]);
        expect(now).toContain(open.there);
      }),
      { numRuns: 500, seed: 20261129 },
    );
  });
});
