import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPreferences } from '../components/shared/apply-preferences';
import { preferencesPreflight } from '../platform/storage/preferences-preflight';

/**
 * A classic script in the head of every page of the extension. It runs before the first paint, so that no surface
 * flashes in the wrong theme. `main.tsx` applies later changes.
 */
export default defineUnlistedScript(() => showPreferences(preferencesPreflight()));
