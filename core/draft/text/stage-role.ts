import { latin } from './latin';

/**
 * Roles on stage and before the camera are cast by looks, sex and age: the trait is what the task requires (AGG § 8,
 * GlBG § 9).
 */
const CAST = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:Haupt|Neben|Statisten|Film|Theater|Sprech|Kinder|Bühnen|Doppel)rollen?|[Cc]asting[A-Za-zÀ-ž]*|Darsteller[A-Za-zÀ-ž]*|Schauspieler[A-Za-zÀ-ž]*|Kompars[A-Za-zÀ-ž]*|Statist(?:en|in|innen)?|[Ss]pielalter|(?:Sopran|Mezzosopran)istin|Tenor|Bariton|Fotomodel[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u,
);
const ROLE = latin(
  /(?<![A-Za-zÀ-ž])(?:Rolle|(?:gibt|spielt|verkörpert|spielen|verkörpern|singen|singt) (?:die|den|das|eine|einen)(?: [A-Za-zÀ-ž]+)? \p{Lu}[A-Za-zÀ-ž]+)(?![A-Za-zÀ-ž])/u,
);
/** "Ihre Rolle im Team" is a post; a role to be played has a stage. */
const STAGE = latin(
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*[Tt]heater[A-Za-zÀ-ž]*|Bühne[A-Za-zÀ-ž]*|Stück(?:e|s)?|Oper(?:n[A-Za-zÀ-ž]*)?|Operette|Musicals?|[A-Za-zÀ-ž]*[Ff]ilm[A-Za-zÀ-ž]*|Dreh[A-Za-zÀ-ž]*|Kamera|Premiere|Inszenierung|Werbespot|Serie|Festspiele|Passionsspiele|Krippenspiel|Regie|Ensemble|Julia|Romeo|Gretchen|Faust)(?![A-Za-zÀ-ž])/u,
);

/** Is a role in a play or film cast in this sentence? */
export const isRole = (text: string, sentence: string): boolean =>
  CAST.test(sentence) || (ROLE.test(sentence) && STAGE.test(text));
