/**
 * General environmental claims and what makes them fair. Source: UWG in the form of the act that implements Directive
 * (EU) 2024/825 (EmpCo), in force on 27 September 2026; recital 9 of the directive names the words; BGH I ZR 98/23
 * (klimaneutral) of 27 June 2024. As of November 2026.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that claim in any position, with an ending. */
export const CLAIM_STEMS = words(`
  klimaneutral klimapositiv klimafreundlich klimaschonend klimagerecht klimakompensiert klimaverträglich klimabewusst
  umweltfreundlich umweltschonend umweltbewusst umweltgerecht umweltverträglich umweltneutral umweltsicher
  ressourcenschonend naturfreundlich emissionsfrei emissionsneutral emissionslos co2-neutral co₂-neutral co2-frei co₂-frei
  co2neutral co2-kompensiert co₂-kompensiert co2-positiv co₂-positiv treibhausgasneutral ökofreundlich eco-friendly
  planetenfreundlich
`);

/** Claims of several words, in the form of `text/phrases.ts`. */
export const CLAIM_PHRASES: readonly string[] = [
  'gut (für die Umwelt|fürs Klima|für das Klima|für den Planeten|für die Natur|für unseren Planeten)',
  'besser (für die Umwelt|fürs Klima|für das Klima|für den Planeten)',
  'schon(t|en) (die Umwelt|das Klima|unsere Umwelt|unser Klima|den Planeten|die Natur|unsere Natur)',
  'gut zu(r)? (Umwelt|Natur)',
  'der Umwelt zuliebe',
  'der Natur zuliebe',
  'biologisch abbaubar~',
  'ökologisch (hergestellt|produziert|abbaubar|verpackt|gedruckt|unbedenklich|sauber|korrekt|wertvoll hergestellt)~',
  'ökologische~ (Produkt~|Material~|Materialien|Verpackung~|Mode|Kleidung|Reinigung|Bauweise|Farben|Textilien|Baustoffe~)',
  'im Einklang mit der Natur',
  'grünste~ (Hotel|Unternehmen|Betrieb|Bank|Brauerei|Flotte|Produkt|Haus|Büro|Druckerei|Anbieter|Kollektion|Event|Festival|Supermarkt|Logistik~|Strom|Reinigung|Verpackung|Küche|Restaurant|Wäscherei|Agentur|Firma|Marke|Mode|Auto|Energie)',
  'grüne~ (Strom|Energie|Logistik|Produkt~|Mode|Verpackung~|Hotel~|Druckerei|Reinigung|Chemie|Lieferung|Versand|Paket~|Bank|Geldanlage~|Fonds|IT|Rechenzentrum|Wärme|Stahl|Beton)',
  'mach(t|en) (dein|deine|deinen|Ihr|Ihre|Ihren|euer|eure|jedes|jede|das|den|die) \\p{L}{3,30} (grün|grüner|nachhaltig|nachhaltiger|klimaneutral)',
  'null Emissionen',
  'ohne Umweltbelastung',
];

/** Nouns behind "nachhaltig" that speak of lasting effect, politics or study, not of a product. */
export const LASTING_NOUNS = words(`
  entwicklung wirkung eindruck erfolg wachstum veränderung verbesserung beziehung zusammenarbeit lernen bildung infrastruktur
  effekt schaden störung erinnerung stärkung finanzierung ziel nutzung strategie unternehmensführung forschung
  landwirtschaft tourismus mobilität stadtentwicklung chemie lösung begeisterung bindung kundenbindung personalpolitik
  steigerung senkung entlastung unterstützung hilfe förderung gesundheit transformation wandel kultur ergebnis erlebnis
  konzept kommunikation partnerschaft qualität arbeit führung erholung prägung erfahrung dialog politik zukunft
  raumplanung beschaffung ernährung wirtschaft gesellschaft interesse vertrauen motivation impuls bewirtschaftung
  gespräch begegnung gedanke idee projekt weg leben lebensstil konsum handeln denken thema frage beitrag netzwerk haltung
  forstwirtschaft waldwirtschaft planung sicherung ansatz mehrwert reichweite personalentwicklung integration
`);

