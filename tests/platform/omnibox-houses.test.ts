import { beforeEach, expect, it, vi } from 'vitest';
import { type HandbookSummary, NO_OWN } from '../../core/handbook/handbook-summary';

const fake = vi.hoisted(() => ({
  ask: (_text: string, _suggest: (list: { content: string; description: string }[]) => void) => {},
  firstLine: '',
  url: '' as string | undefined,
  summary: undefined as unknown,
  searched: [] as (string | undefined)[],
}));
vi.mock('../../platform/browser/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string, value = '') => `${key} ${value}`.trim() },
    omnibox: {
      onInputChanged: { addListener: (listener: typeof fake.ask) => Object.assign(fake, { ask: listener }) },
      onInputEntered: { addListener: () => {} },
      setDefaultSuggestion: ({ description }: { description: string }) =>
        Object.assign(fake, { firstLine: description }),
    },
  },
}));
vi.mock('../../platform/page/active-page', () => ({ activePage: async () => fake.url && { url: fake.url } }));
vi.mock('../../platform/handbook/handbook-summary', () => ({
  handbookSummary: { read: async () => fake.summary },
}));
vi.mock('../../platform/handbook/search-engine', () => ({
  loadSearch: async (_query: string, house?: string) => {
    fake.searched.push(house);
    return {
      find: () => [
        { section: '10.4', title: 'Ausschreiben' },
        { section: `eigen-${house || 'leitlinie'}-2`, title: 'Gehälter', handbook: { source: 'x', networks: [] } },
      ],
    };
  },
}));
const { registerOmnibox } = await import('../../platform/background/omnibox');
registerOmnibox();

const pack = (id: string) => ({
  ...{ id, name: `Haus <${id}>`, issued: '2026-11-28', hash: id, managed: false, locked: [] },
  house: { pages: [`linkedin.com/company/${id}`], settings: {} },
});
const chapter = (slug: string, pack?: string): HandbookSummary['chapters'][number] => ({
  ...{
    slug,
    record: slug,
    title: slug,
    summary: '',
    format: 'plain',
    sections: 3,
    tips: 0,
    words: 0,
    templates: 0,
    checklistItems: 0,
  },
  ...{ house: false, origin: pack === undefined ? { type: 'file', name: 'x.md' } : { type: 'pack', pack } },
});
const houses: HandbookSummary = {
  ...NO_OWN,
  packs: [pack('adler'), pack('biber')],
  chapters: [chapter('adler', 'adler'), chapter('biber', 'biber'), chapter('leitlinie')],
};

const asked = () =>
  new Promise<string[]>((resolve) => fake.ask('Gehalt', (list) => resolve(list.map((one) => one.description))));

// As Chrome reads descriptions: in Firefox they are text.
beforeEach(() => void vi.stubEnv('FIREFOX', ''));
beforeEach(() => Object.assign(fake, { firstLine: '', searched: [], summary: houses, url: undefined }));

it('the address bar searches the house of the page in front alone, names it in its first line and beside its hits', async () => {
  for (const id of ['adler', 'biber']) {
    fake.url = `https://www.linkedin.com/company/${id}/posts/`;
    const [guide, own] = await asked();
    expect(guide).toBe('10.4  Ausschreiben');
    expect(own).toBe(`Haus &#60;${id}&#62;  Gehälter`);
    expect(fake.firstLine).toBe(`omniboxHouse Haus &#60;${id}&#62;`);
  }
  expect(fake.searched).toEqual(['adler', 'biber']);
});

it.each([
  ['a page that no house names', 'https://www.linkedin.com/feed/'],
  ['a page that may not be seen', undefined],
])('on %s it searches no house, says so, and calls what is the user’s own their own', async (_name, url) => {
  fake.url = url;
  expect((await asked())[1]).toBe('handbookShort  Gehälter');
  expect(fake.searched).toEqual(['']);
  expect(fake.firstLine).toBe('omniboxNoHouse');
});

it('with one pack it searches all there is and says nothing more', async () => {
  fake.summary = { ...houses, packs: [{ ...pack('adler'), house: {} }] };
  await asked();
  expect(fake.searched).toEqual([undefined]);
  expect(fake.firstLine).toBe('');
});
