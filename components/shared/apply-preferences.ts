import type { Preferences } from '../../core/preferences/preferences';
import type { Stored } from './stored';

/** Shows this page in a theme and text size; `style/base.css` does the rest. */
export function showPreferences({ theme, textSize }: Preferences): void {
  const { dataset } = document.documentElement;
  // Even writing the same value would restyle the page.
  if (dataset.theme !== theme) dataset.theme = theme;
  if (dataset.textSize !== textSize) dataset.textSize = textSize;
}

/** Shows this page as the user has set it, and keeps it so when that changes elsewhere. For every `main.tsx`. */
export function applyPreferences(item: Stored<Preferences>): void {
  void item.read().then(showPreferences);
  item.watch(showPreferences);
}
