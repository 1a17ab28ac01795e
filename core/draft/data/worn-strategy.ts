import { grammar } from '../text/by-sentence';

/**
 * Worn talk of strategy, consulting, leadership and politics: future generations, chances to be taken, who is left
 * behind, planned growth. Source: collected for this project from German, Austrian and Swiss posts of consultants,
 * companies and authorities. As of November 2026.
 */

/** What is brought forward. */
const CAUSE =
  '(?:Energiewende|Verkehrswende|Mobilitätswende|Wärmewende|Bildungswende|Digitalisierung|Transformation|Wandel|Innovation|Innovationen|Fortschritt|Entwicklung|Klimaschutz|Nachhaltigkeit|Elektromobilität|Inklusion|Zukunft|Veränderung|Vielfalt|Branche|Gleichstellung)';
const CULTURE = String.raw`(?:\p{L}+-?)?(?:[Kk]ultur|Werten|Werte|Leitbild|[Pp]hilosophie|DNA|[Ss]trategie|Alltag|Selbstverständnis|Denken und Handeln|Handeln|Identität)`;
const LEADS =
  '(?:Kunden|Kundinnen|Anfragen|Bewerbungen|Bewerber|Umsatz|Umsätze|Aufträge|Leads|Termine|Neukunden|Kundenanfragen|Fachkräfte)';

