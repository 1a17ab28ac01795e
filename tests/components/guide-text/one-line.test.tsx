import { afterEach, describe, expect, it, vi } from 'vitest';
import { OneLine } from '../../../components/guide-text/one-line';
import { click, draw, t } from '../support/draw';

afterEach(() => vi.restoreAllMocks());

/** A line in a place that is so wide, in pixels. */
function lineIn(width: number) {
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(500);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  return draw(
    <OneLine name="line" label="zu den Quellen">
      Quellen
    </OneLine>,
  );
}

describe('a line that a style sheet keeps short', () => {
  it('has no button where nothing is cut', () => {
    expect(lineIn(500).find('button')).toBeNull();
  });

  it('is shown whole when asked where it is cut, and short again', async () => {
    const view = lineIn(300);
    const button = view.the<HTMLButtonElement>('button');
    expect([button.textContent, button.getAttribute('aria-label')]).toEqual([
      t('lineMore'),
      `${t('lineMore')} zu den Quellen`,
    ]);
    expect(view.find('.is-whole')).toBeNull();
    await click(button);
    expect(view.the('.is-whole').textContent).toContain('Quellen');
    expect([button.textContent, button.getAttribute('aria-expanded')]).toEqual([t('lineLess'), 'true']);
    await click(button);
    expect(view.find('.is-whole')).toBeNull();
  });
});
