import type { Span } from '../../text/span';
import { AGG_FRAMES, ASKED_OF_READER } from '../data/agg-frames';
import { AGG_PHRASES, type AggGround } from '../data/agg-phrases';
import { AGG_SENTENCES, MAY_HOLD } from '../data/agg-sentences';
import { PLAIN } from '../data/sought-sexes';
import { type Draft, draftOf } from '../draft';
import { isAboutJob, isJobAd, isUnpaid, soughtPersons } from '../job-ad';
import type { Rule } from '../rule';
import { saidIn } from '../text/by-sentence';
import { latinExpression } from '../text/latin';
import { namesPay } from '../text/pay';
import { compilePhrases, findPhrases, type PhraseList } from '../text/phrases';
import { spanAt } from '../text/span-at';
import { isAgeOfApplicant } from './agg-wording.ages';
import { apart, type Phrase, TEAM } from './agg-wording.apart';
import { isAsked, isExcused } from './agg-wording.excuses';
import { AGG_CASES, AGG_RULINGS } from './agg-wording.law';
import { type Trait, traitBeforeNoun, traitInList } from './agg-wording.traits';
import { wishesIn } from './agg-wording.wishes';
import { soughtYoung } from './agg-wording.young';
import { offersPost } from './candidate-notice';
import { oneSidedTitles } from './job-title-gender';

const GROUNDS = Object.keys(AGG_PHRASES) as AggGround[];
const LISTS: readonly (readonly [AggGround, PhraseList])[] = GROUNDS.map((ground) => [
  ground,
  compilePhrases(AGG_PHRASES[ground]),
]);
/** The long expressions of a ground, in the sentences that contain one of its words. */
const sentencesOf = ({ prose, sentences }: Draft, ground: AggGround): Span[] =>
  MAY_HOLD[ground].test(prose)
    ? sentences.flatMap(({ start, end }) => {
        const sentence = prose.slice(start, end);
        if (!MAY_HOLD[ground].test(sentence)) return [];
        return AGG_SENTENCES[ground].matchesIn(sentence).map(({ 0: written, index }) => ({
          start: start + index,
          end: start + index + written.length,
        }));
      })
    : [];
const matchesIn = (draft: Draft, ground: AggGround, list: PhraseList): Span[] => [
  ...findPhrases(draft.prose, list),
  ...sentencesOf(draft, ground),
  ...framesOf(draft, ground),
  ...(ground === 'alter' ? soughtYoung(draft) : []),
];
const framesOf = (draft: Draft, ground: AggGround): Span[] => {
  const frames = AGG_FRAMES[ground];
  return frames ? saidIn(draft, draft.ownWords, frames) : [];
};
/** "Darf ich fragen, ob Sie noch Kinder möchten?"; in an ad such a question is one for data. */
const questionsIn = (draft: Draft): { ground: AggGround; span: Span }[] =>
  isJobAd(draft)
    ? []
    : saidIn(draft, draft.ownWords, ASKED_OF_READER).map((span) => ({ ground: groundAsked(draft.at(span)), span }));
/** What a question is about; most are about the family. */
const ASKED_GROUNDS: readonly (readonly [RegExp, AggGround])[] = [
  [/schwanger|Kinderwunsch|Familienplanung|Kinderplanung/u, 'schwangerschaft'],
  [/Kirche|Konfession|Religion|religiös|gläubig|getauft/u, 'religion'],
  [/ehinder|krank|gesund/u, 'gesundheit'],
  [/[Ww]oher|Nationalität|Staats/u, 'herkunft'],
  [/[Ww]ie alt (?:sind Sie|bist du)|(?:Sie|du) alt/u, 'alter'],
];
const groundAsked = (written: string): AggGround =>
  ASKED_GROUNDS.find(([words]) => words.test(written))?.[1] ?? 'familie';

/** Who may be disadvantaged, and what to write instead; valid in every country. */
const REASONS: Readonly<Record<AggGround, string>> = {
  alter: 'kann wegen des Alters benachteiligen; nennen Sie lieber die Aufgabe oder die Erfahrung, die Sie brauchen',
  herkunft: 'kann wegen der Herkunft benachteiligen; nennen Sie lieber das Sprachniveau, das die Aufgabe verlangt',
  geschlecht: 'kann wegen des Geschlechts benachteiligen; nennen Sie lieber, was die Aufgabe verlangt',
  gesundheit:
    'kann Menschen mit Behinderung benachteiligen; nennen Sie lieber die Tätigkeit, zum Beispiel das Gewicht, das zu heben ist',
  religion: 'kann wegen der Religion benachteiligen; nennen Sie lieber die Aufgabe, die eine Bindung erfordert',
  identitaet:
    'kann wegen der Weltanschauung oder der sexuellen Identität benachteiligen; nennen Sie lieber, was die Aufgabe verlangt',
  schwangerschaft:
    'kann unmittelbar wegen des Geschlechts benachteiligen; nennen Sie lieber, wie lange die Stelle besetzt sein soll',
  familie: 'kann mittelbar wegen des Geschlechts benachteiligen; nennen Sie lieber Arbeitszeiten und Reisetage',
  aussehen: 'kann mittelbar benachteiligen; nennen Sie lieber, was die Aufgabe verlangt',
};

