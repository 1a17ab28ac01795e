import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Edit } from '../finding';
import type { GreenKind } from './green-claim.law';

/** In the place of the claim alone, where the sentence tells more than the claim. */
const SHORT: Readonly<Record<GreenKind, string>> = {
  general: 'mit ▢ Zahl Prozent weniger ▢ Verbrauch als ▢ Vergleich',
  offset: 'mit ▢ Zahl Prozent weniger CO2 als ▢ Jahr',
  future: 'bei ▢ Zahl Prozent weniger CO2 als ▢ Jahr (Plan und Prüfbericht: ▢ Link)',
  seal: 'das Zeichen ▢ Name, geprüft von ▢ Stelle,',
  aspect: 'mit dem Zeichen ▢ Name für ▢ Eigenschaft',
};

/** Wordings from the guide, 16.11. */
const SENTENCES: Readonly<Record<GreenKind, readonly string[]>> = {
  general: [
    'Die Energie für ▢ Ware stammt zu ▢ Zahl Prozent aus erneuerbaren Quellen.',
    '▢ Teil braucht ▢ Zahl Prozent weniger Strom als ▢ Vergleich.',
  ],
  offset: [
    'Seit ▢ Jahr stammt unser Strom vom eigenen Dach; bei ▢ Schritt fällt weiter CO2 an.',
    'Wir haben ▢ Zahl Tonnen CO2 gegenüber ▢ Jahr eingespart, gemessen bei ▢ Ort.',
  ],
  future: ['Bis ▢ Jahr senken wir den Gasverbrauch um ▢ Zahl Prozent. Plan, Zwischenstand und Prüfbericht: ▢ Link'],
  seal: ['Geprüft wird ▢ Eigenschaft von ▢ Stelle, die Bedingungen stehen hier: ▢ Link'],
  aspect: ['Das Zeichen ▢ Name bestätigt ▢ Eigenschaft.'],
};

/**
 * What to write instead of a claim: the noun with its advantage in figures, or the sentence with the writer's news and
 * without the claim.
 */
export const wordingsFor = (draft: Draft, span: Span, kind: GreenKind): Edit[] => [
  ...nounPhrase(draft, span),
  ...inSentence(draft, span, kind),
];

/** "klimaneutraler Versand" becomes "Versand mit ▢ Vorteil": the thing stays, the claim goes. */
function nounPhrase({ ownWords }: Draft, { start, end }: Span): Edit[] {
  const noun = /^ (\p{Lu}[A-Za-zÀ-ž-]{2,40})(?![A-Za-zÀ-ž])/u.exec(ownWords.slice(end, end + 44));
  if (!noun || !/\p{Ll}e[nmrs]?$/u.test(ownWords.slice(start, end))) return [];
  return [{ start, end: end + noun[0].length, replacement: `${noun[1]} mit ▢ Vorteil in Zahlen` }];
}

/**
 * As many words beside the claim make a sentence that tells something of its own; "Unser Versand ist klimaneutral" has
 * three.
 */
const NEWS = 6;

/**
 * The sentence of the guide in the place of the one with the claim, where that says nothing else. Otherwise what the
 * writer tells stays: the claim alone gives way, and before a noun the guide's sentence comes behind.
 */
function inSentence({ sentenceAt, ownWords, text }: Draft, span: Span, kind: GreenKind): Edit[] {
  const { start, end: to } = sentenceAt(span);
  const end = start + ownWords.slice(start, to).trimEnd().length;
  const words = `${text.slice(start, span.start)} ${text.slice(span.end, end)}`.match(/[A-Za-zÀ-ž\p{N}][^\s]*/gu) ?? [];
  if (words.length < NEWS) return SENTENCES[kind].map((replacement) => ({ start, end, replacement }));
  const bare =
    kind === 'seal' ? undefined : withoutAttribute(text.slice(start, end), span.start - start, span.end - start);
  return bare === undefined
    ? [{ ...span, replacement: SHORT[kind] }]
    : SENTENCES[kind].map((sentence) => ({ start, end, replacement: `${bare} ${sentence}` }));
}

/**
 * "Die umweltfreundlichen Kartons liefern wir" to "Die Kartons liefern wir": an adjective before a noun, with what
 * joins it to another.
 */
function withoutAttribute(sentence: string, from: number, to: number): string | undefined {
  const claim = sentence.slice(from, to);
  const behind = sentence.slice(to);
  if (!/^\S*\p{Ll}e[nmrs]?$/u.test(claim) || !/^(?:,| und)? [\p{Ll}\p{Lu}]/u.test(behind)) return undefined;
  const noun = /^(?:,? (?:und |sowie )?\p{Ll}[\p{Ll}-]*e[nmrs]?){0,3} \p{Lu}/u.test(behind);
  if (!noun) return undefined;
  const before = sentence.slice(0, from).replace(/(?:,| und| sowie) $/u, ' ');
  const rest = behind.replace(/^(?:, (?:und )?| und | sowie | )/u, '');
  const whole = before + (before.trim() === '' ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest);
  return /[.!?…:)]$/u.test(whole) ? whole : `${whole}.`;
}
