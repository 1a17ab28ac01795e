import type { Span } from '../../text/span';
import type { Country } from '../context';
import type { Draft } from '../draft';
import {
  announcedPersons,
  hasPensum,
  isJobAd,
  isUnpaid,
  ledInTitle,
  meansEverybody,
  soughtPersons,
  titleLines,
} from '../job-ad';
import type { Hit, Rule } from '../rule';
import { ruling } from '../rulings';
import { namesAllGenders } from '../text/all-genders';
import { likelyOccupationIn, type OccupationName, occupationsIn } from '../text/occupation';
import { isRole } from '../text/stage-role';
import { JUSTIFIED, NEED_FOR_GENDER } from './agg-wording.excuses';

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
    if (!isJobAd(draft) || isUnpaid(draft) || meansEverybody(draft) || JUSTIFIED.test(draft.ownWords)) return [];
    const mark = oneMark(draft);
    if (mark) return [mark];
    const inTitle = draft.context.kind === 'job' || hasPensum(draft) ? titleName(draft) : undefined;
    const name = inTitle ?? soughtName(draft) ?? ledInName(draft);
    if (!name || name === 'open' || isNeeded(draft, name)) return [];
    const { start, end, means } = name;
    const written = draft.at({ start, end });
    const who = means === 'women' ? 'Frauen' : 'Männer';
    const forAll = FOR_ALL.get(written.toLowerCase());
    return [
      {
        span: { start, end },
        reason: `„${written}“ meint dem Wortlaut nach ${who}; ${ASKS[draft.context.country]}.`,
        fix: [{ start: end, end, replacement: ' (m/w/d)' }],
        replacements: forAll === undefined ? [] : [{ start, end, replacement: forAll }],
      },
    ];
  },
};

/** One gender in brackets behind a title: "Ordinationshilfe (weiblich)", "Barkraft (w)". */
const ONE_MARK = /(?<=\p{L} ?)[([](?:nur |bevorzugt |gern )?(?<one>weiblich|männlich|[wmf])\.?[)\]]/iu;

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

/** One gender that the task requires: a role, or the protection of those who are cared for. */
const isNeeded = (draft: Draft, span: Span): boolean => {
  const sentence = draft.at(draft.surroundingsOf(span));
  return NEED_FOR_GENDER.test(sentence) || isRole(draft.ownWords, sentence);
};

/** The one-sided name of an occupation; `open` = it includes all genders; `undefined` = none is named. */
type Named = OccupationName | 'open' | undefined;

function titleName(draft: Draft): Named {
  const [line] = titleLines(draft);
  if (!line) return undefined;
  const title = draft.ownWords.slice(line.start, line.end);
  return moved(
    oneSided(title, occupationsIn(title).length > 0 || /[.!?]\s*$/.test(title) ? undefined : likelyOccupationIn(title)),
    line.start,
  );
}

/** The title on a line of its own after "suchen wir einen"; a list of tasks is not a title. */
function ledInName(draft: Draft): Named {
  const line = ledInTitle(draft);
  if (!line) return undefined;
  return moved(oneSided(draft.ownWords.slice(line.start, line.end)), line.start);
}

function soughtName(draft: Draft): Named {
  for (const { start, end } of [...soughtPersons(draft), ...announcedPersons(draft)]) {
    const found = oneSided(draft.ownWords.slice(start, end));
    if (found && found !== 'open' && isPaired(draft, moved(found, start))) return 'open';
    if (found) return moved(found, start);
  }
  return undefined;
}

/** "eine Anwaltsanwärterin oder einen Anwaltsanwärter": the other gender of the same word in the sentence. */
function isPaired(draft: Draft, name: Named): boolean {
  if (!name || name === 'open') return false;
  const stem = /^(\p{Lu}\p{L}{2,40}?)in(?:nen)?$/u.exec(draft.at(name))?.[1];
  const sentence = draft.at(draft.surroundingsOf(name));
  return stem !== undefined && new RegExp(`(?<!\\p{L})${stem}(?:e|en|n|s)?(?!\\p{L})`, 'u').test(sentence);
}

function oneSided(title: string, likely?: OccupationName): Named {
  if (namesAllGenders(title)) return 'open';
  const names = likely ? [likely] : occupationsIn(title);
  const [first] = names;
  if (!first) return undefined;
  // "Ausbildung zum Koch", "Aushilfe als Kellner", "Küchenhilfe und Koch": the person comes second.
  const isGroup = GROUP.test(title.slice(first.start, first.end));
  const trained =
    first.means === 'all' || isGroup ? names.find((name) => isTrainedFor(title, first.end, name.start)) : first;
  // A pensioner as help is still one man.
  if (isGroup && /(?<!\p{L})(?:[Ff]ür|an|von)(?: \p{Ll}+e[nr]?)? $/u.test(title.slice(0, first.start)))
    return undefined;
  const named = isGroup && trained?.means !== 'men' && trained?.means !== 'women' ? first : trained;
  if (!named || named.means === 'all') return 'open';
  const other = named.means === 'men' ? 'women' : 'men';
  return names.some(({ means }) => means === other) ? 'open' : named;
}

/** People by their time of life, who may be sought as something: "Rentner als Fahrer". */
const GROUP = /^(?:Früh)?(?:Rentner|Pensionist|Student)(?:in)?$/u;

const isTrainedFor = (title: string, from: number, to: number) =>
  to > from &&
  /(?:^|\s)(?:als|zum|zur)(?:\s\p{L}+)?\s+$|^(?: gesucht| frei| zu vergeben)?: $|^\s?(?:,|und|sowie|&|\+)\s(?:eine[nr]?\s)?$|^\s$/u.test(
    title.slice(from, to),
  );

const moved = (name: Named, by: number): Named =>
  name && name !== 'open' ? { ...name, start: name.start + by, end: name.end + by } : name;
