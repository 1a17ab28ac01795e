import { grammar } from '../text/by-sentence';

/**
 * Worn talk about people at work: joy in dealing with people, being oneself, safety of a large house. Source: collected
 * for this project from German, Austrian and Swiss job ads and employer profiles. As of November 2026.
 */

const JOY = '(?:(?:[Vv]iel |[Gg]roße |[Ee]chte |die |[Mm]it )?(?:Freude|Spaß|Begeisterung|Lust|Leidenschaft))';
const WITH_PEOPLE = '(?: mit (?:Menschen|Kunden|Kundinnen und Kunden|Gästen|anderen|anderen Menschen))';

/** What every ad asks of people, before a noun. */
const QUALITY =
  '(?:[Mm]otiviert|[Zz]uverlässig|[Ee]ngagiert|[Tt]eamfähig|[Kk]ommunikativ|[Vv]erantwortungsbewusst|[Ss]elbstständig|[Ee]igenverantwortlich|[Aa]ufgeschlossen|[Ll]eistungsbereit|[Ss]orgfältig|[Gg]ewissenhaft|[Ff]lexibl|[Ff]reundlich|[Ee]insatzfreudig|[Ll]ernbereit)e[nrsm]?';

/** In any text. */
export const WORN_PEOPLE = grammar(
  /Freude|Spaß|Spass|Begeisterung|Lust|Leidenschaft|Einzelne|Erfolge|feier|entfalten|selbst sein|Kopf|Wertschätzung|Familie|wachsen|Ideen|Stärken|Talente|Sicherheit|Brücke|zeichne|Gespür|Hand/u,
  [
    String.raw`${JOY} (?:am|im) (?:Umgang|Kontakt)${WITH_PEOPLE}(?!\p{L})|(?:die|gemeinsame) (?:gemeinsame )?(?:Freude|Begeisterung|Leidenschaft) an der (?:gemeinsamen )?Arbeit(?!\p{L})(?! (?:mit|im|in|an|am|auf|als) )`,
    String.raw`(?:jede[nrms]? |den |die )Einzelne[nr]?,? (?:so,? )?(?:wie (?:er|sie) ist|wertschätzen|wertzuschätzen|zählt|in den Mittelpunkt|im Mittelpunkt)(?!\p{L})|jede[nrms]? Einzelne[nr]? (?:zählt|ist wichtig|ist wertvoll|macht den Unterschied)`,
    String.raw`(?:[Ff]eiern?|[Ff]eiert)(?: \p{L}+){0,3} (?:Erfolge|Erfolg)(?: (?:gemeinsam|zusammen|miteinander|im Team))?(?!\p{L})|(?:Erfolge|Erfolg)(?: \p{Ll}+){0,2} (?:gemeinsam|zusammen|gebührend|miteinander)(?: zu)? (?:feiern|gefeiert)(?!\p{L})`,
    String.raw`(?:jede|alle|euch|uns|Menschen|Sie|du|dich|sich)(?: \p{L}+){0,4} (?:frei |voll |persönlich |beruflich )*(?:zu )?entfalten(?: kann| können| kannst| darf| dürfen)?(?=\s?(?:[.!,;]|$|\n)| und)`,
    String.raw`(?!Das |Dies |Was )(?:\p{Lu}\p{L}+ (?:und|sowie) )?\p{Lu}\p{L}+ (?:zeichnen|zeichnet) (?:Sie|dich|uns|unser Team)(?: \p{L}+){0,2} aus(?!\p{L})`,
    String.raw`(?:[Gg]utes |[Ff]eines |[Aa]usgeprägtes )?Gespür für (?:Trends|Menschen|Zahlen|Ästhetik|Design|Farben|Sprache|Zielgruppen|Kundenbedürfnisse|Qualität|Stil|Ordnung|gute \p{Lu}\p{L}+)(?!\p{L})`,
    String.raw`mit Kopf, Herz und Hand|mit Herz, Hirn und Hand|mit Hand und Herz`,
    String.raw`Brückenbauer(?:in)? zwischen \p{Lu}\p{L}+ und \p{Lu}\p{L}+`,
  ],
);

