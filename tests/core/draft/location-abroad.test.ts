import { expect, it } from 'vitest';
import { locationAbroad } from '../../../core/draft/location-abroad';

it.each([
  ['Für unsere Filiale in Linz suchen wir Verstärkung.', 'DE', 'Linz', 'AT'],
  ['Arbeitsort: St. Gallen, Pensum 80 Prozent.', 'DE', 'St. Gallen', 'CH'],
  ['Wir suchen in ganz Österreich.', 'CH', 'Österreich', 'AT'],
  ['Dein Arbeitsplatz ist in Kassel.', 'AT', 'Kassel', 'DE'],
] as const)('„%s“ names a place abroad for a reader in %s', (text, country, name, where) => {
  expect(locationAbroad(text, country)).toEqual({ name, country: where });
});

it.each<[string, 'DE' | 'AT', string]>([
  ['Für unsere Filiale in Linz suchen wir Verstärkung.', 'AT', 'it is the own country'],
  ['Standorte: Kassel und Linz.', 'DE', 'the own country is named too'],
  ['Standorte: Wien und Zürich.', 'DE', 'two others are named'],
  ['Linz am Rhein sucht Verstärkung.', 'DE', 'it is another town'],
  ['Wiener Schnitzel, Linzer Torte, Schweizer Käse.', 'DE', 'a dish is no place'],
  ['Der Zug hält, das Essen ist warm.', 'AT', 'these are other words'],
  ['', 'DE', 'there is nothing'],
])('„%s“ names none for a reader in %s: %s', (text, country) => {
  expect(locationAbroad(text, country)).toBeUndefined();
});
