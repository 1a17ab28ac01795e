import type { Span } from './span';

/** Abbreviations after which a sentence goes on, in lower case; single letters (z. B., d. h.) need no entry. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `abb abl abs abt allg art aufl az bd bgbl bspw bzgl bzw ca chr dipl dr evtl ff fr gem ggf ggfs ggü hr hrsg inkl insb insbes jh
  kap kfm lfd lit lt max mind min mio mrd nr nrn pos prof rd rn rz sog st std str tel tsd urt usf vgl vs vv zb ziff zit zzgl
  jan feb apr jun jul aug sep sept okt nov dez`
    .trim()
    .split(/\s+/),
);

/** Words after which a number with a full stop is an ordinal (am 1. Januar, der 2. Senat, ab dem 3. Tag). */
const BEFORE_ORDINAL =
  /(?:^|[\s(„»])(?:am|vom|zum|bis|der|die|das|dem|den|des|im|seit|ab|ein|eine|einen|jede|jeder|jeden|jedes|beim|zur)\s*$/i;
/** Words before which it is one. */
const AFTER_ORDINAL = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal|Halbjahr|Jahrhundert|Auflage)/;

/**
 * "Klasse B", "Plan A": a letter that names a thing may be the last word of its sentence; an initial or "z. B." is
 * none.
 */
const NAMED_BY_LETTER = /(?<!\p{L})(?!(?:Herrn?|Frau|Dr|Prof)(?!\p{L}))\p{Lu}\p{Ll}{2,} \p{Lu}$/u;
/** Words that begin a sentence and no name. */
const STARTER =
  /^(?:Sie|Wir|Ich|Du|Er|Es|Ihr|Man|Das|Der|Die|Den|Dem|Ein|Eine|Jetzt|Dann|Danach|Dort|Hier|Heute|Dafür|Dazu|Damit|Dabei|Auch|Und|Aber|Oder|Wer|Was|Wie|Wo|Wenn|Bitte|Im|In|Am|Mit|Für|Bei|Von|Zu|Nach|Seit|Alle|Unser|Unsere|Ihre|Deine|Kommen|Bewerben)(?!\p{L})/u;

/** The end of a sentence: its mark with closing quotes or brackets and the space behind it, or a blank line. */
const END = /(?<![.!?…])[.!?…]+[)\]"'“”‘’«»›‹]*(?=(\s+))|\n[^\S\n]*\n|\n(?=[^\S\n]*[-*•–]\s)/g;

/** Is the full stop at this place no end, because of what stands around it? */
function goesOn(text: string, mark: string, at: number, next: number): boolean {
  const following = text.slice(next, next + 12);
  if (/^\p{Ll}/u.test(following)) return true;
  if (mark !== '.') return false;
  // A bounded look back keeps the whole linear.
  const before = text.slice(Math.max(0, at - 24), at);
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
  if (/^\p{L}$/u.test(word)) return !(NAMED_BY_LETTER.test(before) && STARTER.test(following));
  if (ABBREVIATIONS.has(word.toLowerCase())) return !(/^(?:Mio|Mrd|Tsd)$/.test(word) && STARTER.test(following));
  if (!/^\d{1,2}$/.test(word)) return false;
  const beforeNumber = before.slice(0, before.length - word.length);
  return (
    /(?:^|\n)\s*$/.test(beforeNumber) ||
    (BEFORE_ORDINAL.test(beforeNumber) && !STARTER.test(following)) ||
    AFTER_ORDINAL.test(following)
  );
}

/**
 * Splits German text into sentences. Abbreviations (z. B., Nr. 5), dates and ordinals (1. Januar) do not end one, which
 * `Intl.Segmenter` gets wrong; blank lines and list items do. A single line break is white space, and white space
 * belongs to the sentence before it: all spans together are the text. Linear in the text.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let resume = 0;
  for (const match of text.matchAll(END)) {
    const at = match.index;
    if (at < resume) continue;
    const space = match[1];
    let next = at + match[0].length + (space?.length ?? 0);
    if (space === undefined) while (next < text.length && /\s/.test(text.charAt(next))) next++;
    if (next >= text.length) break;
    if (space !== undefined && !/\n[^\S\n]*\n/.test(space) && goesOn(text, match[0], at, next)) continue;
    resume = next;
    if (text.slice(start, next).trim() === '') continue;
    spans.push({ start, end: next });
    start = next;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
