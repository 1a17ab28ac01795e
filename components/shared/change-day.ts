import type { Change } from '../../core/guide/compiled-guide';
import type { Day } from '../../core/guide/guide';
import { asOfInWords } from './days';
import type { Translate } from './translate';

/** What the day of a change is, in words: "gilt seit 27.09.2026", "Frist endete am 07.06.2026". */
export const changeDay = (
  { since, when, status }: Pick<Change, 'since' | 'when' | 'status'>,
  today: Day,
  t: Translate,
): string => t(since > today ? `changeAhead_${status}` : `change_${status}`, asOfInWords(when));
