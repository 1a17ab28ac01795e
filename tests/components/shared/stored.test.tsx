import { act } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { useStored } from '../../../components/shared/stored';
import { click, draw, settled, t } from '../support/draw';
import { type StoredSomewhere, storedSomewhere } from '../support/stored-somewhere';

/** A list of words that grows by a button: the least view that reads and writes. */
function Words({ item, next = 'neu' }: { item: StoredSomewhere<string[]>; next?: string }) {
  const [words, change] = useStored(item);
  drawn++;
  return (
    <>
      <output>{words === undefined ? 'unknown' : words.join(' ')}</output>
      <button type="button" onClick={() => change((before) => [...before, next])}>
        add
      </button>
    </>
  );
}

/** How often the view was drawn. */
let drawn = 0;
let item: StoredSomewhere<string[]>;
let view: ReturnType<typeof draw>;
const shown = () => view.the('output').textContent;
const add = () => click(view.button('add'));
const answered = () => act(() => item.answerAll());

function open(stored: string[], known = false): void {
  drawn = 0;
  item = storedSomewhere(stored, { known });
  view = draw(<Words item={item} />);
}

describe('what is stored', () => {
  it('is unknown until the store has answered', async () => {
    open(['eins']);
    expect(shown()).toBe('unknown');
    await answered();
    expect(shown()).toBe('eins');
  });

  it('stands in the first frame where the page has read it before, and is not drawn twice if nobody has changed it', async () => {
    open(['eins'], true);
    expect(shown()).toBe('eins');
    await answered();
    expect(shown()).toBe('eins');
    expect(drawn).toBe(1);
  });

  it('is asked again where it was changed between the read and the first frame, which shows what was read', async () => {
    item = storedSomewhere(['eins'], { known: true });
    item.changedElsewhere(['zwei']);
    view = draw(<Words item={item} />);
    expect(shown()).toBe('eins');
    await answered();
    expect(shown()).toBe('zwei');
  });

  it('is asked again by a view that comes when an earlier one, which watched it, is gone', async () => {
    open(['eins'], true);
    view.again(null);
    item.changedElsewhere(['zwei']);
    view.again(<Words item={item} />);
    await answered();
    expect(shown()).toBe('zwei');
  });

  it('stands in the first frame as an early copy says it, and is asked for all the same', async () => {
    item = storedSomewhere(['jetzt'], { early: ['früher'] });
    view = draw(<Words item={item} />);
    expect(shown()).toBe('früher');
    await answered();
    expect(shown()).toBe('jetzt');
  });

  it('is shown again when another surface changes it', async () => {
    open(['eins'], true);
    act(() => item.changedElsewhere(['zwei']));
    await answered();
    expect(shown()).toBe('zwei');
  });

  it('of two changes elsewhere the last one counts, whichever answer comes first', async () => {
    open(['eins'], true);
    await answered();
    act(() => item.changedElsewhere(['zwei']));
    act(() => item.changedElsewhere(['drei']));
    const [older, newer] = item.asked;
    await act(async () => newer?.answer());
    expect(shown()).toBe('drei');
    item.changedElsewhere(['vier']);
    await act(async () => older?.answer());
    await answered();
    expect(shown()).toBe('vier');
  });

  it('is heard no more by a view that is gone', async () => {
    open(['eins'], true);
    expect(item.watchers).toBe(1);
    view.again(null);
    expect(item.watchers).toBe(0);
  });

  it('of another item takes the place of the first, which is heard no more', async () => {
    open(['eins'], true);
    const other = storedSomewhere(['anderes']);
    view.again(<Words item={other} />);
    await act(() => other.answerAll());
    expect([item.watchers, other.watchers]).toEqual([0, 1]);
    act(() => other.changedElsewhere(['geändert']));
    await act(() => other.answerAll());
    expect(shown()).toBe('geändert');
  });
});

describe('a change', () => {
  beforeEach(() => open(['eins'], true));

  it('shows at once, before the store has answered', async () => {
    await add();
    expect(shown()).toBe('eins neu');
    expect(item.value).toEqual(['eins']);
    await answered();
    expect([shown(), item.value]).toEqual(['eins neu', ['eins', 'neu']]);
  });

  it('is made of what is stored by then, not of what was shown', async () => {
    await add();
    item.changedElsewhere(['zwei']);
    await answered();
    expect([shown(), item.value]).toEqual(['zwei neu', ['zwei', 'neu']]);
  });

  it('while another is being written adds to it, on screen and in the store', async () => {
    await add();
    await add();
    expect(shown()).toBe('eins neu neu');
    await answered();
    expect([shown(), item.value]).toEqual(['eins neu neu', ['eins', 'neu', 'neu']]);
  });

  it('is not taken back for a moment by what was asked before it', async () => {
    act(() => item.changedElsewhere(['eins', 'zwei']));
    const [older] = item.asked;
    await add();
    await act(async () => older?.answer());
    expect(shown()).toBe('eins neu');
    await answered();
    expect(shown()).toBe('eins zwei neu');
  });

  it('made before anything was read is shown as soon as it is', async () => {
    open(['eins']);
    await add();
    expect(shown()).toBe('unknown');
    await answered();
    expect([shown(), item.value]).toEqual(['eins neu', ['eins', 'neu']]);
  });
});

describe('a change that the store refuses', () => {
  const refuseWrites = () =>
    act(async () => {
      for (const entry of [...item.asked]) if (entry.what === 'write') entry.refuse();
    });
  const notice = () => view.find('[role=alert]')?.textContent ?? '';

  beforeEach(async () => {
    open(['eins'], true);
    await add();
    await refuseWrites();
    await answered();
  });

  it('stays on screen, and the surface says that it is not stored', () => {
    expect(shown()).toBe('eins neu');
    expect(item.value).toEqual(['eins']);
    expect(notice()).toContain(t('tryAgain'));
  });

  it('is stored by another try, and then nothing more is said', async () => {
    await click(view.button(t('tryAgain')));
    await answered();
    await settled();
    expect([shown(), item.value]).toEqual(['eins neu', ['eins', 'neu']]);
    expect(notice()).toBe('');
  });

  it('is kept with what another surface has changed meanwhile', async () => {
    act(() => item.changedElsewhere(['zwei']));
    await answered();
    expect(shown()).toBe('zwei neu');
    await click(view.button(t('tryAgain')));
    await answered();
    expect(item.value).toEqual(['zwei', 'neu']);
  });

  it('is tried again together with those that were refused after it, each once', async () => {
    await add();
    await refuseWrites();
    await answered();
    expect(shown()).toBe('eins neu neu');
    await click(view.button(t('tryAgain')));
    await answered();
    expect(item.value).toEqual(['eins', 'neu', 'neu']);
  });
});