/** Replacements for the phrase or its sentence. Source: guide 10.4 and 16.7. */
const INSTEAD: Readonly<Record<AggGround, readonly string[]>> = {
  alter: [
    '▢ Zahl Jahre Erfahrung mit ▢ Aufgabe',
    'eine Einarbeitung mit ▢ Name, gleich wie lange der Abschluss her ist',
  ],
  herkunft: ['▢ Sprache auf Stufe ▢ Niveau für ▢ Aufgabe', 'Sicherheit im Gespräch auf ▢ Sprache'],
  geschlecht: ['eine Person für ▢ Aufgabe', 'alle, die ▢ Tätigkeit gern machen'],
  gesundheit: ['bereit, täglich bis ▢ Zahl Kilo zu heben, eine Hebehilfe ist da', 'einverstanden mit ▢ Tätigkeit'],
  religion: ['vertraut mit ▢ Aufgabe im kirchlichen Haus'],
  identitaet: ['eine Person für ▢ Aufgabe'],
  schwangerschaft: ['unbefristet, Beginn am ▢ Tag', 'befristet bis ▢ Tag'],
  familie: ['bereit zu ▢ Zahl Reisetagen im Monat', 'einverstanden mit Diensten von ▢ Uhrzeit bis ▢ Uhrzeit'],
  aussehen: ['sicher im Umgang mit ▢ Kundschaft', 'freundlich am ▢ Ort'],
};

/** Not a protected ground: at most indirect discrimination. */
const INDIRECT: ReadonlySet<AggGround> = new Set(['familie', 'aussehen']);

/**
 * A level that one can learn, measured by the mother tongue: no sign of a disadvantage (BAG 8 AZR 418/15), and no clear
 * level either.
 */
const LEVEL =
  /[Mm]uttersprach[A-Za-zÀ-ž]* (?:[Nn]iveau|[Ll]evel|[Ss]prachniveau|[Qq]ualität|Kenntnisse|\p{Lu}\p{Ll}+kenntnisse)|[Mm]uttersprach[A-Za-zÀ-ž]*-?[Nn]iveau|Native-Niveau|wie (?:eine|die|Ihre|deine) Muttersprache/u;
/** A noun behind the adjective at which the phrase ends. */
const LEVEL_BEHIND = 16;
const LEVEL_REASON =
  'lässt offen, welches Niveau die Aufgabe braucht; nennen Sie lieber die Stufe, zum Beispiel C1 oder C2';

/** Grounds of the Swiss act on equality: sex, and with it pregnancy and family. It names no other. */
const OF_SEX: ReadonlySet<AggGround> = new Set(['geschlecht', 'schwangerschaft', 'familie', 'aussehen']);

/** The case in law; absent = the main one. */
function caseOf({ context }: Draft, ground: AggGround, isLevel: boolean, isAd: boolean): { readonly case?: string } {
  if (isLevel) return { case: 'level' };
  if (context.country === 'CH' && !OF_SEX.has(ground)) return { case: 'other' };
  if (INDIRECT.has(ground)) return { case: 'indirect' };
  return isAd ? {} : { case: 'message' };
}

/** Wording in a job ad that can discriminate. */
export const aggWording: Rule = {
  id: 'agg-wording',
  name: 'Formulierung, die benachteiligen kann',
  rulings: AGG_RULINGS,
  cases: AGG_CASES,
  section: '10.4',
  thresholds: {},
  find(draft) {
    const isAd = isJobAd(draft);
    if (isUnpaid(draft) || (!isAd && !isOffer(draft))) return [];
    return withoutTitles(draft, phrasesOf(draft)).map((found) => {
      const { ground, phrase, isPart = false } = found;
      const trait = traitOf(draft, found);
      const said = isPart ? phrase : trait ? saidOf(draft, trait) : withoutLead(draft, phrase);
      const span = trait && !isPart && !TEAM.test(draft.at(said)) ? trait.span : said;
      const wordings = INSTEAD[ground];
      const isLevel = ground === 'herkunft' && LEVEL.test(draft.prose.slice(phrase.start, phrase.end + LEVEL_BEHIND));
      return {
        span,
        reason: `„${draft.at(said)}“ ${isLevel ? LEVEL_REASON : REASONS[ground]}.`,
        ...caseOf(draft, ground, isLevel, isAd),
        ...(trait ? { fix: [trait.without] } : {}),
        ...(isWholeItem(draft, phrase)
          ? { replacements: wordings.map((wording) => ({ ...phrase, replacement: asBegun(draft, phrase, wording) })) }
          : { wordings }),
      };
    });
  },
};

