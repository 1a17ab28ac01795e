import type { Span } from '../../text/span';

/** The signs with which one word names all genders. */
export type GenderSign = '*' | ':' | '_' | '·' | '/' | '()' | 'I';

export interface GenderForm extends Span {
  readonly sign: GenderSign;
}

/**
 * Mitarbeiter*innen, Kund:in, Lehrer_innen, Schüler/-innen, Schüler(innen). The stem has at least four letters, so that
 * "10:15" or "und/in" is none.
 */
const SIGNED =
  /(?<!\p{L})\p{L}{4,40}(?:([*:_·])(?:innen\p{Ll}{0,30}|in(?!\p{L}))|(\/)-?(?:innen|in)(?!\p{L})|(\()(?:innen|in)\)(?:en)?)/gu;
/** Binnen-I: MitarbeiterInnen, LehrerIn; the endings before `In` keep LinkedIn, PlugIn and CheckIn whole. */
const INNER_CAPITAL =
  /(?<!\p{L})\p{Lu}\p{Ll}{1,40}(?:Innen(?!\p{Lu})\p{Ll}{0,30}|(?<=er|or|eur|ent|ant|ist|olog|ert|und|oll|eg|rzt|ef|ef|at|og)In(?!\p{L}))/gu;

const NO_FORM = /^(?:linkedin|plugin|login|checkin|builtin|standin|dropin|sign)/i;

/** Every gender form with a sign in a text, in order. */
export function genderFormsOf(text: string): GenderForm[] {
  const forms: GenderForm[] = [];
  for (const { 0: written, 1: sign, 2: slash, index } of text.matchAll(SIGNED)) {
    const kind = isSign(sign) ? sign : slash ? '/' : '()';
    forms.push({ sign: kind, start: index, end: index + written.length });
  }
  for (const { 0: written, index } of text.matchAll(INNER_CAPITAL)) {
    if (!NO_FORM.test(written)) forms.push({ sign: 'I', start: index, end: index + written.length });
  }
  return forms.sort((a, b) => a.start - b.start);
}

const isSign = (sign: string | undefined): sign is '*' | ':' | '_' | '·' =>
  sign === '*' || sign === ':' || sign === '_' || sign === '·';
