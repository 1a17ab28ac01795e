import { newDraft } from '../../core/draft/stored-draft';
import type { Country } from '../../core/guide/guide';
import type { Template } from '../../core/guide/template';
import { draftContextOf } from '../../core/guide/template-draft';
import { spelled, templateText } from '../../core/guide/template-text';
import type { CalledFrom } from '../../core/reader/template-address';
import { drafts, lastContext } from '../storage/drafts';
import { deskAddress } from './desk-page';

/**
 * Makes a draft of a template and goes to the desk with it: for the network and the house of the page from which it was
 * called for. It is stored before: nothing is lost if the page dies on the way.
 */
export async function openAtDesk(template: Template, country: Country, { network, house }: CalledFrom): Promise<void> {
  const id = crypto.randomUUID();
  const context = draftContextOf(template, country, await lastContext.read(), network);
  const text = templateText(template, country);
  const draft = {
    ...newDraft(id, context, Date.now(), text),
    name: spelled(template.title, country),
    ownCountry: true,
  } as const;
  const written = house === undefined ? draft : { ...draft, house };
  await drafts.putAll([[id, written]]);
  location.assign(deskAddress(undefined, { draft: id }));
}
