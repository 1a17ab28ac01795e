import type { Span } from '../../text/span';
import { INSTEAD_OF_PHRASE, WORN_IN_JOBS, WORN_PHRASES } from '../data/cliches';
import { PRAISE } from '../data/praise';
import { PRAISE_IN_JOBS } from '../data/praise-in-jobs';
import { PRAISE_OF_OCCASIONS } from '../data/praise-of-occasions';
import { PRAISE_OF_OFFERS } from '../data/praise-of-offers';
import { BEFORE_VALUE, CLAIMED, ROW_VALUES } from '../data/row-words';
import { SLOGAN_JOINTS, SLOGAN_NOUNS, SLOGAN_VERBS } from '../data/slogan-words';
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

const WORN = compilePhrases([...WORN_PHRASES, ...WORN_CLAIMS]);
const WORN_IN_JOB_ADS = compilePhrases([...WORN_PHRASES, ...WORN_CLAIMS, ...WORN_IN_JOBS, ...WORN_CLAIMS_IN_JOBS]);
const ALL_PRAISE = [...PRAISE, ...PRAISE_OF_OCCASIONS, ...PRAISE_OF_OFFERS, ...PRAISE_IN_JOBS];
const PRAISED = praiseTable(ALL_PRAISE.filter(({ inJobsOnly }) => !inJobsOnly));
const PRAISED_IN_JOBS = praiseTable(ALL_PRAISE);
/** What is worn by its idea, in any wording: each grammar is one family. */
const IDEAS = [WORN_SAYINGS, WORN_THANKS, WORN_TREATS, WORN_PROMISES, WORN_STRATEGY, WORN_PEOPLE];
/** "team-, kunden- und lösungsorientiert" is a row of qualities in one word. */
const ROW_IN_ONE = /- (?:und|oder) |-, /;

