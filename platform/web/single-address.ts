import type { SectionId } from '../../core/guide/guide';
import type { PageName } from '../../core/guide/page-address';

const PAGES = ['reader', 'desk', 'settings'] as const satisfies readonly PageName[];

/** The pages of the single file. */
export type SinglePage = (typeof PAGES)[number];

/** The page that a hash asks for: `#desk`, `#desk&rule=shouting`; the reader has every hash that names no other. */
export const pageOf = (hash: string): SinglePage =>
  PAGES.find((page) => hash === `#${page}` || hash.startsWith(`#${page}&`)) ?? 'reader';

/** The address of a page within the single file. */
export const pageAddress = (page: PageName, hash = ''): string =>
  page === 'reader' ? hash || '#' : `#${page}${hash.replace(/^#/, '&')}`;

/** Whether this window shows the page. */
export const showsPage = (page: PageName): boolean => pageOf(location.hash) === page;

/** Whether the single file has the page. */
export const hasPage = (page: PageName): boolean => PAGES.some((name) => name === page);

/** A section of the single file has no page of its own. */
export const sectionPage = (_section: SectionId): string | undefined => undefined;
