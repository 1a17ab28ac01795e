import type { Span } from '../../text/span';
import { CLAIM_WORD, GREEN_FUTURE, GREEN_IMAGES, NOT_ABOUT_WARE, ROW_OF_WORDS, SELF_GIVEN } from '../data/green-images';
import {
  ASPECT_LABEL,
  CERTIFIED,
  CHECKED,
  CLAIM_PHRASES,
  CLAIM_STEMS,
  CLIMATE,
  EXCELLENT_LABEL,
  GREEN_TOPIC,
  GROUNDS,
  OFFSET_PHRASES,
  OFFSET_STEMS,
  OWN_SEAL,
  PLAN,
  PRODUCT_NOUNS,
  SEAL_TOPIC,
} from '../data/green-words';
import type { Draft } from '../draft';
import { isJobAd, titleLines } from '../job-ad';
import type { Hit, Rule } from '../rule';
import { type Grammar, saidIn } from '../text/by-sentence';
import { compilePhrases, findPhrases } from '../text/phrases';
import { speaksToFirms } from '../text/speaks-to-firms';
import { hasLabel, isSpecified, kindOf } from './green-claim.kind';
import { GREEN_CASES, GREEN_RULINGS, type GreenKind } from './green-claim.law';
import { reasonOf } from './green-claim.reasons';
import { sustainableIn } from './green-claim.sustainable';
import { wordingsFor } from './green-claim.wordings';

