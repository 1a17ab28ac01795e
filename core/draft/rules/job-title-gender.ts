import type { Span } from '../../text/span';
import type { Country } from '../context';
import type { Draft } from '../draft';
import { isJobAd, isUnpaid, meansEverybody, titleLines } from '../job-ad';
import type { Hit, Rule } from '../rule';
import { ruling } from '../rulings';
import { JUSTIFIED } from './agg-wording.excuses';
import { isNeeded, namesOf, soughtAgain } from './job-title-gender.names';

/** Titles that have a gender-neutral name. Source: names of trainings in Germany, Austria and Switzerland, 2026. */
const FOR_ALL: ReadonlyMap<string, string> = new Map([
  ['krankenschwester', 'Pflegefachkraft (m/w/d)'],
  ['krankenpfleger', 'Pflegefachkraft (m/w/d)'],
  ['altenpfleger', 'Pflegefachkraft (m/w/d)'],
  ['putzfrau', 'Reinigungskraft (m/w/d)'],
  ['reinigungsfrau', 'Reinigungskraft (m/w/d)'],
  ['putzfee', 'Reinigungskraft (m/w/d)'],
  ['reinigungsfee', 'Reinigungskraft (m/w/d)'],
  ['stubenmädchen', 'Reinigungskraft (m/w/d)'],
  ['sekretärin', 'Assistenz (m/w/d)'],
  ['arzthelferin', 'Medizinische Fachangestellte (m/w/d)'],
  ['verkäufer', 'Verkaufskraft (m/w/d)'],
  ['verkäuferin', 'Verkaufskraft (m/w/d)'],
  ['kellner', 'Servicekraft (m/w/d)'],
  ['kellnerin', 'Servicekraft (m/w/d)'],
  ['lehrer', 'Lehrkraft (m/w/d)'],
  ['lehrerin', 'Lehrkraft (m/w/d)'],
  ['erzieher', 'Pädagogische Fachkraft (m/w/d)'],
  ['erzieherin', 'Pädagogische Fachkraft (m/w/d)'],
]);

/** What each country requires of a title. */
const ASKS: Readonly<Record<Country, string>> = {
  DE: 'ausgeschrieben wird für alle Geschlechter, üblich ist der Zusatz (m/w/d)',
  AT: 'eine Stelle darf nicht nur für ein Geschlecht ausgeschrieben werden',
  CH: 'üblich ist ein Titel, der alle Geschlechter nennt',
};

/** A job ad whose title names men only or women only. */
export const jobTitleGender: Rule = {
  id: 'job-title-gender',
  name: 'Stellentitel nennt nur ein Geschlecht',
  rulings: {
    DE: ruling(
      'pflicht',
      'Ein Arbeitsplatz darf nicht so ausgeschrieben werden, dass er ein Geschlecht ausschließt; der Zusatz (m/w/d) ist üblich, nicht vorgeschrieben.',
      'AGG §§ 1, 7, 11',
      '2026-04',
    ),
    AT: ruling(
      'pflicht',
      'Ein Arbeitsplatz darf weder öffentlich noch im Betrieb nur für Männer oder nur für Frauen ausgeschrieben werden; nach einer Ermahnung drohen bis 360 Euro.',
      'GlBG (AT) § 9 Abs. 1, § 10',
      '2021-02',
    ),
    CH: ruling(
      'empfehlung',
      'Eine Form für alle ist freiwillig und üblich; ein einseitiges Inserat kann Indiz für eine Benachteiligung bei der Anstellung sein.',
      'GlG (CH) Art. 3; JobCloud, Rechtsratgeber zu Inseraten',
      '2025-01',
    ),
  },
  section: '10.4',
  thresholds: {},
  find(draft) {
    if (isForAll(draft)) return [];
    const mark = oneMark(draft);
    if (mark) return [mark];
    const names = namesOf(draft);
    return names.map((name, i) => {
      const { start, end, means } = name;
      // What the body says again is the same finding, and mended with it.
      const again = i === 0 ? soughtAgain(draft, names) : [];
      const written = draft.at({ start, end });
      const who = means === 'women' ? 'Frauen' : 'Männer';
      const forAll = FOR_ALL.get(written.toLowerCase());
      return {
        span: { start, end },
        ...(again.length > 0 && { grouped: true, marks: again.map((one) => ({ start: one.start, end: one.end })) }),
        reason: `„${written}“ meint dem Wortlaut nach ${who}; ${ASKS[draft.context.country]}.`,
        fix: [end, ...again.map((one) => one.end)].map((at) => ({ start: at, end: at, replacement: ' (m/w/d)' })),
        replacements: forAll === undefined ? [] : [{ start, end, replacement: forAll }],
      };
    });
  },
};

/** Is no post advertised, or one for all genders? */
const isForAll = (draft: Draft): boolean =>
  !isJobAd(draft) || isUnpaid(draft) || meansEverybody(draft) || JUSTIFIED.test(draft.ownWords);

/** Where the title names one gender, for rules that would say the same again. */
export function oneSidedTitles(draft: Draft): readonly Span[] {
  if (isForAll(draft)) return [];
  const names = namesOf(draft);
  return [...names, ...(names.length > 0 ? soughtAgain(draft, names) : [])];
}

/** One gender in brackets behind a title: "Ordinationshilfe (weiblich)", "Barkraft (w)". */
const ONE_MARK = /(?<=[A-Za-zÀ-ž%] ?)[([](?:nur |bevorzugt |gern )?(?<one>weiblich|männlich|[wmf])\.?[)\]]/iu;

function oneMark(draft: Draft): Hit | undefined {
  const [line] = titleLines(draft);
  const match = line && ONE_MARK.exec(draft.ownWords.slice(line.start, line.end));
  if (!line || !match) return undefined;
  const span = { start: line.start + match.index, end: line.start + match.index + match[0].length };
  if (isNeeded(draft, span)) return undefined;
  const who = /^m/i.test(match.groups?.['one'] ?? '') ? 'Männer' : 'Frauen';
  return {
    span,
    reason: `„${draft.at(span)}“ meint dem Wortlaut nach ${who}; ${ASKS[draft.context.country]}.`,
    fix: [{ ...span, replacement: '(m/w/d)' }],
  };
}
