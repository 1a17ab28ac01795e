import type { SectionId } from '../guide/guide';
import type { Situation } from '../situation/situation';
import { type NetworkId, PAGE_KINDS, type PageKind } from '../situation/vocabulary';
import type { PageWords } from './sub-pages';

/** What is done on the page, as far as it depends on the organisation. */
type Occasion = 'page' | 'pictures' | 'words' | 'reviews';

interface Organisation {
  /** How a word of its name begins, in lower case; a blank at the end = the whole word. */
  readonly called: string;
  /**
   * The sections that come first there, best first; those of one bracket matter alike and come before every general
   * list.
   */
  readonly sections: Readonly<Partial<Record<Occasion, readonly (SectionId | readonly SectionId[])[]>>>;
}

/**
 * Who has a page, where the name says so, and what matters to them before all else: authorities owe an imprint, access
 * for all and the same treatment of every voice; schools and care homes show people who cannot simply be shown.
 * `page` = their profile and its running, `pictures` = what shows people, `words` = what they write. Firms are the rule
 * and stand in the general lists. `reviews` = what customers say of them, where a patient's visit is a secret already.
 * Names in Germany, Austria and Switzerland. Editorial, November 2026.
 */
export const ORGANISATIONS = {
  authority: {
    called:
      'landkreis |kreis(?:verwaltung|stadt|tag|ausschuss)|stadt(?:verwaltung|rat|gemeinde|kanzlei| )|gemeinde(?:verwaltung|amt|rat| )|samtgemeinde|verbandsgemeinde|marktgemeinde|ortsgemeinde|ortsamt|bezirk(?: |samt|shauptmannschaft|sregierung|sverwaltung)|\\S*ministeri(?:um|en)|landratsamt|rathaus|landesamt|bundesamt|bundesagentur|finanzamt|ordnungsamt|gesundheitsamt|jugendamt|jobcenter|arbeitsagentur|agentur für arbeit|polizei|bundespolizei|zoll |hauptzollamt|kanton|magistrat|senat(?:sverwaltung)|regierungspräsidium|staatskanzlei|amtsgericht|landgericht|staatsanwaltschaft|behörde|city of |district of |municipality|county of |ministry',
    sections: { page: [['16.1', '7.8', '9.3'], '16.6'], words: ['7.8', '9.3'], pictures: ['7.3', '7.2', '16.2'] },
  },
  school: {
    called:
      '\\S*(?:grund|haupt|real|mittel|gesamt|ober|förder|berufs|fach|wirtschafts|sekundar|gemeinschafts|sonder|stadtteil|waldorf|montessori|volks|handels|kantons|bezirks|primar)schule|berufskolleg|oberstufenzentrum|\\S*gymnasium|schulzentrum|schule (?:am|an|im|auf|für|zum|zur)|kita |kitas |kinder(?:garten|gärten|tagesstätte|krippe|haus |hort|tagespflege)|hort |internat |jugend(?:zentrum|haus|treff|club)|nursery|kindergarten|primary school|high school',
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
  chamber: {
    called:
      '(?:handwerks|landwirtschafts|\\S*ärzte|apotheker|\\S*anwalts|steuerberater|architekten|ingenieur|psychotherapeuten|pflege|arbeiter|arbeitnehmer|wirtschafts|handels|tierärzte|notar)kammer|kammer für|kreishandwerkerschaft|\\S*innung |(?:ihk|hwk|wko) ',
    sections: { page: [['16.1', '7.8', '9.3']], words: ['7.8', '9.3'], pictures: ['16.2', '7.2', '5.8'] },
  },
  association: {
    called:
      'e v |eingetragener verein|\\S*verein |\\S*verband |stiftung|förderkreis|freiwillige feuerwehr|feuerwehr |thw |drk |bürgerinitiative|tsv |tus |sv |fc |vfl |vfb |vfr |sc |djk |turnverein|sportclub|pfadfinder|tierheim|kirchengemeinde|kirchgemeinde|pfarrei|pfarre ',
    sections: { page: ['16.1', '5.8'], pictures: ['16.2', '5.8'], words: ['16.2', '9.3'] },
  },
} as const satisfies Readonly<Record<string, Organisation>>;
/** Who it is; public as the end of a message's name, `because_owner_school`. */
export type OrganisationId = keyof typeof ORGANISATIONS;

/** Networks on which a post is a picture or a film. */
const PICTURES: ReadonlySet<NetworkId> = new Set(['instagram', 'tiktok', 'youtube', 'pinterest', 'snapchat']);
const PICTURE_PAGES: ReadonlySet<string | undefined> = new Set(['video', 'photo', 'story', 'videos', 'photos']);
/**
 * Words of a post that shows people, whatever the network: the occasion is the picture then. German letters only, see
 * `LATIN` in words.ts.
 */
const SHOWS_PEOPLE =
  /(?<![a-zäöüß])(?:fotos?|bilder|impressionen|galerie|abitur|absolvent|abschlussk|einschul|bambini)|turnier/i;

const PROFILE_KINDS: ReadonlySet<PageKind> = new Set(['profile', 'company', 'company-admin', 'profile-edit']);
/** Networks that are always about an employer. */
const EMPLOYERS: ReadonlySet<NetworkId> = new Set(['kununu', 'glassdoor', 'indeed', 'stepstone', 'xing']);
const PEOPLE: ReadonlySet<NetworkId> = new Set(['linkedin', 'xing']);

/** What is said of them comes behind what always helps with reviews. */
const BEHIND_REVIEWS = 2;

/** A section that comes forward because of who it is, and the position that it goes to; 0 = the first. */
export interface OwnerSection {
  readonly section: SectionId;
  readonly position: number;
  readonly who: OrganisationId;
}

/** The sections that come forward because of who it is; empty where no name says so. */
export function sectionsForOwner(
  { network, kind }: Situation,
  subPage: string | undefined,
  page: PageWords,
): readonly OwnerSection[] {
  const group = PAGE_KINDS[kind];
  const ofPage = PROFILE_KINDS.has(kind);
  if (group === 'silent' || group === 'hire' || EMPLOYERS.has(network) || (ofPage && subPage !== undefined)) return [];
  // A profile there is a person's, whatever house they work for.
  if (kind === 'profile' && PEOPLE.has(network)) return [];
  const shows =
    kind === 'event' || PICTURES.has(network) || PICTURE_PAGES.has(subPage) || SHOWS_PEOPLE.test(page.title);
  const reviewed = kind === 'reviews' || (network === 'google-business' && kind === 'company');
  const occasion: Occasion = reviewed ? 'reviews' : ofPage ? 'page' : shows ? 'pictures' : 'words';
  if (group === 'read' && (kind !== 'post' || occasion === 'words')) return [];
  const first = reviewed ? BEHIND_REVIEWS : 0;
  const who = ownerOfPage(page);
  if (!who) return [];
  const { sections }: Organisation = ORGANISATIONS[who];
  return (sections[occasion] ?? []).flatMap((alike, at) =>
    [alike].flat().map((section) => ({ section, position: first + at, who })),
  );
}

const ORGANISATION_IDS = Object.keys(ORGANISATIONS) as OrganisationId[];

/** Who it is, by the names in title, heading and address. */
function ownerOfPage(page: PageWords): OrganisationId | undefined {
  const names = namesIn(page);
  return ORGANISATION_IDS.find((id) => new RegExp(` (?:${ORGANISATIONS[id].called})`).test(names));
}

/**
 * The parts of a page's words that can be a name: between the separators of a title the short ones and those of
 * capitals and little words only, and the name in the address. A sentence about a school is not a school.
 */
function namesIn({ title, heading = '', url }: PageWords): string {
  const parts = `${title} · ${heading}`.split(/\s[|·•–—-]\s|[:()„“"]| auf (?=[A-Z])| on (?=[A-Z])/);
  const handles = url.replace(/^https?:\/\/[^/]*|[?#].*$/g, '').split('/');
  const names = [
    ...parts.filter((part) => part.trim().split(/\s+/).length <= LONGEST_NAME || IN_CAPITALS.test(part)),
    ...handles.map(decoded),
  ];
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

/** Words of a name; longer parts of a title are sentences, unless they are written like a name. */
const LONGEST_NAME = 6;
const IN_CAPITALS = /^\s*(?:(?:[\p{Lu}\d]\S*|für|und|de[rsm]|die|a[mn]|im|in|zu|zu[mr]|vo[nm]|bei|e\.)\s*){7,12}$/u;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // Not encoded as addresses are: it is read as it stands.
  }
}
