/**
 * What the form of a page's title says, where its words do not: look of the text -> the topic it stands for, in words
 * that the sections know. Editorial, November 2026.
 */
const SIGNALS: readonly { readonly looks: RegExp; readonly means: string }[] = [
  // Mathematical letters used as bold or script type.
  { looks: /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]{2}/u, means: 'Zierschrift Fettschrift Generator' },
  { looks: /(?:\p{Extended_Pictographic}\uFE0F?\s*){2}|(?:\p{Extended_Pictographic}[\s\S]*?){3}/u, means: 'Emojis' },
  { looks: /(?:#[\p{L}\p{N}_]+[^#]{0,3}){4}/u, means: 'Hashtags' },
  { looks: /\d\s?(?:%|Prozent|percent)/i, means: 'Prozentzahl Statistik Studie' },
  {
    looks: /#?(?:wirsuchen|wirstellenein|gesucht\b|stellenangebot|wearehiring|hiring)/i,
    means: 'Stellenanzeige Bewerbung',
  },
  { looks: /\b(?:jung(?:es|e)?|young|dynami[cs]\w*)\b.*\b(?:team|teams)\b/i, means: 'junges Team AGG' },
  { looks: /\bantworten an\b|\breplying to\b/i, means: 'Antwort' },
];

/** Words for what the form of the text says, to be read with its own words. */
export const signalsIn = (text: string): string =>
  SIGNALS.filter(({ looks }) => looks.test(text))
    .map(({ means }) => means)
    .join(' ');

/**
 * What a part of an address stands for: sub-pages of which the page kind says too little. Words that the sections
 * know; looked for in path and query. Editorial, November 2026.
 */
const ADDRESS_SIGNALS: readonly { readonly has: RegExp; readonly means: string }[] = [
  { has: /\/life\b|\/kultur\b|\/culture\b|\/benefits\b/, means: 'Arbeitgebermarke Unternehmenskultur Einblicke' },
  { has: /\/(company|pages|showcase)\/[^/]+\/(posts|news)\b/, means: 'Themenplan Redaktionsplan Posting-Frequenz' },
  { has: /\/(company|pages)\/[^/]+\/(people|employees)\b/, means: 'Mitarbeitende Botschafter' },
  {
    has: /manage-admins|page-roles|page_roles|admin-roles|\/settings\/.*admin/,
    means: 'Adminrechte Administratoren Zugänge',
  },
  {
    has: /editpage|\/edit\b|\/page-info|\/about\b.*edit/,
    means: 'Unternehmensseite ausfüllen Schlüsselwörter Impressum',
  },
  { has: /\/followers?\b/, means: 'Follower Zielgruppe' },
  { has: /competitor|benchmark/, means: 'Vergleich Benchmark' },
  { has: /profile-views|\/visitors\b|search-appearances/, means: 'Profilbesucher gefunden werden Slogan' },
  { has: /\/(reel|reels|shorts|video|watch|tv)\b/, means: 'Kurzvideo Untertitel' },
  { has: /\/photos?\b|photo\.php|fbid=/, means: 'Bildbeschreibung Alternativtext' },
  { has: /ad_type=political|political/, means: 'politische Werbung' },
  { has: /\/comments\b/, means: 'Kommentare beantworten' },
  { has: /special_ad|employment/, means: 'Stellenanzeige bewerben Aussteuerung' },
  { has: /audience|adset/, means: 'Zielgruppe Targeting' },
];

/** Words for what the address says beyond the page kind. */
export function addressWords(url: string): string {
  const text = url.toLowerCase().replace(/^https?:\/\/[^/]*/, '');
  return ADDRESS_SIGNALS.filter(({ has }) => has.test(text))
    .map(({ means }) => means)
    .join(' ');
}

/** "Erika Muster auf LinkedIn: Text" -> the text: whoever wrote it is not what it is about. */
const withoutAuthor = (title: string): string =>
  title
    .replace(/^.{1,80}? (?:auf|on) (?:LinkedIn|Instagram|Facebook|Threads|X|TikTok|XING): ?/, '')
    .replace(/^(?:Beitrag von|Post by) .*$/, '');

/** What is known of a page's own words. */
export interface PageSaid {
  readonly url: string;
  readonly title: string;
  readonly heading?: string | undefined;
}

/** Everything that a page says of itself, for finding its topic. */
export const pageText = (page: PageSaid): string => {
  const said = [withoutAuthor(page.title), withoutAuthor(page.heading ?? '')].filter(Boolean).join(' \u00b7 ');
  return [said, signalsIn(said), addressWords(page.url)].filter(Boolean).join(' \u00b7 ');
};
