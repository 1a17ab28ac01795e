import { act } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedSection, OPEN_CARD, TipCard } from '../../../components/advice/tip-card';
import { TextSettingsProvider } from '../../../components/guide-text/running-text';
import { LockContext } from '../../../components/shared/lock-context';
import { useCountry } from '../../../components/shared/use-country';
import type { Section } from '../../../core/guide/guide';
import { type HandbookPack, type HandbookSummary, NO_OWN } from '../../../core/handbook/handbook-summary';
import { everything, type SpeakingHouse } from '../../../core/handbook/speaking-house';
import { DEFAULT_PREFERENCES } from '../../../core/preferences/preferences';
import type { RankedTip } from '../../../core/tips/arrange-tips';
import { click, draw, settled, TODAY, t } from '../support/draw';
import { storedSomewhere } from '../support/stored-somewhere';
import { JOB_AD, sectionOf, tipOf, words } from '../support/tips';

beforeAll(async () => void (await OPEN_CARD.load()));

const [first, second] = sectionOf('10.3').section.tips;
if (!first || !second) throw new Error('A section has two tips');
const GERMAN_DUTY = { grade: 'pflicht', countries: ['DE'] } as const;
const ANSWERS: Section['answers'] = [
  { children: words('Überall so.') },
  { country: 'AT', children: words('Dort ein Betrag.') },
];

interface Kept {
  readonly preferences: ReturnType<typeof storedSomewhere<typeof DEFAULT_PREFERENCES>>;
  readonly summary: ReturnType<typeof storedSomewhere<HandbookSummary>>;
}

/** A card in a popup whose country is stored, as in `AdvicePanel`. */
function CardInCountry({
  preferences,
  summary,
  house,
  loaded,
  ranked,
}: Kept & { house: SpeakingHouse | undefined; loaded: LoadedSection; ranked: RankedTip }) {
  const [open, setOpen] = useState(false);
  const law = { preferences, summary, house };
  const { country } = useCountry(law);
  return (
    <TextSettingsProvider value={{ today: TODAY, country, law, fact: () => undefined }}>
      <TipCard
        ranked={ranked}
        situation={JOB_AD}
        open={open}
        onToggle={() => setOpen(!open)}
        load={async () => loaded}
      />
    </TextSettingsProvider>
  );
}

/** An unfolded card of this section, with the way to choose another country in it. */
async function unfolded(
  more: Partial<Section> = {},
  ranked = tipOf('10.3'),
  locked = false,
  packs: readonly HandbookPack[] = [],
) {
  const kept = { ...NO_OWN, packs };
  // Of several houses the one that names the page speaks: here the first one does.
  const [first] = packs;
  const house = first && { ...everything(kept), id: first.id, country: 'AT' as const };
  const preferences = storedSomewhere(DEFAULT_PREFERENCES, { known: true });
  const summary = storedSomewhere<HandbookSummary>(kept, { known: true });
  const view = draw(
    <LockContext.Provider value={new Set(locked ? ['country'] : [])}>
      <CardInCountry {...{ preferences, summary, house, ranked }} loaded={sectionOf('10.3', more)} />
    </LockContext.Provider>,
  );
  await click(view.the('h3 button'));
  await settled();
  const choice = () => view.find<HTMLSelectElement>('.tip-why select');
  return {
    view,
    preferences,
    summary,
    choice,
    choose: async (country: string) => {
      const select = choice();
      if (!select) throw new Error('The card has no choice of country');
      await act(async () => {
        select.focus();
        select.value = country;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await preferences.answerAll();
        await summary.answerAll();
      });
    },
  };
}

