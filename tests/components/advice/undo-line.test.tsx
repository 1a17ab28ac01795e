import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UndoLine } from '../../../components/advice/undo-line';
import type { Dismissal } from '../../../core/tips/dismissals';
import { click, draw, settled, t } from '../support/draw';

const HIDDEN: Dismissal = { scope: { type: 'section', section: '10.3' }, at: 1 };
const onUndo = vi.fn();
beforeEach(() => onUndo.mockReset());

/** The line above the cards; the first card is the one that comes back. */
const Line = ({ undoable, cards = [] }: { undoable: Dismissal | undefined; cards?: readonly string[] }) => (
  <div tabIndex={-1}>
    <UndoLine undoable={undoable} onUndo={onUndo} />
    {cards.map((section) => (
      <li key={section} class="tip-card" data-section={section}>
        <button type="button">{section}</button>
      </li>
    ))}
  </div>
);

describe('the line that takes back what was dismissed', () => {
  it('says nothing where nothing can be taken back', () => {
    expect(draw(<Line undoable={undefined} />).the('[role=status]').textContent).toBe('');
  });

  it.each([
    ['for good', HIDDEN, 'dismissedHidden'],
    ['until tomorrow', { ...HIDDEN, until: 2 }, 'dismissedLater'],
  ] as const)('says what has happened: %s', (_, undoable, message) => {
    expect(draw(<Line undoable={undoable} />).the('[role=status]').textContent).toContain(t(message));
  });

  it('does not take the keyboard in a popup that has been opened again', () => {
    draw(<Line undoable={HIDDEN} />);
    expect(document.activeElement).toBe(document.body);
  });

  it('takes the keyboard when the card that had it is gone', () => {
    const view = draw(<Line undoable={undefined} cards={['10.3']} />);
    view.button('10.3').focus();
    view.again(<Line undoable={HIDDEN} />);
    expect(document.activeElement).toBe(view.button(t('undo')));
  });

  it('leaves the keyboard to something that has it', () => {
    const view = draw(<Line undoable={undefined} cards={['10.4']} />);
    view.button('10.4').focus();
    view.again(<Line undoable={HIDDEN} cards={['10.4']} />);
    expect(document.activeElement).toBe(view.button('10.4'));
  });

  it('waits while the keyboard stands on it, and goes when it leaves', async () => {
    const view = draw(<Line undoable={undefined} />);
    view.again(<Line undoable={HIDDEN} />);
    view.again(<Line undoable={undefined} />);
    expect(view.the('[role=status]').textContent).toContain(t('undo'));
    view.button(t('undo')).blur();
    await settled();
    expect(view.the('[role=status]').textContent).toBe('');
  });

  it('hands the keyboard to the card that has come back', async () => {
    const view = draw(<Line undoable={HIDDEN} />);
    onUndo.mockImplementation(() => view.again(<Line undoable={undefined} cards={['10.1', '10.3']} />));
    await click(view.button(t('undo')));
    await settled();
    expect(onUndo).toHaveBeenCalledExactlyOnceWith(HIDDEN);
    expect(document.activeElement).toBe(view.button('10.3'));
  });
});
