import { describe, expect, it } from 'vitest';
import { FIRST_CONTEXT } from '../../../core/draft/context';
import { draftOfReading } from '../../../core/draft/reread';
import { newDraft, type StoredDraft, toStoredDraft } from '../../../core/draft/stored-draft';
import { holdsDraft } from '../../../core/situation/publishing';
import { situationOf } from '../../../core/situation/situation';

const PAGE = 'linkedin.com/feed';
const POST = 'Wir bilden ab Mai wieder aus und suchen Verstärkung.';
const CHANGED = 'Wir bilden ab Mai wieder aus und suchen zwei Lehrlinge.';
const kept: StoredDraft = { ...newDraft('kept', FIRST_CONTEXT, 1, POST), source: { page: PAGE, text: POST } };

const reread = (text: string, drafts: readonly StoredDraft[] = [kept], page = PAGE) =>
  draftOfReading(drafts, { text, context: FIRST_CONTEXT, page }, { id: 'new', now: 2 });

describe('a text that is read out of a page', () => {
  it('is a new draft the first time', () => {
    expect(reread(POST, [])).toMatchObject({ id: 'new', text: POST, source: { page: PAGE, text: POST } });
  });

  it('read again is the same draft, with what was changed on the page', () => {
    expect(reread(CHANGED)).toMatchObject({ id: 'kept', text: CHANGED, source: { text: CHANGED } });
  });

  it('never writes over what was changed at the desk', () => {
    const edited = { ...kept, text: 'Am Schreibtisch ganz anders.' };
    expect(reread(POST, [edited])).toMatchObject({ id: 'kept', text: edited.text });
    expect(reread(CHANGED, [edited])).toMatchObject({ id: 'new', text: CHANGED });
  });

  it('that was taken from the desk into the page goes on as the same draft', () => {
    const edited = { ...kept, text: 'Am Schreibtisch ganz anders.' };
    expect(reread(edited.text, [edited])).toMatchObject({ id: 'kept', source: { text: edited.text } });
  });

  it('that is another one, or on another page, is another draft', () => {
    expect(reread('Heute geschlossen: Betriebsausflug nach Fulda.').id).toBe('new');
    expect(reread(CHANGED, [kept], 'xing.com/feed').id).toBe('new');
  });

  it('keeps its source when it is stored, and is a draft without one that cannot be read', () => {
    expect(toStoredDraft(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(toStoredDraft({ ...kept, source: 'x' })?.source).toBeUndefined();
  });
});

/** Two ads of one firm: what differs is the job, its tasks and who can do it. */
const FIRM =
  'Die Muster GmbH baut seit 1962 Pumpen in Kassel. Wir sind 140 Menschen, und zwei Drittel von uns bleiben über zehn Jahre.';
const OFFER = [
  '37,5 Stunden in der Woche, 30 Tage Urlaub und gleitende Arbeitszeit',
  'Bezahlung nach Tarif der Metallindustrie, Weihnachtsgeld und Urlaubsgeld',
  'Einarbeitung mit einer festen Ansprechperson in den ersten sechs Monaten',
  'Zuschuss zum Jobticket und kostenlose Parkplätze am Werk',
];
const APPLY =
  'Bewerben Sie sich mit einem Lebenslauf bei Mara Lindner, gern ohne Anschreiben. Sie antwortet innerhalb einer Woche und beantwortet Fragen unter 0561 123456. Wir freuen uns auf Sie!';
const adOf = (job: string, tasks: readonly string[], needs: readonly string[], intro = true) =>
  [
    ...(intro ? [FIRM] : []),
    `${job} (m/w/d) in Kassel`,
    ...['Ihre Aufgaben', ...tasks, 'Ihr Profil', ...needs, 'Wir bieten', ...OFFER, APPLY],
  ].join('\n');
const FITTER = [
  'Industriemechaniker',
  [
    'Sie bauen Pumpen nach Zeichnung zusammen',
    'Sie prüfen jede Pumpe am Prüfstand',
    'Sie warten die Maschinen der Montage',
  ],
  ['Ausbildung in einem Metallberuf', 'Freude an genauer Arbeit'],
] as const;
const CLERK = [
  'Einkaufssachbearbeiter',
  [
    'Sie holen Angebote ein und vergleichen sie',
    'Sie verhandeln mit Lieferanten',
    'Sie behalten Termine und Bestände im Blick',
  ],
  ['Kaufmännische Ausbildung', 'Gutes Englisch am Telefon'],
] as const;
const AD = adOf(...FITTER);

describe('a second job ad of the same firm on the same page', () => {
  const idAfter = (before: string, text: string) =>
    reread(text, [{ ...kept, text: before, source: { page: PAGE, text: before } }]).id;

  it.each([
    ['that begins with what the firm says of itself', AD, adOf(...CLERK)],
    ['that begins with its title', adOf(...FITTER, false), adOf(...CLERK, false)],
    [
      'that has the same form, sentence by sentence',
      'Koch (m/w/d)\nSie planen die Menüs für unsere Gäste.\nSie leiten zwei Menschen an.\nBewerben Sie sich bei Mara.',
      'Tourenplaner (m/w/d)\nSie planen die Touren für unsere Gäste.\nSie leiten zwei Menschen an.\nBewerben Sie sich bei Mara.',
    ],
  ])('%s is another draft, whatever words it has in common', (_, first, second) => {
    expect(idAfter(first, second)).toBe('new');
    expect(idAfter(second, first)).toBe('new');
  });

  it.each([
    ['a title that was corrected', AD.replace('Industriemechaniker (m/w/d)', 'Fachkraft für Metall')],
    [
      'a title at the beginning that was corrected',
      adOf('Fachkraft für Metall', FITTER[1], FITTER[2], false),
      adOf(...FITTER, false),
    ],
    ['a task more', AD.replace('Ihr Profil', 'Sie lernen Auszubildende an\nIhr Profil')],
    ['a part that was left out', AD.replace(`\n${OFFER.join('\n')}`, '')],
    [
      'findings that were mended in half of its sentences',
      AD.replace('Sie bauen Pumpen', 'Sie montieren Pumpen')
        .replace('Sie prüfen jede', 'Am Ende prüfen Sie jede')
        .replace('Sie warten die', 'Sie pflegen und warten die')
        .replace('Freude an genauer', 'Sorgfalt und Freude an genauer')
        .replace('mit einem Lebenslauf', 'mit Lebenslauf')
        .replace('innerhalb einer Woche', 'binnen sieben Tagen')
        .replace('seit 1962', 'seit über 60 Jahren'),
    ],
    ['only a beginning yet, and more when it is read again', AD, AD.slice(0, 260)],
  ])('but an ad with %s is the same draft', (_, text, before = AD) => {
    expect(idAfter(before, text)).toBe('kept');
  });
});

describe('a page that may hold a text to check', () => {
  const at = (url: string, composer?: 'post' | 'comment' | 'message') => holdsDraft(situationOf(url), composer);

  it.each([
    ['a job form', 'https://www.linkedin.com/job-posting/form/description/', undefined, true],
    ['a feed', 'https://www.linkedin.com/feed/', undefined, false],
    ['a feed with an open post', 'https://www.linkedin.com/feed/', 'post', true],
    ['a feed with an open comment', 'https://www.linkedin.com/feed/', 'comment', true],
    ['a feed with an open message', 'https://www.linkedin.com/feed/', 'message', false],
    ['messages', 'https://www.linkedin.com/messaging/thread/1/', 'post', false],
    ['no network', 'https://www.example.org/', undefined, false],
  ] as const)('%s', (_, url, composer, holds) => {
    expect(at(url, composer)).toBe(holds);
  });
});
