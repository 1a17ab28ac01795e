import type { Span } from '../../text/span';
import { AGG_PHRASES, type AggGround } from '../data/agg-phrases';
import { AGG_SENTENCES, ASKED_BEFORE, MAY_HOLD } from '../data/agg-sentences';
import type { Draft } from '../draft';
import { isAboutJob, isJobAd, soughtPersons } from '../job-ad';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { compilePhrases, findPhrases, type PhraseList } from '../text/phrases';

const GROUNDS = Object.keys(AGG_PHRASES) as AggGround[];
const LISTS: readonly (readonly [AggGround, PhraseList])[] = GROUNDS.map((ground) => [
  ground,
  compilePhrases(AGG_PHRASES[ground]),
]);
const sentencesOf = (text: string, ground: AggGround) => {
  const expression = AGG_SENTENCES[ground];
  return expression && MAY_HOLD[ground]?.test(text) !== false ? text.matchAll(expression) : [];
};
const placesIn = (text: string, ground: AggGround, list: PhraseList): Span[] => [
  ...findPhrases(text, list),
  ...Array.from(sentencesOf(text, ground), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })),
];

/** What may disadvantage whom, and what to write instead; true in every country. */
const REASONS: Readonly<Record<AggGround, string>> = {
  alter: 'kann wegen des Alters benachteiligen; nennen Sie lieber die Aufgabe oder die Erfahrung, die Sie brauchen',
  herkunft: 'kann wegen der Herkunft benachteiligen; nennen Sie lieber das Sprachniveau, das die Aufgabe verlangt',
  geschlecht: 'kann wegen des Geschlechts benachteiligen; nennen Sie lieber, was die Aufgabe verlangt',
  gesundheit:
    'kann Menschen mit Behinderung benachteiligen; nennen Sie lieber die Tätigkeit, zum Beispiel das Gewicht, das zu heben ist',
  religion: 'kann wegen der Religion benachteiligen; nennen Sie lieber die Aufgabe, die eine Bindung erfordert',
  identitaet:
    'kann wegen der Weltanschauung oder der sexuellen Identität benachteiligen; nennen Sie lieber, was die Aufgabe verlangt',
  familie: 'kann mittelbar wegen des Geschlechts benachteiligen; nennen Sie lieber Arbeitszeiten und Reisetage',
  aussehen: 'kann mittelbar benachteiligen; nennen Sie lieber, was die Aufgabe verlangt',
};

/** Wordings in the place of the phrase, or of its sentence. Source: guide 10.4 and 16.7. */
const INSTEAD: Readonly<Record<AggGround, readonly string[]>> = {
  alter: [
    '▢ Zahl Jahre Erfahrung mit ▢ Aufgabe',
    'eine Einarbeitung mit ▢ Name, gleich wie lange der Abschluss her ist',
  ],
  herkunft: ['Deutsch auf Stufe ▢ Niveau für ▢ Aufgabe', 'Sicherheit im Gespräch auf ▢ Sprache'],
  geschlecht: ['eine Person für ▢ Aufgabe', 'alle, die ▢ Tätigkeit gern machen'],
  gesundheit: ['bereit, täglich bis ▢ Zahl Kilo zu heben, eine Hebehilfe ist da', 'einverstanden mit ▢ Tätigkeit'],
  religion: ['vertraut mit ▢ Aufgabe im kirchlichen Haus'],
  identitaet: ['eine Person für ▢ Aufgabe'],
  familie: ['bereit zu ▢ Zahl Reisetagen im Monat', 'einverstanden mit Diensten von ▢ Uhrzeit bis ▢ Uhrzeit'],
  aussehen: ['sicher im Umgang mit ▢ Kundschaft', 'freundlich am ▢ Ort'],
};

/** No trait of the law: at most indirectly discriminating. */
const INDIRECT: ReadonlySet<AggGround> = new Set(['familie', 'aussehen']);

