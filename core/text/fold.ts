/**
 * Takes accents and umlaut dots off: `größe` to `große`, `café` to `cafe`. Expects lower case; ASCII comes back as is.
 */
export function stripAccents(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII, where nothing is to be done
  return /^[\x00-\x7f]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Words in which `ue` is no umlaut although no vowel stands beside it: aktuell, visuell, sexuell, individuell (but not
 * Muell, fuellen), manuell; Influencer, kongruent; Statue, Revue, Avenue, Value.
 */
const NO_UMLAUT = /(?<=[dtsx]|man|ann)ue(?=ll)|(?<=fl|ngr)ue(?=n[czt])|(?<=stat|rev|aven|val)ue/g;

/** `ue` is an umlaut only between consonants: neue, Steuer, Quelle keep theirs. */
const UMLAUT_UE = /(?<![aeiouyäöüq])ue(?![aeiouyäöü])/g;

const KEPT = '\u0000';

/**
 * One spelling for all ways to type a German word: `größe`, `groesse` and `grosse` become `grosse`. For finding words,
 * never for showing them. Expects a lower-case word.
 */
export function fold(word: string): string {
  if (!/ß|[aou]e|[^a-z0-9]/.test(word)) return word;
  const spelled = word
    .replace(/ß/g, 'ss')
    .replace(/ae/g, 'ä')
    .replace(/oe/g, 'ö')
    .replace(NO_UMLAUT, KEPT)
    .replace(UMLAUT_UE, 'ü');
  return stripAccents(spelled).replaceAll(KEPT, 'ue');
}
