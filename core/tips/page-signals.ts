import { sectionsForOwner } from './organisations';
import type { RankOptions } from './rank-tips';
import { type PageWords, subPageOf } from './sub-pages';

export type { PageWords };

const PERCENT = '\\d\\s?(?:%|Prozent|percent)';
const SHARE = new RegExp(PERCENT, 'i');
/** A share that is taken off a price: it calls for rules of prices, not for sources of figures. */
const DISCOUNT = new RegExp(
  `(?:rabatt|nachlass|sale|reduziert|minus|nur heute|code)\\b.*${PERCENT}|${PERCENT}\\s?(?:auf|off|rabatt|nachlass|günstiger|billiger|reduziert|sparen)\\b`,
  'is',
);

/**
 * What the form of a page's title says, where its words do not: look of the text -> the topic it stands for, in words
 * that the sections know. Editorial, November 2026.
 */
const SIGNALS: readonly { readonly looks: RegExp; readonly means: string }[] = [
  // Mathematical letters used as bold or script type.
  { looks: /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]{2}/u, means: 'Zierschrift Fettschrift Generator' },
  { looks: /(?:\p{Extended_Pictographic}\uFE0F?\s*){2}|(?:\p{Extended_Pictographic}[\s\S]*?){3}/u, means: 'Emojis' },
  { looks: /(?:#[\p{L}\p{N}_]+[^#]{0,3}){4}/u, means: 'Hashtags' },
  {
    looks: /#?(?:wirsuchen|wirstellenein|gesucht\b|stellenangebot|wearehiring|hiring)/i,
    means: 'Stellenanzeige Bewerbung',
  },
  { looks: /\b(?:jung(?:es|e)?|young|dynami[cs]\w*)\b.*\b(?:team|teams)\b/i, means: 'junges Team AGG' },
  { looks: /\bantworten an\b|\breplying to\b/i, means: 'Antwort' },
  // A post that is labelled as advertising, or says that it is none.
  {
    looks:
      /#(?:anzeige|werbung|unbezahltewerbung|ad|sponsored|kooperation|collab|pr)\b|[„"“](?:werbung|anzeige)\b|\bwerbung (?:wegen|da|durch|unbezahlt)\b/iu,
    means: 'Werbekennzeichnung Kooperation Influencer',
  },
];

/** Words for what the form of the text says, to be read with its own words. */
export function signalsIn(text: string): string {
  const means = SIGNALS.filter(({ looks }) => looks.test(text)).map((signal) => signal.means);
  if (SHARE.test(text)) means.push(DISCOUNT.test(text) ? 'Rabatt Preisnachlass' : 'Prozentzahl Statistik Studie');
  return means.join(' ');
}

/**
 * The author at the beginning of a title and the network at its end: neither is its subject.
 * Examples: "Erika Muster auf LinkedIn: Text", "Bäckerei Muster (@muster) • Text • Threads",
 * "Kita Muster - Text | Facebook", "Beitrag von Erika Muster".
 */
const AUTHORS: readonly RegExp[] = [
  /^.{1,80}? (?:auf|on) (?:LinkedIn|Instagram|Facebook|Threads|X|TikTok|XING): ?/,
  // Only before a text: of a profile, the name is what there is to know.
  /^.{1,80}? \(@[^)\s]+\) [•·|/–—-] (?=.* [•·|/–—-] )/,
  /^[^:„“"]{1,60}? - (?=.*\| Facebook$)/,
  /^(?:Beitrag von|Post by) .*$/,
];

const withoutAuthor = (title: string): string => AUTHORS.reduce((text, author) => text.replace(author, ''), title);

/** Everything that a page says of itself, for finding its topic. */
const pageText = (page: PageWords): string => {
  const said = [withoutAuthor(page.title), withoutAuthor(page.heading ?? '')].filter(Boolean).join(' \u00b7 ');
  return [said, signalsIn(said)].filter(Boolean).join(' \u00b7 ');
};

/** What ranking needs of a page: its words, its sub-page, and the sections that matter to its owner. */
export const readPage = (page: PageWords): Required<Pick<RankOptions, 'text' | 'subPage' | 'owner'>> => ({
  text: pageText(page),
  subPage: (kind) => subPageOf(kind, page),
  owner: (situation) => sectionsForOwner(situation, subPageOf(situation.kind, page), page),
});