/** Does a message offer a post: by its words, or because it names what is paid? */
function isOffer(draft: Draft): boolean {
  if (!/message$/.test(draft.context.kind)) return false;
  if (ANSWERS_APPLICATION.test(draft.ownWords) || offersPost(draft)) return true;
  if (isAboutJob(draft) && (draft.context.kind === 'candidate-message' || OFFERS_POST.test(draft.ownWords)))
    return true;
  return OFFERS_PAY.test(draft.ownWords) && namesPay(draft);
}
/** Who has applied is chosen from: "Danke für deine Bewerbung". */
const ANSWERS_APPLICATION =
  /(?<![A-Za-zÀ-ž])(?:(?:Ihre[rn]?|[Dd]eine[rn]?) Bewerbung(?:sunterlagen)?|(?:Sie|[Dd]u) (?:haben sich|hast dich)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}beworben)(?![A-Za-zÀ-ž])/u;
const OFFERS_PAY =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*(?:[Ll]ohn|[Gg]ehalt|[Ss]alär|[Vv]ergütung|[Bb]rutto)[A-Za-zÀ-ž]{0,5}|(?:im|pro) (?:Monat|Jahr)|(?:die|pro) Stunde)(?![A-Za-zÀ-ž])/u;

/**
 * "Eine nette Dame" in the place of a title is said by the rule for titles; "eine fesche Dame" is more than a title.
 */
function withoutTitles(draft: Draft, found: readonly Phrase[]): readonly Phrase[] {
  const isPlain = ({ ground, phrase, isPart }: Phrase) =>
    ground === 'geschlecht' && !isPart && PLAIN.test(draft.at(withoutLead(draft, phrase)));
  if (!found.some(isPlain)) return found;
  const titles = oneSidedTitles(draft);
  return found.filter(
    (one) => !isPlain(one) || !titles.some(({ start, end }) => start < one.phrase.end && one.phrase.start < end),
  );
}

function phrasesOf(draft: Draft): Phrase[] {
  const found = LISTS.flatMap(([ground, list]) =>
    matchesIn(draft, ground, list)
      .filter((span) => ground !== 'alter' || isAgeOfApplicant(draft, span))
      .filter((span) => ground !== 'gesundheit' || isAsked(draft, span))
      .map((span) => ({ ground, span })),
  );
  const women = [...womenOnly(draft), ...onlyWomen(draft)];
  found.push(...women.map((span) => ({ ground: 'geschlecht' as const, span })));
  const wishes = wishesIn(draft).filter(
    ({ ground, span, excludes }) => excludes || !isExcused(draft, ground, span, true),
  );
  return oneEach(draft, [
    ...found.filter(({ ground, span }) => !isExcused(draft, ground, span)),
    ...wishes,
    ...questionsIn(draft),
  ]).flatMap(({ ground, span }) => apart(draft, { ground, phrase: span }, women));
}

/** The trait that can be left out, where nothing of the trouble stays without it. */
const traitOf = (draft: Draft, { ground, phrase, isPart }: Phrase): Trait | undefined =>
  isPart
    ? [traitBeforeNoun(draft, phrase, phrase)].find((trait) => trait && leavesNothing(draft, trait, ground))
    : [traitBeforeNoun(draft, phrase), traitInList(draft, phrase)].find(
        (trait) => trait && leavesNothing(draft, trait),
      );

/** With a capital where a capital stood. */
const asBegun = ({ text }: Draft, { start }: Span, wording: string): string =>
  /\p{Lu}/u.test(text.charAt(start)) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;

/** A trait beside its noun is quoted with it: „junges Team“. */
const saidOf = ({ prose }: Draft, { span, end }: Trait): Span =>
  /^ \p{Lu}[A-Za-zÀ-ž-]*$/u.test(prose.slice(span.end, end)) ? { start: span.start, end } : span;

/**
 * Is nothing left of the trouble once the trait is out? Asked of its sentence alone, and of one ground where others are
 * said apart.
 */
