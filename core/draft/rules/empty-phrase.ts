import type { Span } from '../../text/span';
import { INSTEAD_OF_PHRASE, WORN_IN_JOBS, WORN_PHRASES } from '../data/cliches';
import { EVALUATIVE_PRAISE } from '../data/evaluatives';
import { PRAISE } from '../data/praise';
import { PRAISE_IN_JOBS } from '../data/praise-in-jobs';
import { PRAISE_OF_OCCASIONS } from '../data/praise-of-occasions';
import { PRAISE_OF_OFFERS } from '../data/praise-of-offers';
import { BEFORE_VALUE, CLAIMED, ROW_VALUES } from '../data/row-words';
import { SLOGAN_JOINTS, SLOGAN_NOUNS, SLOGAN_VERBS } from '../data/slogan-words';
import { STOCK_OF_BUSINESS } from '../data/stock-of-business';
import { STOCK_OF_JOBS } from '../data/stock-of-jobs';
import { STOCK_OF_POSTS } from '../data/stock-of-posts';
import { STOCK_PRAISE_IN_JOBS } from '../data/stock-praise-in-jobs';
import { WORN_CLAIMS, WORN_CLAIMS_IN_JOBS } from '../data/worn-claims';
import { WORN_PEOPLE, WORN_PEOPLE_IN_JOBS } from '../data/worn-people';
import { WORN_PROMISES } from '../data/worn-promises';
import { WORN_SAYINGS } from '../data/worn-sayings';
import { QUALITIES, WORN_SENTENCES, WORN_SENTENCES_IN_JOBS } from '../data/worn-sentences';
import { WORN_STRATEGY } from '../data/worn-strategy';
import { WORN_THANKS } from '../data/worn-thanks';
import { WORN_TREATS } from '../data/worn-treats';
import type { Draft } from '../draft';
import type { Edit } from '../finding';
import { isAboutJob, isJobAd } from '../job-ad';
import { praises } from '../mere-praise';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { saidIn } from '../text/by-sentence';
import { wornOpeningOf } from '../text/opening';
import { compilePhrases, findPhrases } from '../text/phrases';
import { praisedNouns, praiseTable } from '../text/praised-nouns';
import { rowsIn } from '../text/rows';
import { isMadeConcrete, isTakenBack, isTopic } from './empty-phrase.excuses';

const STOCK = [...STOCK_OF_BUSINESS, ...STOCK_OF_POSTS].flatMap(({ phrases }) => phrases);
const STOCK_IN_JOBS = STOCK_OF_JOBS.flatMap(({ phrases }) => phrases);
const ANYWHERE = [...WORN_PHRASES, ...WORN_CLAIMS, ...STOCK];
const WORN = compilePhrases(ANYWHERE);
const WORN_IN_JOB_ADS = compilePhrases([...ANYWHERE, ...WORN_IN_JOBS, ...WORN_CLAIMS_IN_JOBS, ...STOCK_IN_JOBS]);
const ALL_PRAISE = [
  ...PRAISE,
  ...PRAISE_OF_OCCASIONS,
  ...PRAISE_OF_OFFERS,
  ...PRAISE_IN_JOBS,
  ...STOCK_PRAISE_IN_JOBS,
  ...EVALUATIVE_PRAISE,
];
const PRAISED = praiseTable(ALL_PRAISE.filter(({ inJobsOnly }) => !inJobsOnly));
const PRAISED_IN_JOBS = praiseTable(ALL_PRAISE);
/** What is worn by its idea, in any wording: each grammar is one family. */
const IDEAS = [WORN_SAYINGS, WORN_THANKS, WORN_TREATS, WORN_PROMISES, WORN_STRATEGY, WORN_PEOPLE];
/** "team-, kunden- und lösungsorientiert" is a row of qualities in one word. */
const ROW_IN_ONE = /- (?:und|oder) |-, /;

