/**
 * Raised when what is compiled out of handbook chapters changes, also when the search reads words otherwise: what an
 * older version compiled is then rebuilt from the chapters. A test notices a forgotten change.
 */
export const HANDBOOK_COMPILER = 7;
