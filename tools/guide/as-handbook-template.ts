/**
 * A template of the guide as a team's pack may hold it: without the facts on which it rests, for those are the guide's
 * alone.
 */
export const asHandbookTemplate = (source: string): string => source.replace(/^fakten:.*\n/m, '');
