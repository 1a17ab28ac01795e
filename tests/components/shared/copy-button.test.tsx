import { expect, it, vi } from 'vitest';
import { CopyButton } from '../../../components/shared/copy-button';
import { RichCopyButton } from '../../../components/shared/rich-copy-button';
import { click, draw, settled, t } from '../support/draw';

const BUTTONS = [
  ['of a plain text', <CopyButton key="plain" text="Guten Tag" label="Kopieren" />],
  ['of a rich text', <RichCopyButton key="rich" text="Guten Tag" html={undefined} label="Kopieren" />],
] as const;

it.each(BUTTONS)('the result %s stands beside the button, which keeps its name', async (_, button) => {
  vi.stubGlobal('navigator', { clipboard: { writeText: async () => {} } });
  const view = draw(button);
  await click(view.button('Kopieren'));
  await settled();
  expect(view.the('[role=status]').textContent).toBe(t('copied'));
  expect(view.the('button').textContent).toBe('Kopieren');
  vi.unstubAllGlobals();
});

it.each(BUTTONS)('the room for the result %s is there before: nothing in the row moves', (_, button) => {
  expect(draw(button).the('.copy-room').dataset.room).toBe(t('copied'));
});