const CLAIMS = compilePhrases([...CLAIM_STEMS.map((stem) => `${stem}~`), ...CLAIM_PHRASES]);
const OFFSETS = compilePhrases([...OFFSET_STEMS.map((stem) => `${stem}~`), ...OFFSET_PHRASES]);
/** Four kinds of environmental claims on product or company; figures and labels justify one only where law says so. */
export const greenClaim: Rule = {
  id: 'green-claim',
  name: 'Umweltaussage',
  rulings: GREEN_RULINGS,
  cases: GREEN_CASES,
  // A message addresses one person.
  kinds: ['post', 'job', 'profile', 'comment', 'review-reply', 'ad'],
  section: '16.11',
  thresholds: {},
  find(draft) {
    // Private people make no commercial claims.
    if (draft.context.account === 'private-person') return [];
    const offsets = findPhrases(draft.ownWords, OFFSETS).map((span) => ({ span, isOffset: true, isName: false }));
    const names = namesIn(draft).map((span) => ({ span, isOffset: true, isName: true }));
    const general = [...findPhrases(draft.ownWords, CLAIMS), ...sustainableIn(draft)].map((span) => ({
      span,
      isOffset: false,
      isName: false,
    }));
    const found = [...offsets, ...names, ...general].sort(
      (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
    );
    const single = found.filter((one, i) => !found.slice(0, i).some(({ span }) => span.end > one.span.start));
    const plain = single.flatMap(({ span, isOffset, isName }) => {
      const kind = isName || isClaim(draft, span) ? kindOf(draft, span, isOffset) : undefined;
      return kind ? [{ span, kind }] : [];
    });
    const seals = sealsIn(draft).map((span) => ({ span, kind: 'seal' as const }));
    const ahead = imagesIn(draft, GREEN_FUTURE, [...plain, ...seals]).map((span) => ({
      span,
      kind: 'future' as const,
    }));
    const images = imagesIn(draft, GREEN_IMAGES, [...plain, ...ahead, ...seals]);
    return [...plain, ...images.map((span) => ({ span, kind: 'general' as const })), ...ahead, ...seals].map(
      ({ span, kind }) => hitOf(draft, span, kind),
    );
  },
};

/** The law towards consumers or between companies, in Switzerland the one on climate claims; a job ad sells nothing. */
function hitOf(draft: Draft, span: Span, kind: GreenKind): Hit {
  const { country } = draft.context;
  const written = draft.at(span);
  const isClimate = country === 'CH' && kind !== 'aspect' && CLIMATE.test(written);
  const isGrounded = isClimate && kind === 'offset' && GROUNDS.test(draft.text);
  const suffix = isGrounded
    ? '-grounds'
    : isClimate
      ? '-climate'
      : isJobAd(draft) || speaksToFirms(draft)
        ? '-business'
        : '';
  const reason = `„${written}“ ${reasonOf(kind, country, isGrounded)}.`;
  return {
    span,
    reason,
    case: kind + suffix,
    replacements: wordingsFor(draft, span, kind),
  };
}

/** A title that a company gives itself, in quotes: wir dürfen uns „klimaneutrale Manufaktur“ nennen. */
const OWN_NAME =
  /(?<![A-Za-zÀ-ž])(?:uns|[Ww]ir sind|unser[A-Za-zÀ-ž]*)(?: (?!nicht|nie|kein|mehr)[A-Za-zÀ-ž]+){0,2} [„"»‚](?<name>(?:klima|co2|co₂|emissions|treibhausgas)-?(?:neutral|positiv|frei)[A-Za-zÀ-ž]{0,3}[^“”"«‘\n]{0,40})[“”"«‘]/giu;
const namesIn = ({ text }: Draft): Span[] =>
  Array.from(text.matchAll(OWN_NAME), ({ 0: written, index, groups = {} }) => {
    const start = index + written.lastIndexOf(groups.name ?? written);
    return { start, end: start + (groups.name ?? written).length };
  });

const rowsIn = ({ ownWords }: Draft): Span[] =>
  Array.from(ownWords.matchAll(ROW_OF_WORDS), ({ 0: written, index }) => {
    const [word = written] = written.match(CLAIM_WORD) ?? [];
    const start = index + written.lastIndexOf(word);
    return { start, end: start + word.length };
  });

/** Pictures of speech, where no plain claim is said at the same place, and where they are said of what is sold. */
const imagesIn = (draft: Draft, images: Grammar, plain: readonly { readonly span: Span }[]): Span[] =>
  [...saidIn(draft, draft.ownWords, images), ...(images === GREEN_IMAGES ? rowsIn(draft) : [])].filter((span) => {
    const { start, end } = draft.surroundingsOf(span);
    const sentence = draft.ownWords.slice(start, end);
    const claimed = draft.ownWords.slice(span.start, span.end);
    return (
      !plain.some(({ span: one }) => one.start < span.end && span.start < one.end) &&
      !NOT_ABOUT_WARE.test(sentence) &&
      !TRAVEL.test(sentence) &&
      !GREEN_TOPIC.test(sentence.replace(claimed, ' ').replace(AT_OUR_PLACE, ' ')) &&
      (!isJobAd(draft) || WE.test(sentence)) &&
      !isOthersGoal(sentence) &&
      !(images === GREEN_FUTURE && OTHERS.test(sentence) && !WE.test(sentence)) &&
      !(/\?$/.test(sentence.trim()) && !/(?:unser|wir )/i.test(sentence)) &&
      !(images === GREEN_FUTURE && PLAN.test(draft.text) && CHECKED.test(draft.text)) &&
      !(images === GREEN_IMAGES && (hasLabel(draft, span) || isSpecified(draft, span)))
    );
  });

/** "öko-zertifiziert" names nobody who certifies. */
const ECO_CERTIFIED = /(?:[Öö]ko|[Uu]mwelt|[Kk]lima|[Bb]io)-?zertifizier[A-Za-zÀ-ž]*/u;

/** A company's own environmental seals without independent certification. */
const sealsIn = ({ text, ownWords, sentenceAt, sentences, context }: Draft): Span[] =>
  [
    ...Array.from(text.matchAll(OWN_SEAL), ({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
    })),
    ...saidIn({ sentences }, text, SELF_GIVEN),
  ].filter((span, i, all) => {
    // In a job ad "unser Label" may be the house itself.
    if (context.kind === 'job' && !/eigen/iu.test(text.slice(span.start, span.end))) return false;
    // A house that calls itself a champion and prints its own deed says one thing.
    if (saidIn({ sentences: [sentenceAt(span)] }, ownWords, GREEN_IMAGES).length > 0) return false;
    if (all.slice(0, i).some((one) => one.start < span.end && span.start < one.end)) return false;
    const { start, end } = sentenceAt(span);
    const sentence = text.slice(start, end);
    return (
      SEAL_TOPIC.test(sentence) &&
      !CERTIFIED.test(sentence.replace(ECO_CERTIFIED, ' ')) &&
      !EXCELLENT_LABEL.test(sentence) &&
      !ASPECT_LABEL.test(sentence) &&
      !GREEN_TOPIC.test(ownWords.slice(start, end))
    );
  });

const NEGATED =
  /(?<![A-Za-zÀ-ž])(?:nicht(?! nur)|nie|niemals|kein[A-Za-zÀ-ž]*|weder|noch nicht|weniger|kaum|un)(?: [A-Za-zÀ-ž]+){0,2} $/iu;
/** "Urlaub bei uns heißt …" explains no word of the environment. */
const AT_OUR_PLACE =
  /^(?![^,:]*(?:[Nn]achhaltig|[Kk]lima|[Uu]mwelt|[Gg]rün|[Öö]ko|CO2|CO₂))[A-Za-zÀ-ž][^,:„"]{2,30} bei uns (?:heißt|bedeutet)(?!:)/u;

/** "Klimaneutral ist das nicht", "umweltfreundlich? Nein": denied behind the word, within its clause. */
const DENIED_BEHIND =
  /^(?: \p{Lu}[A-Za-zÀ-ž-]+)?(?: (?:ist|sind|war|waren|wird|werden|macht|machen|fährt|fliegt|finden|liefern|arbeiten|nennt|nennen)(?![A-Za-zÀ-ž])(?: [A-Za-zÀ-ž]+){0,5}? (?:nicht(?! nur)|nie|keineswegs|kein[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])(?: [A-Za-zÀ-ž]+){0,3}(?= ?[.,;!–]|$)|\? (?:Nein|Leider nein|Leider nicht|Noch nicht|Sind wir nicht|Ist es nicht)(?![A-Za-zÀ-ž]))/u;
const DENIED_WITHIN =
  /(?<![A-Za-zÀ-ž])(?:nicht(?! nur| belast)|kein[A-Za-zÀ-ž]*|nie|weder) (?:[A-Za-zÀ-ž]+ ){0,3}\S+$/u;
const isDenied = ({ ownWords }: Draft, { start, end }: Span): boolean =>
  DENIED_BEHIND.test(ownWords.slice(end, end + 90)) ||
  (!/^(?:kein|ohne|null|zero)/iu.test(ownWords.slice(start, end)) && DENIED_WITHIN.test(ownWords.slice(start, end)));
/** What money or advice is for is its subject: "Förderungen für nachhaltiges Bauen". */
const FUNDED =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž-]*(?:[Ff]örder(?:ung|mittel|programm|geld|kredit|topf)|[Zz]usch[uü]ss|[Ss]ubvention|[Bb]eihilfe)[A-Za-zÀ-ž]*|[Ff]ördert?) (?:für|zu[mr]?|beim?|rund um|in|von) (?:(?!unser)[a-zäöüß]+ ){0,2}$/u;
/** Ways to travel and people's own behaviour are advice, not a claim about a product. */
const TRAVEL =
  /(?<![A-Za-zÀ-ž])(?:[Aa]nreise[A-Za-zÀ-ž]*|(?:[Dd]u|[Ii]hr|[Ww]er|[Mm]an) reist|(?:kommen Sie|kommt|komm)(?= [^.!?\n]{0,40}(?:Bus|Bahn|Zug|[Rr]ad|Fu(?:ß|ss)|Öffi|Tram))|(?:kommen Sie|kommt|komm)(?: bitte| am besten| gern)? (?:umwelt|klima|nachhaltig)[A-Za-zÀ-ž]*|mit (?:dem |der )?(?:Bus|Bahn|Zug|Fahrrad|Rad|Tram)|zu Fu(?:ß|ss)|ÖPNV|Verkehrsmittel[A-Za-zÀ-ž]*|S-Bahn|U-Bahn|Straßenbahn)(?![A-Za-zÀ-ž])/u;
