import type { Span } from '../../text/span';
import type { AggGround } from '../data/agg-phrases';
import {
  ASKED_FOR,
  CLAUSE_BEFORE,
  CLAUSE_BEHIND,
  EXCLUDED_BEFORE,
  EXCLUDED_BEHIND,
  EXCLUSION_ENDS,
  FILLED_BEFORE,
  FILLED_BEHIND,
  IMAGINED_BEFORE,
  IMAGINED_BEHIND,
  ITEM_BEFORE,
  ITEM_BEHIND,
  LIST_BEFORE,
  LIST_BEHIND,
  MAY_WISH,
  NOT_A_GROUP,
  ONLY_BEFORE,
  READER_BEFORE,
  READER_BEHIND,
  SEEKS_SOMEBODY,
  SOMEBODY_BEFORE,
  WISHED_BEFORE,
  WISHED_BEHIND,
} from '../data/wish-frames';
import { MAY_NAME, WISH_GROUPS } from '../data/wish-groups';
import type { Draft } from '../draft';
import { type Either, either } from '../text/either';
import { latinExpression } from '../text/latin';

/** A group that is wished for or turned away, with the words that say so. */
export interface Wish {
  readonly ground: AggGround;
  readonly span: Span;
  /** Turned away: the negation is the trouble and takes nothing back. */
  readonly excludes: boolean;
}

const FREE = { start: String.raw`(?<![\p{L}\p{N}-])`, end: String.raw`(?![\p{L}\p{N}]|-\p{L})` };
const GROUPS = (Object.keys(WISH_GROUPS) as AggGround[]).map((ground) => ({
  ground,
  groups: either(WISH_GROUPS[ground] ?? [], FREE),
}));
const JOINT = /^(?:,| und| oder| sowie| bzw\.|\/) ?$/;

/** The groups that a sentence names; "Frauen und Mädchen", "Portugiesen oder Polen" are one. */
function groupsIn(sentence: string, groups: Either): Span[] {
  const found: Span[] = [];
  for (const { 0: written, index } of groups.matchesIn(sentence)) {
    const before = found.at(-1);
    const isJoined = before && JOINT.test(sentence.slice(before.end, index));
    if (isJoined) found.pop();
    found.push({ start: isJoined ? before.start : index, end: index + written.length });
  }
  return found;
}

/** How far before and behind a group its wish may reach. */
const REACH = 90;

/** Both genders beside each other exclude nobody. */
const BOTH =
  /(?:Frau|Dame|Mädel|Mädchen|weiblich)[A-Za-zÀ-ž]*(?:,| und| oder| sowie| wie| bzw\.|\/)(?: [A-Za-zÀ-ž]+)? ?(?:M[aä]nn|Herr|Jungs|Bursch|männlich)|(?:M[aä]nn|Herr|Jungs|Bursch|männlich)[A-Za-zÀ-ž]*(?:,| und| oder| sowie| wie| bzw\.|\/)(?: [A-Za-zÀ-ž]+)? ?(?:Frau|Dame|Mädel|Mädchen|weiblich)/u;

/** "Polen" beside other countries is a country. */
const COUNTRIES_BESIDE =
  /(?<![A-Za-zÀ-ž])(?:Tschechien|Slowakei|Ungarn|Rumänien|Österreich|Schweiz|Deutschland|Italien|Frankreich|Baltikum|Litauen|Export|Märkten?|Reisen?)(?![A-Za-zÀ-ž])/u;
/** Who has children comes first where leave and shifts are planned: a benefit, no wish. */
const BENEFIT =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*(?:[Pp]lanung|[Pp]lan|[Uu]rlaub|[Ff]erien)[A-Za-zÀ-ž]*|Kita[A-Za-zÀ-ž]*|Parkpl[A-Za-zÀ-ž]+)(?![A-Za-zÀ-ž])/u;
/** "haben wir mit einer Frau besetzt": a report. */
const DONE = /(?<![A-Za-zÀ-ž])(?:haben|hatten|hat|wurde|ist|war|wurden)(?![A-Za-zÀ-ž])/u;
/** A preference in the words before a group. */
const PREFERS = /(?:[Nn]ur|usschlie|ediglich|gern|lieb|evorzug)/;

/** A woman by her role: "Studentin", "Kolleginnen". */
const WOMEN_BY_ROLE = /^\p{Lu}[A-Za-zÀ-ž]*in(?:nen)?$/u;

/** Men and women in the same sentence: by their names, or "Köchinnen oder Köche". */
function isBoth(draft: Draft, group: Span): boolean {
  const sentence = draft.at(draft.surroundingsOf(group));
  if (BOTH.test(sentence)) return true;
  const stem = /^(\p{Lu}[A-Za-zÀ-ž]{2,24}?)in(?:nen)?$/u.exec(draft.at(group))?.[1];
  return stem !== undefined && latinExpression(`(?<!\\p{L})${stem}(?:e|en|er|n|s)?(?!\\p{L})`, 'u').test(sentence);
}

/** Wishes and exclusions in the words of the writer: "Gern eine Dame", "Muslime können wir leider nicht einsetzen". */
export function wishesIn(draft: Draft): Wish[] {
  const { ownWords, sentences } = draft;
  if (!MAY_WISH.test(ownWords)) return [];
  return sentences.flatMap(({ start, end }) => {
    const sentence = ownWords.slice(start, end);
    return MAY_WISH.test(sentence) ? GROUPS.flatMap((one) => wishesFor(draft, one, sentence, start)) : [];
  });
}