/** Sentences about clichés. */
const TOPIC =
  /(?<![A-Za-zÀ-ž])(?:Floskel[A-Za-zÀ-ž]*|Phrase[A-Za-zÀ-ž]*|Worthülse[A-Za-zÀ-ž]*|Bullshit[A-Za-zÀ-ž]*|Buzzword[A-Za-zÀ-ž]*|Modewort|Modewörter[A-Za-zÀ-ž]*|Begriff[A-Za-zÀ-ž]*|(?:das|dem|ein|vom) Wort|Wörter[A-Za-zÀ-ž]*|[Ww]as heißt|[Ww]as bedeutet|heißt (?:bei uns|das|eigentlich)|bedeutet|meint|meinen wir|wörtlich|buchstäblich|[Ww]ortsinn|(?:schnell|leicht|bald) (?:gesagt|geschrieben|behauptet|versprochen)|sagt sich leicht|(?:sagt|schreibt|behauptet|verspricht) (?:jede[rs]?|alle|fast jede[rs]?)|nennen|statt|streiche[A-Za-zÀ-ž]*|kein[A-Za-zÀ-ž]* (?:Floskel|Phrase)[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;

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
            !isSubstance(draft, span) &&
            !isAskedOfApplicant(draft, span),
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
    if (written.length > LONGEST_SLOGAN * 14 || /[\d?\uFFFC]/u.test(written)) return [];
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

/** Qualities of applicants: one range for each sentence with two of them. */
function qualitiesIn({ ownWords, sentenceAt }: Draft): Span[] {
  const rows = new Map<number, Span & { readonly isRow: boolean }>();
  for (const { start, end } of Array.from(ownWords.matchAll(QUALITIES), spanOf)) {
    const before = rows.get(sentenceAt({ start, end }).start);
    const isRow = before !== undefined || ROW_IN_ONE.test(ownWords.slice(start, end));
    rows.set(sentenceAt({ start, end }).start, { start: before?.start ?? start, end, isRow });
  }
  return [...rows.values()].filter(({ isRow }) => isRow).map(({ start, end }) => ({ start, end }));
}

const spanOf = ({ 0: written, index }: RegExpExecArray): Span => ({ start: index, end: index + written.length });

function isTopic({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  const sentence = ownWords.slice(start, end);
  return (
    TOPIC.test(sentence) ||
    isMeantLiterally(ownWords, sentence, ownWords.slice(span.start, span.end)) ||
    (/Augenhöhe$/.test(ownWords.slice(start, span.end)) && HUNG.test(sentence))
  );
}

/** Ways that are short on foot; blood of the heart where blood is given. */
const isMeantLiterally = (text: string, sentence: string, phrase: string): boolean =>
  (/[Kk]urze\p{Ll}? Wege/u.test(phrase) &&
    /(?<![A-Za-zÀ-ž])(?:Parkpl[aä]tz[A-Za-zÀ-ž]*|Räume|Bahnhof|Haltestelle[A-Za-zÀ-ž]*|zu Fu(?:ß|ss)|Gehminuten|Etage|Lift|Aufzug|Stall|Eingang|Labor|Halle|Meter|Minuten|barrierefrei[A-Za-zÀ-ž]*|Zimmer|Strand|Piste|Altstadt)(?![A-Za-zÀ-ž])/u.test(
      sentence,
    )) ||
  (/[Hh]erzblut/u.test(phrase) &&
    /(?<![A-Za-zÀ-ž])(?:Blutspende[A-Za-zÀ-ž]*|Blutkonserven?|Konserven|Blutbank)(?![A-Za-zÀ-ž])/u.test(text));

/** Eye level in centimetres, as for hanging pictures. */
const HUNG =
  /(?<![A-Za-zÀ-ž])(?:Kamera|Stativ|Bildschirm|Monitor|Schild|Regal|Spiegel|Meter|Zentimeter|cm|montier|häng|angebracht|feststell|Brett|Bild)[A-Za-zÀ-ž]*/u;

/**
 * "flache Hierarchien (zwei Ebenen)", "attraktive Vergütung: 3.400 Euro", "Tätigkeiten in den Bereichen Redaktion, PR
 * und Vertrieb".
 */
function isMadeConcrete({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  if (PAY.test(ownWords.slice(span.start, span.end)) && AMOUNT.test(ownWords.slice(start, end))) return true;
  const behind = ownWords.slice(span.end, Math.min(end, span.end + 90));
  return WITH_FIGURE.test(behind) || WITH_LIST.test(behind);
}
/** Good pay is made concrete by its amount, anywhere in the sentence. */
const PAY = /(?:gehalt|lohn|bezahlung|vergütung|löhnung|salär|verdienst)[A-Za-zÀ-ž]{0,3}$/iu;
const AMOUNT = /\d ?(?:€|Euro|EUR|CHF|Franken)|(?:€|EUR|CHF|Fr\.) ?\d/u;
const WITH_FIGURE =
  /^\s?(?:(?:(?:ist|sind|war|waren) [^.:,!?\n]{2,30})?:(?! (?:Ihr|Unser|Dein)e?(?![A-Za-zÀ-ž]))|[(–]|,(?! (?:aber|doch|sondern|denn) )(?! (?:(?:die|der|das) \p{Lu}|(?:wir|ich|es) |das (?:wollen|ist|sind|wird|war|macht|zählt|haben) ))(?![^;]{0,60}(?<![A-Za-zÀ-ž])(?:und|sowie)(?![A-Za-zÀ-ž]))|von |ab |in Höhe |mit |zwischen |durch |dank |weil )[^;]{0,60}?(?:(?<!\d|[Ss]eit |[Ss]eit über |[Tt]elefon |[Tt]el\. |unter )\d|(?<![A-Za-zÀ-ž])(?:zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf|hundert)(?![A-Za-zÀ-ž]))/u;
/** Two things by name, after the words that introduce them. */
const WITH_LIST =
  /^\s?(?:in den (?:Bereichen|Feldern|Themen)|wie|etwa|z\. ?B\.|zum Beispiel|rund um|:(?! (?:Ihr|Unser|Dein)e?(?![A-Za-zÀ-ž]))|–|\(|von)[^.!?;]{0,40}?\p{Lu}\p{Ll}+[^.!?;]{0,30}?(?:,| und | bis | oder )[^.!?;]{0,30}?\p{Lu}/u;

/** The questions of the guide, as replacements for the phrase. */
function insteadOf(draft: Draft, span: Span): Edit[] {
  const written = draft.at(span);
  const [, wordings = []] = INSTEAD_OF_PHRASE.find(([expression]) => expression.test(written)) ?? [];
  return wordings.map((replacement) => ({ ...span, replacement }));
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

/** "junges, dynamisches Team" and "körperlich belastbar" in a job ad are found by a more serious rule. */
const isYoungTeam = (draft: Draft, { start }: Span) =>
  /(?:jung\p{Ll}{1,2},? (?:und )?|(?:[Kk]örperlich|[Pp]hysisch|[Pp]sychisch|[Ss]eelisch|[Mm]ental|[Vv]oll|[Uu]neingeschränkt|[Gg]esundheitlich)\p{Ll}{0,2} (?:und \p{Ll}+ )?)$/u.test(
    draft.ownWords.slice(Math.max(0, start - 40), start),
  ) && isJobAd(draft);
