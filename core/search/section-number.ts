/**
 * The number of a section or chapter that a query consists of (`13`, `13.2`, `§ 13.2`); `undefined` = it is made of
 * words.
 */
export const sectionNumberIn = (query: string): string | undefined =>
  /^\s*(?:§\s*)?(\d{1,2}(?:\.\d{0,2})?)\s*$/.exec(query)?.[1];
