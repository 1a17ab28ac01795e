import type { MessageKey } from './translate';

/** What is stored under a key or as a kind of records, in words. A test asks for a name of everything in the catalogue. */
export const STORED_NAMES: Readonly<Record<string, MessageKey>> = {
  preferences: 'storedPreferences',
  'situation.corrections': 'storedCorrections',
  'search.query': 'storedQuery',
  'checklist.ticks': 'storedTicks',
  'welcome.shown': 'storedWelcome',
  'tips.aside': 'asideHeading',
  'tips.read': 'storedRead',
  'marks.bookmarks': 'storedBookmarks',
  'marks.noted': 'storedNoted',
  'reader.recent': 'storedRecent',
  note: 'yourNotes',
  highlight: 'storedHighlights',
  'desk.context': 'storedDeskContext',
  'desk.options': 'storedDesk',
  draft: 'storedDrafts',
  damaged: 'damagedHeading',
  'sync.on': 'storedSyncSwitch',
  'sync.state': 'storedSyncState',
  sync: 'storedSync',
  undo: 'storedUndo',
};
