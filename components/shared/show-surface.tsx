import { type ComponentChildren, render } from 'preact';
import type { Preferences } from '../../core/preferences/preferences';
import { applyPreferences } from './apply-preferences';
import { PrivateNotice } from './private-notice';
import type { Stored } from './stored';
import { Surface, type SurfaceProps } from './surface';

interface SurfaceSettings extends Pick<SurfaceProps, 'message' | 'locks'> {
  readonly preferences: Stored<Preferences>;
  /** Of the interface, as a language tag. */
  readonly language: string;
  /** Notes, drafts and chapters can be neither read nor kept here: a private window. */
  readonly keepsNoRecords?: boolean;
  /** Of the window; absent where the view names it by what it shows. */
  readonly title?: string;
}

/** Shows a view as a page of the extension: in the user's look, with language and title. For `main.tsx`. */
export function showSurface(
  view: ComponentChildren,
  { preferences, language, title, message, locks, keepsNoRecords = false }: SurfaceSettings,
): void {
  applyPreferences(preferences);
  document.documentElement.lang = language;
  if (title) document.title = title;
  render(
    <Surface message={message} {...(locks ? { locks } : {})}>
      {keepsNoRecords && <PrivateNotice />}
      {view}
    </Surface>,
    document.getElementById('app') ?? document.body,
  );
}
