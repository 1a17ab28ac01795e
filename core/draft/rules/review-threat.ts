import type { Span } from '../../text/span';
import type { DraftContext } from '../context';
import { isPublicAnswer, isReviewReply } from '../review-reply';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { type Either, either } from '../text/either';

/** A threat or an insult to the reviewer. */
const THREATS = [
  String.raw`(?:[Ww]ir|[Ii]ch) (?:raten|rate|warnen|warne|empfehlen|fordern?) (?:Ihnen|dir|Sie|dich)(?:(?: \p{L}+){0,3} (?:dringend|gut|eindringlich|letztmalig|auf)|,? (?:künftig|bei der Wahrheit))|[Dd]as (?:lassen wir uns|werden wir uns) nicht (?:gefallen|bieten)|(?:wissen|werden) (?:wir )?uns (?:zu wehren|wehren)|[Ll]öschen Sie (?:den|die|das|Ihre|diese\p{L}?)|(?:hören|bekommen|erhalten) Sie (?:bald |demnächst )?(?:von|Post von) (?:unserem|unserer|uns)|gerichtlich|vor Gericht|(?:justiziabel|geschäftsschädigend)(?:e[nrs]?)?`,
  String.raw`(?:liegt|liegen|übergeben|geben|geht) [^.!?\n]{0,40}?(?:Anw[aä]lt\p{L}*|Rechtsabteilung|Rechtsbeistand|Juristen|Staatsanwaltschaft)|(?:haben|werden|informieren|verständigen) [^.!?\n]{0,30}(?:Rechtsbeistand|Rechtsschutz\p{L}*|Juristen|Staatsanwaltschaft|Polizei)(?: \p{L}+){0,2}|[Uu]nser(?:e[mnr]?)? (?:(?:Rechtsa|A)nw[aä]lt(?:in)?|Rechtsabteilung|Rechtsbeistand|Jurist(?:in)?)|schalte[nt]? [^.!?\n]{0,30}Anwalt[^.!?\n]{0,20} ein|(?:[Rr]echtliche|[Jj]uristische|[Aa]nwaltliche)[nr]? Schritte?|[Ww]ir (?:lassen|werden)[^.!?\n]{0,40}(?:juristisch|rechtlich|anwaltlich)(?: \p{L}+){0,3} (?:prüfen|vorgehen|klären|wehren)|(?:Bewertung|Rezension|Kommentar|Eintrag|Beitrag)(?: \p{L}+){0,3} (?:bei|an) (?:\p{L}+ )?\p{Lu}\p{L}+ (?:zu )?(?:melden|gemeldet)|(?:Bewertung|Rezension|Kommentar|Eintrag|Beitrag)(?: \p{L}+){0,3} (?:löschen|entfernen|sperren|prüfen) (?:zu )?lassen|zur Anzeige (?:zu )?bringen|Anwalt (?:ist|wurde|weiß)|Strafanzeige|Unterlassung\p{L}*|Schadenersatz|Schadensersatz|Verleumdung|üble Nachrede|Ruf(?:mord|schädigung)|anzeigen (?:wir )?Sie|verklagen|gegen Sie vorzugehen|gegen dich vorzugehen`,
  // The lawyer is called, or will be: "unseren Anwalt eingeschaltet", "ehe unsere Rechtsabteilung tätig wird".
  String.raw`(?:(?:unser|einen|den|die|eine)(?:e[nrm]?)? )?(?:Anw[aä]lt\p{L}*|Rechtsanw[aä]lt\p{L}*|Rechtsabteilung|Kanzlei|Rechtsbeistand|Juristen|Juristin|Polizei|Staatsanwaltschaft|Rechtsschutz\p{L}*)(?: (?:\p{Ll}+ ){0,3}?| )(?:eingeschaltet|einschalten|einzuschalten|beauftragt|beauftragen|informiert|informieren|verständigt|verständigen|kontaktiert|tätig (?:wird|werden)|übergeben|übernimmt|kümmert sich|meldet sich)`,
  // An ultimatum: to be deleted by a day or within hours.
  String.raw`(?:Bewertung|Rezension|Text|Eintrag|Kommentar|Beitrag|Behauptung(?:en)?|Aussagen?|Vorwürfe)(?!\p{L})(?![^.!?\n]{0,40} wir(?!\p{L}))[^.!?\n]{0,40}? (?:binnen|innerhalb|innert|bis)(?!\p{L})[^.!?\n]{2,40}? (?:(?:zu )?(?:löschen|entfernen|widerrufen|korrigieren|ändern)|zurückzunehmen|zurückzuziehen|richtigzustellen)`,
  String.raw`(?:erstatten|erstatte|stellen|machen) (?:wir |ich )?(?:sofort |umgehend |noch heute |bei der Polizei )?(?:Anzeige|Strafantrag)|(?:Anzeige|Strafantrag) (?:wird |wurde |ist |bei der Polizei |haben wir |zu )*(?:erstattet|gestellt|erstatten|stellen)`,
  String.raw`[Rr]echnen Sie (?:mit|damit)|zur (?:Verantwortung|Rechenschaft) (?:zu )?(?:ziehen|gezogen)|mit (?:einer|einem) (?:Anzeige|Klage|Verfahren)(?: \p{L}+)? rechnen|(?:muss|müssen|musst)(?!\p{L})[^.!?\n]{0,30} mit [^.!?\n]{0,20}(?:Anzeige|Konsequenzen|Folgen|Klage)|(?:ein|noch ein) Nachspiel|[Ss]onst wird es teuer|[Hh]ausverbot|(?:[Dd]as|[Dd]ies|[Ee]s|[Ss]o etwas|Ihre (?:Bewertung|Behauptung(?:en)?|Lügen?|Worte)) (?:wird|hat|werden|haben) (?:noch |für Sie |sicher )*(?:Folgen|Konsequenzen|ein Nachspiel)|[Kk]onsequenzen haben|[Ll]etzte Warnung|(?:[Ss]ie|[Dd]u) (?:werden|wirst) (?:noch |bald )?von uns hören|(?:[Nn]ehmen|[Zz]iehen) Sie (?:den|die|das|Ihre|diese\p{L}?) \p{L}+(?: \p{Ll}+){0,2} zurück|(?:Ihre )?IP-Adresse(?: \p{L}+){0,4} (?:bekannt|gespeichert|ermittel\p{L}*|zurückverfolg\p{L}*)|(?:Ihr|[Dd]ein) (?:Arbeitgeber|Chef|Vermieter)(?: \p{L}+){0,4} (?:erfahren|informieren|interessieren|freuen)`,
  `[Ww]ir (?:wissen|ahnen)(?: (?:ziemlich|ganz|sehr|genau|natürlich|längst))*,? (?:genau,? )?wer (?:Sie|du|hier|das|dahinter)(?: sind| bist)?|[Ww]ir können uns(?: (?:schon|gut|sehr|genau|denn|natürlich|wohl|leicht)){0,3} denken, (?:wer|von wem|um wen|aus welcher)|[Uu]ns ist (?:(?:schon|natürlich|völlig|längst|ziemlich) ){0,2}klar, wer|[Ww]ir (?:haben|hätten) (?:da )?(?:schon )?(?:eine|so eine|die) (?:Ahnung|Vermutung), wer|[Üü]berleg(?:en Sie sich|dir|t euch)(?: (?:gut|genau|lieber|vorher))*, was`,
  String.raw`(?:eine|die reinste|pure|bodenlose) (?:bodenlose )?(?:Frechheit|Lüge|Unverschämtheit|Zumutung|Dreistigkeit)|[Ss]o viel (?:Dreistigkeit|Frechheit)|Sie lügen|du lügst|Lügen über|lächerlich\p{L}*|[Uu]nverschämt\p{L}*|Unsinn|Quatsch|[Ss]chämen Sie|sich (?:wirklich )?schämen|[Aa]uf (?:Gäste|Kunden|Kundinnen|Leute) wie (?:Sie|dich)`,
  // Evidence is collected; the police, a complaint, a claim are named. Austria and Switzerland have words of their own
  // for it.
  String.raw`Screenshots? (?:sind|ist|wurden?|haben wir|liegen|liegt)(?: \p{Ll}+){0,2} (?:gemacht|gesichert|gespeichert|erstellt|vor|archiviert)|(?:haben|ist|sind|wurde|wurden)(?: (?:wir|Ihre \p{L}+|alles|das alles|diese \p{L}+)){0,2} (?:bereits |alles |längst |auch )?(?:gesichert|dokumentiert|archiviert|per Screenshot \p{Ll}+)(?= ?[.,;!]| und)|(?:geht|gehen|läuft|laufen|klärt|klären|übernimmt|regelt)(?: \p{L}+){0,3} (?:über |an )?(?:die|der|unsere?|unser) (?:Polizei|Anw[aä]lt\p{L}*|Kanzlei|Gericht|Staatsanwaltschaft)`,
  String.raw`behalten (?:wir )?uns (?:[^.!?\n]{0,60} )?(?:Anzeige|Klage|Schritte|Strafantrag|Forderungen?|Maßnahmen|Massnahmen|Strafverfolgung)(?: [^.!?\n]{0,40})? (?:vor|vorbehalten)|(?:wegen|Tatbestand der) (?:übler Nachrede|Verleumdung|Rufschädigung|Beleidigung|Kreditschädigung|Ehrverletzung|Ehrenbeleidigung|Persönlichkeitsverletzung|Geschäftsschädigung)|[Üü]bler? Nachrede|Kreditschädigung|Ehrverletzung`,
  String.raw`(?:Unwahrheiten|Lügen|Behauptungen?|Falschaussagen?|Unterstellungen?|Rufschädigung|Verleumdungen?|Beleidigungen|Märchen|Anschuldigungen|Vorwürfe)(?: \p{Ll}+){0,3}(?: wir)?(?: \p{Ll}+){0,3} nicht (?:länger |mehr |einfach |so |auf uns ){0,2}(?:dulden|hinnehmen|akzeptieren|tolerieren|stehen lassen|stehenlassen|sitzen lassen|bieten lassen|gefallen lassen)|(?:dulden|tolerieren|akzeptieren) wir (?:hier |bei uns )?nicht`,
  String.raw`(?:[Ss]oll(?:ten|te|test)|[Ff]alls) (?:Sie|du) [^.!?\n]{0,60}?(?:nicht (?:zurücknehmen|löschen|entfernen|richtigstellen|widerrufen|zurückziehen)|löschen|weiterhin)[^.!?\n]{0,40}?, (?:werden|behalten|sehen|prüfen|müssen|erhalten|bekommen|hören|folgt|geht)`,
];
/** Verbs of judging, by their stems. */
const JUDGES =
  '(?:schreib|urteil|verurteil|bewert|kritisier|behaupt|post|schimpf|beschwer|beklag|meckre|mecker|nörgel|reklamier|veröffentlich|beschuldig|unterstell|anschwärz|verbreit)\\p{Ll}*';
