import { act } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ChooseKind } from '../../../components/advice/choose-kind';
import type { Situation } from '../../../core/situation/situation';
import { draw, t } from '../support/draw';
import { JOB_AD } from '../support/tips';

const UNKNOWN: Situation = { ...JOB_AD, kind: 'other', known: false };

function open(situation: Situation) {
  const onChoose = vi.fn();
  const view = draw(<ChooseKind situation={situation} onChoose={onChoose} />);
  const list = view.the<HTMLSelectElement>('select');
  return {
    onChoose,
    list,
    choose: (kind: string) =>
      act(async () => {
        list.value = kind;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    submit: () => act(async () => view.the<HTMLFormElement>('form').requestSubmit()),
  };
}

describe('what sort of page it is', () => {
  it('is not chosen in advance on a page that nobody knows: silence there has to be meant', async () => {
    const { list, choose, submit, onChoose } = open(UNKNOWN);
    expect(list.value).toBe('');
    expect(list.required).toBe(true);
    await submit();
    expect(onChoose).not.toHaveBeenCalled();
    await choose('job-posting');
    await submit();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('job-posting');
  });

  it('is what was recognised until another one is chosen, and no tips at all stand last', () => {
    const { list } = open(JOB_AD);
    expect(list.value).toBe(JOB_AD.kind);
    expect([...list.options].at(-1)?.textContent).toBe(t('kindNoTips'));
  });
});
