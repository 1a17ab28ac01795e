import type { Span } from '../../text/span';
import { latinExpression } from './latin';

/** The signs by which one word includes all genders. */
export type GenderSign = '*' | ':' | '_' | '·' | '.' | '/' | '()' | 'I';

export interface GenderForm extends Span {
  readonly sign: GenderSign;
  /** The word before the sign and what follows it, without a hyphen: `Mitarbeiter` and `innen`. */
  readonly stem: string;
  readonly ending: string;
}

/**
 * After a sign: innen, in, Innen, and the rest of a compound. What continues with an underscore is a file or address.
 */
const END = String.raw`(?![\p{L}\p{N}_])`;
/**
 * Mitarbeiter*innen, Kund:in, Lehrer_innen, Schüler/-innen, Schüler(innen). The stem has at least four letters, so that
 * "10:15" and "und/in" are none; a full stop counts only before "innen".
 */
const NOUN = latinExpression(
  String.raw`(?<![\p{L}\p{N}_])(\p{L}{4,40})(?:([*:_·])(innen\p{L}{0,30}|in)${END}|(\.)(innen)${END}|(\/)-?(innen|in)${END}|(\()-?(innen|in)\)(?:en)?)`,
  'gu',
);
/**
 * jede:r, eine*n, welche/r, neue_r: articles, pronouns and adjectives with a sign; and adjectives and participles as
 * nouns: Fachangestellte:r, Auszubildende*n, Angestellte/r.
 */
const AROUND = latinExpression(
  String.raw`(?<![\p{L}\p{N}_])((?:\p{Ll}\p{L}{1,19}|[JKEWDIU](?:ed|ein|in|elch|ies|hr|ein|nser))e)([*:_·/])-?([rnms])${END}|(?<![\p{L}\p{N}_])([Dd](?:er|ie)|[Kk]?[Ee]in)([*:_·])(die|der|das|e)${END}|(?<![\p{L}\p{N}_])(\p{Lu}\p{Ll}{2,39}(?:[tdng]|lich|isch|rank)e)([*:_·]|\/(?=-?r))-?([rnm])${END}`,
  'gu',
);
/** Binnen-I: MitarbeiterInnen, LehrerIn; the endings before `In` keep LinkedIn, PlugIn and CheckIn whole. */
const INNER_CAPITAL =
  /(?<![A-Za-zÀ-ž\p{N}])(\p{Lu}\p{Ll}{1,40})(Innen(?!\p{Lu})\p{Ll}{0,30}|(?<=er|or|eur|ent|ant|ist|olog|ert|und|oll|eg|rzt|ef|ef|at|og)In(?![A-Za-zÀ-ž]))/gu;

const NO_FORM = /^(?:linked|plug|log|check|built|stand|drop|sign)in/i;
/** Words before a colon that introduce something else: "Link:in der Bio", "Termin:in Graz". */
const NO_PERSON =
  /^(?:link|links|termin|termine|datum|info|infos|details|mehr|jetzt|heute|morgen|neu|news|start|treffpunkt|beginn|anmeldung|adresse|bild|foto|video|text|quelle|standort|bereich|zeit|urlaub|fazit|tipp|ziel|zurück|ort|orte|wann|was|kurs|wetter|sommer|winter|theater|fenster|wasser|keller|zimmer)$/i;

/** A cheap test before the long expressions: a sign with what must follow it. */
const MAY_NOUN = /[*:_·./(]-?in/;
const MAY_AROUND = /[*:_·/]-?[rnmsde]/;
const MAY_INNER = /[^\s]In/;
const matches = (text: string, may: RegExp, expression: RegExp) => (may.test(text) ? text.matchAll(expression) : []);

/** Every gender form with a sign in a text, in order. */
export function genderFormsOf(text: string): GenderForm[] {
  const forms: GenderForm[] = [];
  for (const { 0: written, 1: stem = '', index, ...groups } of matches(text, MAY_NOUN, NOUN)) {
    if (NO_PERSON.test(stem)) continue;
    const sign = groups[2] ?? groups[4] ?? groups[6] ?? '()';
    const ending = groups[3] ?? groups[5] ?? groups[7] ?? groups[9] ?? '';
    forms.push({ sign: signOf(sign), stem, ending, start: index, end: index + written.length });
  }
  for (const { 0: written, index, ...groups } of matches(text, MAY_AROUND, AROUND)) {
    forms.push({
      sign: signOf(groups[2] ?? groups[5] ?? groups[8] ?? ''),
      stem: groups[1] ?? groups[4] ?? groups[7] ?? '',
      ending: groups[3] ?? groups[6] ?? groups[9] ?? '',
      start: index,
      end: index + written.length,
    });
  }
  for (const { 0: written, 1: stem = '', 2: ending = '', index } of matches(text, MAY_INNER, INNER_CAPITAL)) {
    if (!NO_FORM.test(written))
      forms.push({ sign: 'I', stem, ending: ending.toLowerCase(), start: index, end: index + written.length });
  }
  return forms.sort((a, b) => a.start - b.start);
}

const SIGNS: readonly GenderSign[] = ['*', ':', '_', '·', '.', '/'];
const signOf = (written: string): GenderSign => SIGNS.find((sign) => sign === written) ?? '()';

/** The same form with another sign; `undefined` where that sign is impossible (a Binnen-I after an article). */
export function formWith(sign: GenderSign, { stem, ending }: GenderForm): string | undefined {
  const isNoun = ending.startsWith('in');
  if (sign === 'I') return isNoun ? stem + ending.charAt(0).toUpperCase() + ending.slice(1) : undefined;
  if (sign === '()') return isNoun && /^inn?(?:en)?$/.test(ending) ? `${stem}(${ending})` : undefined;
  if (sign === '/')
    return isNoun && !/^(?:in|innen)$/.test(ending) ? undefined : `${stem}/${isNoun ? '-' : ''}${ending}`;
  if (sign === '.') return isNoun ? `${stem}.${ending}` : undefined;
  return `${stem}${sign}${ending}`;
}
