import { DEFAULT_PREFERENCES, type Preferences, toPreferences } from '../../core/preferences/preferences';

/** Named in full: the site without installation may share its host, and with it this storage, with others. */
const KEY = 'leitfaden.preferences';

/**
 * The preferences from a copy in `localStorage`, which can be read before the first paint; extension storage answers
 * only after it. The defaults if there is no copy. Never throws.
 */
export function preferencesPreflight(): Preferences {
  try {
    return toPreferences(JSON.parse(String(localStorage.getItem(KEY))));
  } catch {
    // No `localStorage` (cookies are blocked), or no valid copy.
    return DEFAULT_PREFERENCES;
  }
}

/**
 * Updates the copy; defaults need none. Without `localStorage` (in the background, or with cookies blocked) the wrong
 * theme may show for a moment.
 */
export function keepEarly(preferences: Preferences): void {
  try {
    const text = JSON.stringify(preferences);
    if (text === JSON.stringify(DEFAULT_PREFERENCES)) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // No `localStorage`, see above.
  }
}

/** The copy as it is stored; `null` where there is none. */
export function earlyCopy(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // No `localStorage`, see above.
  }
}

/** Deletes the copy. */
export function forgetEarly(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // No `localStorage`, see above.
  }
}
