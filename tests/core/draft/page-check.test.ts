import { describe, expect, it } from 'vitest';
import { FIRST_CONTEXT } from '../../../core/draft/context';
import { draftOfReading } from '../../../core/draft/reread';
import { newDraft, type StoredDraft, toStoredDraft } from '../../../core/draft/stored-draft';
import { holdsDraft } from '../../../core/situation/publishing';
import { situationOf } from '../../../core/situation/situation';

const PAGE = 'linkedin.com/feed';
const POST = 'Wir bilden ab Mai wieder aus und suchen Verstärkung.';
const CHANGED = 'Wir bilden ab Mai wieder aus und suchen zwei Lehrlinge.';
const kept: StoredDraft = { ...newDraft('kept', FIRST_CONTEXT, 1, POST), source: { page: PAGE, text: POST } };

const reread = (text: string, drafts: readonly StoredDraft[] = [kept], page = PAGE) =>
  draftOfReading(drafts, { text, context: FIRST_CONTEXT, page }, { id: 'new', now: 2 });

describe('a text that is read out of a page', () => {
  it('is a new draft the first time', () => {
    expect(reread(POST, [])).toMatchObject({ id: 'new', text: POST, source: { page: PAGE, text: POST } });
  });

  it('read again is the same draft, with what was changed on the page', () => {
    expect(reread(CHANGED)).toMatchObject({ id: 'kept', text: CHANGED, source: { text: CHANGED } });
  });

  it('never writes over what was changed at the desk', () => {
    const edited = { ...kept, text: 'Am Schreibtisch ganz anders.' };
    expect(reread(POST, [edited])).toMatchObject({ id: 'kept', text: edited.text });
    expect(reread(CHANGED, [edited])).toMatchObject({ id: 'new', text: CHANGED });
  });

  it('that was taken from the desk into the page goes on as the same draft', () => {
    const edited = { ...kept, text: 'Am Schreibtisch ganz anders.' };
    expect(reread(edited.text, [edited])).toMatchObject({ id: 'kept', source: { text: edited.text } });
  });

  it('that is another one, or on another page, is another draft', () => {
    expect(reread('Heute geschlossen: Betriebsausflug nach Fulda.').id).toBe('new');
    expect(reread(CHANGED, [kept], 'xing.com/feed').id).toBe('new');
  });

  it('keeps its source when it is stored, and is a draft without one that cannot be read', () => {
    expect(toStoredDraft(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(toStoredDraft({ ...kept, source: 'x' })?.source).toBeUndefined();
  });
});

describe('a page that may hold a text to check', () => {
  const at = (url: string, composer?: 'post' | 'comment' | 'message') => holdsDraft(situationOf(url), composer);

  it.each([
    ['a job form', 'https://www.linkedin.com/job-posting/form/description/', undefined, true],
    ['a feed', 'https://www.linkedin.com/feed/', undefined, false],
    ['a feed with an open post', 'https://www.linkedin.com/feed/', 'post', true],
    ['a feed with an open comment', 'https://www.linkedin.com/feed/', 'comment', true],
    ['a feed with an open message', 'https://www.linkedin.com/feed/', 'message', false],
    ['messages', 'https://www.linkedin.com/messaging/thread/1/', 'post', false],
    ['no network', 'https://www.example.org/', undefined, false],
  ] as const)('%s', (_, url, composer, holds) => {
    expect(at(url, composer)).toBe(holds);
  });
});