/** Clichés without content. What is made concrete at once, by a figure or in brackets, is not an empty phrase. */
export const emptyPhrase: Rule = {
  id: 'empty-phrase',
  name: 'Floskel',
  rulings: everywhere(
    'stil',
    'Eine Frage des Stils.',
    'Regelwerk der Redaktion: Zahl, Ort, Name, Beispiel statt Floskel',
    '2026-11',
  ),
  grouped: 'Das steht in vielen Texten: {words}; Zahl, Ort oder Beispiel bleibt eher hängen.',
  section: '6.4',
  thresholds: {},
  find(draft) {
    return (
      wornIn(draft)
        // In a comment, mere praise is found by a rule of its own.
        .filter((span) => draft.context.kind !== 'comment' || !praises(draft.at(draft.sentenceAt(span))))
        .filter(
          (span) =>
            !isTopic(draft, span) &&
            !isYoungTeam(draft, span) &&
            !isMadeConcrete(draft, span) &&
            !isTakenBack(draft, span) &&
            !isSubstance(draft, span) &&
            !isAskedOfApplicant(draft, span) &&
            !isSkill(draft, span),
        )
        .map((span) => ({
          span,
          replacements: insteadOf(draft, span),
          reason: `„${draft.at(span)}“ ${saidBy(draft, span)}.`,
        }))
    );
  },
};

/** Who says it: a house of itself, a person of themselves, or an ad that asks it of applicants. */
function saidBy(draft: Draft, span: Span): string {
  const { kind, account } = draft.context;
  if (isJobAd(draft) && isDemand(draft, span))
    return 'verlangt fast jede Anzeige; sagen Sie lieber, wobei es darauf ankommt';
  const better = 'eine Zahl, ein Ort oder ein Beispiel bleibt eher hängen';
  if (kind === 'profile') return `steht in vielen Profilen; ${better}`;
  if (kind === 'message' || kind === 'candidate-message') return `steht in vielen Nachrichten; ${better}`;
  if (kind === 'review-reply') return `steht in vielen Antworten; ${better}`;
  if (account === 'private-person' || account === 'creator') return `liest man oft; ${better}`;
  return `sagt jedes Unternehmen von sich; ${better}`;
}

/** A row of qualities, or a person by a quality, in an ad: asked of whoever applies. */
const isDemand = (draft: Draft, span: Span): boolean => {
  const written = draft.at(span);
  return (
    DEMANDED.test(written) ||
    qualitiesIn(draft).some(({ start, end }) => start < span.end && span.start < end) ||
    /(?<![A-Za-zÀ-ž])(?:kühlen Kopf|stressigen|hektischen|turbulenten)(?![A-Za-zÀ-ž])/u.test(written)
  );
};
const DEMANDED =
  /^(?:[Ww]ir )?(?:such(?:en|t)|[Bb]ist|[Ss]ind|[Gg]esucht)(?![A-Za-zÀ-ž])|(?:[Tt]alent|[Tt]eamplayer|[Mm]acher|[Uu]msetzer|[Aa]npacker)(?:innen|in)?$/u;

