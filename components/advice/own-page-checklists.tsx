import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { urlPatternOf } from '../../core/situation/correction';
import type { Situation } from '../../core/situation/situation';
import { ownChecklistsFor } from '../../core/tips/own-checklist';
import { type LoadOwnChecklists, OwnChecklistLink, useOwnChecklists } from '../checklists/own-checklist-links';
import { useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import type { ChecklistSources } from './page-checklist';

interface OwnPageChecklistsProps extends ChecklistSources {
  /** The chapters that hold on the page: those of its house, and those that the user has brought. */
  readonly summary: HandbookSummary;
  readonly load: LoadOwnChecklists;
  /** The page; absent where no tip fits it: then all lists are there to choose from. */
  readonly situation?: Situation;
  readonly url: string | undefined;
}

/** Own lists beside one page: more would push the tips out of sight. */
const MOST_BESIDE = 2;

/** The ways to the checklists that the house of this page has brought for it. */
export function OwnPageChecklists({ summary, load, situation, url, ticks }: OwnPageChecklistsProps) {
  const t = useTranslate();
  const [sheets] = useStored(ticks);
  const lists = useOwnChecklists(summary, load) ?? [];
  const here = situation ? ownChecklistsFor(situation, lists).slice(0, MOST_BESIDE) : lists;
  const ticking = situation ? { urlPattern: urlPatternOf(url ?? '') ?? '' } : {};
  return here.map((list) => (
    <p key={list.id} class="checklist-link own-checklist" lang="de">
      <OwnChecklistLink list={list} name={t('checklistLink', list.title)} sheets={sheets} beside {...ticking} />
    </p>
  ));
}
