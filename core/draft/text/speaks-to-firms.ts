import type { Draft } from '../draft';
import { latin, latinExpression } from './latin';

/** What only a house has: people whom it employs, and what it runs. A signature ("Ihr Betrieb am Markt") has none. */
const OF_A_FIRM =
  '(?:Belegschaft|Fachkräfte|Mitarbeiter(?:n|innen|in)?|Mitarbeitenden?|Beschäftigten|Auszubildenden|Azubis|Lehrlinge|Bewerber(?:n|innen|in)?|Bewerbungen|Stellenanzeigen?|Stelleninserate?|Personalabteilung|Personalkosten|Personalplanung|Arbeitgebermarke|Buchhaltung|Fuhrpark|Produktion|Fertigung|Lieferkette|Vertrieb|Vertriebsteam|Umsatz|Betriebskosten|Kundschaft|Neukunden|Leads|Wettbewerbsfähigkeit)';
const WANTED =
  '(?:[A-Za-zÀ-ž-]*(?:kr[aä]fte?|[Pp]ersonal)|Mitarbeiter(?:in|innen)?|Mitarbeitenden?|Bewerber(?:innen)?|Bewerbungen|Azubis?|Auszubildenden?|Lehrlinge?|Kandidat(?:en|innen)|Leads|Neukunden)';
const TO_FIRMS = latin(
  latinExpression(
    [
      String.raw`(?:Ihre?[nmrs]?|[Ee]ure?[nmrs]?|[Dd]eine?[nmrs]?) (?:\p{Ll}+e?[nrs]? )?${OF_A_FIRM}`,
      String.raw`(?:Sie (?:finden|suchen|brauchen|verlieren|gewinnen)|(?:[Ff]inden|[Ss]uchen|[Bb]rauchen|[Gg]ewinnen) Sie|[Ii]hr (?:findet|sucht|braucht)|(?:[Ff]indet|[Ss]ucht|[Bb]raucht) ihr)(?: \p{Ll}+){0,2} ${WANTED}`,
      `B2B|[Ff]irmenkunden|[Gg]eschäftskunden|(?:[Nn]ur |[Aa]usschließlich )für (?:Firmen|Unternehmen|Betriebe)`,
    ]
      .map((source) => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`)
      .join('|'),
    'u',
  ),
);

/** Does a text speak to firms: because its writer has said so, or by what it names as the reader's? */
export const speaksToFirms = ({ context, ownWords }: Draft): boolean =>
  context.audience === 'business' || TO_FIRMS.test(ownWords);
