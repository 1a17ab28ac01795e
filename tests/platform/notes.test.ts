import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { FakeLocks } from './support/fake-locks';
import { FakeStorage } from './support/fake-storage';

vi.mock('../../platform/browser/browser', () => ({ browser: { storage: new FakeStorage() } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { notes } = await import('../../platform/storage/notes');
const { storedItem } = await import('../../platform/storage/storage');
const { NOTE_INDEX } = await import('../../core/annotations/note');

const note = { text: 'Beim nächsten Mal zuerst fragen.', title: 'Zuerst fragen' };
/** The index as another page reads it. */
const elsewhere = storedItem(NOTE_INDEX);
const listed = () => elsewhere.read();

it('a note that is deleted on the page on which it was written leaves the index of targets that have one', async () => {
  await notes.putAll([['10.4', note]]);
  await expect.poll(listed).toEqual(['10.4']);
  await notes.putAll([], ['10.4']);
  await expect.poll(listed).toEqual([]);
});

it('a note is in the index again where another page has taken it out since this one read it', async () => {
  await notes.putAll([['10.4', note]]);
  await expect.poll(listed).toEqual(['10.4']);
  await elsewhere.update(() => []);
  await notes.putAll([['10.4', note]]);
  await expect.poll(listed).toEqual(['10.4']);
});
