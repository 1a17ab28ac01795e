import type { Rule } from '../rule';
import { everywhere, ruling } from '../rulings';

/** What the law of each country says of a house that must keep secrets. */
export const RULINGS: Rule['rulings'] = {
  DE: ruling(
    'pflicht',
    'Praxis, Apotheke, Kanzlei und Steuerbüro verraten schon mit der Bestätigung des Kontakts womöglich ein Geheimnis.',
    'StGB § 203',
    '2026-04',
  ),
  AT: ruling(
    'pflicht',
    'Wer Kranke behandelt oder pflegt, macht sich mit einem offenbarten Gesundheitsgeheimnis strafbar; auch Kanzleien sind zur Verschwiegenheit verpflichtet.',
    'für Heilberufe StGB (AT) § 121; für Kanzleien RAO (AT) § 9 Abs. 2',
    '2026-11',
  ),
  CH: ruling(
    'pflicht',
    'Ärzte, Anwälte, Pflege und Therapie samt Hilfspersonen sind an das Berufsgeheimnis gebunden; verfolgt wird auf Antrag.',
    'StGB (CH) Art. 321',
    '2026-11',
  ),
};

/** What else is told of a person, each kind with its own law. */
export const CASES = {
  relative: {
    name: 'Einzelheiten über Angehörige',
    rulings: everywhere(
      'empfehlung',
      'Was Kinder und Angehörige betrifft, gehört in kein öffentliches Feld; es geht nur die Familie etwas an.',
      'Regelwerk der Redaktion; Datenschutzrecht',
      '2026-11',
    ),
  },
  animal: {
    name: 'Einzelheiten über ein Tier',
    rulings: everywhere(
      'empfehlung',
      'Was das Tier von jemandem betrifft, verrät den Menschen dazu; es gehört in kein öffentliches Feld.',
      'Regelwerk der Redaktion; Datenschutzrecht',
      '2026-11',
    ),
  },
  health: {
    name: 'Gesundheit und Schicksal',
    rulings: everywhere(
      'empfehlung',
      'Was jemand durchmacht, gehört in kein öffentliches Feld; es ist eine Angabe über eine Person.',
      'Regelwerk der Redaktion; Datenschutzrecht',
      '2026-11',
    ),
  },
  sickness: {
    name: 'Krankheit eines Menschen',
    rulings: {
      DE: ruling(
        'pflicht',
        'Angaben über die Gesundheit eines Menschen darf ein Betrieb nicht öffentlich machen, außer dieser hat ausdrücklich zugestimmt oder sie selbst offensichtlich öffentlich gemacht.',
        'DSGVO Art. 9 Abs. 1, Abs. 2 lit. a und e',
        '2026-11',
      ),
      AT: ruling(
        'pflicht',
        'Angaben über die Gesundheit eines Menschen darf ein Betrieb nicht öffentlich machen, außer dieser hat ausdrücklich zugestimmt oder sie selbst offensichtlich öffentlich gemacht.',
        'DSGVO Art. 9 Abs. 1, Abs. 2 lit. a und e',
        '2026-11',
      ),
      CH: ruling(
        'pflicht',
        'Wer Dritten Angaben über die Gesundheit eines Menschen bekannt gibt, verletzt dessen Persönlichkeit, wenn weder Einwilligung noch Gesetz noch ein überwiegendes Interesse es rechtfertigt.',
        'DSG (CH) Art. 30 Abs. 2 lit. c, Art. 31 Abs. 1',
        '2026-11',
      ),
    },
  },
  money: {
    name: 'Rechnungen und Schulden',
    rulings: everywhere(
      'empfehlung',
      'Was jemand bezahlt hat oder nicht, gehört in kein öffentliches Feld; es ist eine Angabe über eine Person.',
      'Regelwerk der Redaktion; Datenschutzrecht',
      '2026-11',
    ),
  },
  conduct: {
    name: 'Was ein Gast getan haben soll',
    rulings: everywhere(
      'empfehlung',
      'Was jemand getrunken oder angestellt haben soll, gehört in kein öffentliches Feld; lässt es sich nicht beweisen, kann es strafbar sein.',
      'Regelwerk der Redaktion; Datenschutzrecht',
      '2026-11',
    ),
  },
  visit: {
    name: 'Einzelheiten eines Besuchs',
    rulings: everywhere(
      'empfehlung',
      'Was Kasse, Buchung oder Kamera über einen Besuch wissen, gehört in kein öffentliches Feld; es ist eine Angabe über eine Person.',
      'Regelwerk der Redaktion; Datenschutzrecht',
      '2026-11',
    ),
  },
  colleague: {
    name: 'Einzelheiten aus dem Arbeitsverhältnis',
    rulings: everywhere(
      'empfehlung',
      'Personaldaten gehören in kein öffentliches Feld; die Antwort gilt denen, die noch wählen.',
      'Regelwerk der Redaktion; Datenschutzrecht',
      '2026-11',
    ),
  },
} satisfies Rule['cases'];
