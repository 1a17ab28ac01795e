import { latin } from './latin';

const TELLS_A_TASK = latin(/^(?:[^\p{L}]*|[^.!?:\n]{0,60}: )(?:Sie|Du|du) \p{Ll}{2,20}(?:en|st)(?!\p{L})/u);
const TO_US = latin(
  /(?<!\p{L})(?:uns|mir|[Bb]itte|[Bb]ewerbung\p{L}*|[Ll]ebenslauf|CV|Anschreiben|Motivationsschreiben|an die|an das|per Mail)(?!\p{L})/u,
);

/** Does a sentence tell what somebody does at work ("Sie erfassen die Blutgruppe"), and asks for nothing to be sent? */
export const isTask = (sentence: string): boolean => TELLS_A_TASK.test(sentence) && !TO_US.test(sentence);