/** To organise is the work of an office: there a talent for it is the substance of the post. */
const ORGANISES =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž-]*(?:[Aa]ssisten[tz][A-Za-zÀ-ž]*|[Ss]ekretär[A-Za-zÀ-ž]*|[Oo]ffice|[Bb]ackoffice|[Vv]eranstaltung[A-Za-zÀ-ž]*|[Ee]vent[A-Za-zÀ-ž-]*|[Dd]isposition|[Dd]isponent[A-Za-zÀ-ž]*)|Büroleit[A-Za-zÀ-ž]*|Bürokauf[A-Za-zÀ-ž]*|Bürokraft|Projektmanag[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;
const isSubstance = (draft: Draft, span: Span): boolean =>
  /Organisationstalent/u.test(draft.at(span)) && isJobAd(draft) && ORGANISES.test(draft.ownWords);

/** All clichés, without repetition: phrases, praise before nouns, sentences, and in job ads the row of qualities. */
function wornIn(draft: Draft): Span[] {
  const { ownWords } = draft;
  const ofJob = isAboutJob(draft);
  const sentences = ofJob ? [WORN_SENTENCES, WORN_SENTENCES_IN_JOBS] : [WORN_SENTENCES];
  const found = [
    ...findPhrases(ownWords, ofJob ? WORN_IN_JOB_ADS : WORN),
    ...praisedNouns(ownWords, ofJob ? PRAISED_IN_JOBS : PRAISED),
    ...sentences.flatMap((expressions) => expressions.matchesIn(ownWords).map(spanOf)),
    ...(ofJob ? [...IDEAS, WORN_PEOPLE_IN_JOBS] : IDEAS).flatMap((idea) => saidIn(draft, ownWords, idea)),
    ...(isJobAd(draft) ? qualitiesIn(draft) : []),
    ...slogansIn(draft),
    ...rowsOfWords(draft),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  // A hackneyed first line is found by a rule of its own.
  const opening = wornOpeningOf(ownWords, draft.context.kind === 'job');
  let read = 0;
  return found.filter((span) => {
    if (span.start < read || (opening && span.start < opening.end && opening.start < span.end)) return false;
    read = span.end;
    return true;
  });
}

/** Fewer words are a heading, more say something. */
const SHORTEST_SLOGAN = 3;
const LONGEST_SLOGAN = 14;
const WORD = /[A-Za-zÀ-ž][A-Za-zÀ-ž\p{M}-]*/gu;

/**
 * Sentences that consist only of the words of slogans: at least one noun, and another noun, verb or adjective of them.
 */
function slogansIn({ ownWords, sentences }: Draft): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const written = ownWords.slice(start, end).trimEnd();
    if (written.length > LONGEST_SLOGAN * 14 || /[\d?\uFFFC]|:$/u.test(written)) return [];
    const all = written.match(WORD) ?? [];
    if (all.length < SHORTEST_SLOGAN || all.length > LONGEST_SLOGAN) return [];
    let nouns = 0;
    let others = 0;
    for (const word of all) {
      const small = word.toLowerCase();
      if (/^\p{Lu}/u.test(word) && (SLOGAN_NOUNS.has(small) || SLOGAN_NOUNS.has(small.replace(/e?s$/, '')))) nouns++;
      else if (SLOGAN_VERBS.has(small) || SLOGAN_VERBS.has(small.replace(/e[mnrs]?$/, ''))) others++;
      else if (!SLOGAN_JOINTS.has(small)) return [];
    }
    const at = start + (ownWords.slice(start, end).search(/[A-Za-zÀ-ž]/u) || 0);
    return nouns >= 1 && nouns + others >= 2 ? [{ start: at, end: start + written.length }] : [];
  });
}

const CLAIMS = { items: CLAIMED, before: new Set<string>() };
const VALUES = { items: ROW_VALUES, before: BEFORE_VALUE };
/** What may follow three adjectives that a house claims; before a noun or a verb they say how. */
const BEHIND_CLAIMS =
  /^(?:\s?(?:[.!;:|·•,–]|$|\n)| (?:sein|bleiben|werden|arbeiten|handeln|denken|zugleich|und)(?![A-Za-zÀ-ž]))/u;
/** A course or a talk has subjects. */
const BEFORE_SUBJECTS = /(?<![A-Za-zÀ-ž])(?:zu|über|[Tt]hema|[Tt]hemen|um|Begriffe|Wörter)(?![A-Za-zÀ-ž])[^.!?\n]*$/u;

/** Rows of three adjectives or values that every house claims. */
function rowsOfWords({ ownWords, sentences }: Draft): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = ownWords.slice(start, end);
    if (!sentence.includes(', ')) return [];
    return [
      ...rowsIn(sentence, start, CLAIMS).filter((row) => BEHIND_CLAIMS.test(ownWords.slice(row.end, row.end + 12))),
      ...rowsIn(sentence, start, VALUES).filter((row) => !BEFORE_SUBJECTS.test(ownWords.slice(start, row.start))),
    ];
  });
}

/** Read once for each draft: every finding asks whether it is one of them. */
const QUALITIES_OF = new WeakMap<Draft, Span[]>();

/** Qualities of applicants: one range for each sentence with two of them. */
function qualitiesIn(draft: Draft): Span[] {
  const known = QUALITIES_OF.get(draft);
  if (known) return known;
  const { ownWords, sentenceAt } = draft;
  const rows = new Map<number, Span & { readonly isRow: boolean }>();
  for (const { start, end } of Array.from(ownWords.matchAll(QUALITIES), spanOf)) {
    const before = rows.get(sentenceAt({ start, end }).start);
    const isRow = before !== undefined || ROW_IN_ONE.test(ownWords.slice(start, end));
    rows.set(sentenceAt({ start, end }).start, { start: before?.start ?? start, end, isRow });
  }
  const found = [...rows.values()].filter(({ isRow }) => isRow).map(({ start, end }) => ({ start, end }));
  QUALITIES_OF.set(draft, found);
  return found;
}

