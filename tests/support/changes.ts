import type { Change } from '../../core/guide/compiled-guide';

/** A change of law, with what a test says of it. */
export const changeOf = ({ since = '2026-06-07', sections = ['10.3'], ...more }: Partial<Change>): Change => ({
  id: `law-${since}`,
  since,
  when: since,
  status: 'gilt',
  title: `Neue Regel vom ${since}`,
  country: 'DE',
  statement: `Seit ${since} gilt etwas für ${sections.join(' und ')}.`,
  source: 'Bundesgesetzblatt 2026 I Nr. 43',
  kind: 'gesetz',
  sections,
  ...more,
});
