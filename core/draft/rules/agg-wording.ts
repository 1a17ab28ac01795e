import type { Span } from '../../text/span';
import { AGG_PHRASES, type AggGround } from '../data/agg-phrases';
import type { Draft } from '../draft';
import { isJobAd, soughtPersons } from '../job-ad';
import type { Rule } from '../rule';
import { compilePhrases, findPhrases, type PhraseList } from '../text/phrases';

const GROUNDS = Object.keys(AGG_PHRASES) as AggGround[];
const LISTS: readonly (readonly [AggGround, PhraseList])[] = GROUNDS.map((ground) => [
  ground,
  compilePhrases(AGG_PHRASES[ground]),
]);

const REASONS: Readonly<Record<AggGround, string>> = {
  alter: 'kann wegen des Alters benachteiligen; nennen Sie lieber die Aufgabe oder die Erfahrung, die Sie brauchen',
  herkunft: 'kann wegen der Herkunft benachteiligen; nennen Sie lieber das Sprachniveau, das die Aufgabe verlangt',
  geschlecht: 'kann wegen des Geschlechts benachteiligen; nennen Sie lieber, was die Aufgabe verlangt',
  gesundheit:
    'kann Menschen mit Behinderung benachteiligen; nennen Sie lieber die Tätigkeit, zum Beispiel das Gewicht, das zu heben ist',
  religion: 'kann wegen der Religion benachteiligen; sie darf nur verlangt werden, wenn die Aufgabe sie erfordert',
  familie: 'kann mittelbar wegen des Geschlechts benachteiligen; nennen Sie lieber Arbeitszeiten und Reisetage',
  aussehen: 'kann benachteiligen; das Aussehen darf bei fast keiner Stelle eine Rolle spielen',
};

/** A ground that does not matter, or that everybody is welcome with. */
const OPEN =
  /(?:spielt|spielen|spiele) (?:bei uns |für uns |dabei |hier )?keine(?:rlei)? Rolle|unabhängig (?:von|vom)|ungeachtet|(?:ist|sind|ganz|völlig) (?:uns )?(?:egal|gleich|gleichgültig)|egal,? (?:ob|wie)|willkommen|kein (?:Muss|Hindernis)|bei gleicher (?:Eignung|Qualifikation)|Jung und Alt|jung und alt|(?:nicht|kein\p{L}*) (?:erforderlich|nötig|notwendig|Voraussetzung|verlangt)|Schwerbehinder|ob (?:Sie|du|jung)/u;
/** Grounds that a stated need can justify (AGG §§ 8, 9, 20). Age limits are not among them here. */
const JUSTIFIABLE: ReadonlySet<AggGround> = new Set(['gesundheit', 'geschlecht', 'religion', 'herkunft']);
const NEED =
  /,? (?:weil|denn|da (?:Sie|du|wir|die|der|das|es|viele|im|in|man)|um .{3,80} zu|damit|wegen|aufgrund|aus Gründen|zum Schutz)(?!\p{L})|§ ?(?:8|9|20)|\d ?(?:kg|Kilo)|(?:heben|tragen|schieben) (?:Sie|du)|Schutzraum|Beamtenverhältnis|Sicherheitsüberprüfung/u;

/** Wording in a job ad that can discriminate. */
export const aggWording: Rule = {
  id: 'agg-wording',
  name: 'Formulierung, die benachteiligen kann',
  grade: 'pflicht',
  authority: { text: 'AGG §§ 1, 7, 11; LAG Baden-Württemberg 17 Sa 2/24, LAG Nürnberg 2 Sa 1/20', asOf: '2024-11' },
  section: '10.4',
  thresholds: {},
  find(draft) {
    if (!isJobAd(draft)) return [];
    const found = LISTS.flatMap(([ground, list]) =>
      findPhrases(draft.prose, list)
        .filter((span) => ground !== 'alter' || isAgeOfApplicant(draft, span))
        .map((span) => ({ ground, span })),
    );
    found.push(...womenOnly(draft).map((span) => ({ ground: 'geschlecht' as const, span })));
    return oneEach(
      draft,
      found.filter(({ ground, span }) => !isExcused(draft, ground, span)),
    ).map(({ ground, span }) => ({
      span,
      reason: `„${draft.at(span)}“ ${REASONS[ground]}.`,
    }));
  },
};

function isExcused(draft: Draft, ground: AggGround, span: Span): boolean {
  const sentence = draft.at(draft.surroundingsOf(span));
  return OPEN.test(sentence) || (JUSTIFIABLE.has(ground) && NEED.test(sentence));
}

/** People who are looked after, not looked for. */
const OTHERS =
  /(?:Kinder|Kindern|Jugendliche[nr]?|Jugend|Schüler\p{L}*|Menschen|Bewohner\p{L}*|Klient\p{L}*|Gäste[n]?|Kund\p{L}*|Teilnehm\p{L}*|Patient\p{L}*|Lernende[nr]?|Gruppen?|Mitglieder\p{L}*|Familien|Frauen|Männer|Mädchen|Jungen|Publikum|Erwachsene[nr]?)(?: im Alter)? $/u;
/** Ages of those who are there already. */
const COLLEAGUES =
  /(?:Team|Belegschaft|Kollegium|Mannschaft|Crew|Kolleg[\p{L}:*]*|Mitarbeiten[\p{L}:*]*|Beschäftigten|wir|alle) (?:ist|sind) $/u;
/** What follows a bare number that is an age. */
const NO_UNIT =
  /^(?:\s*(?:$|[.,;:!?)–\n])|\s(?:sind|sein|bist|ist|und|oder|bevorzugt|gesucht|alt|Jahre|wären|liegen|liegt)(?!\p{L}))/u;

function isAgeOfApplicant({ prose, surroundingsOf }: Draft, span: Span): boolean {
  const written = prose.slice(span.start, span.end);
  if (!/\d/.test(written)) return !isYoungClientele(prose, span);
  if (/\d$/.test(written) && !NO_UNIT.test(prose.slice(span.end, span.end + 14))) return false;
  const sentence = surroundingsOf(span);
  const before = prose.slice(Math.max(sentence.start, span.start - 40), span.start);
  if (COLLEAGUES.test(before)) return false;
  return !OTHERS.test(before) || /such|gesucht/i.test(prose.slice(sentence.start, span.start));
}

/** "die Arbeit mit jungen Menschen", "Team aus jungen und erfahrenen Kräften". */
const isYoungClientele = (prose: string, { start, end }: Span) =>
  (/(?:mit|für|von) $/u.test(prose.slice(Math.max(0, start - 5), start)) &&
    /Menschen|Leute/.test(prose.slice(start, end))) ||
  /erfahren|älter|\balt/i.test(prose.slice(start, end));

/** Women as the object of "suchen", without the men beside them. */
const WOMEN =
  /^(?:[\p{L}-]+ ){0,2}?(Student|Schüler|Kolleg|Mitarbeiter|Verkäufer|Bewerber|Rentner|Pensionist)in(?:nen)?(?!\p{L})/u;

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
