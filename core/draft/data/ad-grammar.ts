/**
 * Something in return, as (what came) × (from whom, or as what). They count for creators and private people. Source:
 * UWG § 5a Abs. 4; guide of the Medienanstalten on labelling, 2024. Written as a grammar, not as sentences. As of
 * November 2026.
 */

import { grammar } from '../text/by-sentence';

/** What arrives, is lent, or is entered without paying. */
const THING = String.raw`(?:[Pp]äckchen|[Pp]äckli|[Pp]ackerl|[Pp]aket|[Bb]ox|[Pp]ost|[Ss]endung|[Zz]usendung|[Ss]et|[Kk]it|[Ss]ample|[Mm]ailing|[Mm]uster|[Gg]erät|[Ee]xemplar|[Ll]ieferung|[Gg]eschenk|[Bb]undle|[Tt]üte|[Kk]oje|[Ee]vent|[Tt]rip|[Rr]eise|[Nn]acht|[Aa]ufenthalt|[Tt]icket|[Ee]inladung|[Rr]abatt|[Gg]oodies?)(?:s|e|en|n|li)?`;
const KIN = String.raw`(?!(?:mein|unser|dein|euer|die Nachbar|der Nachbar|Nachbar|ein Freund|eine Freundin|Freunde?|Oma|Opa|Mama|Papa|Mami|Papi|Tante|Onkel|Schwester|Bruder|Familie|Schwieger|Göttin?|Gotte|Kolleg|Chef|das Christkind|der Osterhase|der Nikolaus|die Schule|die Gemeinde|der Verein)\p{L}*)`;
/** A house by its sign: @name, capitals, or two words in capitals. */
const HOUSE = String.raw`${KIN}(?:@|\uFFFC|(?:die |der |das )?(?:Firma|Marke|Hersteller(?:in)?|Hotel|Team (?:von|vom)|Tourismus\p{L}*|Verlag|Shop)(?!\p{L})|[A-ZÄÖÜ]{2,6}(?!\p{L})|\p{Lu}[\p{L}&.-]+ (?:\p{Lu}[\p{L}&.-]+ )?(?:Sports?|Cosmetics|Outdoor|Bikes?|Tourismus|Resort|GmbH|AG|KG|Foods?|Fashion|Beauty|Audio|Optik|Skis?|Travel|Hotels?|Manufaktur|Group|Shop|Store|Collection|Design|Tools?|Tech|Wear|Gear)(?!\p{L}))`;
const I = '(?:mich|uns|mi|üs)';
const ME = '(?:mir|uns)';
const MAY = '(?:darf|durfte|dürfen|durften|kann|konnte)';
const LENT =
  '(?:schickte|schickten|lieh|liehen|stellte|stellten|überließ|überließen|schenkte|schenkten|spendierte|sponserte|sandte|lieferte)';
const CAUSE = String.raw`(?!\p{L}*(?:heit|keit|ung|schutz|spende|schaft|tum|recht|rechte|frieden|hilfe|kultur|bildung|sport)(?!\p{L})|Kinder|Menschen|Frauen|Mädchen|Demokratie|Europa|UNICEF|WWF|Tiere|Klima|Inklusion|Diversity|Deutschland|Österreich|die Schweiz|Toleranz)`;
const REWARD = String.raw`(?:\d[\d.,]* ?(?:Euro|Franken|€|CHF|%|Prozent)|(?:eine |ein |einen |meine |unsere )?(?:\p{Ll}+[en]? )?(?:Provision|Prämie|Bonus|Guthaben|Gutschrift|Gratismonat|Belohnung|Anteil|Gutschein)(?!\p{L}))`;

