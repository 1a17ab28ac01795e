import { genderFormsOf } from './gender-forms';

/** (m/w/d), [w|m|d], m/w/x, (gn), (all genders), (alle): what says that everybody is meant. */
const MARK =
  /(?<![\p{L}\p{N}])(?:[mwfdxiau](?:eiblich|ännlich|ivers|ale|emale)?\*?(?:\s?[/|,_*:]\s?[mwfdxiau](?:eiblich|ännlich|ivers|ale|emale)?\*?){1,3}|mwd|wmd|dmw|gn\*?|div\.|all genders?|alle(?: geschlechter)?|any gender|human|mensch)(?=\s*[)\]])|(?<![\p{L}\p{N}])[mwfd]\s?[/|]\s?[mwfdx](?:\s?[/|]\s?[mwfdxi])?(?![\p{L}\p{N}/])/iu;

/** Sentences that say it. */
const STATEMENT =
  /(?:alle[nr]?|aller|jeden|jedes|jeglichen) Geschlecht(?:er|ern|s)?(?!\p{L})|all genders|(?:unabhängig|ungeachtet|egal|gleich)(?:[^.!?\n]{0,80})Geschlecht|Geschlecht(?:[^.!?\n]{0,60})(?:keine Rolle|egal|unwichtig)|generische Maskulinum|gleichermaßen (?:alle|für)/iu;

/** Shortened pairs: Kaufmann/-frau, Kaufmann/frau, Fachmann bzw. -frau, eine/n, ein(e). */
const PAIR = /(?:mann|frau)\s?(?:\/|oder|bzw\.)\s?-?(?:frau|mann)(?!\p{L})|(?<!\p{L})ein(?:e\/[nr]|e[nr]?\/eine?|\(e\)n?|e\(n\)|:e|\*e|en oder eine|e oder einen)(?!\p{L})/iu;

/** Does a title name all genders, by a mark, a sign or a pair? Gender by its nouns is asked elsewhere. */
export const namesAllGenders = (title: string): boolean =>
  MARK.test(title) || PAIR.test(title) || genderFormsOf(title).length > 0;

/** Does a text say somewhere that everybody is meant? */
export const saysAllGenders = (text: string): boolean => MARK.test(text) || STATEMENT.test(text);