/** Orders to look first. */
const ATTENDS =
  '(?:[Ll]esen|[Ii]nformieren|[Ff]ragen|[Pp]rüfen|[Üü]berlegen|[Ee]rkundigen|[Dd]enken|[Ss]chauen|[Hh]ören|[Zz]ählen|[Rr]echnen|[Vv]ergewissern) Sie(?: (?:sich|es|das|doch|bitte|mal|vielleicht|einfach)){0,3}';
/** A lecture: the reviewer is wrong, cannot judge, should have read, asked or kept quiet. */
const LECTURES = [
  // Whoever did this should not judge; the reader lacks something.
  String.raw`[Ww]er (?!mag|möchte|will)[^.!?\n]{3,100}, (?:sollte|darf|braucht)(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})(?:Urteil\p{L}*|[Kk]riti[ks]\p{L}*|Bewertung\p{L}*|Sterne?n?|Vorwürfe\p{L}?|beleidig\p{L}*|schimpf\p{L}*|bewert\p{L}*|beurteil\p{L}*)(?!\p{L})[^.!?\n]{0,40}`,
  String.raw`(?:[Oo]ffenbar|[Oo]ffensichtlich|[Aa]nscheinend) (?:fehlt|fehlen|mangelt)(?: es)? (?:Ihnen|dir)(?!\p{L})[^.!?\n]{3,60}`,
  // Had you done this, you would not have had to complain.
  String.raw`[Hh]ätte(?:n Sie|st du)(?!\p{L})[^.!?,\n]{0,80} (?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver)\p{Ll}{3,}(?:t|en)), (?:wären?|wärst|wüssten?|wüsstest|hätten?|hättest|müssten?|könnten?)(?!\p{L})(?! wir(?!\p{L}))[^.!?\n]{2,60}`,
  // Before you write, you should.
  String.raw`(?:[Bb]evor|[Ee]he) (?:Sie|du|man)(?!\p{L})[^.!?\n,]{0,50}(?:schreib|behaupte|urteil|bewerte|poste|veröffentlich|kritisier|verbreite|schimpf|beschuldig|unterstell|anschwärz)\p{Ll}*,(?= (?:sollten?|solltest|müssten?|könnten?|hätten?|lesen|informieren|fragen|prüfen|denken)(?!\p{L}))[^.!?\n]{3,80}`,
  String.raw`(?:eine|die|reine|glatte|pure|schlichte) (?:\p{Ll}+ )?(?:Lüge|Frechheit|Unverschämtheit|Unterstellung|Verleumdung)|(?:[Ii]hre|[Dd]eine|[Dd]iese|[Ss]olche) (?:\p{Ll}+e?n? )?(?:Unterstellung(?:en)?|Behauptung(?:en)?|Vorwürfe|Anschuldigung(?:en)?)(?: \p{Ll}+){0,3} (?:haltlos|falsch|unwahr|unverschämt|absurd|erfunden|gelogen|lächerlich|aus der Luft gegriffen)|haltlos(?:e[nrs]?)?|aus der Luft gegriffen`,
  String.raw`(?:[Ss]olche|[Ss]olchen|[Aa]uf solche|[Ss]o einen?) (?:Gäste?n?|Kunden?|Kundinnen|Kundschaft|Leuten?|Menschen|Mitarbeiter\p{L}*|Patienten)(?: wie (?:Sie|dich|du|euch))?(?: \p{Ll}+){0,4} (?:nicht|verzichten|kein\p{L}*|gern verzichtet)|nicht (?:mehr )?willkommen|[Ss]uchen Sie sich (?:bitte |doch )?(?:ein|eine) andere\p{L}*|[Dd]ann (?:gehen|kaufen|essen|bleiben) Sie (?:doch |eben |halt )`,
  String.raw`(?:keine|offenbar keine|offensichtlich keine|wenig|null) (?:Ahnung|Manieren|Kinderstube|Erziehung|Anstand)|[Vv]ielleicht (?:sollten|hätten|lesen|schauen|fragen) Sie|(?:[Dd]as nächste|[Bb]eim nächsten) Mal (?:bitte |einfach |vielleicht )?(?:erst |vorher |genauer )?(?:lesen|fragen|hinschauen|nachdenken|die \p{L}+ lesen)|[Ll]esen Sie (?:doch |bitte )?(?:erst|einmal|mal|vorher)|Sie (?:sollten|hätten) (?:sich )?(?:vielleicht |besser |lieber |erst )(?:einmal |mal )?(?:[^.!?\n]{3,60})|[Ww]as (?:haben|hatten) Sie (?:denn |eigentlich )?erwartet|[Mm]an kann es nicht allen recht machen|(?:[Ii]hr|[Dd]ein) (?:Problem|Pech)(?= ?[.!]|$)`,
  String.raw`[Dd]as (?:stimmt (?:so )?(?:überhaupt |einfach |schlicht )?nicht|ist (?:schlicht |einfach |völlig )?(?:falsch|unwahr))|[Ss]ie haben (?:das |da |wohl )?(?:offenbar |offensichtlich |wohl )?(?:etwas |alles )?falsch verstanden|[Hh]ätte(?:n Sie|st du) (?:[^.!?,\n]{0,60} )?(?:gefragt|gelesen|zugehört|hingeschaut|nachgedacht|aufgepasst|informiert|zugehört)(?:, (?:wüssten Sie|wüsstest du|wäre Ihnen|wäre dir|hätten Sie gewusst|hättest du gewusst))?|[Ee]in Blick (?:auf|in) [^.!?\n]{3,40} (?:hätte genügt|genügt)|Ihr eigener Fehler|selbst schuld`,
  String.raw`[Ww]er [^.!?\n]{0,80}(?:nicht|nie|nur|kein\p{L}*|schweigt)[^.!?\n]{0,40}, (?:darf|braucht|muss|soll|sollte|hat)(?!\p{L})[^.!?\n]{0,60}?(?:nicht (?:be)?(?:schweren|klagen|wundern|jammern)|nicht zu (?:wundern|beschweren|beklagen)|nicht wundern|selbst schuld|kein\p{L}* Grund)`,
  String.raw`[Ww]er [^.!?\n]{3,80},? (?:sollte|kann|darf|hat|ist)(?!\p{L})[^.!?\n]{0,60}?(?:zurückhalten|nicht (?:be)?urteilen|nicht (?:wirklich |eben )?beurteilen|nicht bewerten|nicht mitreden|kein\p{L}* (?:Urteil|Recht|Ahnung)|schweigen|klar im Vorteil)`,
  String.raw`(?:[Ll]ernen|[Dd]enken|[Ii]nformieren|[Üü]berlegen|[Ll]esen|[Ff]ragen|[Pp]rüfen|[Ee]rkundigen|[Zz]ahlen|[Bb]enehmen|[Kk]ehren|[Aa]rbeiten|[Mm]achen|[Zz]eigen) Sie(?: (?:sich|das|es|doch|bitte|mal)){0,3} (?:erst(?:mal| (?:ein)?mal)?|gefälligst|zuerst|lieber)(?!\p{L})|(?:[Ll]ern|[Dd]enk|[Üü]berleg(?: dir)?|[Ii]nformier dich|[Ll]ies)(?: doch| bitte)? (?:erst(?:mal| (?:ein)?mal)?|gefälligst)(?!\p{L})`,
  // Stick to the truth: whoever is told so is told that they lie.
  String.raw`(?:(?:sollten|müssen|müssten|könnten|[Bb]itte) Sie|(?:solltest|musst|könntest) du|[Bb]leib(?:en Sie)?|[Hh]alten Sie sich|Sie (?:sollten|müssen|müssten)|[Dd]u (?:solltest|musst))(?!\p{L})[^.!?\n]{0,30}?(?:bei der Wahrheit|an die (?:Wahrheit|Fakten|Tatsachen)|bei den (?:Fakten|Tatsachen))(?: (?:zu )?(?:bleiben|halten))?`,
  // Read before you judge, or next time.
  String.raw`${ATTENDS}(?!\p{L})[^.!?,\n]{0,60},? (?:bevor|ehe) (?:Sie|man)(?!\p{L})[^.!?,\n]{0,40}?(?<!\p{L})${JUDGES}`,
  String.raw`${ATTENDS} (?:beim|das) nächsten? Mal(?!\p{L})[^.!?,\n]{0,50}`,
  String.raw`(?:sollten?|solltest|[Ss]eien Sie|[Ww]äre ich|[Rr]ate ich|[Ss]ei)(?!\p{L})[^.!?\n]{0,30} (?:mit|bei) (?:solchen|derartigen|Ihren|deinen|diesen|öffentlichen) (?:\p{Ll}+en )?(?:Äußerungen|Äusserungen|Aussagen|Behauptungen|Worten|Vorwürfen|Bewertungen|Unterstellungen|Anschuldigungen)(?: \p{Ll}+){0,3} (?:vorsichtig(?:er)?|zurückhalten\p{L}*|zurückhaltend\p{L}*|aufpassen)`,
  String.raw`[Kk]ommen Sie (?:bitte )?(?:nie|nicht) (?:wieder|mehr)(?: \p{Ll}+){0,2}|[Bb]leiben Sie (?:bitte |doch |künftig |lieber |besser ){0,2}(?:weg|fern|zu Hause)|[Aa]uf (?:Ihren|deinen|einen) (?:nächsten |weiteren )?(?:Besuch|Auftrag|Einkauf)(?: wie Ihren)? (?:verzichten|können) wir|[Vv]erschonen Sie uns`,
  String.raw`(?:[Tt]ypisch|[Ii]mmer nur|[Nn]ur (?:am )?|[Ww]er nur|[Hh]auptsache)(?:,| \p{L}+){0,3} ?(?:[Mm]eckern|[Nn]örgeln|[Jj]ammern|[Ss]tänkern|gemeckert|genörgelt|gejammert)|[Mm]eckern (?:ist|kann|können)(?: \p{L}+){0,2}`,
  `(?:[Vv]ielleicht|[Aa]m besten) lesen Sie (?:beim|das) nächste[sn]? Mal|[Kk]ehren Sie (?:erst (?:ein)?mal )?vor (?:der|Ihrer) eigenen Tür|(?:Ihnen|dir) kann man es (?:einfach |wohl )?nicht recht machen|[Aa]nonym (?:lässt sich|ist es|kann man) (?:leicht|einfach|gut|bequem)`,
  // Sarcasm: what hangs or stands in large letters, who should look into a mirror, what not everybody understands.
  String.raw`[Ll]esen bildet|[Ww]er lesen kann|(?:hängt|hängen|steht|stehen|prangt)(?: \p{Ll}+){0,2} (?:groß|gross|riesengroß|riesengross|deutlich|unübersehbar|gut lesbar|gut sichtbar|fett|in großen Buchstaben)(?: und \p{Ll}+)? (?:an|auf|in|im|am|über|neben|beim?)(?: \p{L}+){1,3}`,
  String.raw`[Ee]in Blick (?:auf|in|durch) [^.!?\n]{3,40} (?:hätte|würde)(?: \p{L}+){0,3} (?:genügt|gereicht|geholfen|erklärt|gezeigt|erspart|gespart|genügen|helfen|reichen)`,
  String.raw`(?:kann|können|versteht|verstehen|begreift|schätzt|muss)(?: \p{L}+){0,2} (?:eben|halt|offenbar|wohl|natürlich|leider|nun mal|bekanntlich) nicht (?:jeder|alle|jede|jedermann)(?: (?:verstehen|begreifen|beurteilen|schätzen|mögen|würdigen))?|(?:ist|sind)(?: \p{L}+){0,2} (?:eben |halt |wohl )?nicht (?:jedem|jedermann|allen) gegeben`,
  String.raw`[Üü]berlegen Sie(?: (?:sich|es|das|doch|bitte|mal))* (?:(?:beim|das) nächsten? Mal|künftig|vorher|zuvor)(?: (?:vorher|besser|bitte|gut|genauer))*|[Üü]berleg dir(?: \p{L}+){0,2} (?:beim nächsten Mal|künftig|vorher)`,
  String.raw`[Ww]er [^.!?\n]{3,80}, (?:darf|braucht|muss)(?: \p{Ll}+)? sich (?:dann |auch |hinterher |halt )?(?:nicht (?:zu )?(?:wundern|beschweren|beklagen|ärgern))`,
  String.raw`(?:[Dd]a|[Dd]ann) (?:darf|dürfen|muss|müssen|braucht|brauchen) (?:man|du|Sie|ihr) sich(?: [^.!?,\n]{1,50})? nicht (?:zu )?(?:wundern|beschweren|beklagen)`,
  String.raw`(?:selbsternannte[rn]?|sogenannte[rn]?|angebliche[rn]?|Hobby-?|Möchtegern-?) ?(?:Experten?|Kritiker(?:n|in)?|Feinschmecker(?:n)?|Gourmets?|Testern?|Tester|Kenner(?:n)?|Profis?)|(?:Experten|Profis|Kenner|Fachleute) wie (?:Sie|du)|kein Wunschkonzert|nicht bei Wünsch dir was|[Ww]ie man in den Wald (?:hinein)?ruft|[Dd]er Ton macht die Musik|an die eigene Nase|[Mm]achen Sie es (?:doch )?(?:besser|selbst)|(?:dürfen|können) (?:Sie )?(?:es )?(?:gern|gerne|ja gern|ja gerne) (?:selbst |selber )?besser machen`,
  String.raw`(?:[Oo]ffenbar|[Oo]ffensichtlich|[Aa]nscheinend|[Ss]cheinbar|[Ll]eider) (?:haben|hast|hatten|sind|waren|können|wissen|kennen) (?:Sie|du) (?:[^.!?\n]{0,50} )?(?:nicht (?:gelesen|verstanden|zugehört|aufgepasst|gesehen|begriffen|lesen|mitbekommen)|überlesen|übersehen|kein\p{L}* (?:Ahnung|Geschmack|Humor|Verständnis|Manieren))`,
  String.raw`(?:[Dd]as|[Ss]o etwas|[Ww]ie) (?:weiß|weiss) (?:doch |eigentlich |ja )?(?:jedes Kind|jeder|jede\p{L}*|man)|(?:zum Mitschreiben|noch ?(?:ein)?mal (?:ganz )?(?:langsam|zum Mitschreiben|für Sie))|[Dd]anke für nichts|[Ss]chön, dass Sie (?:so viel|die) Zeit (?:haben|hatten|finden)|(?:[Ii]st|[Ss]ind) (?:Sie|man) (?:wohl |vielleicht |vermutlich )?(?:bei|in) (?:einer|der|McDonald\S*|Burger King)(?: \p{L}+)? besser aufgehoben`,
];
/** What a reviewer does, as verb or as noun. */
const JUDGING = String.raw`(?:${JUDGES}|austeil\p{Ll}*|Behauptung(?:en)?|Vorw[uü]rfe?n?|Urteile?|Kritik|Bewertung(?:en)?|Rezension(?:en)?|öffentlich|anonym|(?:im|ins) (?:Internet|Netz))`;
/** Sarcasm and advice, as (to whom, or when) × (what one should have done, is, or gets instead). */
const ADVICE = [
  // Whoever judges should first do something; of guests who book or come the same words are a rule of the house.
  String.raw`[Ww]er (?![^.!?\n]*(?:möchte|will|mag|gern|jederzeit|willkommen))(?:[^.!?\n]{0,60} )?${JUDGING}(?!\p{L})[^.!?\n]{0,50}, (?:sollte|soll|müsste|muss)(?!\p{L})[^.!?\n]{3,110}`,
  // Some people, with a particle that says it is well known: "manchen hilft ja eine Brille".
  String.raw`[Mm]anche(?:[mnr]|n Leuten| Leute| Menschen| Gäste| Kunden)? (?:ist|sind|hilft|helfen|fehlt|fehlen|schadet|kann|können|muss|müssen|will|wollen|lernt|lernen|versteht|verstehen|liest|lesen|meckert|meckern|sucht|suchen|braucht|brauchen|findet|finden|reicht|gefällt) (?:ja|eben|halt|bekanntlich|nun mal|wohl|offenbar|anscheinend|scheinbar)(?!\p{L})[^.!?\n]{2,60}`,
  String.raw`[Ff]ür (?:Leute|Gäste|Menschen|Kunden|Kundschaft|Personen|Besucher),? (?:ganz |völlig )?ohne (?:(?:jede[ns]?|jeglichen?|den geringsten|einen Funken|viel) )?(?:Ahnung|Geschmack|Humor|Manieren|Benehmen|Geduld|Sinn|Verständnis|Sachverstand|Anstand|Gaumen)(?!\p{L})[^.!?\n]{3,70}`,
  String.raw`(?:sollten?|solltest|[Ss]eien Sie|[Ss]ei)(?!\p{L})[^.!?\n]{0,30}? mit (?:Vorwürfen|Kritik|Bewertungen|Behauptungen|Urteilen|Steinen|Sternen|so etwas|solchen Worten)(?: \p{Ll}+){0,2} (?:vorsichtig(?:er)?|zurückhalten\p{L}*|sparsam(?:er)?|werfen)(?: sein)?`,
  String.raw`(?:[Hh]ätten|[Kk]önn(?:t)?en|[Dd]ürfen) Sie(?: sich)?(?: (?:gern|auch|ruhig))? (?:diese|Ihre|solche|die|den|das)[nrms]? (?:\p{Ll}+e[nr]? )?(?:Bewertung(?:en)?|Worte|Kritik|Kommentare?|Zeilen|Text|Stern\p{L}*|Urteil|Vorwürfe|Aufregung|Rezension|Belehrung(?:en)?) (?:sparen|schenken|ersparen)(?: können)?`,
  String.raw`[Ww]er (?:nicht|nur|sich nicht|keine?n?|lieber|so|hier)(?!\p{L})[^!?\n]{3,90}, ist (?:in|bei|an|für|hier)(?!\p{L})[^.!?\n]{0,60}?(?:falsch|fehl am Platz|nicht richtig|nicht gut aufgehoben|besser woanders|verkehrt)`,
  String.raw`(?:[Ww]ir (?:empfehlen|raten)|[Uu]nser (?:Tipp|Rat)|[Ee]in (?:Tipp|Rat))(?: Ihnen| dir)?(?:,|:| ist:?| wäre:?)? (?:vor (?:dem|Ihrem) nächsten Besuch|beim nächsten Mal|künftig|das nächste Mal|vorher|vor der nächsten Bewertung|in Zukunft|nächstes Mal)(?!\p{L})[^.!?\n]{0,80}?(?:lesen|informieren|nachdenken|zuhören|zuzuhören|nachzudenken|Brille|genauer|hinzuschauen|durchzulesen)(?: \p{L}+)?`,
  String.raw`[Ii]nformieren Sie sich (?:bitte |doch )?(?:künftig|in Zukunft|das nächste Mal|beim nächsten Mal|vorher|erst|besser)(?: besser| genauer| vorher| bitte)?|(?:bitte |doch )?(?:künftig|in Zukunft|beim nächsten Mal) (?:besser|genauer) (?:informieren|lesen|hinschauen|zuhören|aufpassen)`,
  String.raw`(?:[Mm]it|[Ee]in wenig|[Ee]twas) (?:etwas|ein wenig|ein bisschen|mehr)(?: mehr)? (?:Grundwissen|Sachverstand|Fachwissen|Verstand|Geduld|Anstand|Bildung|Geschmack|Erfahrung|Mitdenken|Höflichkeit)[^.!?\n]{0,50}? (?:hätten|würden|wüssten|hätte|wäre) (?:Sie|Ihnen|du|dir|man)(?!\p{L})[^.!?\n]{3,70}`,
  String.raw`(?:[Ee]rstaunlich|[Bb]emerkenswert|[Aa]müsant|[Ss]paßig|[Kk]omisch|[Ss]eltsam), (?:dass|wie|was) (?:Sie|manche|man|jemand)(?!\p{L})[^.!?\n]{0,60}?(?:ohne|nie|gar nicht|noch nie|alles besser|so genau|sofort|zu wissen)(?!\p{L})[^.!?\n]{0,50}`,
];
const GRUMBLE = String.raw`(?:[Ss]udern|[Mm]eckern|[Nn]örgeln|[Jj]ammern|[Rr]aunzen|[Mm]otzen|[Ss]tänkern|[Ss]chimpfen|[Ll]ästern|[Mm]aulen|[Kk]lagen|[Mm]atschgern|[Kk]eifen|[Pp]öbeln|[Kk]ritisieren|[Hh]etzen)`;
const GRUMBLED = String.raw`(?:gesudert|gemeckert|genörgelt|gejammert|geraunzt|gemotzt|gestänkert|geschimpft|gelästert|gemault|geklagt|gekeift|gepöbelt|gehetzt|getratscht|diskutiert|geheult)`;
/** Grumbling belongs elsewhere; manners are learned at home; the world is small; your name is kept. */
const HOUSE_RULES = [
  String.raw`[Ww]ir haben (?:Ihre|deine) (?:Nummer|Adresse|Daten|IP|IP-Adresse|Anschrift|Personalien)(?![^.!?\n]*(?:rufen|ruft|zurück|notiert|gelöscht|korrigiert|geändert|melden))|(?:Sie|[Dd]u) (?:hören|hörst) (?:noch |bald )?von uns(?=[.!]|$)`,
  String.raw`(?:[Dd]a|[Dd]ort|[Dd]ahinten|[Hh]ier|[Vv]orne|[Dd]rüben) ist die Türe?(?= ?[.!]|$)|[Nn]iemand (?:zwingt|zwang|hat) (?:Sie|dich)(?: gezwungen)?(?: \p{L}+){0,2}|[Ww]em (?:das|es) (?:hier )?nicht passt|[Ww]enn (?:Ihnen|dir) (?:das|es|etwas) (?:hier )?nicht passt`,
  String.raw`(?:schreib|verfass|behaupt|mach|tu)\p{L}* (?:wohl |meist |doch )?nur (?:Leute|Menschen|solche|Personen|jene|Frustrierte|Neider)(?:, die [^.!?\n]{3,60})?`,
  String.raw`[Hh]ätt(?:ens|en S'|est|st|s)(?: halt| eben| doch| nur| bloß)(?!\p{L})[^.!?,\n]{3,50}|[Hh]ätten Sie (?:halt|eben|doch|nur|bloß) (?:[^.!?,\n]{0,40} )?(?:reserviert|bestellt|angerufen|gewartet|geschaut|geläutet|nachgesehen)`,
  String.raw`[Dd]anke für (?:den|die|das|Ihren?|deinen?) (?:\p{Ll}+en )?(?:Aufsatz|Roman|Belehrung|Nachhilfe|Märchen|Märchenstunde|Unterricht|Lektion|Lebensweisheit|Weisheiten?|Geschichtsstunde|Predigt)|Herr (?:Oberlehrer|Besserwisser|Doktor Allwissend)|Frau (?:Oberlehrerin|Besserwisserin)|(?:Besserwisser|Oberlehrer|Klugscheißer|Miesepeter|Querulant|Wichtigtuer)(?:innen|in|en|n)?`,
  String.raw`[Ww]er (?:nur|immer|bloß|ständig|gern|gerne|lieber) (?:\p{Ll}+ )?(?:motzt|meckert|nörgelt|jammert|sudert|raunzt|stänkert|schimpft|lästert|mault|stört|kritisiert),? (?:soll|kann|darf|möge|braucht|bleibt|geht)(?: \p{L}+){0,3}`,
  String.raw`${GRUMBLE} (?:kannst|können|kann|könnt|darf|dürfen|dürft|darfst|dürfens|könnens)(?: (?:Sie|du|man|ihr|gern|gerne|ja|auch|dann|ruhig)){0,3} (?:daheim|zu ?[Hh]ause|zhaus|woanders|anderswo|im Keller|bei der Konkurrenz|nebenan|draußen|beim Nachbarn|im Internet)`,
  String.raw`(?:wird|werden)(?: \p{L}+){0,3} \p{Ll}*(?:t|en)(?: und| aber|,) nicht (?:\p{L}+ )?${GRUMBLED}`,
  String.raw`(?:[Dd]as|[Ss]o etwas|[Ss]owas|[Bb]enehmen|[Aa]nstand|[Mm]anieren|[Hh]öflichkeit|[Gg]rüßen|[Zz]ahlen|[Rr]espekt|[Bb]itte und [Dd]anke) (?:lernt|lehrt|lernen|bringt|sollte) (?:man|einem|einen|Kinder|jeder)(?: \p{L}+){0,3} (?:daheim|zu ?[Hh]ause|im Kindergarten|in der (?:Schule|Volksschule|Kinderstube)|von den Eltern|als Kind|mit drei|von der Mutter)(?: (?:gelernt|lernen|bei))?`,
  String.raw`(?:[Ss]o etwas|[Ss]owas|[Dd]as|[Ss]olche \p{Lu}\p{L}+|[Ii]hre \p{Lu}\p{L}+|[Uu]ndank|[Ii]hr Verhalten) (?:spricht|sprechen) sich(?: \p{L}+){0,2}(?: (?:in|im|bei|unter) (?:der |dem |den )?\p{L}+)? (?:herum|rum|schnell herum)`,
  String.raw`[Mm]an sieht sich (?:im Leben )?(?:immer |meistens? |bekanntlich |ja )*zwei ?mal(?: im Leben)?|(?:[Dd]ie|[Uu]nsere) (?:Branche|Stadt|Welt|Szene|Gegend|Region) ist (?:\p{L}+ )?klein|(?:[Dd]er|[Uu]nser) (?:Ort|Kreis) ist (?:\p{L}+ )?klein`,
  String.raw`(?:[Ii]hren|[Dd]einen) Namen (?:merken|notieren|kennen|behalten|schreiben|haben) wir(?: uns)?(?: \p{L}+){0,4}|[Ww]ir (?:merken|notieren|kennen|behalten)(?: uns)?(?: \p{L}+)? (?:Ihren|deinen) Namen|(?:Ihr|[Dd]ein) (?:Name|Gesicht)(?: \p{L}+){0,2} (?:auf (?:unserer|der) Liste|an der (?:Tür|Theke|Kasse)|bekannt|gemerkt|notiert)`,
  String.raw`(?:können|könnten|konnten|lässt sich|haben) (?:wir )?(?:[^.!?\n]{0,50} )?(?:genau |leicht |gut |sehr )?(?:nachvollziehen|zuordnen|erkennen|herausgefunden|herausfinden|zurückverfolgen|ermitteln|rekonstruieren), (?:wer|von wem|um wen)(?!\p{L})[^.!?\n]{0,30}`,
  String.raw`[Ww]er [^!?\n]{3,90}, (?:sollte|soll|könnte|kann|möge)(?: (?:hier|da|dann|auch|wohl|vielleicht|sich|sich hier)){0,3} (?:besser |lieber |bitte )?(?:nicht |still |ganz still )?(?:[^.!?\n]{0,40} )?(?:nicht (?:über|von|mit) [^.!?\n]{3,40} (?:reden|sprechen|urteilen|schreiben|mitreden)|(?:schweigen|still sein|den Mund halten|leise sein|die Finger still halten))`,
  String.raw`(?:[Dd]as nächste Mal|[Nn]ächstes Mal|[Bb]eim nächsten Mal|[Kk]ünftig)(?: (?:vielleicht|bitte|einfach|lieber|besser)){0,2} (?:erst|zuerst|vorher) (?:\p{L}+ )?\p{Ll}+en,? (?:und )?dann (?:\p{L}+ )?(?:schimpfen|meckern|schreiben|urteilen|bewerten|klagen|nörgeln|posten|reden|tippen)`,
];
/** What was reported to the police was a theft, and a dog is no lawyer. */
const NOT_AGAINST_REVIEWER =
  /(?<![A-Za-zÀ-ž])(?:Diebstahl|Einbruch|Unfall|Vandalismus|Sachbeschädigung|Brand|Überfall|Fundsache|[Aa]ufgebrochen|[Ee]ingebrochen)(?![^.!?\n]{0,80}(?:Sie|Ihnen|Ihre[nrms]?|du|dich)(?![A-Za-zÀ-ž]))|Anw[aä]lt(?:in)? (?:ist (?:der|die|unser|ein)|heißt|hat vier|bellt)(?![A-Za-zÀ-ž])|Anw[aä]lt(?:in)? (?:für|im|in) (?:[A-Za-zÀ-ž]*[Rr]echt|[A-Za-zÀ-ž]*sachen|der|die|unserem?|unserer)(?![A-Za-zÀ-ž])[^!?\n]*(?:erreichbar|Sprechstunde|Durchwahl|Elternzeit|Termine?|zurück|Urlaub|Büro|vertritt|Verstärkung|Team)(?![A-Za-zÀ-ž])/u;