/** The wishes of one ground in one sentence; its groups are searched for only where a word of them stands. */
function wishesFor(draft: Draft, { ground, groups }: (typeof GROUPS)[number], sentence: string, from: number): Wish[] {
  if (!MAY_NAME[ground].test(sentence)) return [];
  return groupsIn(sentence, groups).flatMap((named) => {
    const written = sentence.slice(named.start, named.end);
    const group = { start: from + named.start, end: from + named.end };
    if (ground === 'geschlecht' && isBoth(draft, group)) return [];
    if (/^Polen$/.test(written) && COUNTRIES_BESIDE.test(draft.at(draft.surroundingsOf(group)))) return [];
    const wish = wishOf(draft, ground, group);
    // "Kundinnen können wir nicht bedienen": the name of a role is no group that is turned away.
    return !wish || (wish.excludes && WOMEN_BY_ROLE.test(written)) ? [] : [wish];
  });
}

function wishOf(draft: Draft, ground: AggGround, group: Span): Wish | undefined {
  const sentence = draft.surroundingsOf(group);
  const { ownWords } = draft;
  const before = ownWords.slice(Math.max(sentence.start, group.start - REACH), group.start);
  const behind = ownWords.slice(group.end, Math.min(sentence.end, group.end + REACH));
  const turned = EXCLUDED_BEHIND.exec(behind);
  if (turned) return { ground, span: { start: group.start, end: group.end + turned[0].length }, excludes: true };
  const denied = EXCLUSION_ENDS.test(behind) ? EXCLUDED_BEFORE.exec(before) : null;
  if (denied) return { ground, span: { start: group.start - denied[0].length, end: group.end }, excludes: true };
  if (ONLY_EXCLUDED.has(ground)) return undefined;
  const only = NEEDS_CLAUSE.has(ground) ? null : ONLY_BEFORE.exec(before);
  // Whom an ad seeks without a preference is a matter of its title: "Wir suchen eine Buchhalterin".
  const isSought = only !== null && WOMEN_BY_ROLE.test(draft.at(group)) && !PREFERS.test(only[0]);
  const wished = WISHED_BEFORE.exec(before) ?? (isSought ? null : only);
  if (wished) return { ground, span: { start: group.start - wished[0].length, end: group.end }, excludes: false };
  if (NOT_A_GROUP.test(draft.at(group)) && ASKED_FOR.test(before)) return { ground, span: group, excludes: false };
  if (!NEEDS_CLAUSE.has(ground) || ground === 'alter') {
    const filled = FILLED_BEHIND.test(behind) ? FILLED_BEFORE.exec(before) : null;
    const image = filled ?? (IMAGINED_BEHIND.test(behind) ? IMAGINED_BEFORE.exec(before) : null);
    if (image && !DONE.test(image[0]))
      return { ground, span: { start: group.start - image[0].length, end: group.end }, excludes: false };
  }
  const isOfReader =
    (READER_BEHIND.test(behind) && READER_BEFORE.test(before)) ||
    (CLAUSE_BEHIND.test(behind) && CLAUSE_BEFORE.test(before));
  if (isOfReader && (ground === 'herkunft' || (IS_TRAIT.has(ground) && /^\p{Ll}/u.test(draft.at(group)))))
    return { ground, span: group, excludes: false };
  if (ground === 'alter' && SOMEBODY_BEFORE.test(before) && SEEKS_SOMEBODY.test(draft.at(sentence)))
    return { ground, span: group, excludes: false };
  const isBenefit = ground === 'familie' && BENEFIT.test(draft.at(sentence));
  const after = isBenefit || OF_OTHERS.test(before) ? null : WISHED_BEHIND.exec(behind);
  if (after && !(IS_PARTICIPLE.test(after[0]) && HAS_VERB.test(before)))
    return { ground, span: { start: group.start, end: group.end + after[0].length }, excludes: false };
  if (ground === 'herkunft' && LIST_BEFORE.test(before) && LIST_BEHIND.test(behind))
    return { ground, span: group, excludes: false };
  const item = ground === 'herkunft' && ITEM_BEFORE.test(before) ? ITEM_BEHIND.exec(behind) : null;
  if (item) return { ground, span: { start: group.start, end: group.end + item[0].length }, excludes: false };
  return undefined;
}

/**
 * Grounds that are only turned away: nobody wishes for a pregnancy, and whom disability is welcome is told elsewhere.
 */
const ONLY_EXCLUDED: ReadonlySet<AggGround> = new Set<AggGround>(['schwangerschaft', 'gesundheit', 'identitaet']);
/** Grounds that are said of the reader as a trait. */
const IS_TRAIT: ReadonlySet<AggGround> = new Set<AggGround>(['religion', 'familie', 'geschlecht']);
/** "Wir haben eine Unternehmerin aus Linz gefragt": the verb of the clause, and no wish. */
const IS_PARTICIPLE = /^(?![^.!?]* (?:sind|ist|werden|wird|wären?) )[^.!?]* (?:gefragt|gewünscht|bevorzugt)$/u;
const HAS_VERB =
  /(?<![A-Za-zÀ-ž])(?:habe|hast|hat|habt|haben|hatte|hattest|hatten|wurden?|worden)(?![A-Za-zÀ-ž])[^,;:]*$/u;
/** Customers and things for them: "Pullover für Damen sind gefragt". */
const OF_OTHERS = /(?<![A-Za-zÀ-ž])(?:für|von|mit|an|bei|zu|durch|über|unserer?n?|der|den) $/u;
/** Grounds whose words are common beside "nur" and "suchen". */
const NEEDS_CLAUSE: ReadonlySet<AggGround> = new Set<AggGround>(['aussehen', 'alter']);
