import type { SectionId } from '../guide/guide';
import type { Situation } from '../situation/situation';
import { type NetworkId, PAGE_KINDS, type PageKind } from '../situation/vocabulary';
import type { PageWords } from './sub-pages';

/** What is done on the page, as far as it depends on the organisation. */
type Occasion = 'page' | 'pictures' | 'words' | 'reviews';

interface Organisation {
  /** How a word of its name begins, in lower case; a blank at the end = the whole word. */
  readonly called: string;
  /** The sections that come first there, best first. */
  readonly sections: Readonly<Partial<Record<Occasion, readonly SectionId[]>>>;
}

/**
 * Who has a page, where the name says so, and what matters to them before all else: authorities owe an imprint, access
 * for all and the same treatment of every voice; schools and care homes show people who cannot simply be shown.
 * `page` = their profile and its running, `pictures` = what shows people, `words` = what they write. Firms are the rule
 * and stand in the general lists. `reviews` = what customers say of them, where a patient's visit is a secret already. Names in Germany, Austria and Switzerland. Editorial, November 2026.
 */
export const ORGANISATIONS: Readonly<Record<string, Organisation>> = {
  authority: {
    called:
      'landkreis |kreis(?:verwaltung|stadt|tag|ausschuss)|stadt(?:verwaltung|rat|gemeinde|kanzlei| )|gemeinde(?:verwaltung|amt|rat| )|samtgemeinde|verbandsgemeinde|marktgemeinde|ortsgemeinde|ortsamt|bezirk(?: |samt|shauptmannschaft|sregierung|sverwaltung)|\\S*ministeri(?:um|en)|landratsamt|rathaus|landesamt|bundesamt|bundesagentur|finanzamt|ordnungsamt|gesundheitsamt|jugendamt|jobcenter|arbeitsagentur|agentur für arbeit|polizei|bundespolizei|zoll |hauptzollamt|kanton|magistrat|senat(?:sverwaltung)|regierungspräsidium|staatskanzlei|amtsgericht|landgericht|staatsanwaltschaft|behörde|city of |district of |municipality|county of |ministry',
    sections: { page: ['16.1', '7.8', '9.3', '16.6'], words: ['7.8', '9.3'], pictures: ['7.3', '7.2', '16.2'] },
  },
  school: {
    called:
      '(?:grund|haupt|real|mittel|gesamt|ober|förder|berufs|sekundar|gemeinschafts|sonder|stadtteil|waldorf|montessori|volks|handels|kantons|bezirks|primar)schule|berufskolleg|\\S*gymnasium|schulzentrum|schule (?:am|an|im|auf|zum|zur)|kita |kitas |kinder(?:garten|gärten|tagesstätte|krippe|haus |hort|tagespflege)|hort |internat |jugend(?:zentrum|haus|treff|club)|nursery|kindergarten|primary school|high school',
    sections: { page: ['16.2', '16.1', '5.8'], pictures: ['16.2', '5.8', '9.8'], words: ['16.2', '12.7'] },
  },
  care: {
    called:
      '(?:pflege|alten|senioren)(?:heim|zentrum|zentren|residenz|stift|wohn|haus |dienst)|altenpflegeheim|altenhilfe|tagespflege|hospiz|wohnheim|wohngruppe|wohnstätte|\\S*klinik(?:um|en)? |krankenhaus|krankenhäuser|spital|spitex|reha(?: |zentrum|klinik)|palliativ|behindertenhilfe|lebenshilfe|werkstatt für behinderte|diakonie|caritas|nursing home|care home|hospital ',
    sections: {
      page: ['16.2', '12.7', '7.7'],
      pictures: ['16.2', '12.7', '5.8'],
      words: ['12.7'],
      reviews: ['12.7'],
    },
  },
  practice: {
    called:
      '\\S*praxis dr |praxis am |(?:arzt|ärzte|zahnarzt|zahnärzte|haut|haus|kinder|augen|frauenarzt|gemeinschafts|therapie|hebammen)praxis|zahnarzt |zahnärzt|hausarzt |hausärzt|kinderarzt |kinderärzt|frauenarzt |frauenärzt|augenarzt |augenärzt|hautarzt |hautärzt|physiotherapie |ergotherapie |logopädie |hebamme |mvz ',
    sections: { pictures: ['16.2', '12.7'], words: ['12.7'], reviews: ['12.7'] },
  },
  association: {
    called:
      'e v |eingetragener verein|\\S*verein |\\S*verband |stiftung|förderkreis|freiwillige feuerwehr|feuerwehr |thw |drk |bürgerinitiative|tsv |tus |sv |fc |vfl |vfb |vfr |sc |djk |turnverein|sportclub|pfadfinder|tierheim|kirchengemeinde|kirchgemeinde|pfarrei|pfarre ',
    sections: { page: ['16.1', '5.8'], pictures: ['16.2', '5.8'] },
  },
};

