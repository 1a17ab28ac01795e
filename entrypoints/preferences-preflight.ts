import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPreferences } from '../components/shared/apply-preferences';
import { preferencesPreflight } from '../platform/storage/preferences-preflight';

/**
 * In the head of every page of the extension, as a classic script: it runs before the first paint, so that no surface
 * lights up in the wrong theme. `main.tsx` takes over from there.
 */
export default defineUnlistedScript(() => showPreferences(preferencesPreflight()));
