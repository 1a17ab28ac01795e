import type { SectionId } from '../../core/guide/guide';
import type { PageName } from '../../core/guide/page-address';

/** The address of a page of the site: all lie in one folder, wherever that is. */
export const pageAddress = (page: PageName, hash = ''): string => `${page}.html${hash}`;

/** Whether this window shows the page. */
export const showsPage = (page: PageName): boolean => location.pathname.endsWith(`/${page}.html`);

const PAGES: ReadonlySet<PageName> = new Set(['reader', 'desk', 'checklist', 'settings']);

/** Whether the site has the page. */
export const hasPage = (page: PageName): boolean => PAGES.has(page);

/** The address of a section's own page, to share it; handbook sections have none. */
export const sectionPage = (section: SectionId): string | undefined =>
  /^\d+\.\d+$/.test(section) ? `${section}.html` : undefined;
