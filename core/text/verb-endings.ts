/** Prefixes that part from their verb: auf-ge-arbeit, an-zu-schreib. */
export const SEPARABLE =
  'ab|an|auf|aus|bei|dar|dazu|ein|fest|frei|her|heraus|herunter|hin|hinein|hinzu|hoch|los|mit|nach|statt|teil|um|vor|weg|weiter|zu|zur[uü]ck|zusammen';

/** kritisiert, kommentierte; not "vierte", and not "feiert", whose infinitive is not "feiieren". */
const IEREN = /(?<=[^e])iert(?:e[mnrs]?)?$/;
/** ändert, gesammelte; not where the vowel belongs to the t: Wert, Welt, spielt, Anwaelte. */
const ERN_ELN = /(?:(?<=.{2}[^aeow]|eu|au)er|(?<=.{2}[^aeiow])el)t(?:e[mnrs]?)?$/;
/** Nouns and numerals that end like such a verb. */
const NO_VERB =
  /(?:^(?:wie)?viert|^(?:al|inn|off|hub|rob|alb|norb)ert|(?:exp|hund|adv|ins|dess|konz|conc)ert|(?:nt|nd)gelt)(?:e[mnrs]?)?$/;
const PARTICIPLE = new RegExp(`^(${SEPARABLE})?ge(?=.{3,}e[rl]n$)`);

/**
 * The infinitive of a form in -iert, -ert or -elt (kritisiert, stänkert, gesammelten), any other word as it is:
 * Snowball takes the ending of such an infinitive and leaves these forms whole, so that one verb had two stems.
 */
export function infinitiveOf(word: string): string {
  if (!/t(?:e[mnrs]?)?$/.test(word) || NO_VERB.test(word)) return word;
  if (IEREN.test(word)) return word.replace(IEREN, 'ieren');
  return ERN_ELN.test(word) ? word.replace(/t(?:e[mnrs]?)?$/, 'n').replace(PARTICIPLE, '$1') : word;
}
