import type { SectionId } from './guide';

/** The pages of the product, by the names of their files. */
export type PageName = 'reader' | 'desk' | 'checklist' | 'settings' | 'trust' | 'welcome' | 'sidepanel';

/**
 * The address of a page of the product: `pageAddress('reader', '#13.2')`. Absolute in the extension; the site without
 * installation and the single file, which stand in any folder, put another file in the place of this one
 * (`tools/site/bundle.ts`).
 */
export const pageAddress = (page: PageName, hash = ''): `/${PageName}.html${string}` => `/${page}.html${hash}`;

/** Whether this window shows the page. Outside a window it shows none. */
export const showsPage = (page: PageName): boolean => globalThis.location?.pathname === `/${page}.html`;

/** Whether this edition of the product has the page. */
export const hasPage = (_page: PageName): boolean => true;

/** The address of a section's own page, to share it; `undefined` = this edition has none. */
export const sectionPage = (_section: SectionId): string | undefined => undefined;
