/** German dates and days as parts of expressions: 30. Juni, 12.10., Sonntag, Mitternacht, Monatsende. */
const MONTH = String.raw`(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|Feber|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)`;
const DAY = String.raw`(?:(?:kommenden?|nächsten?|diesen|diesem) )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)(?!\p{L})`;
const OTHER = String.raw`(?:Mitternacht|Monatsende|Ende (?:des Monats|der Woche|${MONTH})|heute Abend|morgen(?: Abend)?|zum Wochenende|Ostern|Weihnachten|Pfingsten|Silvester|Nikolaus|Heiligabend|Muttertag|Valentinstag|Aschermittwoch|[1-4]\. Advent)`;
const NUMBER = String.raw`\d{1,2}\. ?(?:${MONTH}|\d{1,2}\.(?: ?\d{2,4})?)`;

/** One date or day, for building expressions (flags `iu`). */
export const DATE = `(?:${DAY}(?:,? (?:de[nm] |dem )?${NUMBER})?|${NUMBER}|${OTHER})`;
