import type { MessageKey } from '../shared/translate';

/** Why a page's draft was not read. */
export const READING_REFUSED_WORDS: Readonly<Record<'private' | 'none' | 'unclear' | 'closed', MessageKey>> = {
  private: 'readPrivate',
  none: 'readNone',
  unclear: 'readUnclear',
  closed: 'readClosed',
};
