const PLAIN =
  'Wir freuen uns: Schreib uns, wenn Sie mehr über unser junges Team wissen wollen! Nur heute 5 Prozent ab 10 Euro, nachhaltig und klimaneutral. Danke an Frau Albers, die seit 1998 bei uns packt. #lager #kassel';
const WIDE = `${PLAIN} „Danke“ 🙂`;

/**
 * Texts that a checker reads before it is needed. JavaScript engines compile a pattern at its first use, once for
 * Latin-1 texts and once for all others, and optimise it at the second: without this the user's first text would wait
 * for it.
 */
export const WARM_UP_TEXTS: readonly string[] = [PLAIN, WIDE, PLAIN, WIDE];
