import type { Span } from '../../text/span';
import { TAKES_UP } from '../data/told-of-reader';
import type { Draft } from '../draft';

/** Words of sickness in what is said of a person: data of health, whoever it is said of. */
export const SICKNESS =
  /(?<![A-Za-zÀ-ž])(?:krank(?:geschrieben|gemeldet)?|[Kk]rankenst[aä]nd[A-Za-zÀ-ž]*|[Kk]rank(?:schreibung|meldung|heit|heits)[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*[Kk]rankheitstag[A-Za-zÀ-ž]*|[Ee]rkrank[A-Za-zÀ-ž]*|Burn-?out|[Dd]epress[A-Za-zÀ-ž]*|[Dd]iagnose|[Tt]herapie|Reha|schwanger|[Ss]chwangerschaft|[Aa]lkoholsucht|[Aa]lkoholkrank|[Ss]uchterkrankung|psychisch[A-Za-zÀ-ž]*|Bandscheibe[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*allergie|Medikamente?|Fehlgeburt)(?![A-Za-zÀ-ž])/u;

const READER = /(?<![A-Za-zÀ-ž])(?:Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?)(?![A-Za-zÀ-ž])/u;
/** What the review itself said, what is wished, and what holds for everybody. */
const NOT_TOLD =
  /(?<![A-Za-zÀ-ž])(?:(?:[Ss]ie|du|[Ii]hre?|[Dd]eine?) (?:Bewertung|Rezension|Text|Kommentar)|schreib[A-Za-zÀ-ž]*|geschrieben|schilder[A-Za-zÀ-ž]*|geschildert|erwähn[A-Za-zÀ-ž]*|berichte[A-Za-zÀ-ž]*|[Bb]esserung|wünschen|[Ww]enn|[Ff]alls|[Ss]ollten|[Ww]er|[Nn]iemand|[Gg]rundsätzlich|[Aa]lle)(?![A-Za-zÀ-ž])/u;

/** In a sentence that speaks to the reader, a word of sickness tells theirs, in whatever order it is said. */
export const sicknessOfReader = ({ ownWords, sentences }: Draft): Span[] =>
  sentences.flatMap(({ start, end }) => {
    const sentence = ownWords.slice(start, end);
    const word = SICKNESS.exec(sentence);
    if (!word || !READER.test(sentence) || NOT_TOLD.test(sentence)) return [];
    return [{ start: start + word.index, end: start + word.index + word[0].length }];
  });

/** What lies in a file about somebody who works. */
const IN_THE_FILE =
  /(?<![A-Za-zÀ-ž])(?:(?:[A-Za-zÀ-ž]*[Aa]bmahn|[Vv]erwarn|[Ee]rmahn)ung(?:en)?|[Ff]ehl(?:zeiten|tagen?)|(?:Personala|A)kte|[Ss]tundenzettel[A-Za-zÀ-ž]?|[Ss]tempelkarte)(?![A-Za-zÀ-ž])/u;
const NOT_OF_THE_FILE =
  /(?<![A-Za-zÀ-ž])(?:kein(?:e[nrms]?)?|nie|ohne|Kritik|Vorw[A-Za-zÀ-ž]+|fühl[A-Za-zÀ-ž]*|empf[A-Za-zÀ-ž]+|Thema|im Team)(?![A-Za-zÀ-ž])/u;
const NOT_MENTIONED = /(?<![A-Za-zÀ-ž])erwähn(?:en Sie|st du|ten Sie|test du)[^.!?\n]{0,20} nicht/u;

/** Said to the reader, the file is theirs, in whatever order; that they kept it silent tells it as well. */
export const fileOfReader = ({ ownWords, sentences }: Draft): Span[] =>
  sentences.flatMap(({ start, end }) => {
    const sentence = ownWords.slice(start, end);
    const word = IN_THE_FILE.exec(sentence);
    if (!word || !READER.test(sentence) || NOT_TOLD.test(sentence.replace(NOT_MENTIONED, ' '))) return [];
    if (NOT_OF_THE_FILE.test(sentence) || TAKES_UP.test(sentence)) return [];
    return [{ start: start + word.index, end: start + word.index + word[0].length }];
  });
