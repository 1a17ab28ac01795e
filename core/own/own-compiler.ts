/**
 * Raised when what is compiled out of own chapters changes its form, the search index included: what an older version has
 * compiled is then made anew out of the chapters.
 */
export const OWN_COMPILER = 1;
