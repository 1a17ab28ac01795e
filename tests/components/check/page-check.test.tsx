import { act, renderHook } from '@testing-library/preact';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckOffer } from '../../../components/check/check-offer';
import { usePageCheck } from '../../../components/check/use-page-check';
import { pastCheckOf } from '../../../core/draft/past-check';
import type { CheckedDraft, PageCheck } from '../../../core/ports/page-check';
import type { WorkCountry } from '../../../core/tips/country';
import { draw, settled, t } from '../support/draw';
import { checkedDraft } from '../support/findings';
import { later } from '../support/tips';

const PAGE = { tabId: 1, url: 'https://www.linkedin.com/feed/', title: '', session: 's' };
let answers: ReturnType<typeof later<Awaited<ReturnType<PageCheck['check']>>>>[];
beforeEach(() => {
  answers = [];
});

function open(past: Pick<PageCheck, 'foundBefore' | 'keepFound'> | undefined = undefined) {
  const check: PageCheck['check'] = () => {
    const answer = later<Awaited<ReturnType<PageCheck['check']>>>();
    answers.push(answer);
    return answer.promise;
  };
  const rechecked: (readonly [text: string, country: WorkCountry])[] = [];
  const recheck: PageCheck['recheck'] = (text, country) => {
    rechecked.push([text.text, country]);
    return check(PAGE, country).then((found) => ('refused' in found ? Promise.reject(found) : found));
  };
  const { result, rerender } = renderHook(
    ({ page, country }: { page: typeof PAGE; country: WorkCountry }) =>
      usePageCheck({ check, recheck, ...past }, page, country),
    { initialProps: { page: PAGE, country: 'DE' as WorkCountry } },
  );
  return {
    get state() {
      return result.current.state;
    },
    get checked() {
      return result.current.checked;
    },
    run: () => act(() => result.current.run()),
    leave: () => act(() => result.current.leave()),
    on: (page: typeof PAGE) => act(() => rerender({ page, country: 'DE' })),
    under: (country: WorkCountry) => act(() => rerender({ page: PAGE, country })),
    take: (text: string) => act(() => result.current.take(checkedDraft(text, []))),
    rechecked,
  };
}
const answer = async (at: number, with_: CheckedDraft) => {
  await act(async () => answers[at]?.resolve(with_));
  await settled();
};

describe('the check of a page', () => {
  it('reads nothing before it is asked for', () => {
    const check = open();
    expect([check.state.type, answers.length]).toEqual(['none', 0]);
  });

  it('shows what was found, and the second time what was found before', async () => {
    const [first, second] = [checkedDraft('Erst', []), checkedDraft('Dann', [])];
    const check = open();
    check.run();
    expect(check.state).toEqual({ type: 'busy', before: undefined });
    await answer(0, first);
    expect(check.state).toEqual({ type: 'checked', now: first, before: undefined });
    check.run();
    await answer(1, second);
    expect(check.state).toEqual({ type: 'checked', now: second, before: first });
  });

  it('says what was found before by a popup that has died, and keeps for the next one what was found', async () => {
    const past = pastCheckOf(checkedDraft('Erst', []));
    const keepFound = vi.fn(async () => {});
    const check = open({ foundBefore: async () => past, keepFound });
    check.run();
    expect(keepFound).not.toHaveBeenCalled();
    const [first, second] = [checkedDraft('Dann', []), checkedDraft('Zuletzt', [])];
    await answer(0, first);
    expect(check.state).toEqual({ type: 'checked', now: first, before: past });
    check.run();
    await answer(1, second);
    expect(check.state, 'what this one has checked itself is newer').toEqual({
      type: 'checked',
      now: second,
      before: first,
    });
    expect(keepFound.mock.calls).toEqual([
      [PAGE, first],
      [PAGE, second],
    ]);
  });

  it('that was refused or left takes nothing away from what was found before', async () => {
    const keepFound = vi.fn(async () => {});
    const check = open({ foundBefore: async () => undefined, keepFound });
    check.run();
    await act(async () => answers[0]?.resolve({ refused: 'none' }));
    await settled();
    check.run();
    check.leave();
    await answer(1, checkedDraft('Spät', []));
    expect(keepFound).not.toHaveBeenCalled();
  });

  it('is still known after somebody has gone back to the tips, until another page is shown', async () => {
    const first = checkedDraft('Erst', []);
    const check = open();
    check.run();
    await answer(0, first);
    check.leave();
    expect([check.state.type, check.checked]).toEqual(['none', first]);
    check.on({ ...PAGE, url: 'https://www.linkedin.com/jobs/' });
    expect(check.checked).toBeUndefined();
  });

  it('that is asked for in the moment in which the page has become known is not taken back', async () => {
    const root = document.createElement('div');
    const state = { run: () => {}, type: '' };
    const effects = later<void>();
    const Popup = ({ page }: { page: typeof PAGE | undefined }) => {
      const check = usePageCheck({ check: () => later<never>().promise, recheck: vi.fn() }, page, 'DE');
      Object.assign(state, { run: check.run, type: check.state.type });
      useEffect(() => page && effects.resolve(), [page]);
      return null;
    };
    // As a browser does: effects come after the frame, and a click may come before them.
    render(<Popup page={undefined} />, root);
    render(<Popup page={PAGE} />, root);
    state.run();
    await effects.promise;
    await settled();
    expect(state.type).toBe('busy');
  });

  it('that was left shows nothing when its answer comes', async () => {
    const check = open();
    check.run();
    check.leave();
    await answer(0, checkedDraft('Spät', []));
    expect(check.state.type).toBe('none');
  });

  it('of a page that has been left is forgotten', async () => {
    const check = open();
    check.run();
    await answer(0, checkedDraft('Erst', []));
    check.on({ ...PAGE, url: 'https://www.xing.com/feed' });
    expect(check.state.type).toBe('none');
    check.run();
    expect(check.state).toEqual({ type: 'busy', before: undefined });
  });

  it('under the law of another country checks the same text, and reads nothing again', async () => {
    const check = open();
    check.run();
    await answer(0, checkedDraft('Erst', []));
    check.under('AT');
    expect(check.rechecked).toEqual([['Erst', 'AT']]);
    const austrian = checkedDraft('Erst', []);
    await answer(1, austrian);
    expect(check.state).toEqual({ type: 'checked', now: austrian, before: undefined });
  });

  it('of a text that was handed over reads nothing', async () => {
    const check = open();
    check.take('Behalten');
    const kept = checkedDraft('Behalten', []);
    await answer(0, kept);
    expect(check.rechecked).toEqual([['Behalten', 'DE']]);
    expect(check.state).toEqual({ type: 'checked', now: kept, before: undefined });
  });

  it('says why nothing was read, and that the checker has died', async () => {
    const check = open();
    check.run();
    await act(async () => answers[0]?.resolve({ refused: 'private' }));
    await settled();
    expect(check.state).toEqual({ type: 'refused', why: 'private' });
    check.run();
    await act(async () => answers[1]?.reject(new Error('died')));
    await settled();
    expect(check.state).toEqual({ type: 'failed' });
  });
});

it('Alt+Enter is the click on the one filled button, Enter alone is not', () => {
  const onCheck = vi.fn();
  const offer = draw(<CheckOffer onLikely={() => {}} onCheck={onCheck} deskHref="/desk.html" />);
  expect(offer.button(t('checkText')).title).toBe(t('checkTextKey'));
  for (const altKey of [false, true]) dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey }));
  expect(onCheck).toHaveBeenCalledOnce();
});
