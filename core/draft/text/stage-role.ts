import { latin } from './latin';

/** Roles on stage and before the camera are cast by looks, sex and age: the trait is what the task requires (AGG § 8, GlBG § 9). */
const CAST = latin(
  /(?<!\p{L})(?:(?:Haupt|Neben|Statisten|Film|Theater|Sprech|Kinder|Bühnen|Doppel)rollen?|[Cc]asting\p{L}*|Darsteller\p{L}*|Schauspieler\p{L}*|Kompars\p{L}*|Statist(?:en|in|innen)?|[Ss]pielalter|(?:Sopran|Mezzosopran)istin|Tenor|Bariton|Fotomodel\p{L}*)(?!\p{L})/u,
);
const ROLE = latin(
  /(?<!\p{L})(?:Rolle|(?:gibt|spielt|verkörpert|spielen|verkörpern|singen|singt) (?:die|den|das|eine|einen)(?: \p{L}+)? \p{Lu}\p{L}+)(?!\p{L})/u,
);
/** "Ihre Rolle im Team" is a post; a role to be played has a stage. */
const STAGE = latin(
  /(?<!\p{L})(?:\p{L}*[Tt]heater\p{L}*|Bühne\p{L}*|Stück(?:e|s)?|Oper(?:n\p{L}*)?|Operette|Musicals?|\p{L}*[Ff]ilm\p{L}*|Dreh\p{L}*|Kamera|Premiere|Inszenierung|Werbespot|Serie|Festspiele|Passionsspiele|Krippenspiel|Regie|Ensemble|Julia|Romeo|Gretchen|Faust)(?!\p{L})/u,
);

/** Is a role in a play or film cast in this sentence? */
export const isRole = (text: string, sentence: string): boolean =>
  CAST.test(sentence) || (ROLE.test(sentence) && STAGE.test(text));
