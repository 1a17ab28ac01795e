import { APPROVAL_STATES } from './approval';
import { HOUSE_STATES } from './houses';
import { OTHER_STATES } from './other';
import { PANEL_STATES, POPUP_STATES } from './popup';
import { READER_STATES } from './reader';
import { SETTINGS_STATES } from './settings';
import type { SurfaceState } from './state';

/** Every state of every surface. Each begins with nothing stored, so any of them can be opened at any time. */
export const STATES: readonly SurfaceState[] = [
  ...POPUP_STATES,
  ...PANEL_STATES,
  ...READER_STATES,
  ...SETTINGS_STATES,
  ...HOUSE_STATES,
  ...OTHER_STATES,
  ...APPROVAL_STATES,
];
