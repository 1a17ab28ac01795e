import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { urlPatternOf } from '../../core/situation/correction';
import type { Situation } from '../../core/situation/situation';
import { handbookChecklistsFor } from '../../core/tips/handbook-checklist';
import {
  HandbookChecklistLink,
  type LoadHandbookChecklists,
  useHandbookChecklists,
} from '../checklists/handbook-checklist-links';
import { useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import type { ChecklistSources } from './page-checklist';

interface HandbookPageChecklistsProps extends ChecklistSources {
  /** The chapters that hold on the page: those of its house, and those that the user has brought. */
  readonly summary: HandbookSummary;
  readonly load: LoadHandbookChecklists;
  /** The page; absent where no tip fits it: then all lists are there to choose from. */
  readonly situation?: Situation;
  readonly url: string | undefined;
}

/** Own lists beside one page: more would push the tips out of sight. */
const MOST_BESIDE = 2;

/** The ways to the checklists that the house of this page has brought for it. */
export function HandbookPageChecklists({ summary, load, situation, url, ticks }: HandbookPageChecklistsProps) {
  const t = useTranslate();
  const [sheets] = useStored(ticks);
  const lists = useHandbookChecklists(summary, load) ?? [];
  const here = situation ? handbookChecklistsFor(situation, lists).slice(0, MOST_BESIDE) : lists;
  const ticking = situation ? { urlPattern: urlPatternOf(url ?? '') ?? '' } : {};
  return here.map((list) => (
    <p key={list.id} class="checklist-link handbook-checklist" lang="de">
      <HandbookChecklistLink list={list} name={t('checklistLink', list.title)} sheets={sheets} beside {...ticking} />
    </p>
  ));
}
