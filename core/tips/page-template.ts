import type { TemplateEntry, TemplateLink } from '../guide/compiled-templates';
import { linkTo } from '../guide/template-group';
import type { Situation } from '../situation/situation';
import type { Writing } from '../situation/writing';
import type { WorkCountry } from './country';

/** What is written in an open editor, as templates call it; any other kind of document is no help there. */
const WRITTEN: Readonly<Record<Writing, TemplateEntry['writes']>> = {
  reply: 'review-reply',
  comment: 'comment',
  job: 'job',
  profile: 'profile',
};

/**
 * The one template that is offered beside a page: the first, in the order of the list, that names the page's kind on
 * its network, else one that names the kind on any; where several share its name, the way to all of them. `undefined`
 * where none does: a page without documents gets none.
 */
export function templateFor(
  { network, kind, writing }: Situation,
  entries: readonly TemplateEntry[],
  country: WorkCountry,
): TemplateLink | undefined {
  const here = entries.filter(
    ({ countries, writes }) =>
      (country === 'all' || countries.includes(country)) && (!writing || writes === WRITTEN[writing]),
  );
  const on = (wanted: string) =>
    here.find(({ situations }) => situations.some((at) => at.network === wanted && at.kind === kind));
  const found = on(network) ?? on('*');
  return found && linkTo(found, here);
}
