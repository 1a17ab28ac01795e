import { draw } from '../../components/first-frame/runtime';
import { PopupSurface } from './popup-surface';
import type { Prepared } from './prepare';

/** Draws the popup without Preact; see `tools/first-frame/plugin.ts`. `takeOver` makes it answer. */
export const drawFirstFrame = (prepared: Prepared, root: Element): void =>
  draw(<PopupSurface prepared={prepared} preparing={Promise.resolve(prepared)} />, root);
