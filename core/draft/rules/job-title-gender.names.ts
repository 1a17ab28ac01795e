import type { Span } from '../../text/span';
import { CALLED, IS_ONE, ONE_SEX, OTHER_SEX } from '../data/sought-sexes';
import { type Draft, draftOf } from '../draft';
import { announcedPersons, hasPensum, ledInTitle, soughtPersons, titleLines, wishedPersons } from '../job-ad';
import { namesAllGenders } from '../text/all-genders';
import { withoutCapitals } from '../text/capitals';
import { latinExpression } from '../text/latin';
import { likelyOccupationIn, type OccupationName, occupationsIn } from '../text/occupation';
import { isRole } from '../text/stage-role';
import { NEED_FOR_GENDER } from './agg-wording.excuses';

/**
 * The names for one gender: the first, those that the ad lists right behind it ("Schlosser und Schweißer"), and where
 * it says again whom it seeks. Words in capitals are read as others.
 */
export function namesOf(written: Draft): readonly OccupationName[] {
  const plain = withoutCapitals(written.text);
  const draft = plain === written.text ? written : draftOf(plain, written.context);
  const inTitle = draft.context.kind === 'job' || hasPensum(draft) ? titleName(draft) : undefined;
  const name =
    (inTitle === 'open' && tellsOfHouse(draft) ? undefined : inTitle) ??
    soughtName(draft) ??
    ledInName(draft) ??
    calledName(draft);
  const one = name === undefined || name === 'open' ? soughtSex(draft, name) : name;
  if (!one || isNeeded(draft, one)) return [];
  return [one, ...listedWith(draft, one)];
}

/** "Kanzlei in Graz, vier Juristinnen und Juristen.": a first line that is a sentence, and counts who works there. */
const tellsOfHouse = (draft: Draft): boolean => {
  const [line] = titleLines(draft);
  return (
    line !== undefined &&
    /(?<![A-Za-zÀ-ž])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+) (?:\p{Ll}+ )?\p{Lu}[A-Za-zÀ-ž]+innen und .*[.!]\s*$/u.test(
      draft.at(line),
    )
  );
};

/** "Sekretärin in Bonn … Wir suchen zum 1. Mai eine Sekretärin": who is sought, below a title for one gender. */
export function soughtAgain(draft: Draft, names: readonly OccupationName[]): readonly OccupationName[] {
  return soughtNames(draft).flatMap(({ person, name }) => {
    const again = name === undefined ? colleagueIn(draft, person) : name;
    if (!again || again === 'open' || names.some(({ start }) => start === again.start)) return [];
    return isPaired(draft, again) || isNeeded(draft, again) ? [] : [again];
  });
}

