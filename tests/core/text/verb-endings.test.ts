import { expect, it } from 'vitest';
import { stem } from '../../../core/text/stem';
import { infinitiveOf } from '../../../core/text/verb-endings';

it.each([
  ['stänkern', 'stänkert', 'gestänkert', 'stänkerte', 'staenkert'],
  ['ändern', 'ändert', 'geändert', 'änderten', 'geänderte'],
  ['erweitern', 'erweitert', 'erweiterte', 'erweiterten'],
  ['feiern', 'feiert', 'gefeiert', 'feierte'],
  ['abspeichern', 'abgespeichert', 'abgespeicherte'],
  ['zurückfordern', 'zurückgefordert'],
  ['sammeln', 'sammelt', 'gesammelt', 'sammelten'],
  ['vermitteln', 'vermittelt', 'vermittelte'],
  ['einwickeln', 'eingewickelt', 'einwickelt'],
  ['kritisieren', 'kritisiert', 'kritisierte', 'kritisierten'],
  ['kommentieren', 'kommentiert', 'kommentierter'],
  ['verlieren', 'verliert'],
])('%s and its forms have one stem', (...forms) => {
  expect(new Set(forms.map(stem)).size, forms.map(stem).join(' ')).toBe(1);
});

it.each([
  'Wert Mehrwert bewerten Umfragewerte empfehlenswert',
  'Welt Umwelt Arbeitswelten Zelt Held',
  'Entgelt Mindestentgelt gelten selten',
  'Experte Konzert Dessert Hundert Insert Offerte',
  'vierte wievielten spielt gespielt zielte hielt',
  'beschwert erschwert bestellt zählt',
  'Antwort Karte heute Seite gute',
])('no form of such a verb, so left as they are: %s', (words) => {
  const all = words.toLowerCase().split(' ');
  expect(all.map(infinitiveOf)).toEqual(all);
});
