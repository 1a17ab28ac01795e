import type { NetworkId } from '../../situation/vocabulary';
import type { Draft } from '../draft';
import { latin } from './latin';

/** What only a house has: people whom it employs, and what it runs. A signature ("Ihr Betrieb am Markt") has none. */
const OF_A_FIRM =
  '(?:Belegschaft|Fachkräfte|Mitarbeiter(?:n|innen|in)?|Mitarbeitenden?|Beschäftigten|Auszubildenden|Azubis|Lehrlinge|Bewerber(?:n|innen|in)?|Bewerbungen|Stellenanzeigen?|Stelleninserate?|Personalabteilung|Personalkosten|Personalplanung|Arbeitgebermarke|Buchhaltung|Fuhrpark|Produktion|Fertigung|Lieferkette|Vertrieb|Vertriebsteam|Umsatz|Betriebskosten|Kundschaft|Neukunden|Leads|Wettbewerbsfähigkeit)';
const WANTED =
  '(?:[A-Za-zÀ-ž-]*(?:kr[aä]fte?|[Pp]ersonal)|Mitarbeiter(?:in|innen)?|Mitarbeitenden?|Bewerber(?:innen)?|Bewerbungen|Azubis?|Auszubildenden?|Lehrlinge?|Kandidat(?:en|innen)|Leads|Neukunden)';
const TO_FIRMS = latin(
  [
    String.raw`(?:Ihre?[nmrs]?|[Ee]ure?[nmrs]?|[Dd]eine?[nmrs]?) (?:\p{Ll}+e?[nrs]? )?${OF_A_FIRM}`,
    String.raw`(?:Sie (?:finden|suchen|brauchen|verlieren|gewinnen)|(?:[Ff]inden|[Ss]uchen|[Bb]rauchen|[Gg]ewinnen) Sie|[Ii]hr (?:findet|sucht|braucht)|(?:[Ff]indet|[Ss]ucht|[Bb]raucht) ihr)(?: \p{Ll}+){0,2} ${WANTED}`,
    `B2B|[Ff]irmenkunden|[Gg]eschäftskunden|(?:[Nn]ur |[Aa]usschließlich )für (?:Firmen|Unternehmen|Betriebe)`,
  ]
    .map((source) => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`)
    .join('|'),
  'u',
);

/** Networks whose members read at work: what they advertise is meant for firms, unless the text names a household. */
const AT_WORK: ReadonlySet<NetworkId> = new Set(['linkedin', 'xing']);
/** What only a household has, or what is bought for oneself: family, home, holidays, private customers. */
const TO_HOUSEHOLDS =
  /(?<![A-Za-zÀ-ž])(?:Verbraucher[A-Za-zÀ-ž]*|Konsument[A-Za-zÀ-ž]*|[Pp]rivat(?:kund|leut|person|haushalt|gäst)[A-Za-zÀ-ž]*|Haushalt(?:e|en)?|Familien?|Eltern|Kinder[A-Za-zÀ-ž]*|Enkel[A-Za-zÀ-ž]*|Gäste?n?|zu ?[Hh]ause|daheim|Urlaub[A-Za-zÀ-ž]*|Ferien[A-Za-zÀ-ž]*|Weihnachts[A-Za-zÀ-ž]*|Endreinigung|Kurtaxe|Nächte|Eigenheim[A-Za-zÀ-ž]*|Patient[A-Za-zÀ-ž]*|Garten(?!bau)[A-Za-zÀ-ž]*|Carports?)(?![A-Za-zÀ-ž])/u;

/**
 * Does a text speak to firms? What its writer has chosen counts. Where nothing is: by what it names as the reader's,
 * or because it stands on a network of working people and names no household.
 */
export const speaksToFirms = ({ context: { audience, network }, ownWords }: Draft): boolean =>
  audience === 'unchosen'
    ? TO_FIRMS.test(ownWords) || (network !== undefined && AT_WORK.has(network) && !TO_HOUSEHOLDS.test(ownWords))
    : audience === 'business';
