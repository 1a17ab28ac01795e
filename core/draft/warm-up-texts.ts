const PLAIN =
  'Wir freuen uns: Schreib uns, wenn Sie mehr über unser junges Team wissen wollen! Nur heute 5 Prozent ab 10 Euro, nachhaltig und klimaneutral. Danke an Frau Albers, die seit 1998 bei uns packt. #lager #kassel';
const WIDE = `${PLAIN} „Danke“ 🙂`;

/**
 * Texts that a checker reads before it is needed. An engine makes a pattern ready when it is first used, once for texts of plain
 * letters and once for all others, and makes it quick at the second use: the first text of a person would wait for that.
 */
export const WARM_UP_TEXTS: readonly string[] = [PLAIN, WIDE, PLAIN, WIDE];
