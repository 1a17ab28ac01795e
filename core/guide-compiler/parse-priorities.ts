import { isNetworkId, isPageKind } from '../situation/vocabulary';
import { isSubPage } from '../tips/sub-pages';
import type { KeyCheck } from './parse-section-lists';

/**
 * A key of `priorities.yaml`: `linkedin/composer`, `linkedin/composer/poll` for one page of the kind in particular,
 * `*` for any network.
 */
export const checkSituation: KeyCheck = (situation) => {
  const [network = '', kind = '', subPage, ...rest] = situation.split('/');
  if (!(network === '*' || isNetworkId(network)) || !isPageKind(kind) || rest.length > 0)
    return [`Situation „${situation}“ ist unbekannt`, 'Netzwerk und Seitenart wie linkedin/job-posting schreiben'];
  if (subPage !== undefined && !isSubPage(kind, subPage))
    return [`„${situation}“: diese Unterseite gibt es nicht`, 'ein Wort aus core/tips/sub-pages.ts schreiben'];
  return undefined;
};
