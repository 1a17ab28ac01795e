import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { FIRST_CONTEXT } from '../../../core/draft/context';
import { gapAfter, gapBefore } from '../../../core/draft/gaps';

const TEXT = 'Guten Tag ▢ Name,\nam ▢ Tag um ▢ Uhrzeit.';
const [name, day, time] = ['▢ Name', '▢ Tag', '▢ Uhrzeit'].map((gap) => ({
  start: TEXT.indexOf(gap),
  end: TEXT.indexOf(gap) + gap.length,
}));

describe('the way from gap to gap', () => {
  it('goes forward from a caret, from a selected gap, and ends behind the last', () => {
    expect(gapAfter(TEXT, 0, 0)).toMatchObject({ word: 'Name' });
    expect(gapAfter(TEXT, name?.start ?? 0, name?.end ?? 0)).toMatchObject({ word: 'Tag' });
    expect(gapAfter(TEXT, day?.start ?? 0, day?.start ?? 0)).toMatchObject({ word: 'Tag' });
    expect(gapAfter(TEXT, time?.start ?? 0, time?.end ?? 0)).toBeUndefined();
  });

  it('goes back, and ends before the first', () => {
    expect(gapBefore(TEXT, time?.start ?? 0)).toMatchObject({ word: 'Tag' });
    expect(gapBefore(TEXT, name?.start ?? 0)).toBeUndefined();
  });
});

it('all open gaps are one finding with each of them as a mark', () => {
  const [finding, ...others] = checkDraft(TEXT, FIRST_CONTEXT);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'open-gap',
    grouped: true,
    reason: 'Noch offen: „▢ Name“, „▢ Tag“, „▢ Uhrzeit“.',
  });
  expect(finding?.marks).toHaveLength(2);
});
