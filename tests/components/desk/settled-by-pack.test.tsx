import { expect, it } from 'vitest';
import { useDeskHouse } from '../../../components/desk/use-desk-house';
import type { DraftHouses } from '../../../components/desk/use-draft-house';
import type { Drafts } from '../../../components/desk/use-drafts';
import { FIRST_CONTEXT } from '../../../core/draft/context';
import { newDraft } from '../../../core/draft/stored-draft';
import { type HandbookSummary, NO_OWN } from '../../../core/handbook/handbook-summary';
import { everywhere, isLocked } from '../../../core/handbook/house-locks';
import { speakingInDraft } from '../../../core/handbook/speaking-house';
import { DEFAULT_PREFERENCES } from '../../../core/preferences/preferences';
import { draw, settled } from '../support/draw';
import { storedSomewhere } from '../support/stored-somewhere';

/** One pack, by an administrator who has settled country and draft rules. */
const SETTLED: HandbookSummary = {
  ...NO_OWN,
  packs: [
    {
      ...{ id: 'biber', name: 'Biber', issued: '2026-11-28', hash: 'b', managed: true, house: {} },
      locked: ['country', 'draftRules'],
    },
  ],
};
const NO_OPTIONS = { ignoredRules: [], ignoredWords: [], thresholds: {}, browserSpelling: false };
const houses: DraftHouses = {
  ...{ several: false, list: [], ofPage: () => undefined },
  ofDraft: (house) => speakingInDraft(SETTLED, house),
};

/** What the desk says of a draft: whether its country and its rules can be changed. */
function Desk({ house }: { house?: string }) {
  const current = { ...newDraft('a', FIRST_CONTEXT, 1, 'Text'), ...(house === undefined ? {} : { house }) };
  const drafts = { current, ready: true, change: () => {}, choose: () => {} } as unknown as Drafts;
  const { law, rulesFixed } = useDeskHouse(
    {
      ...{ houses, page: undefined, check: async () => [], rulesFixed: isLocked(everywhere(SETTLED), 'draftRules') },
      law: {
        preferences: storedSomewhere(DEFAULT_PREFERENCES, { known: true }),
        summary: storedSomewhere(SETTLED, { known: true }),
      },
      options: storedSomewhere(NO_OPTIONS, { known: true }),
    },
    drafts,
  );
  return <p>{JSON.stringify([law.fixed, rulesFixed])}</p>;
}

it.each([
  ['of its own', undefined],
  ['for another house', 'adler'],
  ['for none', ''],
])('what the only pack has settled cannot be changed by way of a draft %s', async (_, house) => {
  const view = draw(<Desk {...(house === undefined ? {} : { house })} />);
  await settled();
  expect(view.the('p').textContent).toBe('[true,true]');
});