/** Networks on which a post is a picture or a film. */
const PICTURES: ReadonlySet<NetworkId> = new Set(['instagram', 'tiktok', 'youtube', 'pinterest', 'snapchat']);
const PICTURE_PAGES: ReadonlySet<string | undefined> = new Set(['video', 'photo', 'story', 'videos', 'photos']);

const OWN_PAGES: ReadonlySet<PageKind> = new Set(['profile', 'company', 'company-admin', 'profile-edit']);
/** Networks that are always about an employer. */
const EMPLOYERS: ReadonlySet<NetworkId> = new Set(['kununu', 'glassdoor', 'indeed', 'stepstone', 'xing']);
const PEOPLE: ReadonlySet<NetworkId> = new Set(['linkedin', 'xing']);

/** What is said of them comes behind what always helps with reviews. */
const BEHIND_REVIEWS = 2;

/** A section that comes forward because of who it is, and the position that it goes to; 0 = the first. */
export interface OwnerSection {
  readonly section: SectionId;
  readonly position: number;
}

/** The sections that come forward because of who it is; empty where no name says so. */
export function sectionsForOwner(
  { network, kind }: Situation,
  subPage: string | undefined,
  page: PageWords,
): readonly OwnerSection[] {
  const group = PAGE_KINDS[kind];
  const ofPage = OWN_PAGES.has(kind);
  if (group === 'silent' || group === 'hire' || EMPLOYERS.has(network) || (ofPage && subPage !== undefined)) return [];
  // A profile there is a person's, whatever house they work for.
  if (kind === 'profile' && PEOPLE.has(network)) return [];
  const shows = kind === 'event' || PICTURES.has(network) || PICTURE_PAGES.has(subPage);
  const reviewed = kind === 'reviews' || (network === 'google-business' && kind === 'company');
  const occasion: Occasion = reviewed ? 'reviews' : ofPage ? 'page' : shows ? 'pictures' : 'words';
  if (group === 'read' && (kind !== 'post' || occasion === 'words')) return [];
  const first = reviewed ? BEHIND_REVIEWS : 0;
  return (ownerOfPage(page)?.sections[occasion] ?? []).map((section, at) => ({ section, position: first + at }));
}

/** Who it is, by the names in title, heading and address. */
function ownerOfPage(page: PageWords): Organisation | undefined {
  const names = namesIn(page);
  return Object.values(ORGANISATIONS).find(({ called }) => new RegExp(` (?:${called})`).test(names));
}

/**
 * The parts of a page's words that can be a name: short ones between the separators of a title, and the name in the address.
 * A sentence about a school is not a school.
 */
function namesIn({ title, heading = '', url }: PageWords): string {
  const parts = `${title} · ${heading}`.split(/\s[|·•–—-]\s|[:()„“"]| auf (?=[A-Z])| on (?=[A-Z])/);
  const handles = url.replace(/^https?:\/\/[^/]*|[?#].*$/g, '').split('/');
  const names = [...parts.filter((part) => part.trim().split(/\s+/).length <= LONGEST_NAME), ...handles.map(decoded)];
  return names
    .map(
      (name) =>
        ` ${name
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `,
    )
    .join('·');
}

/** Words of a name; longer parts of a title are sentences. */
const LONGEST_NAME = 6;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // Not encoded as addresses are: it is read as it stands.
  }
}
