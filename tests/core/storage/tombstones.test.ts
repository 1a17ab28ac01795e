import { expect, it } from 'vitest';
import { DRAFT_OPTIONS, toDraftOptions } from '../../../core/draft/draft-options';
import { CORRECTIONS, type Correction, urlPatternOf } from '../../../core/situation/correction';
import type { Codec } from '../../../core/storage/item-definition';
import { YEAR_MS } from '../../../core/storage/lww-map';
import { TICK_SHEETS, type TickSheet } from '../../../core/tips/checklist-ticks';

// What the sheets for a firm say of what a deleted entry leaves (docs/datenschutz-anlage.md, its end).

/** An address that does not tell people from organisations is kept as it is. */
const urlPattern = urlPatternOf('https://www.instagram.com/erika.muster/') ?? '';
const correction: Correction = { network: 'instagram', urlPattern, kind: 'company' };
const sheet: TickSheet = { checklist: 'profile', urlPattern, ticked: ['8.1'] };

const DAY = YEAR_MS / 365;

/** What is stored after the entry was deleted, and after another change so many days later. */
function afterDeleting<T>({ save }: Codec<T>, entry: T, empty: T, later: T, days: number): readonly string[] {
  const deleted = save(empty, save(entry, undefined, 1), 2);
  return [deleted, save(later, deleted, 2 + days * DAY)].map((data) => JSON.stringify(data));
}

it.each([
  [
    'a page that was recognised wrongly',
    'erika.muster',
    (days: number) =>
      afterDeleting(CORRECTIONS.codec, [correction], [], [{ ...correction, urlPattern: 'linkedin.com/in/*' }], days),
  ],
  [
    'ticks on a checklist',
    'erika.muster',
    (days: number) =>
      afterDeleting(TICK_SHEETS.codec, [sheet], [], [{ ...sheet, urlPattern: 'linkedin.com/in/*' }], days),
  ],
  [
    'a word that the check passes over',
    'Quendolina',
    (days: number) =>
      afterDeleting(
        DRAFT_OPTIONS.codec,
        toDraftOptions({ ignoredWords: ['Quendolina'] }),
        toDraftOptions({}),
        toDraftOptions({ ignoredWords: ['Gast'] }),
        days,
      ),
  ],
])('%s, once deleted, leaves its id, a name in it too, for 365 days', (_what, name, after) => {
  const [deleted, withinTheYear] = after(364);
  expect(deleted).toContain(name);
  expect(deleted).not.toContain('"value"');
  expect(withinTheYear).toContain(name);
  expect(after(366)[1]).not.toContain(name);
});

it('an address says whose page it is only where the network’s addresses do not tell people from firms, or in its host', () => {
  expect(urlPattern).toBe('instagram.com/erika.muster');
  expect(urlPatternOf('https://www.linkedin.com/in/erika-muster/')).toBe('linkedin.com/in/*');
  expect(urlPatternOf('https://erika-muster.tumblr.com/post/1')).toBe('erika-muster.tumblr.com/post/*');
});