/** A ground that does not matter, or that everybody is welcome with. */
const OPEN =
  /(?:spielt|spielen|spiele) (?:bei uns |für uns |dabei |hier )?keine(?:rlei)? Rolle|unabhängig (?:von|vom)|ungeachtet|(?:ist|sind|ganz|völlig) (?:uns )?(?:egal|gleich|gleichgültig)|egal,? (?:ob|wie)|willkommen|kein (?:Muss|Hindernis)|bei gleicher (?:Eignung|Qualifikation)|Jung und Alt|jung und alt|(?:nicht|kein\p{L}*) (?:erforderlich|nötig|notwendig|Voraussetzung|verlangt)|Schwerbehinder|ob (?:Sie|du|jung)|jedes Alter|alle[rn]? Alters\p{L}*|(?:bunt|gut|alters)\s?gemischt|altersgemischt\p{L}*/u;
/** "kein Muttersprachler", "nicht jung": the phrase is said not to be meant. */
const NEGATED_BEFORE = /(?<!\p{L})(?:kein\p{L}*|nicht|nie|weder|statt|ohne|un)(?: \p{L}+,?){0,2} $/iu;
/** "müssen Sie nicht sein", "brauchen Sie nicht", "verlangen wir nicht": the clause behind takes it back. */
const NEGATED_BEHIND =
  /^(?![^.!?;\n]{0,40}(?<!\p{L})mehr (?:braucht|brauchst|brauchen|muss|ist|verlangen|erwarten))[^.!?;\n]{0,40}?(?<!\p{L})(?:müssen|muss|musst|brauchen|brauchst|braucht|verlangen|erwarten|fordern|setzen|ist|sind)(?!\p{L})[^.!?,;\n]{0,20}(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})/u;
/** Levels that a form or a list offers: "Muttersprache oder vergleichbar". BAG 8 AZR 418/15. */
const LEVEL_OFFERED =
  /^[^.!?\n]{0,12}(?:oder|\/|bzw\.)\s?(?:C ?[12]|B2|verhandlungssicher|fließend|fliessend|vergleichbar|gleichwertig|ähnlich|sehr gut)/iu;
/** The sentence behind says that it does not matter where somebody learnt a language. */
const LEARNT_ANYWHERE =
  /^\s*(?:Wo|Woher|Wie|Ob|Egal)(?!\p{L})[^.!?\n]{0,60}(?:gleich|egal|gleichgültig|keine Rolle|nicht wichtig|gelernt)/u;
/** Grounds that a stated need can justify (AGG §§ 8, 9, GlBG § 9, § 23). */
const NEED =
  /,? (?:weil|denn|da (?:Sie|du|wir|die|der|das|es|viele|im|in|man)|um .{3,80} zu|damit|wegen|aufgrund|aus Gründen|zum Schutz)(?!\p{L})|§ ?(?:8|9|10|23)|\d ?(?:kg|Kilo)|(?:heben|tragen|schieben) (?:Sie|du)|Schutzraum|Beamtenverhältnis|Sicherheitsüberprüfung/u;

/** An age can be justified by a law, by safety, or by the length of a training (AGG § 10); "weil wir viel reisen" is no such reason. */
const NEED_FOR_AGE =
  /(?<!\p{L})(?:gesetzlich\p{L}*|Gesetz\p{L}*|Vorschrift\p{L}*|Verordnung\p{L}*|Jugendschutz\p{L}*|§|Führerscheinklasse|Beamtenverhältnis|Laufbahn\p{L}*|Ruhestand|Pensionsalter|Ausbildungsdauer|Versicherung\p{L}*)(?!\p{L})/u;

/** One gender can be needed for those who are cared for (AGG § 8, GlBG § 9); "denn die Arbeit ist schwer" is no such reason. */
const NEED_FOR_GENDER =
  /(?<!\p{L})(?:Schutzraum\p{L}*|zum Schutz|Schutz der|Frauenhaus\p{L}*|Intim\p{L}*|Scham\p{L}*|auf Wunsch|Klientinnen|Bewohnerinnen|Patientinnen|Mädchen(?:gruppe|arbeit|haus|treff|wohn\p{L}*)|Gewalt\p{L}*|Umkleide\p{L}*|(?:gezielt|ausdrücklich|gern|gerne|besonders) auch|unterrepräsentiert|\p{L}*anteil|§ ?(?:5|8|9|10|23))(?!\p{L})/u;
