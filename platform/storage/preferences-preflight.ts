import { DEFAULT_PREFERENCES, type Preferences, toPreferences } from '../../core/preferences/preferences';

const KEY = 'preferences';

/**
 * The copy of the preferences that can be read at once: the browser's extension storage answers only after the first
 * paint, the extension's own `localStorage` before it. The defaults where there is no copy. Never throws.
 */
export function preferencesPreflight(): Preferences {
  try {
    return toPreferences(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    // Switched off with the cookies, or no copy of ours.
    return DEFAULT_PREFERENCES;
  }
}

/**
 * Puts the copy right; defaults need none. Where there is no `localStorage` (in the background, or switched off with
 * the cookies) the wrong theme may show for a moment: comfort, not data.
 */
export function keepEarly(preferences: Preferences): void {
  try {
    const text = JSON.stringify(preferences);
    if (text === JSON.stringify(DEFAULT_PREFERENCES)) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // As above.
  }
}