function leavesNothing(draft: Draft, { without, end }: Trait, ground?: AggGround): boolean {
  const { start, end: stop } = draft.surroundingsOf(without);
  const { text, context } = draft;
  const after = text.slice(start, without.start) + without.replacement + text.slice(without.end, Math.max(stop, end));
  const [from, to] = [without.start - start, end - start - (without.end - without.start) + without.replacement.length];
  const left = phrasesOf(draftOf(after, { ...context, kind: 'job' }));
  return !left.some(
    (one) => one.phrase.start < to && from < one.phrase.end && (ground === undefined || one.ground === ground),
  );
}

/** "Gesucht wird eine nette Dame", "Sie sind ledig": the trouble begins behind the verb. */
const LEAD =
  /^(?:(?:such(?:e|en|t)|brauch(?:e|en|t)|gesucht|wird|werden|sind|bist|ist|wir|sie|du|noch(?= eine?)|eine?[nrms]?)(?: |: |:(?= ))\s*)+(?=\S)/iu;
const withoutLead = ({ prose }: Draft, { start, end }: Span): Span => ({
  start: start + (LEAD.exec(prose.slice(start, end))?.[0].length ?? 0),
  end,
});

/** Does a place fill its line or list item, so that a wording can stand there instead? */
const isWholeItem = ({ text, lines }: Draft, { start, end }: Span): boolean => {
  const line = spanAt(lines, { start, end });
  return (
    line !== undefined &&
    /^\s*(?:[-–*•·]\s*)?$/u.test(text.slice(line.start, start)) &&
    /^\s*[.,;]?\s*$/u.test(text.slice(end, line.end))
  );
};

/** A message that offers a post; "mein Vater sucht einen Mann für den Umzug" does not. */
const OFFERS_POST =
  /(?<![A-Za-zÀ-ž])(?:Leitung|[A-Za-zÀ-ž]*[Ss]tellen?|Position[A-Za-zÀ-ž]*|Jobs?|Rolle|Vakanz|Arbeitgeber[A-Za-zÀ-ž]*|Bewerb[A-Za-zÀ-ž]*|Festanstellung|Besetzung|Mandant[A-Za-zÀ-ž]*|Betrieb|Kunde[A-Za-zÀ-ž]?|(?:sucht|[Ww]ir suchen|suchen wir)(?: (?:für|ab|zum|zur|in|im) [^.!?\n]{2,30}?)? ein[A-Za-zÀ-ž]* (?:\p{Ll}+e[nr]? )?\p{Lu}[A-Za-zÀ-ž]*(?:ung|kraft)|(?:[Ww]ir|und) suchen (?:[\p{Ll}]+,? ){0,4}Talente)(?![A-Za-zÀ-ž])/u;

/** Women as the object of "suchen", without the men beside them. */
const WOMEN =
  /^(?:[A-Za-zÀ-ž-]+ ){0,2}?(Student|Schüler|Kolleg|Mitarbeiter|Verkäufer|Bewerber|Rentner|Pensionist)in(?:nen)?(?![A-Za-zÀ-ž])/u;

/** "nur Bewerberinnen", "ausschließlich Kolleginnen": women by their plural; a gender sign in the word includes all. */
const ONLY_WOMEN =
  /(?<![A-Za-zÀ-ž])(?:[Nn]ur|[Aa]usschließlich|[Aa]usschliesslich|[Bb]evorzugt|[Vv]orzugsweise|[Ll]ieber)(?: (?:an|von|für|bitte|unsere?|\p{Ll}{3,16}e[nr]?)){0,2} (\p{Lu}\p{Ll}{3,20})innen(?![A-Za-zÀ-ž]|[*:_/]| (?:und|oder|bzw\.|sowie|&) )/gu;

function onlyWomen(draft: Draft): Span[] {
  return Array.from(draft.ownWords.matchAll(ONLY_WOMEN)).flatMap(({ 0: written, 1: stem = '', index }) => {
    const span = { start: index, end: index + written.length };
    const men = latinExpression(`(?<!\\p{L})${stem}(?:e?n|er)?(?!\\p{L})`, 'u');
    return men.test(draft.at(draft.surroundingsOf(span))) ? [] : [span];
  });
}

function womenOnly(draft: Draft): Span[] {
  return soughtPersons(draft).flatMap((span) => {
    const match = WOMEN.exec(draft.ownWords.slice(span.start, span.end));
    // The name of an occupation is a matter of the title in an ad.
    if (!match || (isJobAd(draft) && /^(?:Mitarbeit|Verkäuf)/.test(match[1] ?? ''))) return [];
    const sentence = draft.at(draft.surroundingsOf(span));
    const men = latinExpression(`(?<!\\p{L})${match[1]}(?:en?|er)?(?:n)?(?!\\p{L})`, 'u');
    return men.test(sentence) ? [] : [{ start: span.start, end: span.start + match[0].length }];
  });
}

/** Of overlapping ranges the first and longest; "Studentinnen, die gut aussehen" is one range. */
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