const NEEDS: Readonly<Partial<Record<AggGround, RegExp>>> = { alter: NEED_FOR_AGE, geschlecht: NEED_FOR_GENDER };

/** Wording in a job ad that can discriminate. */
export const aggWording: Rule = {
  id: 'agg-wording',
  name: 'Formulierung, die benachteiligen kann',
  rulings: {
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
  },
  cases: {
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
  },
  section: '10.4',
  thresholds: {},
  find(draft) {
    if (!isAboutJob(draft)) return [];
    const isAd = isJobAd(draft);
    if (!isAd && !OFFERS_POST.test(draft.ownWords)) return [];
    const found = LISTS.flatMap(([ground, list]) =>
      placesIn(draft.prose, ground, list)
        .filter((span) => ground !== 'alter' || isAgeOfApplicant(draft, span))
        .filter((span) => ground !== 'gesundheit' || isAsked(draft, span))
        .map((span) => ({ ground, span })),
    );
    found.push(...[...womenOnly(draft), ...onlyWomen(draft)].map((span) => ({ ground: 'geschlecht' as const, span })));
    return oneEach(
      draft,
      found.filter(({ ground, span }) => !isExcused(draft, ground, span)),
    ).map(({ ground, span }) => {
      const fix = withoutYoung(draft, span);
      return {
        span,
        reason: `„${draft.at(span)}“ ${REASONS[ground]}.`,
        ...(INDIRECT.has(ground) ? { case: 'indirect' } : isAd ? {} : { case: 'message' }),
        ...(fix ? { fix } : {}),
        replacements: INSTEAD[ground].map((replacement) => ({ ...span, replacement })),
      };
    });
  },
};

/** People whose bodies are cared for, not the applicant's. */
const CARED_FOR =
  /(?<!\p{L})(?:pfleg|betreu|behandel|berat|begleit|therap|massier|versorg|unterricht|trainier|lernen|Kurs)\p{L}*/u;
const OF_A_BODY =
  /(?:Händen?|Armen?|Rücken|Knien?|Gelenken?|Beinen?|Füßen?|Füssen?|Knochen|Lunge|Herz|Augen|Schultern?|Wirbelsäule|Kreislauf)$/u;
/** A message that offers a post; "mein Vater sucht einen Mann für den Umzug" does not. */
const OFFERS_POST =
  /(?<!\p{L})(?:\p{L}*[Ss]tellen?|Position\p{L}*|Jobs?|Rolle|Vakanz|Arbeitgeber\p{L}*|Bewerb\p{L}*|Festanstellung|Besetzung|Mandant\p{L}*|Betrieb|Kunde\p{L}?|sucht ein\p{L}* \p{Lu}\p{L}*(?:ung|kraft))(?!\p{L})/u;

/** A body is asked of the applicant, not spoken of: "für einen gesunden Rücken" is a gift. */
function isAsked({ prose, at }: Draft, span: Span): boolean {
  if (
    !/^(?:(?:zwei|2) )?(?:gesund|kräftig|stark|belastbar|unversehrt|intakt|stabil|kerngesund)/i.test(at(span)) ||
    !OF_A_BODY.test(at(span))
  )
    return true;
  const from = Math.max(0, span.start - BEFORE_A_BODY);
  return ASKED_BEFORE.test((from > 0 ? 'x' : '') + prose.slice(from, span.start));
}
const BEFORE_A_BODY = 120;

