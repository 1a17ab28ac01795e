import { DEFAULT_COUNTRY, WORK_COUNTRIES, type WorkCountry } from '../tips/country';

/** `auto` follows the browser. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** `normal` is the browser's own setting. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The user's preferences, for all surfaces. */
export interface Preferences {
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly country: WorkCountry;
}

export const DEFAULT_PREFERENCES: Preferences = { theme: 'auto', textSize: 'normal', country: DEFAULT_COUNTRY };

/** Reads preferences from stored data; missing or unknown values get their default. Never throws. */
export function toPreferences(value: unknown): Preferences {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return {
    theme: oneOf(THEMES, stored.theme) ?? DEFAULT_PREFERENCES.theme,
    textSize: oneOf(TEXT_SIZES, stored.textSize) ?? DEFAULT_PREFERENCES.textSize,
    country: oneOf(WORK_COUNTRIES, stored.country) ?? DEFAULT_PREFERENCES.country,
  };
}

const oneOf = <T extends string>(choices: readonly T[], value: unknown): T | undefined =>
  choices.find((choice) => choice === value);