const spanOf = ({ 0: written, index }: RegExpExecArray): Span => ({ start: index, end: index + written.length });

const ARTICLE_BEFORE = /(?<![A-Za-zÀ-ž])[Ee]ine?[nmr]? $/u;

/** The questions of the guide, as replacements for the phrase; its "ein" goes with it: "ein tolles Team". */
function insteadOf(draft: Draft, { start, end }: Span): Edit[] {
  const written = draft.at({ start, end });
  const [, wordings = []] = INSTEAD_OF_PHRASE.find(([expression]) => expression.test(written)) ?? [];
  const article = ARTICLE_BEFORE.exec(draft.text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  return wordings.map((replacement) => ({ start: start - article.length, end, replacement }));
}

/**
 * A friendly manner is no praise of the house where it is asked of the applicant: in a requirement, or in the list of
 * them.
 */
const MANNER = /(?:[Uu]mgang|[Uu]mgangston)$/u;
const ASKED =
  /(?<![A-Za-zÀ-ž])(?:[Vv]or+aus+etz[A-Za-zÀ-ž]*|[Ee]rwart[A-Za-zÀ-ž]*|[Aa]nforderung[A-Za-zÀ-ž]*|(?:[Dd]ein|[Ii]hr) (?:Profil|Talent)|[Pp]rofil|[Qq]ualifikation[A-Za-zÀ-ž]*|bring(?:st|en)(?: [A-Za-zÀ-ž]+){0,3} mit|mitbring[A-Za-zÀ-ž]*|[Ww]ir wünschen uns|legen (?:[A-Za-zÀ-ž]+ ){0,3}Wert|verlangen|[Ss]ie haben|[Dd]u hast)(?![A-Za-zÀ-ž])/u;
function isAskedOfApplicant(draft: Draft, span: Span): boolean {
  if (!MANNER.test(draft.at(span)) || !isJobAd(draft)) return false;
  const { ownWords, surroundingsOf } = draft;
  const { start, end } = surroundingsOf(span);
  if (
    ASKED.test(ownWords.slice(start, end)) ||
    /^ (?:mit|gegenüber) [A-Za-zÀ-ž]/u.test(ownWords.slice(span.end, span.end + 16))
  )
    return true;
  const line = ownWords.lastIndexOf('\n', span.start) + 1;
  if (!/^\s*[^A-Za-zÀ-ž\p{N}\s]/u.test(ownWords.slice(line, span.start))) return false;
  const heading = ownWords
    .slice(Math.max(0, line - 600), line)
    .split('\n')
    .filter((one) => /^\s*[A-Za-zÀ-ž#]/u.test(one))
    .at(-1);
  return heading !== undefined && ASKED.test(heading);
}

/** To appear with confidence is a skill of who advises or sells; in a row of qualities it is one of many. */
const APPEARS = /^[Ss]icher(?:e[ns]?) Auftreten$/u;
const isSkill = (draft: Draft, span: Span): boolean => {
  const { start, end } = draft.sentenceAt(span);
  return APPEARS.test(draft.at(span)) && draft.ownWords.slice(start, end).search(QUALITIES) < 0;
};

/** "junges, dynamisches Team" and "körperlich belastbar" in a job ad are found by a more serious rule. */
const isYoungTeam = (draft: Draft, { start }: Span) =>
  /(?:jung(?:\p{Ll}{1,2})?,? (?:und )?|(?:[Kk]örperlich|[Pp]hysisch|[Pp]sychisch|[Ss]eelisch|[Mm]ental|[Vv]oll|[Uu]neingeschränkt|[Gg]esundheitlich)\p{Ll}{0,2} (?:und \p{Ll}+ )?)$/u.test(
    draft.ownWords.slice(Math.max(0, start - 40), start),
  ) && isAboutJob(draft);