function isExcused({ prose, at, surroundingsOf }: Draft, ground: AggGround, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  const sentence = at({ start, end });
  if (ground === 'herkunft' && LEARNT_ANYWHERE.test(prose.slice(end, end + 80))) return true;
  if (ground === 'gesundheit' && OF_A_BODY.test(at(span)) && CARED_FOR.test(sentence)) return true;
  // An exclusion says itself what it does not want.
  if (/(?<!\p{L})(?:nicht|leider|ungeeignet|unerwünscht|verboten)(?!\p{L})/u.test(at(span)) && ground !== 'alter')
    return false;
  if (OPEN.test(sentence) || (NEEDS[ground] ?? NEED).test(sentence)) return true;
  const behind = prose.slice(span.end, Math.min(end, span.end + 90));
  return (
    NEGATED_BEFORE.test(prose.slice(Math.max(start, span.start - 40), span.start)) ||
    NEGATED_BEHIND.test(behind) ||
    (/Muttersprach/i.test(at(span)) && LEVEL_OFFERED.test(behind))
  );
}

/** "junges Team" without its adjective is a team: the one wording that a fix can mend. */
function withoutYoung({ prose }: Draft, { start, end }: Span) {
  const match = /^junge[snmr]?,? (?=\p{Lu}\p{L}*(?:team|Team)$)/u.exec(prose.slice(start, end));
  return match ? [{ start, end: start + match[0].length, replacement: '' }] : undefined;
}

/** People who are looked after, not looked for. */
const OTHERS =
  /(?:Kinder|Kindern|Jugendliche[nr]?|Jugend|Schüler\p{L}*|Menschen|Bewohner\p{L}*|Klient\p{L}*|Gäste[n]?|Kund\p{L}*|Teilnehm\p{L}*|Patient\p{L}*|Lernende[nr]?|Gruppen?|Mitglieder\p{L}*|Familien|Frauen|Männer|Mädchen|Jungen|Publikum|Erwachsene[nr]?)(?: im Alter)? $/u;
/** Ages of those who are there already. */
const COLLEAGUES =
  /(?:Team|Belegschaft|Kollegium|Mannschaft|Crew|Kolleg[\p{L}:*]*|Mitarbeiten[\p{L}:*]*|Beschäftigten|wir|alle) (?:ist|sind) $/u;
/** An age range of people who are there: "elf Leute zwischen 24 und 63", "von 24 bis 58". */
const RANGE_OF_COLLEAGUES =
  /(?:Leuten?|Menschen|Köpfen?|Team|Personen|Mitarbeit[\p{L}:*]*|Kolleg[\p{L}:*]*|Beschäftigten|Belegschaft|Kollegium)(?:,? \p{L}+){0,2}(?: (?:von|zwischen|im Alter))*,? $/u;
/** "Am besten passt jemand zwischen 20 und 35 zu uns": an age, said of a person. */
const OF_A_PERSON =
  /(?<!\p{L})(?:jemand\p{L}*|Person|Alter|Bewerb\p{L}*|Kandidat\p{L}*|passt|passen|(?:du|Sie) (?:bist|sind)|(?:bist|sind) (?:du|Sie)|gesucht wird)(?!\p{L})[^.!?\n]{0,40}$/u;
/** What is counted and is no year of life. */
const COUNTED =
  /^\s?(?:%|€|(?:Prozent|Euro|Franken|CHF|Stunden|Std|Uhr|kg|Kilo|Meter|km|m|Grad|Leute|Menschen|Personen|Kind|Platz|Plätze|Bett|Kund|Mitarbeit|Beschäftigt|Teilnehm|Gäste|Tage|Wochen|Monat|Minuten|Projekt|Anruf|Bewohn|Tonnen|Stück|Zimmer|Mal|Prüf|Fälle|Seiten)\p{L}*)/u;
/** What follows a bare number that is an age. */
const NO_UNIT =
  /^(?:\s*(?:$|[.,;:!?)–\n])|\s(?:sind|sein|bist|ist|und|oder|bevorzugt|gesucht|alt|Jahren?|wären|liegen|liegt)(?!\p{L}))/u;

