import { latin } from './latin';

const TELLS_A_TASK = latin(/^(?:[^A-Za-zÀ-ž]*|[^.!?:\n]{0,60}: )(?:Sie|Du|du) \p{Ll}{2,20}(?:en|st)(?![A-Za-zÀ-ž])/u);
const TO_US = latin(
  /(?<![A-Za-zÀ-ž])(?:uns|mir|[Bb]itte|[Bb]ewerbung[A-Za-zÀ-ž]*|[Ll]ebenslauf|CV|Anschreiben|Motivationsschreiben|an die|an das|per Mail)(?![A-Za-zÀ-ž])/u,
);

/** Does a sentence tell what somebody does at work ("Sie erfassen die Blutgruppe"), and asks for nothing to be sent? */
export const isTask = (sentence: string): boolean => TELLS_A_TASK.test(sentence) && !TO_US.test(sentence);