/** What came from a house. */
export const AD_GRAMMAR = grammar(
  /PR-|PR |Presse|Blogger|Influencer|statten|stattet|ausgestattet|rüstet|usgrüschtet|Ausrüster|Ausstatter|kleidet|versorg|ingeladen|lud |luden |ladig|otschafter|mbassador|ffiliate|behalten|schickt|lieh|sponsor|sponser|über mich|bei mir|Link|[Cc]ode|arbeite|Provision|Prämie|Bonus/u,
  [
    String.raw`(?:PR|Presse|Blogger|Influencer|Marken|Brand)(?:-|\u2011)?${THING}(?!\p{L})(?! (?:für (?:die )?Journalist|der Gemeinde|an die Redaktion))`,
    String.raw`(?:PR|Presse)[ -](?:zugeschickt|geschickt|erhalten|bekommen)(?!\p{L})`,
    // Equipped: "sie statten mich diese Saison aus", "ausgestattet hat mich @marke", "mein Ausrüster ist …".
    String.raw`(?:stattet|statten|rüstet|rüsten|kleidet|kleiden) ${I}(?!\p{L})[^.!?\n]{0,50}? (?:aus|ein)(?!\p{L})`,
    String.raw`(?:[Aa]usgestattet|[Ee]ingekleidet|[Aa]usgerüstet|[Vv]ersorgt) (?:hat|haben|werde|wurde|werden|wurden|bin|sind)(?: (?:ich|wir))?(?: ${I})?(?: \p{Ll}+){0,3} (?:von |vom |durch )?${HOUSE}[^.,!?\n]{0,30}`,
    String.raw`(?:[Mm]ein|[Uu]nser)e? (?:neuer |neue |langjähriger )?(?:Ausrüster|Ausstatter|Sponsor)(?:in)?(?!\p{L})(?:(?: ist|:| heißt) ${KIN}[@\uFFFC\p{Lu}][^.,!?\n]{0,30})?`,
    // Invited by a house.
    String.raw`[Ee]ingeladen (?:hat|haben|hatte|hatten|wurde|wurden|war|waren|bin|sind)(?: (?:ich|wir))?(?: ${I})?(?: dazu| dafür| zu \p{L}+| hierher)? (?:von |vom |durch )?${HOUSE}[^.,!?\n]{0,40}`,
    String.raw`${HOUSE}[^.,!?\n]{0,40}? (?:lud|luden|lädt|laden) ${I} (?:[^.!?\n]{0,40} )?ein(?!\p{L})`,
    // A name borne for a brand.
    String.raw`(?:[Ii]ch |[Ww]ir )?(?:bin |sind |werde |darf |dürfen |bleibe )?(?:jetzt |nun |ab sofort |seit \p{L}+ |wieder |offiziell )*(?:[Mm]arken)?-?(?:[Bb]otschafter(?:in)?|[Aa]mbassador|Brand [Aa]mbassador) (?:für|von|bei|der Marke|der Firma) (?:@|\uFFFC|${CAUSE}\p{Lu})[^.,!?\n]{0,40}`,
    String.raw`[Ii]ch bin (?:dort |da |bei (?:denen|ihnen|@\S+) |selbst )?(?:\p{L}+ )?(?:Affiliate|Vertriebspartner|Partnerin|Markenpartner|Tippgeber)(?:-?[Pp]artner)?(?:in)?(?!\p{L})(?! bei einer? | in (?:der|einer) )`,
    // Kept after it was sent.
    String.raw`(?:[Dd]as|[Dd]ie|[Dd]en|[Dd]er|[Ee]s) (?:\p{L}+ ){0,3}${LENT} ${ME} ${KIN}(?=[@\uFFFC\p{Lu}])[^.!?\n]{2,60}?(?:behalten|zum Testen?|für den Test|zum Ausprobieren|für die Saison)(?!\p{L})`,
    String.raw`${MAY} (?:ich|wir) [^.!?\n]{0,30}?(?:von (?:der|dem) |vom )(?:Firma|Marke|Hersteller|Anbieter|Händler|Team|Shop)(?!\p{L})[^.!?\n]{0,30}? behalten(?!\p{L})`,
    // A link or a name that pays: (over me, this link) × (reward for the writer).
    String.raw`(?:[Üü]ber|[Mm]it|[Dd]urch|[Uu]nter) (?:diesen?m?|meinen?m?|den|unten|unseren?m?) (?:\p{L}+-?)?(?:Link|Code|Einladungscode|Empfehlungscode)(?!\p{L})[^!?\n]{0,90}?(?<!\p{L})(?:und (?:ich|wir)|(?:ich|wir|mir|beide)|bekomm\p{L}{1,2} (?:ich|wir)|krieg\p{L}{1,2} (?:ich|wir)|erhalte\p{L}? (?:ich|wir))(?: (?:bekommen?|kriegen?|erhalten?|dafür|dann|auch|beide|jeweils|je))* ${REWARD}`,
    String.raw`(?:über|durch|bei) mich(?!\p{L})[^.!?\n]{0,50}?(?:gratis|kostenlos|günstiger|Rabatt|\d+ ?(?:%|Prozent|Euro|Franken|€))`,
    String.raw`ich (?:arbeite|jobbe) (?:für|bei) (?:die|denen|ihnen|dem Laden|der Firma)(?!\p{L})[^.!?\n]{0,60}?(?:%|Prozent|Rabatt|besorg\p{L}*|Code|günstiger)`,
    String.raw`(?:[Dd]anke|[Mm]erci)(?: (?:viil|viu|vil)e?mal)? (?:für|für d|fürd) (?:[Ii]iladig|[Ii]ladig|[Ii]lädig|[Ee]iladig|[Ii]hladig)(?!\p{L})`,
  ],
);