/** Nouns on abstract endings that are products all the same. */
export const PRODUCT_NOUNS =
  /(?:verpackung|kleidung|heizung|reinigung|lieferung|produktion|herstellung|fertigung|dämmung|einrichtung|kollektion|ausstattung|lösungen für|bestattung|renovierung|sanierung|veranstaltung|wohnung|beleuchtung|verarbeitung|dienstleistung|beschichtung|matte|wäsche)(?:en|s)?$/iu;
export const ABSTRACT_ENDING = /(?:ung|keit|heit|schaft|tion|ismus|tät|enz|anz)(?:en|s)?$/iu;

/** Verbs with which "nachhaltig" tells how a thing is made or used. */
export const MAKING =
  /^(?:hergestellt|produzier\p{L}*|gefertigt\p{L}*|angebaut\p{L}*|verpackt\p{L}*|gebaut\p{L}*|bauen|gedruckt\p{L}*|drucken|gewonnen|geheizt|heizen|wirtschaften|reisen|waschen|wohnen|einkaufen|erzeugt\p{L}*|geerntet|gefischt|gefangen|verarbeitet|unterwegs|sauber|schön|lecker|shoppen|genießen|schlafen|kochen|schenken|feiern|leben)(?!\p{L})/iu;

/** Proof in the sentence: a measured figure, or a label that somebody checks. */
export const PROOF_FIGURE =
  /\d[\d.,]{0,9} ?(?:%|Prozent|Tonnen?|t|kg|Kilo(?:gramm)?|g|Gramm|kWh|MWh|Kilowattstunden|Liter|l|m³|Kubikmeter|km|Kilometer|Watt|kWp)(?![\p{L}\p{N}])|(?:um|auf) (?:die Hälfte|ein Drittel|ein Viertel)/giu;
export const PROOF_LABEL =
  /Blaue[rnm]? Engel|EU[ -]?(?:Ecolabel|Umweltzeichen|Bio)|Umweltzeichen|Ecolabel|EMAS|ISO ?14\d{3}|FSC|PEFC|GOTS|Cradle to Cradle|Nordische[rnm]? Schwan|Nordic Swan|Grüne[rnm]? Knopf|Bluesign|bluesign|OEKO-TEX|Oeko-Tex|Öko-Tex|TÜV|zertifiziert nach|PAS 2060|SBTi|Science Based Targets|GreenSign|Green Key|DGNB|LEED|Minergie|klimaaktiv|Bioland|Demeter|Naturland|Bio Suisse|AMA-Biosiegel|MSC|ASC|Grüner Strom-Label|ok-power|UZ ?46|Effizienzhaus|Energieeffizienzklasse|RAL|Ökobilanz|Klimabilanz|CO2-Bilanz|CO₂-Bilanz|EPD/u;

/** Sentences about the word, not with it. */
export const GREEN_TOPIC =
  /(?<!\p{L})(?:Begriff\p{L}*|Wort|Wörter\p{L}*|Wörtern|Werbeaussage\p{L}*|Greenwashing|Umweltaussage\p{L}*|Green Claims?|heißt|bedeutet|bedeuten|nennen|nennt|genannt|bezeichn\p{L}*|Aussage\p{L}*|Versprechen|Richtlinie|Gesetz\p{L}*|UWG|EmpCo|Urteil|BGH|Gericht\p{L}*|verboten|abmahn\p{L}*|Abmahnung\p{L}*|Vortrag|Studie\p{L}*|Seminar|Studiengang|Workshop|Diskussion|diskutier\p{L}*|Forschungsprojekt|Professur|Lehrstuhl|Tagung|Konferenz|Podium|Referat|Thema)(?!\p{L})/u;
