/**
 * SHA-256 of the one script and the one style sheet of an approval file: its policy allows nothing else. Written down,
 * because a page without a certificate cannot compute it; a test compares.
 */
export const SCRIPT_SHA256 = 'vrXsFh1fsvFHcLgtwoDTSByQNTQZCkRzR/4fCCJMUmY=';
export const STYLE_SHA256 = 'jR8yq4bQ2o+GwLuhmCsg/jpgQcQJ24O1bEecITMHSiw=';