/** Where a job is offered. */
export const WORN_PEOPLE_IN_JOBS = grammar(
  /entfalten|verwirklichen|einbringen|[Ii]deen|Stärken|Talente|Organisationstalent|Sicherheit|Stabilität|Vorteile|weiterentwickeln|weiterzuentwickeln|Chance|Möglichkeit|Berufung|Freude|Spaß|Spass|Leidenschaft|Umgang|Herzen|Mensch|wachsen|wohlfühl|überzeug|begeister|punkt|wächst|nicht nur|Heimat|Zuhause|Sinn|mitdenken|estaltungsfreiheit|e[nrsm]?(?:,| und| sowie) \p{Ll}+e[nrsm]? /u,
  [
    String.raw`(?:können|kannst|könnt|darfst|dürfen) (?:Sie sich|[Dd]u [Dd]ich|ihr euch)(?: \p{L}+){0,4} (?:entfalten|verwirklichen|einbringen|weiterentwickeln|entwickeln|ausleben)(?!\p{L})`,
    String.raw`(?:eigene|deine|Ihre|neue|kreative)[nr]? (?:\p{Ll}+ )?(?:Stärken|Talente|Potenziale|Kreativität|Persönlichkeit)(?: (?:und|sowie) (?:eigene |deine |Ihre )?\p{Lu}\p{L}+)?(?: (?:voll|aktiv|jederzeit|mit|frei))* (?:einbringen|einzubringen|entfalten|zu entfalten|ausleben|auszuleben|verwirklichen|zu verwirklichen)(?!\p{L})`,
    String.raw`(?:die |eine )(?:\p{Ll}+e )?(?:Chance|Möglichkeit),? (?:dich|Sie|sich|deine|Ihre|etwas|eigene)(?: \p{L}+){0,5} (?:weiterzuentwickeln|zu entfalten|einzubringen|zu verwirklichen|zu bewegen|zu bewirken|zu gestalten)(?!\p{L})`,
    String.raw`(?:Sicherheit|Stabilität|Vorteile|Vorzüge|Beständigkeit) eine[sr] (?:\p{Ll}+n,? (?:und )?){1,3}\p{L}*(?:[Uu]nternehmens|[Kk]onzerns|[Aa]rbeitgebers|[Gg]ruppe|[Bb]etriebs|[Mm]arktführers|[Oo]rganisation)(?!\p{L})`,
    String.raw`${JOY} an (?:neuen Herausforderungen|der Kommunikation)(?!\p{L})(?! mit )`,
    String.raw`Leidenschaft für (?:Ihren|deinen|den|Ihr|dein|das|unser|Ihre|deine|unsere) (?:Beruf|Job|Arbeit|Handwerk|Tun|Thema|Produkte?|Marke|Gastronomie|Pflege|Verkauf|Vertrieb|Lebensmittel|Menschen)(?!\p{L})`,
    String.raw`(?:[Ss]ie|[Dd]u) (?:überzeug(?:en|st)|begeister(?:n|st)|punkte[nt]?) (?:uns )?(?:durch|mit) (?:Ihre|deine|ein|eine)\p{Ll}{0,2}(?: \p{Ll}+,?){0,4} (?:Arbeitsweise|Auftreten|Persönlichkeit|Art|Teamgeist|Motivation|Engagement)(?!\p{L})`,
    String.raw`(?:dich|Sie|jeden|jede)(?: noch)? als Mensch(?:en)?(?: \p{Ll}+){0,2} (?:sieht|sehen|wahrnimmt|wahrgenommen|schätzt|zählt)(?!\p{L})|[Mm]ensch statt (?:\p{L}+)?[Nn]ummer`,
    String.raw`(?:Umfeld|Unternehmen|Team|Ort|Arbeitsplatz),? (?:in dem|wo|an dem) (?:Sie|du|ihr|man)(?: (?:sich|dich|euch|gern|gerne|wirklich|persönlich|fachlich|und|beruflich))* (?:wachsen|wohlfühlen|wohlfühlst|entwickeln|einbringen|wächst|entfalten)(?: können| kannst| kann| könnt)?(?!\p{L})`,
    String.raw`nicht nur (?:irgend)?einen? (?:neuen )?(?:Job|Arbeitsplatz|Stelle|Arbeit),? sondern|berufliche[rn]? (?:Heimat|Zuhause)|(?:Aufgaben?|Arbeit) mit Sinn(?!\p{L})|mitdenken und (?:mitgestalten|anpacken|mitmachen)|[Gg]estaltungsfreiheit(?!\p{L})`,
    String.raw`${QUALITY}(?:,| und| sowie) ${QUALITY}(?: \p{Ll}+e[nr]?)?(?= \p{Lu}\p{L})(?! Arbeit)`,
    String.raw`(?:Beruf und Berufung|mehr Berufung als Beruf|Beruf,? sondern (?:eine |deine |Ihre )?Berufung|aus Berufung)(?!\p{L})`,
  ],
);
