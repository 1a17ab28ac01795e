import type { RuleCase, Rulings } from '../rule';
import { ruling } from '../rulings';

/** What the law of each country says about an ad, and about grounds and passages that are less serious. */
export const AGG_RULINGS: Rulings = {
  DE: ruling(
    'pflicht',
    'Ein Arbeitsplatz darf nicht unter Verstoß gegen das Benachteiligungsverbot ausgeschrieben werden; die Wendung ist ein Indiz, und dann liegt der Gegenbeweis bei Ihnen.',
    'AGG §§ 1, 7, 11, 22; BAG 8 AZR 402/15; LAG Baden-Württemberg 17 Sa 2/24; LAG Nürnberg 2 Sa 1/20',
    '2024-11',
  ),
  AT: ruling(
    'pflicht',
    'Ein Arbeitsplatz darf weder öffentlich noch intern diskriminierend ausgeschrieben werden, außer das Merkmal ist für die Tätigkeit entscheidend.',
    'GlBG (AT) §§ 9, 17, 23; bei Behinderung BEinstG (AT)',
    '2021-02',
  ),
  CH: ruling(
    'empfehlung',
    'Das private Arbeitsrecht kennt kein allgemeines Verbot; bei Geschlecht, Familie und Schwangerschaft kann die Wendung bei der Absage zählen.',
    'GlG (CH) Art. 3; ZHAW zu Inseraten',
    '2025-01',
  ),
};

export const AGG_CASES: Readonly<Record<string, RuleCase>> = {
  message: {
    name: 'Auswahl in einer Nachricht',
    rulings: {
      DE: ruling(
        'empfehlung',
        'Eine Nachricht ist keine Ausschreibung; als Kriterium der Auswahl kann die Wendung nach einer Absage ein Indiz sein.',
        'AGG § 2 Abs. 1 Nr. 1, §§ 7, 22',
        '2026-04',
      ),
      AT: ruling(
        'empfehlung',
        'Eine Nachricht ist keine Ausschreibung; bei der Begründung eines Arbeitsverhältnisses darf niemand diskriminiert werden.',
        'GlBG (AT) §§ 3, 17',
        '2021-02',
      ),
      CH: ruling(
        'empfehlung',
        'Das private Arbeitsrecht kennt kein allgemeines Verbot; bei Geschlecht, Familie und Schwangerschaft kann die Wendung zählen.',
        'GlG (CH) Art. 3',
        '2025-01',
      ),
    },
  },
  level: {
    name: 'Sprachniveau mit der Muttersprache als Maß',
    rulings: {
      DE: ruling(
        'empfehlung',
        'Ein Sprachniveau zu verlangen, das die Aufgabe braucht, ist kein Indiz; „Deutsch als Muttersprache“ wäre eines.',
        'AGG §§ 1, 7, 22; BAG 8 AZR 372/16; BAG 8 AZR 418/15; BAG 8 AZR 402/15',
        '2026-11',
      ),
      AT: ruling(
        'empfehlung',
        'Ein Sprachniveau darf verlangt werden, wenn die Tätigkeit es braucht; eine Stufe lässt keinen Zweifel an der Herkunft.',
        'GlBG (AT) §§ 17, 23',
        '2021-02',
      ),
      CH: ruling(
        'empfehlung',
        'Das private Arbeitsrecht kennt kein allgemeines Verbot; eine Stufe sagt genauer, was die Aufgabe braucht.',
        'ZHAW zu Inseraten',
        '2019-09',
      ),
    },
  },
  other: {
    name: 'Alter, Herkunft und anderes als das Geschlecht, Schweiz',
    rulings: {
      DE: undefined,
      AT: undefined,
      CH: ruling(
        'empfehlung',
        'Das private Arbeitsrecht verbietet die Wendung nicht; nach einer Absage kann das Persönlichkeitsrecht zählen.',
        'ZHAW zu Inseraten; Schutz der Persönlichkeit, OR (CH) Art. 328',
        '2019-09',
      ),
    },
  },
  indirect: {
    name: 'Familie oder Aussehen, mittelbar',
    rulings: {
      DE: ruling(
        'empfehlung',
        'Familie und Aussehen sind keine Merkmale des Gesetzes; sie können mittelbar benachteiligen.',
        'AGG § 3 Abs. 2',
        '2026-04',
      ),
      AT: ruling(
        'empfehlung',
        'Familie und Aussehen können mittelbar wegen des Geschlechts benachteiligen.',
        'GlBG (AT) § 9',
        '2021-02',
      ),
      CH: ruling(
        'empfehlung',
        'Zivilstand und Familie dürfen bei der Anstellung keine Rolle spielen; für das Aussehen gibt es keine Regel.',
        'GlG (CH) Art. 3',
        '2025-01',
      ),
    },
  },
};