describe('the country of an open card', () => {
  it.each<readonly [string, boolean, Partial<Section>]>([
    ['has another answer there', true, { answers: ANSWERS }],
    ['has a note on another country', true, { tips: [first, { ...second, countryNotes: { CH: words('Ohne.') } }] }],
    ['has a duty that is none elsewhere', true, { tips: [first, { ...second, ...GERMAN_DUTY }] }],
    ['says the same everywhere', false, { tips: [first, { ...second, grade: 'pflicht', countries: [] }] }],
  ])('can be changed only where it matters: a section that %s', async (_, offered, section) => {
    const { choice } = await unfolded(section);
    expect(choice() !== null).toBe(offered);
  });

  it('is changed for every surface; the card stays open, gives that country’s answer and keeps the keyboard', async () => {
    const { view, choice, choose, preferences } = await unfolded({ answers: ANSWERS });
    expect(choice()?.labels[0]?.querySelector('span')?.textContent).toBe(t('country'));
    expect([choice()?.value, view.find('.tip-local')]).toEqual(['DE', null]);
    await choose('AT');
    expect(preferences.value.country).toBe('AT');
    expect(view.the('h3 button').getAttribute('aria-expanded')).toBe('true');
    expect(view.the('.tip-local').textContent).toBe(`${t('countryName_AT')} Dort ein Betrag.`);
    expect(document.activeElement).toBe(choice());
    await choose('all');
    expect([choice()?.value, view.find('.tip-local')]).toEqual(['all', null]);
  });

  it('does not say twice what differs there: a tip with a note for the country needs no answer beside it', async () => {
    const noted = { ...first, countryNotes: { AT: words('Mit Betrag.') } };
    const { view, choose } = await unfolded({ answers: ANSWERS, tips: [noted, second] });
    await choose('AT');
    expect(view.texts('.tip-country')).toEqual([`${t('countryName_AT')} Mit Betrag.`]);
    expect(view.find('.tip-local')).toBeNull();
  });

  it('where no tip of the section holds, the card says the answer and names the section, no duty of another country', async () => {
    const tips = [{ id: '10.3-a', ...GERMAN_DUTY, title: 'Rat für Deutschland', reason: 'es dort Pflicht ist' }];
    const section = { answers: ANSWERS, tips: [{ ...first, ...GERMAN_DUTY }] };
    const { view, choice, choose } = await unfolded(section, tipOf('10.3', 1, { tips }));
    expect(view.the('.tip-title').textContent).toBe('Rat für Deutschland');
    await choose('AT');
    expect(view.the('.tip-title').textContent).toBe('Abschnitt 10.3');
    expect(view.the('.tip-panel .answer').textContent).toContain('Dort ein Betrag.');
    expect([view.find('.grade'), view.find('.tip-details')]).toEqual([null, null]);
    await choose('DE');
    expect(view.the('.tip-action').textContent).toBe('Tun Sie 10.3-a.');
    expect(document.activeElement).toBe(choice());
  });

  it('is shown, and not to be changed, where the firm has settled it', async () => {
    const { choice } = await unfolded({ answers: ANSWERS }, tipOf('10.3'), true);
    expect([choice()?.disabled, choice()?.title]).toEqual([true, t('managedBy')]);
  });

  const pack = (more: Partial<HandbookPack> = {}): HandbookPack => ({
    ...{ id: 'adler', name: 'Adler', issued: '2026-11-28', hash: 'a', managed: false, locked: [] },
    ...{ house: { settings: { country: 'AT' } }, ...more },
  });

  it('is the house’s where a house has its own, and changed there it is changed for the house alone', async () => {
    const { view, choice, choose, preferences, summary } = await unfolded({ answers: ANSWERS }, tipOf('10.3'), false, [
      pack(),
      pack({ id: 'biber' }),
    ]);
    expect([choice()?.value, choice()?.disabled]).toEqual(['AT', false]);
    expect(view.the('.tip-local').textContent).toBe(`${t('countryName_AT')} Dort ein Betrag.`);
    await choose('CH');
    expect(preferences.value.country).toBe('DE');
    expect(summary.value.packs.map(({ id, house }) => [id, house.settings])).toEqual([
      ['adler', { country: 'CH' }],
      ['biber', { country: 'AT' }],
    ]);
  });

  it('is shown, and not to be changed, where the pack of the house has locked it', async () => {
    const { choice } = await unfolded({ answers: ANSWERS }, tipOf('10.3'), false, [
      pack({ managed: true, locked: ['country'] }),
    ]);
    expect([choice()?.value, choice()?.disabled, choice()?.title]).toEqual(['AT', true, t('managedBy')]);
  });

  it('is no matter of a card that has nowhere to keep it', async () => {
    const view = draw(
      <TipCard
        ranked={tipOf('10.3')}
        situation={JOB_AD}
        open
        onToggle={() => {}}
        load={async () => sectionOf('10.3', { answers: ANSWERS })}
      />,
    );
    await settled();
    expect(view.the('.tip-why').textContent).toContain(t('because_job_posting', 'LinkedIn'));
    expect(view.find('select')).toBeNull();
  });
});