const FARMING =
  /^ökologisch[A-Za-zÀ-ž]* (?:Landbau|Landwirtschaft|Anbau|Nische|Vielfalt|Gleichgewicht|Funktion|Wert|Bildung|Station|Jahr)/iu;
/** In a job ad a skill or a subject is not a claim: experience with it, a study of it, work on it. */
const SUBJECT =
  /(?<![A-Za-zÀ-ž])(?:Erfahrung[A-Za-zÀ-ž]*|Kenntnis[A-Za-zÀ-ž]*|Studium|Ausbildung|Interesse[A-Za-zÀ-ž]*|Umgang|Wissen|Know-how|Leidenschaft|Bewusstsein|Bereich[A-Za-zÀ-ž]*|Thema|Themen|Entwicklung|Konzept[A-Za-zÀ-ž]*|Planung|Beratung|Projekt[A-Za-zÀ-ž]*|Gestaltung|Du|du|Sie|dein[A-Za-zÀ-ž]*|Ihre?[A-Za-zÀ-ž]?|Aufgabe[A-Za-zÀ-ž]*|entwickel[A-Za-zÀ-ž]*|planen|beraten|gestalten|mitgestalten|arbeiten an|engagier[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;

function isClaim(draft: Draft, span: Span): boolean {
  const { ownWords, surroundingsOf } = draft;
  const sentence = surroundingsOf(span);
  const text = ownWords.slice(sentence.start, sentence.end);
  const before = ownWords.slice(Math.max(sentence.start, span.start - 40), span.start);
  if (
    NEGATED.test(before) ||
    FUNDED.test(before) ||
    isDenied(draft, span) ||
    GREEN_TOPIC.test(text.replace(AT_OUR_PLACE, '')) ||
    TRAVEL.test(text)
  )
    return false;
  if (FARMING.test(ownWords.slice(span.start, span.start + 40))) return false;
  if (/\?$/.test(text.trim()) && !/(?:unser|wir )/i.test(text) && !isAnswered(ownWords.slice(sentence.end)))
    return false;
  if (isSoldInTitle(draft, span)) return true;
  if (
    isJobAd(draft) &&
    !isOwnPraise(before) &&
    (SUBJECT.test(text) || (!WE.test(text) && !isOffered(draft, sentence.start)))
  )
    return false;
  return !isOthersGoal(text);
}

/** The house answers its own question: "CO2-neutral einkaufen? Bei uns geht das." */
const isAnswered = (behind: string) =>
  /^\s*(?:\p{So}\s*)?(?:Ja[,.!:]|Klar|Na klar|Kein Problem|(?:Das )?[Gg]eht|Mit un(?:s|ser)|Bei un(?:s|ser)|In unser|Unser|Wir (?:machen|haben|liefern|bieten|können|sorgen)|Hier (?:geht|ist|gibt|kommt))(?![^.!?\n]{0,60}(?<![A-Za-zÀ-ž])(?:nicht|kein[A-Za-zÀ-ž]*|Vortrag[A-Za-zÀ-ž]*|Workshop[A-Za-zÀ-ž]*|Kurs[A-Za-zÀ-ž]*|Seminar[A-Za-zÀ-ž]*|Webinar[A-Za-zÀ-ž]*|Podcast[A-Za-zÀ-ž]*|Tipps?|Ratgeber|Buch|Gast|fragt|zeigt|erklärt)(?![A-Za-zÀ-ž]))/u.test(
    behind,
  );

/** In the title of a post in sales, what is sold: "Verkäufer für nachhaltige Verpackungen". */
function isSoldInTitle(draft: Draft, span: Span): boolean {
  if (!isJobAd(draft)) return false;
  const [title] = titleLines(draft);
  if (!title || span.start < title.start || span.end > title.end) return false;
  const line = draft.ownWords.slice(title.start, title.end);
  const noun = /^ (\p{Lu}[A-Za-zÀ-ž-]+)/u.exec(draft.ownWords.slice(span.end, span.end + 44))?.[1] ?? '';
  return (
    /(?<![A-Za-zÀ-ž])(?:[Vv]ertrieb|[Vv]erk[aä]uf|[Ss]ales|Außendienst|Aussendienst|Innendienst|Handelsvertret|Key Account|Account|Kundenberat)/u.test(
      line,
    ) &&
    (PRODUCT_NOUNS.test(noun.toLowerCase()) ||
      PRODUCT_NOUNS.test(
        line
          .slice(span.start - title.start, span.end - title.start)
          .split(' ')
          .at(-1)
          ?.toLowerCase() ?? '',
      ))
  );
}

/** "Unsere Produkte sind", "was wir verkaufen, ist": the company praises what it sells, also in a job ad. */
const isOwnPraise = (before: string) =>
  /(?<![A-Za-zÀ-ž])(?:[Uu]nsere? \p{Lu}[A-Za-zÀ-ž-]+|[Ww]as wir \p{Ll}+,?|[Ww]ir|[Ss]eit \d{4}) (?:\p{Ll}+ )?(?:sind|ist|wird|(?:produzier|arbeit|wirtschaft|liefer|bau|heiz|fertig)e?[nt]+(?: wir| unsere? \p{Lu}[A-Za-zÀ-ž-]+)?)(?: (?!an )(?:\p{Ll}+|\d{4}|Jahr\p{Ll}*)){0,4} $/u.test(
    before,
  );

const WE = /(?<![A-Za-zÀ-ž])(?:wir|Wir|uns|unser[A-Za-zÀ-ž]*|Unser[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u;

/** A list item under "Wir bieten": the heading is the subject. */
function isOffered({ ownWords }: Draft, at: number): boolean {
  const headings = ownWords
    .slice(Math.max(0, at - 600), at)
    .split('\n')
    .filter((line) => /^\s*[A-Za-zÀ-ž#*]/u.test(line));
  return /(?:[Ww]ir bieten|bieten wir|[Uu]nser Angebot|[Dd]as Angebot|[Dd]u bekommst|[Ss]ie bekommen|bekommst du|bekommen Sie|kriegst du|[Gg]ibt(?:'s|’s| es) bei uns|[Bb]ei uns gibt|[Dd]ein Paket|[Ee]rwarte[nt]+ (?:[Dd]ich|[Ss]ie|[Ee]uch)|(?:[Dd]eine|[Ii]hre|[Uu]nsere) (?:Vorteile|Leistungen)|[Ww]e offer|[Bb]enefits)/u.test(
    headings.at(-1) ?? '',
  );
}

/** Aims of a city or a state are politics, not advertising. */
const OTHERS =
  /(?<![A-Za-zÀ-ž])(?:Stadt|Land|Kanton|Bund|Bundesregierung|EU|Gemeinde|Landkreis|Deutschland|Österreich|Schweiz|Europa)(?![A-Za-zÀ-ž])/u;
const isOthersGoal = (sentence: string) =>
  OTHERS.test(sentence) && /(?<![A-Za-zÀ-ž])(?:will|soll|möchte|bis 20\d\d)(?![A-Za-zÀ-ž])/u.test(sentence);
