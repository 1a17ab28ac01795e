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

/** The words of an address that speak about the page: its path and the values of its query, without ids and names of files. */
export function addressWords(url: string): string {
  try {
    const { pathname, searchParams } = new URL(url);
    return [...pathname.split('/'), ...searchParams.values()]
      .map((part) => part.replace(/[-_+.:]/g, ' '))
      .filter((part) => /^[a-z ]{3,60}$/i.test(part))
      .join(' ');
  } catch {
    return '';
  }
}

/** Everything that a page says of itself, for finding its topic. */
export const pageText = (page: { url: string; title: string; heading?: string | undefined }): string => {
  const said = [page.title, page.heading].filter(Boolean).join(' \u00b7 ');
  return [said, signalsIn(said), addressWords(page.url)].filter(Boolean).join(' \u00b7 ');
};
