/**
 * Raised when what is compiled out of own chapters changes, the search index and how it reads words included: what an older version has
 * compiled is then made anew out of the chapters.
 */
export const OWN_COMPILER = 2;