/** "Wir suchen eine neue Kollegin"; with any other adjective it is a wish, see the rule for wordings. */
function colleagueIn(draft: Draft, { start, end }: Span): OccupationName | undefined {
  const before = draft.ownWords.slice(Math.max(0, start - LIST), start);
  const match = /^Kolleg(?:(?<women>in(?:nen)?)|en)(?![A-Za-zÀ-ž*:_/(])/u.exec(draft.ownWords.slice(start, end));
  if (!match || !/ (?:einen?|zwei|drei)(?: (?:neue|weitere|zweite|dritte)n?)? $/u.test(before)) return undefined;
  const means = match.groups?.['women'] === undefined ? 'men' : 'women';
  return { start, end: start + match[0].length, means };
}

/** Behind an article the first noun is one person: "suchen wir einen erfahrenen Steuerexperten". */
const ONE_ARTICLE = /(?<![A-Za-zÀ-ž])(?<article>eine[nr]?)(?: (?:\p{Ll}+e[nr]?|\p{Lu}\p{Ll}+ische[nr]?),?)* $/u;
/** Names that are adjectives: their article alone tells the gender, "eine Medizinische Fachangestellte". */
const ADJECTIVE_NAME = latinExpression(
  String.raw`^(?:\p{Lu}?\p{Ll}+e[nr]? )*(?<name>[\p{L}-]*(?:[Aa]ngestellte|[Aa]uszubildende|[Bb]eauftragte|[Ll]ernende|[Vv]orsitzende)n?)(?![\p{L}*:_/(-])`,
  'u',
);

const ONLY_HELP = /^(?:Hilfe|Unterstützung|Verstärkung|Zuwachs|Entlastung)(?![A-Za-zÀ-ž-])/u;

/** Whom the ad seeks, in order: what stands there, and its name. */
function soughtNames(draft: Draft): readonly { readonly person: Span; readonly name: Named }[] {
  const nameIn = (person: Span, article?: string) => {
    const said = draft.ownWords.slice(person.start, person.end);
    const isOne = article !== undefined;
    const known =
      (isOne ? byArticle(said, article) : undefined) ??
      oneSided(said) ??
      (isOne ? oneSided(said, likelyOccupationIn(said)) : undefined);
    // "Wir brauchen Hilfe im Büro": who helps is said elsewhere.
    return { person, name: known === 'open' && ONLY_HELP.test(said) ? undefined : moved(known, person.start) };
  };
  return [
    ...soughtPersons(draft).map((person) =>
      nameIn(
        person,
        ONE_ARTICLE.exec(draft.ownWords.slice(Math.max(0, person.start - LIST), person.start))?.groups?.['article'],
      ),
    ),
    ...announcedPersons(draft).map((person) => nameIn(person, '')),
    ...wishedPersons(draft).map((person) => nameIn(person, person.isTold ? '' : undefined)),
  ].sort((a, b) => a.person.start - b.person.start);
}

function byArticle(said: string, article: string): OccupationName | undefined {
  const match = ADJECTIVE_NAME.exec(said);
  const name = match?.groups?.['name'];
  if (!match || name === undefined || !/^einen?$/u.test(article) || namesAllGenders(said)) return undefined;
  return { start: match[0].length - name.length, end: match[0].length, means: article === 'eine' ? 'women' : 'men' };
}

/** How long a list of names may be, in characters. */
const LIST = 80;
/** "Schlosser und Schweißer", "Geselle oder Altgeselle": further names for the same gender. */
function listedWith({ ownWords }: Draft, { end, means }: OccupationName): readonly OccupationName[] {
  const rest = ownWords.slice(end, end + LIST);
  const names = occupationsIn(rest);
  const listed: OccupationName[] = [];
  let read = 0;
  for (const name of names) {
    if (
      name.means !== means ||
      !/^(?:,| und| oder| sowie| bzw\.| &|\/)(?: \p{Ll}+e[nr]?)? ?$/u.test(rest.slice(read, name.start))
    )
      break;
    listed.push({ ...name, start: end + name.start, end: end + name.end });
    read = name.end;
  }
  return listed;
}

/**
 * One gender that the task requires: a role, or the protection of those who are cared for. An ad gives the reason
 * beside the title, or in a sentence that says itself that only one gender works there.
 */
export const isNeeded = (draft: Draft, span: Span): boolean => {
  const sentence = draft.at(draft.surroundingsOf(span));
  return (
    NEED_FOR_GENDER.test(sentence) ||
    isRole(draft.ownWords, sentence) ||
    draft.sentences.some(({ start, end }) => {
      const one = draft.ownWords.slice(start, end);
      return ONE_GENDER_WORKS.test(one) && NEED_FOR_GENDER.test(one);
    })
  );
};
/** "ausschließlich Mitarbeiterinnen", "eine Frau … erforderlich". */
const ONE_GENDER_WORKS =
  /(?<![A-Za-zÀ-ž])(?:[Nn]ur|[Aa]usschließlich|[Aa]usschliesslich|[Aa]llein) (?:(?:von|durch|für|mit|an) )?(?:\p{Ll}+e[nr]? )?(?:Frauen|Männern?|\p{Lu}\p{Ll}+innen)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:eine Frau|ein Mann|weiblich|männlich)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}(?:notwendig|erforderlich|nötig|muss)/u;

/** The one-sided name of an occupation; `open` = it includes all genders; `undefined` = none is named. */
type Named = OccupationName | 'open' | undefined;

function titleName(draft: Draft): Named {
  const [line] = titleLines(draft);
  if (!line) return runOnTitle(draft);
  const title = draft.ownWords.slice(line.start, line.end);
  const women = WOMEN_BEHIND_COLON.exec(title);
  if (women?.groups?.person && !namesAllGenders(title)) {
    const start = line.start + women.index + women[0].length - women.groups.person.length;
    const group: OccupationName = { start, end: start + women.groups.person.length, means: 'women' };
    return isPaired(draft, group) ? 'open' : group;
  }
  const found = moved(
    oneSided(title, occupationsIn(title).length > 0 || /[.!?]\s*$/.test(title) ? undefined : likelyOccupationIn(title)),
    line.start,
  );
  return found && found !== 'open' && isPaired(draft, found) ? 'open' : found;
}

/** "Zur Aushilfe am Stand: Studentinnen für Dezember": women behind the colon of a task. */
const WOMEN_BEHIND_COLON =
  /: (?:zwei |drei |vier |\d+ )?(?<person>(?:Werk)?(?:Student|Schüler|Rentner|Pensionist|Praktikant|Abiturient|Maturant)innen)(?= (?:für|ab|im|in|mit|von|zum|zur|bis|gesucht)(?![A-Za-zÀ-ž])|[,.!])/u;

/** The occupation with which a text of one long line begins: "Rohrleitungsbauer im Raum Leipzig, unbefristet, …". */
function runOnTitle(draft: Draft): Named {
  const first = draft.sentences[0];
  if (!first) return undefined;
  const head = draft.ownWords.slice(first.start, Math.min(first.end, first.start + LIST));
  const [name] = occupationsIn(head);
  if (!name || name.means === 'all' || namesAllGenders(draft.ownWords.slice(first.start, first.end))) return undefined;
  if (
    !/^[^A-Za-zÀ-ž]*(?:\p{Lu}\p{Ll}+e[rn]? )?$/u.test(head.slice(0, name.start)) ||
    !/^(?: (?:in|im|am|für|bei|ab|auf|mit|als)(?![A-Za-zÀ-ž])|[,.:|–-])/u.test(head.slice(name.end))
  )
    return undefined;
  const found = moved(name, first.start);
  return isPaired(draft, found) ? 'open' : found;
}

