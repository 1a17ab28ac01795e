import { useState } from 'preact/hooks';
import { contextFor, type DraftContext } from '../../core/draft/context';
import { draftOfReading } from '../../core/draft/reread';
import type { DraftReading } from '../../core/ports/draft-reading';
import { patternOf } from '../../core/situation/correction';
import type { MessageKey } from '../shared/translate';
import type { DraftHouses } from './use-draft-house';
import type { Drafts } from './use-drafts';

interface PageReading {
  readonly page: { readonly tabId: number; readonly url: string } | undefined;
  readonly readDraft: (tabId: number) => Promise<DraftReading>;
  readonly refusedPrivate: boolean;
  readonly houses?: DraftHouses | undefined;
  readonly drafts: Drafts;
  /** What the draft on the desk is for; what is read keeps of it what its page does not say. */
  readonly context: DraftContext;
  readonly onRead: () => void;
}

const REFUSED: Readonly<Record<'private' | 'none' | 'unclear' | 'closed', MessageKey>> = {
  private: 'readPrivate',
  none: 'readNone',
  unclear: 'readUnclear',
  closed: 'readClosed',
};

/** Reads the text of the page's editor onto the desk, for the house of the page, and what there is to say of it. */
export function usePageReading({ page, readDraft, refusedPrivate, houses, drafts, context, onRead }: PageReading) {
  const [notice, setNotice] = useState<MessageKey | undefined>(refusedPrivate ? 'readPrivate' : undefined);
  const read = async () => {
    if (!page) return;
    setNotice(undefined);
    const reading = await readDraft(page.tabId);
    if ('refused' in reading) return setNotice(REFUSED[reading.refused]);
    if (reading.text === drafts.current.text) setNotice('readSame');
    const found = {
      text: reading.text,
      context: contextFor(context, reading.situation, reading.kind),
      house: houses?.ofPage(page.url),
      page: patternOf(page.url) ?? '',
    };
    drafts.take((stored, id) => draftOfReading(stored, found, { id, now: Date.now() }));
    onRead();
  };
  return { notice, read };
}