function isAgeOfApplicant({ prose, surroundingsOf }: Draft, span: Span): boolean {
  const written = prose.slice(span.start, span.end);
  if (!/\d/.test(written)) return !/jung|jugend/i.test(written) || !isYoungClientele(prose, span);
  const sentence = surroundingsOf(span);
  const before = prose.slice(Math.max(sentence.start, span.start - 40), span.start);
  const behind = prose.slice(span.end, span.end + 14);
  if (/\d$/.test(written) && !NO_UNIT.test(behind) && (!OF_A_PERSON.test(before) || COUNTED.test(behind))) return false;
  if (COLLEAGUES.test(before)) return false;
  if (RANGE_OF_COLLEAGUES.test(before) && !/such|gesucht|passt/i.test(prose.slice(sentence.start, span.start)))
    return false;
  return !OTHERS.test(before) || /such|gesucht/i.test(prose.slice(sentence.start, span.start));
}

/** "die Arbeit mit jungen Menschen", "Team aus jungen und erfahrenen Kräften". */
const isYoungClientele = (prose: string, { start, end }: Span) =>
  (/(?:(?:mit|für|von)|(?:fördern|begleiten|betreuen|bilden|unterrichten|coachen|beraten|begeistern)(?: \p{L}+){0,2}) $/u.test(
    prose.slice(Math.max(0, start - 40), start),
  ) &&
    /Menschen|Leute|Talente|Nachwuchs/.test(prose.slice(start, end))) ||
  /erfahren|älter|\balt/i.test(prose.slice(start, end));

/** Women as the object of "suchen", without the men beside them. */
const WOMEN =
  /^(?:[\p{L}-]+ ){0,2}?(Student|Schüler|Kolleg|Mitarbeiter|Verkäufer|Bewerber|Rentner|Pensionist)in(?:nen)?(?!\p{L})/u;

/** "nur Bewerberinnen", "ausschließlich Kolleginnen": women by their plural; a sign within the word means all. */
const ONLY_WOMEN =
  /(?<!\p{L})(?:[Nn]ur|[Aa]usschließlich|[Aa]usschliesslich|[Bb]evorzugt|[Vv]orzugsweise|[Ll]ieber)(?: (?:an|von|für|bitte|unsere?|\p{Ll}{3,16}e[nr]?)){0,2} (\p{Lu}\p{Ll}{3,20})innen(?!\p{L}|[*:_/]| (?:und|oder|bzw\.|sowie|&) )/gu;

function onlyWomen(draft: Draft): Span[] {
  return Array.from(draft.ownWords.matchAll(ONLY_WOMEN)).flatMap(({ 0: written, 1: stem = '', index }) => {
    const span = { start: index, end: index + written.length };
    const men = new RegExp(`(?<!\\p{L})${stem}(?:e?n|er)?(?!\\p{L})`, 'u');
    return men.test(draft.at(draft.surroundingsOf(span))) ? [] : [span];
  });
}

function womenOnly(draft: Draft): Span[] {
  return soughtPersons(draft).flatMap((span) => {
    const match = WOMEN.exec(draft.ownWords.slice(span.start, span.end));
    if (!match) return [];
    const sentence = draft.at(draft.surroundingsOf(span));
    const men = new RegExp(`(?<!\\p{L})${match[1]}(?:en?|er)?(?:n)?(?!\\p{L})`, 'u');
    return men.test(sentence) ? [] : [{ start: span.start, end: span.start + match[0].length }];
  });
}

/** Of places that overlap the first and longest; "Studentinnen, die gut aussehen" is one place. */
function oneEach<T extends { readonly span: Span }>({ prose }: Draft, found: readonly T[]): T[] {
  const result: T[] = [];
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const before = result.at(-1);
    const { start, end } = one.span;
    if (!before || start >= before.span.end) {
      const isClause =
        before && /^,? (?:die|der|das) $/.test(prose.slice(before.span.end, Math.min(start, before.span.end + 8)));
      if (before && isClause && start <= before.span.end + 6)
        result[result.length - 1] = { ...before, span: { start: before.span.start, end } };
      else result.push(one);
    }
  }
  return result;
}
