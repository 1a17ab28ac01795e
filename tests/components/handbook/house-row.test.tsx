import { act } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { HandbookList } from '../../../components/handbook/handbook-list';
import { LockContext } from '../../../components/shared/lock-context';
import { type HandbookPack, type HandbookSummary, NO_OWN } from '../../../core/handbook/handbook-summary';
import { houseOf } from '../../../core/handbook/house';
import type { ManagedLock } from '../../../core/handbook/managed-locks';
import { click, draw, t } from '../support/draw';

const pack = (id: string, house: HandbookPack['house'] = {}, managed = false): HandbookPack => ({
  ...{ id, name: id, issued: '2026-11-28', hash: 'a'.repeat(64), managed, locked: [], house },
});

function open(packs: readonly HandbookPack[], locks: readonly ManagedLock[] = []) {
  let summary: HandbookSummary = { ...NO_OWN, packs };
  const list = () => (
    <LockContext.Provider value={new Set(locks)}>
      <HandbookList
        summary={summary}
        onChange={(change) => {
          summary = change(summary);
        }}
      />
    </LockContext.Provider>
  );
  const view = draw(list());
  const pages = () => summary.packs.map((one) => houseOf(one).pages);
  const write = async (lines: string) => {
    const field = view.the<HTMLTextAreaElement>('textarea');
    await act(async () => {
      field.value = lines;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await click(view.button(t('housePagesSave')));
    view.again(list());
  };
  return { view, pages, write };
}

describe('a pack in the settings', () => {
  it('alone asks for nothing: no pages, no house', () => {
    const { view } = open([pack('seeblick')]);
    expect(view.find('.house-pages')).toBeNull();
    expect(document.body.textContent).not.toContain(t('houseEverywhere'));
  });

  it('beside another one says where it holds, and takes pages one by one, shortened to what counts', async () => {
    const { view, pages, write } = open([pack('seeblick'), pack('zirbe', { settings: {}, pages: ['zirbe.de'] })]);
    expect(view.texts('.row-detail')).toContain(t('houseEverywhere'));
    expect(view.texts('.row-detail')).toContain(t('housePagesOne'));
    await write('https://www.linkedin.com/company/Seeblick/?trk=x\n\n*.seeblick.at');
    expect(pages()).toEqual([['linkedin.com/company/seeblick', '*.seeblick.at'], ['zirbe.de']]);
    expect(view.texts('[role=status]').join()).toContain(t('housePagesSaved'));
  });

  it('says which addresses it has taken without what stood behind the question mark, and no others', async () => {
    const { view, pages, write } = open([pack('seeblick'), pack('zirbe', { settings: {} })]);
    await write(
      'facebook.com/profile.php?id=4711&sk=about\nlinkedin.com/company/4711002/admin\nxing.com/pages/seeblick#ueber-uns',
    );
    expect(pages()[0]).toEqual([
      'facebook.com/profile.php?id=4711',
      'linkedin.com/company/4711002/admin',
      'xing.com/pages/seeblick',
    ]);
    const said = () => view.texts('.house-pages [role=status]')[0];
    expect(said()).toBe(t('housePagesCut', 'facebook.com/profile.php?id=4711'));
    await write('linkedin.com/company/4711002/admin?');
    expect(said()).toBe('');
  });

  it('does not take what is no address, and says which line it is', async () => {
    const { view, pages, write } = open([pack('seeblick'), pack('zirbe', { settings: {} })]);
    await write('seeblick.at\nSeeblick GmbH');
    expect(view.texts('[role=alert]').join()).toContain(t('housePagesWrong', 'Seeblick GmbH'));
    expect(pages()[0]).toEqual([]);
    await write('seeblick.at\nbusiness.facebook.com/latest?asset_id=*');
    expect(view.texts('[role=alert]').map((said) => said?.trim())).toContain(
      t('housePagesWrongId', 'business.facebook.com/latest?asset_id=*'),
    );
    expect(pages()[0]).toEqual([]);
  });

  it('that names the pages of another one says so, for neither of them speaks there', () => {
    const { view } = open([pack('a', { pages: ['a.de'] }), pack('b', { pages: ['a.de'], settings: {} })]);
    expect(view.texts('.house-tied')).toEqual([t('houseTiedPages', 'b'), t('houseTiedPages', 'a')]);
  });

  it.each<[string, readonly HandbookPack[], readonly ManagedLock[]]>([
    ['of an administrator', [pack('a', {}, true), pack('b', { settings: {} }, true)], []],
    ['with the houses settled', [pack('a'), pack('b', { settings: {} })], ['houses']],
  ])('%s its pages are shown and cannot be changed', async (_name, packs, locks) => {
    const { view, pages, write } = open(packs, locks);
    expect(view.the<HTMLTextAreaElement>('textarea').readOnly).toBe(true);
    expect(view.texts('.house-pages .row-detail')).toContain(t('managedBy'));
    await write('a.de');
    expect(pages()).toEqual([[], []]);
  });
});
