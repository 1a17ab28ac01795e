import { act } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { HouseLine } from '../../../components/advice/house-line';
import { PageDocuments } from '../../../components/advice/page-documents';
import { PageTemplate } from '../../../components/advice/page-template';
import { HOUSES, usePageHouse } from '../../../components/advice/use-page-house';
import { LockContext } from '../../../components/shared/lock-context';
import { CalledFromProvider } from '../../../components/templates/called-from';
import type { TemplateEntry } from '../../../core/guide/compiled-templates';
import { type HandbookPack, type HandbookSummary, NO_OWN } from '../../../core/handbook/handbook-summary';
import type { ManagedLock } from '../../../core/handbook/managed-locks';
import type { TickSheet } from '../../../core/tips/checklist-ticks';
import type { HandbookChecklist } from '../../../core/tips/handbook-checklist';
import { draw, settled, t } from '../support/draw';
import { storedSomewhere } from '../support/stored-somewhere';
import { JOB_AD, later } from '../support/tips';

const pack = (id: string, house: HandbookPack['house'] = {}): HandbookPack => ({
  ...{ id, name: id, issued: '2026-11-28', hash: id, managed: false, locked: [], house },
});
const A = 'https://a.example/';
const B = 'https://b.example/';
const TWO: HandbookSummary = {
  ...NO_OWN,
  packs: [
    pack('Adler', { pages: ['a.example'] }),
    pack('Biber', { pages: ['b.example'], settings: { country: 'CH' } }),
  ],
};

function open(summary: HandbookSummary, first: string, locks: readonly ManagedLock[] = []) {
  const item = storedSomewhere(summary, { known: true });
  function View({ url }: { url: string }) {
    const house = usePageHouse(item, url);
    if (!house) return <p>unknown</p>;
    return (
      <>
        {house.id !== undefined && <HouseLine house={house} />}
        <output>{house.country ?? 'no law'}</output>
      </>
    );
  }
  const view = (url: string) => (
    <LockContext.Provider value={new Set(locks)}>
      <View url={url} />
    </LockContext.Provider>
  );
  const drawn = draw(view(first));
  const line = () => drawn.find('.house-line')?.textContent?.trim();
  return { drawn, line, law: () => drawn.the('output').textContent, go: (url: string) => drawn.again(view(url)), item };
}

describe('the house of the page', () => {
  it('is not named with one pack, and its code is not loaded', async () => {
    const load = vi.spyOn(HOUSES, 'load');
    const { line } = open({ ...NO_OWN, packs: [pack('Adler', { pages: ['a.example'] })] }, B);
    await settled();
    expect(line()).toBeUndefined();
    expect(load).not.toHaveBeenCalled();
  });

  it('is named, and changes with the page', async () => {
    await HOUSES.load();
    const { line, law, go } = open(TWO, A);
    await settled();
    expect([line(), law()]).toEqual([`${t('houseHere')} Adler`, 'no law']);
    go(B);
    expect([line(), law()]).toEqual([`${t('houseHere')} Biber`, 'CH']);
    go('https://c.example/');
    expect([line(), law()]).toEqual([t('houseNone'), 'no law']);
  });

  it('where two name the page equally both are named, and none of them holds', async () => {
    await HOUSES.load();
    const tied = { ...TWO, packs: [...TWO.packs, pack('Zobel', { pages: ['b.example'], settings: {} })] };
    const { line, law } = open(tied, B);
    await settled();
    expect([line(), law()]).toEqual([t('houseTied', 'Biber, Zobel'), 'no law']);
  });

  it('has no law of its own where the firm has settled one for all', async () => {
    await HOUSES.load();
    const { law } = open(TWO, B, ['country']);
    await settled();
    expect(law()).toBe('no law');
  });

  it('a pack that comes while the panel is open makes the first one a house', async () => {
    await HOUSES.load();
    const { line, item } = open({ ...NO_OWN, packs: TWO.packs.slice(0, 1) }, A);
    await settled();
    expect(line()).toBeUndefined();
    await act(async () => {
      item.changedElsewhere(TWO);
      await item.answerAll();
    });
    expect(line()).toBe(`${t('houseHere')} Adler`);
  });
});

