import { describe, expect, it } from 'vitest';
import type { TemplateEntry } from '../../../core/guide/compiled-templates';
import type { Situation } from '../../../core/situation/situation';
import { templateFor } from '../../../core/tips/page-template';

const entry = (id: string, part: Partial<TemplateEntry>): TemplateEntry => ({
  id,
  title: id,
  form: 'text',
  countries: ['DE', 'AT', 'CH'],
  situations: [],
  names: [],
  chapter: 10,
  ...part,
});
const ENTRIES = [
  entry('V1', { situations: [{ network: '*', kind: 'messages' }], writes: 'message' }),
  entry('V2', { situations: [{ network: 'linkedin', kind: 'messages' }], writes: 'message' }),
  entry('V3', { situations: [{ network: 'linkedin', kind: 'messages' }], writes: 'message' }),
  entry('V4', { situations: [{ network: 'xing', kind: 'messages' }], countries: ['AT'] }),
  entry('V5', { situations: [{ network: 'kununu', kind: 'reviews' }], writes: 'review-reply' }),
];
const at = (part: Partial<Situation>): Situation => ({
  network: 'linkedin',
  kind: 'messages',
  alternatives: [],
  known: true,
  ...part,
});
const found = (part: Partial<Situation>, country: 'DE' | 'AT' | 'all' = 'DE') =>
  templateFor(at(part), ENTRIES, country)?.id;

describe('beside a page', () => {
  it('one template at most: the first that names its kind on its network', () => {
    expect(found({})).toBe('V2');
  });

  it('else the first that names its kind on any network', () => {
    expect(found({ network: 'facebook' })).toBe('V1');
  });

  it('none that has no text for the country', () => {
    expect([found({ network: 'xing' }), found({ network: 'xing' }, 'AT'), found({ network: 'xing' }, 'all')]).toEqual([
      'V1',
      'V4',
      'V4',
    ]);
  });

  it('the way to all of one name where several share it', () => {
    const ads = ['V7', 'V8'].map((id) =>
      entry(id, { situations: [{ network: '*', kind: 'job-posting' }], names: ['Antwort auf Bewertung'] }),
    );
    expect(templateFor(at({ kind: 'job-posting' }), ads, 'DE')).toEqual({
      id: 'vorlagen-antwort-auf-bewertung',
      title: 'Antwort auf Bewertung',
    });
  });

  it('none where no document serves', () => {
    expect(found({ kind: 'feed' })).toBeUndefined();
  });

  it('only what is written where an editor is open', () => {
    const reviews = { network: 'kununu', kind: 'reviews' } as const;
    expect([found({ ...reviews, writing: 'reply' }), found({ ...reviews, writing: 'comment' })]).toEqual([
      'V5',
      undefined,
    ]);
  });
});
