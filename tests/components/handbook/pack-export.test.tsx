import { act } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PackExport } from '../../../components/handbook/pack-export';
import { type HandbookEntry, type HandbookPack, NO_OWN } from '../../../core/handbook/handbook-summary';
import type { ExportPack } from '../../../core/ports/handbook-import';
import { click, draw, settled, TODAY, t, type } from '../support/draw';

vi.mock('../../../components/shared/save-file', () => ({ saveFile: (name: string) => `${name}.json` }));

const pack = (id: string, house: HandbookPack['house'] = {}): HandbookPack => ({
  ...{ id, name: `${id} GmbH`, issued: TODAY, hash: 'a'.repeat(64), managed: false, locked: [], house },
});
const chapter = (title: string, from?: string): HandbookEntry => ({
  ...{ slug: title.toLowerCase(), record: title, title, summary: '', format: 'plain', house: false },
  ...{ sections: 1, tips: 0, words: 0, templates: 0, checklistItems: 0 },
  origin: from === undefined ? { type: 'file', name: 'x.md' } : { type: 'pack', pack: from },
});

type Given = Parameters<ExportPack>;

function open(packs: readonly HandbookPack[], chapters: readonly HandbookEntry[]) {
  const given: Given[] = [];
  const exportPack: ExportPack = async (...all) => {
    given.push(all);
    return { text: '{}', hash: 'a'.repeat(64), voice: {} };
  };
  const view = draw(<PackExport summary={{ ...NO_OWN, packs, chapters }} today={TODAY} exportPack={exportPack} />);
  const choose = (id: string) =>
    act(async () => {
      const select = view.the<HTMLSelectElement>('select');
      select.value = id;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const save = async (): Promise<Given | undefined> => {
    await click(view.button(t('packExport')));
    await settled();
    return given.at(-1);
  };
  return { view, choose, save, contents: () => view.texts('.pack-contents li').join('\n') };
}

const TWO = [pack('adler', { settings: { country: 'AT' }, pages: ['adler.at'], houseRule: true }), pack('biber')];
const CHAPTERS = [chapter('Leitlinie', 'adler'), chapter('Anrede', 'biber'), chapter('Notiz')];

describe('a team pack that is saved', () => {
  it('without any here is a new one of one’s own files: only a name is asked', async () => {
    const { view, save, contents } = open([], [chapter('Notiz')]);
    expect(view.find('select')).toBeNull();
    expect(contents()).toContain('Notiz');
    expect(await save()).toBeUndefined();
    await type(view.the('.field'), 'Pension Seeblick');
    expect(await save()).toEqual([
      { id: 'pension-seeblick', name: 'Pension Seeblick', issued: TODAY, houseRule: true },
      { files: true, settings: false },
    ]);
  });

  it('is the only one that is here, under its own id and name, with what has been read since', async () => {
    const { view, save, contents } = open([pack('adler')], CHAPTERS.slice(0, 1).concat(chapter('Notiz')));
    expect(view.find('.field')).toBeNull();
    expect(contents()).toContain('Leitlinie, Notiz');
    expect(await save()).toEqual([
      { id: 'adler', name: 'adler GmbH', issued: TODAY, houseRule: false },
      { files: true, settings: false },
    ]);
  });

  it('is of several the one that is chosen: its own, seen before, and one’s own files only where they are ticked', async () => {
    const { view, choose, save, contents } = open(TWO, CHAPTERS);
    expect(view.the<HTMLSelectElement>('select').value).toBe('');
    await choose('adler');
    expect(contents()).toContain('Leitlinie');
    expect(contents()).toContain(t('packPages', 'adler.at'));
    expect(contents()).toContain(t('packContentsSettings'));
    expect(contents()).not.toMatch(/Anrede|Notiz/);
    expect(await save()).toEqual([
      { id: 'adler', name: 'adler GmbH', issued: TODAY, houseRule: true },
      { files: false, settings: false },
    ]);
    const [, files] = [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    await click(files as HTMLInputElement);
    expect(contents()).toContain('Leitlinie, Notiz');
    expect((await save())?.[1]).toEqual({ files: true, settings: false });
    await choose('biber');
    expect(contents()).toContain('Anrede');
    expect(contents()).not.toContain('Notiz');
  });

  it.each(['adler', 'Adler GmbH'])('is not new under a name that is here: %s', async (name) => {
    const { view, choose, save } = open(TWO, CHAPTERS);
    await choose('');
    await type(view.the('.field'), name);
    expect(view.texts('.handbook-export [role=alert]')).toEqual([t('packNameTaken', 'adler GmbH')]);
    expect(await save()).toBeUndefined();
    await type(view.the('.field'), 'Dritte');
    expect(view.texts('.handbook-export [role=alert]')).toEqual(['']);
    expect((await save())?.[0].id).toBe('dritte');
  });
});
