import { hasPage, type PageName } from '../guide/page-address';
import { fold } from '../text/fold';
import { writtenWords } from '../text/words';

interface ProductPage {
  readonly page: PageName;
  /** Its place on the page, without `#`; empty = the page as such. */
  readonly hash: string;
  /** What people type who want the page itself and not what the guide says of it, each a query as a whole. */
  readonly asked: readonly string[];
}

/** The product's own pages that a search leads to. Editorial, November 2026. */
export const PRODUCT_PAGES = {
  templates: {
    page: 'reader',
    hash: 'vorlagen',
    asked: ['Vorlagen', 'Vorlage', 'alle Vorlagen', 'Mustertexte', 'Textbausteine', 'templates'],
  },
  checklists: {
    page: 'checklist',
    hash: '',
    asked: [
      'Checklisten',
      'Checkliste',
      'alle Checklisten',
      'Prüflisten',
      'Prüfliste',
      'Abhakliste',
      'checklists',
      'checklist',
    ],
  },
  changes: {
    page: 'reader',
    hash: 'neu',
    asked: [
      'Was ist neu',
      'Was hat sich geändert',
      'Was sich geändert hat',
      'Was gibt es Neues',
      'Änderungen',
      'Neuerungen',
      'Neuigkeiten',
      'Neues',
      'neu',
      'Gesetzesänderungen',
      'neue Gesetze',
      'what is new',
      'what’s new',
      'changes',
    ],
  },
  glossary: {
    page: 'reader',
    hash: 'glossar',
    asked: ['Glossar', 'Begriffe', 'Fachbegriffe', 'Lexikon', 'Wörterbuch', 'Abkürzungen', 'glossary'],
  },
  mine: {
    page: 'reader',
    hash: 'meine',
    asked: [
      'Meine Liste',
      'Merkliste',
      'Lesezeichen',
      'Meine Notizen',
      'Notizen',
      'gemerkt',
      'my list',
      'bookmarks',
      'notes',
    ],
  },
  desk: {
    page: 'desk',
    hash: '',
    asked: [
      'Text prüfen',
      'Entwurf prüfen',
      'Beitrag prüfen',
      'Texte prüfen',
      'Schreibtisch',
      'Entwürfe',
      'check text',
      'check a draft',
    ],
  },
  settings: { page: 'settings', hash: '', asked: ['Einstellungen', 'Optionen', 'settings', 'options', 'preferences'] },
  contents: {
    page: 'reader',
    hash: '',
    asked: ['Inhaltsverzeichnis', 'Inhalt', 'alle Kapitel', 'Kapitel', 'contents', 'chapters'],
  },
} as const satisfies Readonly<Record<string, ProductPage>>;

export type ProductPageId = keyof typeof PRODUCT_PAGES;

const isProductPage = (id: string): id is ProductPageId => Object.hasOwn(PRODUCT_PAGES, id);

/** Letters that may still be missing at the end, and how many must be there. */
const MISSING = 3;
const SHORTEST = 5;

const spelled = (query: string): string => writtenWords(query.toLowerCase()).map(fold).join(' ');

const SPELLINGS = Object.entries<ProductPage>(PRODUCT_PAGES).flatMap(([id, { asked }]) =>
  isProductPage(id) ? asked.map((words) => ({ id, words: spelled(words) })) : [],
);

/**
 * The page that a query asks for, where it asks for nothing else and this edition has it; also while its last letters
 * are missing.
 */
export function productPageFor(query: string): ProductPageId | undefined {
  const asked = spelled(query);
  const fits = (words: string) =>
    words === asked || (asked.length >= SHORTEST && words.startsWith(asked) && words.length - asked.length <= MISSING);
  return SPELLINGS.find(({ id, words }) => fits(words) && hasPage(PRODUCT_PAGES[id].page))?.id;
}
