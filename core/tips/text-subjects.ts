import type { SectionId } from '../guide/guide';

/** What a text is about, as far as the guide has a section for it. */
export interface TextSubject {
  /** The German words for it, which go on after "weil es um". */
  readonly name: string;
  readonly section: SectionId;
  /** The text is about it where it has a word or phrase of each list; a `*` stands for any ending. */
  readonly words: readonly (readonly string[])[];
}

const PICTURES = ['foto', 'fotos', 'bild', 'bilder', 'video', 'videos', 'fotografiert', 'gefilmt', 'aufnahmen', 'reel'];

/**
 * Subjects that carry a duty or a way of their own, the weightiest first. Editorial, November 2026: only words that
 * mean the subject wherever they stand. The topic model is for titles: it takes chance words of a long text for its
 * topic.
 */
export const TEXT_SUBJECTS: readonly TextSubject[] = [
  {
    name: 'Kinderfotos',
    section: '16.2',
    words: [
      ['kinder*', 'kita', 'kitas', 'kita-*', 'schulklasse*', 'schüler*', 'krippe*', 'baby*', 'konfirmand*'],
      PICTURES,
    ],
  },
  {
    name: 'einen Notfall',
    section: '15.6',
    words: [
      [
        'rückruf',
        'rückrufaktion',
        'brand im',
        'großbrand',
        'evakuiert*',
        'datenleck',
        'verunglückt*',
        'unfall in unser*',
      ],
    ],
  },
  {
    name: 'ein Gewinnspiel',
    section: '16.5',
    words: [['gewinnspiel*', 'verlosen', 'verlosung*', 'verlost', 'zu gewinnen']],
  },
  {
    name: 'künstlich erzeugte Bilder',
    section: '14.3',
    words: [
      ['ki-generiert*', 'ki-bild*', 'midjourney', 'dall-e', 'mit ki erzeugt*', 'mit ki erstellt*', 'ki erzeugt*'],
    ],
  },
  {
    name: 'Kundenstimmen',
    section: '15.3',
    words: [['kundenstimme*', 'fünf sterne', '5 sterne', 'google-bewertung*']],
  },
  {
    name: 'Preis und Rabatt',
    section: '16.12',
    words: [['rabatt*', 'ausverkauf', 'sonderpreis*', 'prozent auf alle*']],
  },
  {
    name: 'Fotos von einer Veranstaltung',
    section: '9.8',
    words: [['sommerfest*', 'weihnachtsfeier*', 'tag der offenen tür', 'betriebsfeier*', 'messe'], PICTURES],
  },
  {
    name: 'eine Veranstaltung, die vorbei ist',
    section: '9.9',
    words: [
      ['messe', 'tagung', 'kongress', 'konferenz'],
      ['waren wir', 'standen wir', 'wir waren', 'danke an', 'hinter uns'],
    ],
  },
  {
    name: 'eine Veranstaltung',
    section: '9.7',
    words: [
      ['seminar*', 'workshop*', 'webinar*', 'vortrag', 'tagung', 'tag der offenen tür'],
      ['anmelden', 'anmeldung', 'einlass', 'eintritt', 'melden sie sich', 'meldet euch'],
    ],
  },
  {
    name: 'einen eigenen Fehler',
    section: '8.5',
    words: [['wir haben einen fehler', 'das war unser fehler', 'wir entschuldigen uns', 'das tut uns leid']],
  },
  {
    name: 'eine Stelle',
    section: '10.1',
    words: [
      [
        'm/w/d',
        'm/w/x',
        'w/m/d',
        'd/m/w',
        'bewirb dich',
        'bewerben sie sich',
        'verstärkung gesucht',
        'wir stellen ein',
      ],
    ],
  },
];

/** What a text is about, the weightiest first. */
export const subjectsOf = (text: string): TextSubject[] => {
  const said = text.normalize('NFC');
  return TEXT_SUBJECTS.filter(({ words }) => words.every((list) => anyOf(list).test(said)));
};

/** One of these words or phrases, whatever stands around it. */
const anyOf = (list: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${list.map((word) => word.replace(/\*$/, '\\p{L}*').replaceAll(' ', '\\s+')).join('|')})(?!\\p{L})`,
    'iu',
  );
