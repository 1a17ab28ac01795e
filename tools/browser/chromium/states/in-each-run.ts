/**
 * In these axe judges the colours of every look; in the others it judges the first, and all of them where there is
 * patience.
 */
export const IN_ALL_COLOURS: readonly string[] = [
  'popup unfolded',
  'panel grant ended',
  'welcome tried',
  'desk findings',
];

/** What `npm test` looks at: these, which hold most of what can break, and one of a list that has none of them. */
export const IN_EACH_RUN: readonly string[] = [
  ...IN_ALL_COLOURS,
  'popup check',
  'reader chapter',
  'reader template',
  'checklist',
  'settings used',
];
