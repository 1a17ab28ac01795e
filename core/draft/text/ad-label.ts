/** A label at the beginning of a text: the word, then a colon, a bar or the end of its line. */
export const OPENING_LABEL =
  /^[^A-Za-zÀ-ž\p{N}#]{0,6}(?<label>Werbung|WERBUNG|Anzeige|ANZEIGE|Dauerwerbesendung)(?= ?(?:[:|·–]|\n|$))/u;
