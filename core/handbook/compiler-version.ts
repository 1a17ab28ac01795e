/**
 * Raised when what is compiled out of handbook chapters changes, also when the search reads words otherwise: what an older version
 * has compiled is then made anew out of the chapters. A test notices.
 */
export const HANDBOOK_COMPILER = 4;
