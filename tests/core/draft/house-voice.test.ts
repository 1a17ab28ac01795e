import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { FIRST_CONTEXT } from '../../../core/draft/context';
import { type HouseVoice, toHouseVoice } from '../../../core/draft/house-voice';
import { compileHouseWords } from '../../../core/draft/house-words';

const CONTEXT = { ...FIRST_CONTEXT, network: 'linkedin' } as const;
const said = (text: string, voice: HouseVoice) => {
  const houseWords = compileHouseWords([], { ...voice, source: 'Muster GmbH', asOf: '2026-11-28' });
  return checkDraft(text, CONTEXT, { houseWords }).filter(({ rule }) => rule === 'house-words');
};

describe('the voice of a house', () => {
  it.each<[string, HouseVoice, string, string]>([
    ['an address that is not the house’s', { address: 'sie' }, 'Wir zeigen dir am Freitag die Werkstatt.', 'dir'],
    ['the other way round', { address: 'du' }, 'Gern zeigen wir Ihnen am Freitag die Werkstatt.', 'Ihnen'],
    [
      'a gender sign that is not the house’s',
      { gender: ':' },
      'Unsere Mitarbeiter*innen backen ab vier Uhr.',
      'Mitarbeiter*innen',
    ],
    [
      'any sign where the house has none',
      { gender: 'none' },
      'Unsere Mitarbeiter:innen backen ab vier Uhr.',
      'Mitarbeiter:innen',
    ],
    ['a label that is not the house’s', { label: 'Anzeige' }, 'Werbung: Die neue Säge von Holzmann.', 'Werbung'],
  ])('%s is found, with whose rule it is', (_name, voice, text, words) => {
    const [found] = said(text, voice);
    expect(found && text.slice(found.start, found.end)).toBe(words);
    expect(found?.authority).toEqual({ text: 'Muster GmbH', asOf: '2026-11-28' });
  });

  it.each<[HouseVoice, string]>([
    [{ address: 'sie' }, 'Gern zeigen wir Ihnen am Freitag die Werkstatt.'],
    [{ address: 'sie' }, '„Komm doch du vorbei“, sagte der Meister.'],
    [{ address: 'du' }, 'Wir zeigen dir am Freitag die Werkstatt. Sie liegt am See.'],
    [{ gender: ':' }, 'Unsere Mitarbeiter:innen backen ab 4:30 Uhr.'],
    [{ gender: 'none' }, 'Unser Team backt ab vier Uhr.'],
    [{ label: 'Anzeige' }, 'Anzeige: Die neue Säge von Holzmann.'],
    [{ label: 'Anzeige' }, 'Werbung kommt bei uns selten vor.'],
    [{}, 'Wir zeigen dir die Mitarbeiter*innen.'],
  ])('%j is silent about „%s“', (voice, text) => expect(said(text, voice)).toEqual([]));

  it('a gender sign is changed where all places can have the house’s', () => {
    const text = 'Kolleg*innen und Mitarbeiter_innen backen.';
    const [found] = said(text, { gender: ':' });
    expect(found?.fix?.map(({ replacement }) => replacement)).toEqual(['Kolleg:innen', 'Mitarbeiter:innen']);
  });

  it('the label that is offered is the house’s', () => {
    const houseWords = compileHouseWords([], { label: 'Anzeige', source: 'Muster', asOf: '2026-11-28' });
    const text = 'Mit dem Affiliate-Link https://holzmann.example/?ref=1 bekomme ich eine Provision.';
    const found = checkDraft(text, { ...CONTEXT, account: 'creator' }, { houseWords }).find(
      ({ rule }) => rule === 'ad-label-missing',
    );
    expect(found?.fix?.[0]?.replacement).toBe('Anzeige: ');
  });

  it('what is stored of it is read without an exception; unknown parts are told and left out', () => {
    const wrong: string[] = [];
    expect(toHouseVoice({ address: 'ihr', gender: '*', label: 7 }, (part) => wrong.push(part))).toEqual({
      gender: '*',
    });
    expect(wrong).toEqual(['address', 'label']);
    for (const odd of [null, 7, 'x', []]) expect(toHouseVoice(odd)).toEqual({});
  });
});