export const WORN_STRATEGY = grammar(
  /Generation|verankert|voran|Chance|Gelegenheit|Möglichkeiten|meistern|nutzen|abgehängt|Anschluss|bleiben|[Ww]achs|Wachstum|ankommt|zählt|[Kk]ing|Quee?n|War |Kampf|Köpfe|360|[Gg]rad|wo |Learning|Takeaway|planbar|Reise|Weg|Verantwortung|Einklang|Stellschraube|Schulterschluss|Mensch|Fehler|Öl|Gold|Normal|Transformation|Herausforderung|Mindset|Komplex|Autopilot|Erfolg|Wesentliche|gemeinsam|Gesellschaft|Wirtschaft|Demokratie|Kitt|Rückgrat|Motor|mehr |Mitarbeitenden|Bürger|beginnt|Weichen|ukunftsfest/u,
  [
    String.raw`[Vv]erantwortung für (?:die |den |unsere |unseren )?(?:kommende|künftige|nachfolgende|zukünftige|nächste)n? Generation(?:en)?|(?:für|an) (?:die |unsere )?(?:kommende|künftige|nachfolgende|zukünftige|nächste)n? Generation(?:en)?(?!\p{L})|Generationen? von morgen`,
    String.raw`[Vv]erantwortung für (?:Mensch|Umwelt|Natur|unsere|die)(?: \p{L}+)? (?:und|&) \p{Lu}\p{L}+`,
    String.raw`(?:(?:fest|tief|fix)e?r? )?(?:in|im) (?:unser\p{Ll}*|der|dem) ${CULTURE} (?:fest |tief )?verankert|(?:fest|tief) verankert(?= (?:in|im) (?:unser|der))(?: in \p{Ll}+ \p{Lu}\p{L}+)?`,
    String.raw`(?:[Bb]ring|[Tt]reib)\p{Ll}*(?: (?:wir|ich|sie|gemeinsam|damit|aktiv|auch)){0,3} (?:die|den|das|unsere[n]?|Ihre[n]?)(?: \p{Ll}+)? ${CAUSE}(?: \p{L}+){0,4} voran(?!\p{L})|${CAUSE}(?: (?:gemeinsam|aktiv|weiter|mit uns|entscheidend|maßgeblich))* (?:voranbringen|vorantreiben|voranzubringen|voranzutreiben)(?!\p{L})`,
    String.raw`(?:Chancen?|Gelegenheit|Möglichkeiten),? (?:die|welche) (?:wir|es|Unternehmen|man|Sie|jeder)(?: \p{L}+){0,3} (?:nutzen|ergreifen)(?: müssen| sollten| können| gilt| wollen)?|als (?:echte |große )?Chance (?:sehen|begreifen|verstehen|nutzen|betrachten)|(?:Krise|Veränderung|Wandel|Fehler) als Chance`,
    String.raw`gilt es,? (?:\p{L}+ ){0,3}(?:zu (?:meistern|nutzen|gestalten|bewältigen|ergreifen)|anzunehmen|anzupacken)(?!\p{L})`,
    // Who does not act now.
    String.raw`(?:[Ww]er (?:jetzt |heute |hier |da |morgen )*nicht(?: \p{L}+){0,4}, )?(?:wird|werden)(?: \p{L}+){0,3} (?:abgehängt|überholt|auf der Strecke bleiben|das Nachsehen haben)(?<=[Ww]er (?:jetzt |heute )*nicht[^.!?\n]{0,90})|(?:den|der) Anschluss (?:zu )?(?:verlieren|verpassen|verliert|verpasst)(?!\p{L})`,
    String.raw`gekommen,? um zu bleiben(?!\p{L})|führt kein Weg (?:mehr )?(?:daran )?vorbei|(?:ist|sind) das neue (?:Öl|Gold|Schwarz|Normal)|(?:[Tt]he )?[Nn]ew [Nn]ormal|das neue Normal(?!\p{L})`,
    String.raw`(?:Content|Cash|Customer|Kunde|Context|Distribution|Community|Konsistenz) (?:is|ist) (?:king|King|KING|Queen|queen|König)(?!\p{L})|War for (?:Talents?|Talente)|(?:[Kk]ampf|[Ww]ettbewerb|[Rr]ingen|[Ww]ettlauf) um (?:die )?(?:besten |klügsten |hellsten )?(?:Köpfe|Talente|Fachkräfte)(?!\p{L})`,
    String.raw`(?:360|360°|Rundum)[- ](?:Grad-)?(?:Ansatz|Betreuung|Beratung|Blick|Lösung|Lösungen|Service|Konzept|Marketing|Strategie)\p{Ll}{0,2}(?!\p{L})`,
    String.raw`(?:genau )?(?:dort|da),? wo (?:sie|er|es|deine|Ihre|die|eure|Menschen|Kunden)(?: \p{L}+){0,2} (?:sich )?(?:(?:wirklich |tatsächlich |täglich )?(?:aufhält|aufhalten|unterwegs ist|unterwegs sind|zählt))(?!\p{L})`,
    String.raw`[Kk]ey[ -](?:Learning|Takeaway)s?|(?:[Mm]eine?|[Uu]nsere?|[Dd]ie) (?:\p{L}+ )?(?:Learnings|Takeaways)(?!\p{L})`,
    // Growth.
    String.raw`(?:nachhaltig|profitabel|planbar|gesund|stetig|exponentiell)(?: und (?:\p{Ll}+))? (?:zu )?(?:wachsen|skalieren)(?!\p{L})|(?:nachhaltige|profitable|planbare|gesunde|organische|exponentielle)[sm]? Wachstum(?!\p{L})`,
    String.raw`planbare?[nr]? (?:\p{Ll}+ )?${LEADS}(?: (?:zu )?(?:gewinnen|generieren|bekommen|erhalten))?(?!\p{L})|(?:\p{L}+ )?auf Autopilot(?!\p{L})`,
    // What counts.
    String.raw`[Ww]orauf es (?:wirklich |im Leben |am Ende |tatsächlich |eigentlich )+ankommt|[Ww]as (?:wirklich|am Ende|im Leben|eigentlich)(?: wirklich)? zählt|(?:auf das|aufs|fürs|für das) (?:wirklich )?Wesentliche(?!\p{L})`,
    String.raw`(?:Menschen|People) (?:folgen|kaufen|buy|follow|arbeiten)(?: für| von| bei| from| mit)? (?:Menschen|people)(?!\p{L})|Fehler sind (?:\p{L}+ )?(?:Chancen|Lernchancen|Helfer|Freunde|erlaubt)(?!\p{L})`,
    String.raw`nur gemeinsam(?: \p{Ll}+)? (?:bewältigen|meistern|schaffen|lösen|erreichen)(?!\p{L})|(?:alle|die) (?:Menschen|Beteiligten|Bürgerinnen und Bürger|Mitarbeitenden)(?: \p{L}+){0,3} mit(?:zu)?nehmen(?!\p{L})`,
    String.raw`(?:Kitt|Rückgrat|Stütze|Fundament|Motor|Herzstück) (?:unserer|der|des|unseres) (?:Gesellschaft|Wirtschaft|Region|Gemeinde|Demokratie|Stadt|Landes|Mittelstands|Vereins|Dorfes)(?!\p{L})`,
    String.raw`[Mm]ehr (?:Kunden|Kundinnen|Sichtbarkeit|Reichweite|Umsatz|Leads|Anfragen)(?: und (?:mehr )?\p{Lu}\p{L}+)? (?:zu )?(?:gewinnen|generieren|erzielen)(?!\p{L})`,
    String.raw`(?:[Ii]nnovation|[Ff]ührung|[Ll]eadership|[Vv]eränderung|[Ee]rfolg|[Ww]andel|[Mm]otivation|[Tt]ransformation|[Dd]igitalisierung) beginnt (?:im Kopf|in den Köpfen|bei (?:dir|uns|jedem)(?: selbst)?)(?!\p{L})`,
    String.raw`[Ss]tell\p{Ll}*(?: \p{L}+){0,3} die Weichen für (?:die|eine|unser|unsere|weiteres|künftiges|mehr|das|den) (?:\p{Ll}+ )*\p{Lu}\p{L}+|[Zz]ukunftsfest(?:e[nr]?)?(?!\p{L})`,
    // On a journey, through change.
    String.raw`(?:nehm|nimm)\p{Ll}*(?: \p{L}+){0,4} mit auf (?:die|diese|eine|unsere|meine)(?: \p{Ll}+)? Reise(?!\p{L})`,
    String.raw`(?:durch|in) (?:den|die|einen|eine) (?:(?:digitale|stetige|permanente|nachhaltige)[nr]? )(?:Wandel|Transformation)(?: (?:zu )?(?:begleiten|führen|bringen))?(?!\p{L})`,
    String.raw`(?:an )?(?:den|die|allen|diesen) (?:richtigen |entscheidenden |wichtigen )?Stellschrauben(?: (?:zu )?drehen)?|im (?:engen )?Schulterschluss(?!\p{L})`,
    String.raw`(?:[Vv]erlässlich|[Ss]tark|[Rr]ichtig)e[nr]? Partner(?:schaften)? an (?:Ihrer|deiner|unserer|der) Seite`,
  ],
);