const expression = (sources: readonly string[]) =>
  either(sources.map((source) => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`));
const THREAT = expression(THREATS);
const THREAT_OR_LECTURE = expression([...THREATS, ...LECTURES, ...ADVICE]);
const WITH_HOUSE_RULES = expression([...THREATS, ...LECTURES, ...ADVICE, ...HOUSE_RULES]);
/** Cheap to ask before the longest expression. */
const MAY_BE_HOUSE_RULES =
  /udern|eckern|örgel|ammer|aunz|otz|tänker|chimpf|äster|maul|latsch|tratsch|heult|lern|herum|zwei ?mal|klein|Namen|Gesicht|Nummer|Adresse|Daten|nachvollzieh|zuordn|erkennen|ermittel|rekonstru|schweig|still|reden|sprechen|von uns|die Tür|[Nn]iemand|nicht passt|nur (?:Leute|Menschen|solche|Personen|jene|Frust|Neider)|[Hh]ätt|Aufsatz|Roman|Belehrung|Nachhilfe|Märchen|Unterricht|Lektion|eisheit|stunde|Predigt|Oberlehrer|Besserwisser|Klugschei|Miesepeter|Querulant|Wichtigtuer|[Nn]ächste/u;

const FROM_US = /(?<![A-Za-zÀ-ž])(?:[Ww]ir|[Uu]ns[A-Za-zÀ-ž]*|Wer|Screenshots?)(?![A-Za-zÀ-ž])/u;

const expressionFor = (context: DraftContext, words: string): Either => {
  if (!isReviewReply(context)) return THREAT;
  return MAY_BE_HOUSE_RULES.test(words) ? WITH_HOUSE_RULES : THREAT_OR_LECTURE;
};

/** An answer that threatens or lectures: it is read by people who are still deciding. */
export const reviewThreat: Rule = {
  id: 'review-threat',
  name: 'Drohung oder Belehrung in der Antwort',
  rulings: everywhere(
    'empfehlung',
    'Eine Frage des Tons; Mitlesende sehen, wie Sie im Streit mit Leuten umgehen.',
    'Regelwerk der Redaktion',
    '2026-11',
  ),
  kinds: ['review-reply', 'comment'],
  section: '15.1',
  thresholds: {},
  find({ ownWords, context, sentenceAt, at }) {
    if (!isPublicAnswer(context)) return [];
    const bySentence = new Map<number, Span>();
    for (const { 0: written, index } of expressionFor(context, ownWords).matchesIn(ownWords)) {
      const span = { start: index, end: index + written.length };
      const { start, end } = sentenceAt(span);
      if (NOT_AGAINST_REVIEWER.test(ownWords.slice(start, end))) continue;
      // In a comment the words may be the topic; a threat has an author.
      if (!isReviewReply(context) && !FROM_US.test(ownWords.slice(start, end))) continue;
      const first = bySentence.get(start);
      // One finding per sentence: from its first sharp word to its last.
      bySentence.set(start, { start: first?.start ?? span.start, end: span.end });
    }
    return [...bySentence.values()].map((span) => {
      const { start, end } = sentenceAt(span);
      const whole = { start, end: start + ownWords.slice(start, end).trimEnd().length };
      return {
        span,
        reason: `„${at(span)}“ klingt nach Streit; eine prüfbare Tatsache und eine Durchwahl wirken stärker.`,
        replacements: [
          { ...whole, replacement: 'Wir haben ▢ Sache anders in Erinnerung: ▢ Tatsache.' },
          { ...whole, replacement: 'Ich rufe Sie gern zurück, Durchwahl ▢ Nummer.' },
        ],
      };
    });
  },
};