/** "Fliesenleger aufgepasst", "Jungs, wer von euch will Zweirad lernen?": who is called to work. */
function calledName(draft: Draft): Named {
  for (const { 0: written, index, groups } of draft.ownWords.matchAll(CALLED)) {
    const person = groups?.person ?? '';
    const start = index + written.length - person.length;
    const sex = ONE_SEX.exec(person)?.groups;
    const means = sex ? (sex.men ? 'men' : 'women') : oneSided(person);
    if (means === undefined || means === 'open') continue;
    const name: OccupationName = {
      start,
      end: start + person.length,
      means: typeof means === 'string' ? means : means.means,
    };
    if (!isPaired(draft, name)) return name;
  }
  return undefined;
}

/**
 * "Wir suchen eine nette Dame": one sex in the place of a title; a headline without a person is open to all who are not
 * one.
 */
function soughtSex(draft: Draft, name: Named): OccupationName | undefined {
  const [line, ...further] = draft.lines.filter((one) => /[A-Za-zÀ-ž]/u.test(draft.at(one)));
  const hasHeadline = line !== undefined && further.length > 0 && line.end - line.start <= LIST;
  if (name === 'open' && hasHeadline && namesAllGenders(draft.at(line))) return undefined;
  for (const { start, end } of [...soughtPersons(draft), ...announcedPersons(draft)]) {
    const match = ONE_SEX.exec(draft.ownWords.slice(start, end));
    if (!match?.groups) continue;
    const { lead = '', men } = match.groups;
    const span = { start: start + lead.length, end: start + match[0].length };
    if ((hasHeadline || name === 'open') && !IS_ONE.test(draft.at(span))) continue;
    const other = men ? OTHER_SEX.men : OTHER_SEX.women;
    if (other.test(draft.at(draft.surroundingsOf(span)).replace(draft.at(span), ''))) continue;
    return { ...span, means: men ? 'men' : 'women' };
  }
  return undefined;
}

/** The title on a line of its own after "suchen wir einen"; a list of tasks is not a title. */
function ledInName(draft: Draft): Named {
  const line = ledInTitle(draft);
  if (!line) return undefined;
  return moved(oneSided(draft.ownWords.slice(line.start, line.end)), line.start);
}

function soughtName(draft: Draft): Named {
  const found = soughtNames(draft).find(({ name }) => name !== undefined)?.name;
  return found && found !== 'open' && isPaired(draft, found) ? 'open' : found;
}

/** "eine Anwaltsanwärterin oder einen Anwaltsanwärter": the other gender of the same word in the sentence. */
function isPaired(draft: Draft, name: Named): boolean {
  if (!name || name === 'open') return false;
  const sentence = draft.at(draft.surroundingsOf(name));
  const written = draft.at(name);
  const stem = /^(\p{Lu}[A-Za-zÀ-ž]{2,40}?)in(?:nen)?$/u.exec(written)?.[1];
  // "Ärztin oder Arzt": the vowel changes too.
  const man = stem?.replace(/ä|Ä/gu, '[äaÄA]').replace(/ö|Ö/gu, '[öoÖO]');
  if (man !== undefined) return latinExpression(`(?<!\\p{L})${man}(?:e|en|n|s)?(?!\\p{L})`, 'u').test(sentence);
  // "Chauffeur/Chauffeuse", "Masseur oder Masseurin".
  const french = written.replace(/eure?n?$/u, '');
  if (
    french !== written &&
    latinExpression(`(?<!\\p{L})${french}(?:euse|eurin)(?:n|nen)?(?!\\p{L})`, 'u').test(sentence)
  )
    return true;
  const woman = written.replace(/e?n?$/u, '');
  return latinExpression(`(?<!\\p{L})${woman}(?:e?r)?in(?:nen)?(?!\\p{L})`, 'u').test(sentence);
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
  if (isGroup && /(?<![A-Za-zÀ-ž])(?:[Ff]ür|an|von)(?: \p{Ll}+e[nr]?)? $/u.test(title.slice(0, first.start)))
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
  /(?:^|\s)(?:als|zum|zur)(?:\s[A-Za-zÀ-ž]+)?\s+$|^(?: gesucht| frei| zu vergeben)?: $|^\s?(?:,|und|sowie|&|\+)\s(?:eine[nr]?\s)?$|^\s$/u.test(
    title.slice(from, to),
  );

const moved = (name: Named, by: number): Named =>
  name && name !== 'open' ? { ...name, start: name.start + by, end: name.end + by } : name;