describe('the document of the page', () => {
  const entry = (id: string, title: string): TemplateEntry => ({
    ...{ id, title, form: 'text', countries: ['DE'], names: [title], chapter: 10 },
    situations: [{ network: 'linkedin', kind: 'job-posting' }],
  });
  const link = async (own: readonly TemplateEntry[]) => {
    const view = draw(
      <PageTemplate
        situation={JOB_AD}
        country="DE"
        summary={NO_OWN}
        loadTemplateEntries={async () => [entry('V3', 'Stellenanzeige')]}
        loadHandbookTemplateEntries={async () => own}
      />,
    );
    await settled();
    return view.texts('.page-template a');
  };

  it('is the house’s own before the guide’s, marked as such; never more than one', async () => {
    expect(await link([])).toEqual([t('templateLink', 'Stellenanzeige')]);
    expect(await link([entry('eigen-vorlage-anzeige', 'Unsere Anzeige')])).toEqual([
      t('templateLink', t('templateOwnOf', 'Unsere Anzeige')),
    ]);
  });
});

describe('the way to the document of the page', () => {
  it('says for which network and for which house it is', async () => {
    const view = draw(
      <CalledFromProvider value={{ network: 'linkedin', house: 'adler' }}>
        <PageTemplate
          situation={JOB_AD}
          country="DE"
          summary={NO_OWN}
          loadTemplateEntries={async () => [
            {
              ...{ id: 'V3', title: 'Anzeige', form: 'text', countries: ['DE'], names: ['Anzeige'], chapter: 10 },
              situations: [{ network: 'linkedin', kind: 'job-posting' }],
            },
          ]}
          loadHandbookTemplateEntries={async () => []}
        />
      </CalledFromProvider>,
    );
    await settled();
    expect(view.the<HTMLAnchorElement>('.page-template a').href).toMatch(/reader\.html#V3\?netz=linkedin&haus=adler$/);
  });
});

describe('the handbook checklists of the page', () => {
  const list = (house: string): HandbookChecklist => ({
    ...{ id: `eigen-${house}`, title: `Liste ${house}`, items: [{ id: 'bild', title: 'Bild', action: '' }] },
    situations: [{ network: 'linkedin', kind: 'job-posting' }],
  });
  const of = (house: string): HandbookSummary => ({
    ...NO_OWN,
    chapters: [
      {
        ...{ slug: house, record: house, title: house, summary: '', format: 'plain', house: false },
        ...{ sections: 0, tips: 0, words: 0, templates: 0, checklistItems: 1 },
        origin: { type: 'pack', pack: house },
      },
    ],
  });
  const ticks = storedSomewhere<TickSheet[]>([], { known: true });
  const [adler, biber] = [of('adler'), of('biber')];
  const slow = later<readonly HandbookChecklist[]>();
  const documents = (summary: HandbookSummary) => (
    <PageDocuments
      situation={JOB_AD}
      url="https://www.linkedin.com/job-posting/"
      country="DE"
      summary={summary}
      ticks={ticks}
      loadDocuments={async () => ({
        loadTemplateEntries: async () => [],
        loadHandbookTemplateEntries: async () => [],
        // That of the first house is slow: it comes when the second one speaks.
        loadHandbookChecklists: ({ chapters: [chapter] }) =>
          chapter?.slug === 'adler' ? slow.promise : Promise.resolve([list('biber')]),
      })}
    />
  );
  it('are those of the house that speaks, also where another’s come late', async () => {
    const view = draw(documents(adler));
    await settled();
    view.again(documents(biber));
    await settled();
    await act(async () => slow.resolve([list('adler')]));
    await settled();
    expect(view.texts('.handbook-checklist a')).toEqual([t('checklistLink', 'Liste biber')]);
  });
});
