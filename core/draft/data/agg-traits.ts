import type { AggGround } from './agg-phrases';

/**
 * Traits of people that can be left out before a noun, without their endings, by what they may disadvantage: what stays
 * is the task, the person or the team. Source: guide 10.4. As of November 2026.
 */
export const TRAITS: Readonly<Partial<Record<AggGround, readonly string[]>>> = {
  alter: [
    'jung',
    'jünger',
    'jugendlich',
    'junggeblieben',
    'jung geblieben',
    'frischgebacken',
    'frisch gebacken',
    'formbar',
    'unverbraucht',
    'prägbar',
    String.raw`(?:1[6-9]|[2-6]\d)-? ?(?:bis|und|-|–) ?[2-6]\d-?jährig`,
  ],
  herkunft: ['akzentfrei', 'dialektfrei', 'muttersprachlich', 'einheimisch'],
  geschlecht: ['weiblich', 'männlich', 'mütterlich', 'väterlich'],
  aussehen: [
    'attraktiv',
    'gepflegt',
    'hübsch',
    'schlank',
    'fesch',
    'adrett',
    'elegant',
    'ansehnlich',
    'ansprechend',
    'vorzeigbar',
    'repräsentativ',
    'gutaussehend',
    'gut aussehend',
  ],
  familie: ['ungebunden', 'kinderlos', 'alleinstehend', 'unverheiratet', 'ledig'],
  gesundheit: ['topfit', 'kerngesund'],
};

/** Nouns that name one sex, each with what names the other beside it. */
export const SEXES: readonly (readonly [string, string])[] = [
  ['M[aä]nn(?:er|ern)?|Herr(?:n|en)?|Burschen?|Kerle?', 'Frau(?:en)?|Damen?|Mädels?'],
  ['Frau(?:en)?|Damen?|Mädels?', 'M[aä]nn(?:er|ern)?|Herr(?:n|en)?|Burschen?|Jungs'],
];

/** Nouns that are the trouble themselves, or say nothing without the trait before them. */
export const NOT_ALONE: readonly string[] = [
  // One gender, or an age.
  'M[aä]nn(?:er|ern)?',
  'Frau(?:en)?',
  'Damen?',
  'Herr(?:n|en)?',
  'Mädels?',
  'Mädchen',
  'Burschen?',
  'Jung(?:e|en|s)',
  'Kerle?',
  'M[uü]tt(?:er|ern|i|is)',
  'Semestern?',
  'Jahrg[aä]nge?n?',
  'Wilde[nr]?',
  'Hüpfer',
  'Spunde?',
  'Hunde?n?',
  'Gemüse',
  '(?:Rentner|Pensionist|Senior|Ruheständler)\\p{L}*',
  // A body.
  'Blut',
  'Geist',
  'Hand',
  'Hände?n?',
  'Arme?n?',
  'Knien?',
  'Beine?n?',
  'Rücken',
  'Knochen',
  'Haut',
  'Gesicht\\p{L}*',
  // Looks.
  'Äu(?:ß|ss)ere\\p{L}?',
  'Erscheinung\\p{L}*',
  'Aussehen',
  'Optik',
  'Figur',
  'Statur',
  'Körperbau',
  'Typ',
];
