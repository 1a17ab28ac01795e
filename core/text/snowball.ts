const VOWEL = /[aeiouyäöü]/;
const S_ENDING = /[bdfghklmnrt]$/;
const ST_ENDING = /[bdfghklmnt]$/;
const ET_ENDING = /[Udfgklmnrstzä]$/;
const NO_ET_ENDING = /(?:tick|plan|geordn|intern|tr)$/;
const AFTER: Readonly<Record<string, string>> = { U: 'u', Y: 'y', ä: 'a', ö: 'o', ü: 'u' };
const BEFORE: Readonly<Record<string, string>> = { ß: 'ss', ae: 'ä', oe: 'ö', ue: 'ü' };

/** Where the region begins that follows the first consonant after a vowel, counted from `from`. */
function regionAfter(word: string, from: number): number {
  let at = from;
  while (at < word.length && !VOWEL.test(word.charAt(at))) at++;
  while (at < word.length && VOWEL.test(word.charAt(at))) at++;
  return at < word.length ? at + 1 : word.length;
}

/**
 * The German stem of a lower-case word by Snowball 3 (algorithm: snowballstem.org, german.sbl), written out on strings.
 * It answers like the original for all 35,033 words of snowball-data's `german/voc.txt`.
 */
export function snowball(lower: string): string {
  let word = lower
    // A vowel between vowels is a consonant here; the capital keeps it from the rules for vowels.
    .replace(/(?<=[aeiouyäöü])u(?=[aeiouyäöü])/g, 'U')
    .replace(/(?<=[aeiouyäöü])y(?=[aeiouyäöü])/g, 'Y')
    .replace(/ß|ae|oe|que?|ue/g, (found) => BEFORE[found] ?? found);
  const afterFirst = regionAfter(word, 0);
  const r1 = word.length < 3 ? word.length : Math.max(afterFirst, 3);
  const r2 = afterFirst >= word.length ? word.length : regionAfter(word, afterFirst);
  const cut = (letters: number): void => {
    word = word.slice(0, word.length - letters);
  };
  const inR1 = (letters: number): boolean => word.length - letters >= r1;
  const inR2 = (letters: number): boolean => word.length - letters >= r2;

  // Step 1: plural and case.
  let ending = /(?:erinnen|erin|ern|lns|em|en|er|es|ln|e|s)$/.exec(word)?.[0];
  if (ending && inR1(ending.length)) {
    const rest = word.slice(0, word.length - ending.length);
    if (ending === 'em') {
      if (!rest.endsWith('syst')) cut(2);
    } else if (ending === 's') {
      if (S_ENDING.test(rest)) cut(1);
    } else if (ending === 'ln' || ending === 'lns') {
      cut(ending.length);
      word += 'l';
    } else {
      cut(ending.length);
      if (!ending.includes('r') && word.endsWith('niss')) cut(1);
    }
  }
  // Step 2: comparison and verb forms.
  ending = /(?:est|en|er|et|st)$/.exec(word)?.[0];
  if (ending && inR1(ending.length)) {
    const rest = word.slice(0, word.length - ending.length);
    if (ending === 'st') {
      if (ST_ENDING.test(rest) && rest.length >= 4) cut(2);
    } else if (ending === 'et') {
      if (ET_ENDING.test(rest) && !NO_ET_ENDING.test(rest)) cut(2);
    } else cut(ending.length);
  }
  // Step 3: derivation.
  ending = /(?:lich|isch|heit|keit|end|ung|ig|ik)$/.exec(word)?.[0];
  if (ending && inR2(ending.length)) {
    const rest = word.slice(0, word.length - ending.length);
    if (ending === 'end' || ending === 'ung') {
      cut(3);
      if (word.endsWith('ig') && !word.endsWith('eig') && inR2(2)) cut(2);
    } else if (ending === 'lich' || ending === 'heit') {
      cut(4);
      if (/e[rn]$/.test(word) && inR1(2)) cut(2);
    } else if (ending === 'keit') {
      cut(4);
      const second = /(?:lich|ig)$/.exec(word)?.[0];
      if (second && inR2(second.length)) cut(second.length);
    } else if (!rest.endsWith('e')) cut(ending.length);
  }
  return word.replace(/[UYäöü]/g, (letter) => AFTER[letter] ?? letter);
}
