import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { grammar, saidIn } from '../text/by-sentence';
import { either } from '../text/either';
import { speaksToFirms } from '../text/speaks-to-firms';
import { attributed, named } from './review-proof.voices';

const WHO = String.raw`(?:Kund(?:e|en|in|innen|:innen|\*innen|schaft)|Gast(?:es)?|Gäste?n?|Familien?|Käufer\p{L}*|Mandant\p{L}*|Nutzer\p{L}*|Teilnehm(?:er|end)\p{L}*|Leser\p{L}*|User|Besucher\p{L}*|Patient\p{L}*|Anwender\p{L}*|Bauherr\p{L}*|Mieter\p{L}*)`;
/** Customers' opinions used as advertising: by a heading, stars, a count, or a quotation with an anonymous name. */
const SHOWN_SOURCES: readonly string[] = [
  String.raw`(?<!\p{L})(?:[Dd]as sagen|[Ww]as(?= (?:\p{Ll}+e[nr]? ){0,2}\p{Lu}[\p{L}:*]* (?:über uns )?(?:sagen|über|von uns|meinen|schreiben))|[Ss]o (?:urteilen|bewerten)|[Dd]as meinen|[Ss]timmen (?:unserer|von|zufriedener))(?: \p{Ll}+(?:e|en|er))?(?: über uns)?(?: unsere[rn]?| zufriedene[rn]?| begeisterte[rn]?)* ${WHO}(?: sagen| über uns| uns| von uns| meinen| schreiben)*(?!\p{L})`,
  String.raw`(?<!\p{L})[Uu]nsere (?:\p{Ll}+e[nr]? )?${WHO} (?:sagen|schreiben|meinen|urteilen)(?=:)`,
  String.raw`(?<!\p{L})(?:[Kk]undenstimmen?|[Kk]undenmeinung(?:en)?|[Gg]ästestimmen?|[Kk]undenbewertung(?:en)?|[Tt]estimonials?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:\d[,.]\d|fünf|5)(?: von 5| von fünf)? Sternen?(?: (?:bei|auf|aus|von) (?!Hotel)[^.!?\n]{2,40})?(?=[^.!?\n]{0,60}(?:Bewertung|Rezension|Google|Kund|Gäst|Trustpilot|ProvenExpert|Tripadvisor|Booking))`,
  String.raw`(?:⭐️?|★){3,5}(?=[^\n]{0,4}\s*[„"»«“])`,
  String.raw`[“”"«»][\s–—(-]{0,3}(?:⭐️?|★){3,5}(?: \p{Lu}\p{Ll}+ \p{Lu}\.)?`,
  // Stars and shares of satisfied customers, whatever their source.
  String.raw`(?<!\p{L})(?:[Uu]nsere|[Dd]ie) (?:\p{Ll}+e[nr]? )?${WHO} (?:bewerten|beurteilen|benoten|empfehlen) uns(?!\p{L})[^.!?\n]{0,40}?(?:\d(?:[,.]\d)?|\p{L}+) (?:von (?:5|fünf) )?(?:Sternen?|Punkten?|weiter)?`,
  String.raw`(?<!\p{L})(?:\d[,.]\d|fünf|5) (?:von (?:5|fünf) )?(?:Sternen?|⭐️?)(?!\p{L})(?! Hotel)(?=[^.!?\n]{0,50}(?:Bewertung|Rezension|Google|Kund|Gäst|Trustpilot|ProvenExpert|Tripadvisor|Booking|Jameda|Portal|Amazon|sprechen|im Schnitt|Durchschnitt))`,
  String.raw`(?<!\p{L})\d[,.]\d von (?:5|fünf) (?:möglichen )?(?:Sternen?|Punkten)(?!\p{L})(?! Hotel)`,
  String.raw`(?<!\p{L})(?:[Mm]it|[Aa]ls) (?:der )?(?:Note |Gesamtnote )?[„"»]?(?:sehr gut|hervorragend|ausgezeichnet|[12][,.]\d)[“"«]? (?:bewertet|benotet|beurteilt)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:Feedback|Stimmen?|Rückmeldung|Bewertung|Rezension|Zitat|Nachricht|Post|Worte|O-Ton)(?: von)? (?:unsere[rnm]|einer|eines|einem|zufriedenen?)(?: \p{Ll}+)? ${WHO}(?!\p{L})[^.!?\n]{0,30}: ?[„"»«“]`,
  String.raw`@\S{2,40} (?:schreibt|sagt|meint|schwärmt|findet)(?: \p{L}+){0,2}: ?[„"»«“]`,
  String.raw`(?<!\p{L})(?:Familie|Herrn?|Frau) \p{Lu}(?:\.|[\p{L}-]+)(?: aus \p{Lu}\p{L}+)?: ?[„"»«“](?![^\n]{0,160}(?:Azubi|Mitarbeit|Geschäftsführ|Chef))`,
  String.raw`(?<!\p{L})(?:[Dd]urchschnittlich|[Ii]m Schnitt|[Ii]m Durchschnitt)(?: mit)? \d[,.]\d (?:von (?:5|fünf) )?Sternen?(?!\p{L})`,
  String.raw`(?:⭐️?|★) ?\d[,.]\d(?=[^\n]{0,30}(?:\d|Bewertung|Google))`,
  String.raw`(?<!\p{L})\d{1,3} ?(?:%|Prozent) (?:unserer |aller |der )?${WHO} (?:empfehlen|sind zufrieden|würden|kommen wieder|bestätigen|sagen)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:\d|[Nn]eun|[Zz]ehn|[Aa]cht) von (?:10|zehn) (?:unserer |der )?${WHO} (?:empfehlen|sind|würden|kommen wieder|bestätigen|sagen|lieben)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:[Üü]ber |[Mm]ehr als |[Ff]ast |[Rr]und )?\d[\d.]{0,6} (?:positive |begeisterte |5-Sterne-|Fünf-Sterne-|sehr gute |echte |Top-))(?:Bewertungen|Rezensionen|Feedbacks)(?!\p{L})`,
  // (who: customers, their trade, their relatives) × (says) × quotation, in either order.
  String.raw`(?<!\p{L})(?:[Uu]nsere |[Vv]iele |[Zz]ufriedene )?(?:(?:[Mm]andant(?:en|innen)|[Pp]atient(?:en|innen)|[Kk]und(?:en|innen|schaft)|[Gg]äste|[Ee]ltern|[Ff]amilien|[Tt]eilnehm(?:ende|er|erinnen)|[Mm]ieter(?:innen)?|[Bb]auherr(?:en|innen)|[Bb]rautpaare|[Pp]aare|[Nn]achbarn|[Hh]alter(?:innen)?|[Aa]bsolvent(?:en|innen)|[Hh]ausverwaltungen|[Ll]eser(?:innen)?|[Ss]chüler(?:innen)?|[Bb]räute|[Mm]ütter)) (?:sagen|schreiben|meinen|erzählen|berichten|urteilen|finden|loben|schwärmen)(?: uns| oft| gern| immer| über uns| dann| danach| hinterher)*: ?[„"»«“]`,
  String.raw`[“”"«»‘],? (?:[Ss]agt|[Ss]chreibt|[Ss]chwärmt|[Ll]obt|[Mm]eint|[Uu]rteilt|[Ff]indet|[Bb]erichtet|schrieb|sagte|hieß es)(?: uns| neulich| gestern| oft)? (?:eine?r? (?:unserer|meiner|der) (?:\p{Ll}+en )?(?:${WHO}|Stammgäste|Stammkund(?:en|innen))|(?:eine?|die|der|unsere?|manche|viele) (?:\p{Ll}+e[rn]? )?(?:Mama|Mami|Mutter|Papa|Vater|Oma|Opa|Bauherrin|Braut|Schülerin|Schüler|Stammgast|Nachbarin|Nachbar|Hundehalterin|Katzenhalterin|Vereinskollegin|Eltern|Familie|Bräute))(?!\p{L})(?: \p{Lu}\p{L}+)?(?: (?:über|von|nach|aus|in) [^.!?\n]{2,40})?`,
  String.raw`[“”"«»‘][.!?:,–-]{0,2} ?(?:[Ss]o urteilt|[Ss]o urteilen|[Ss]o beschreibt|[Ss]o das Urteil|[Ss]o lautet das Urteil|[Uu]rteil)(?: uns)? (?:der|die|das|ein|eine|eines|einer|von) (?:\p{Ll}+e[nrs]? )?(?!Jury|Gericht|Presse|Fachpresse|Stiftung|Kritik|Redaktion)\p{Lu}[\p{L}-]+(?: [^.!?\n]{0,50})? (?:über uns|über unsere?\p{L}{0,2} \p{L}+|uns)(?!\p{L})`,
  String.raw`[“”"«»‘],?:? (?:ist|sind|war|das ist|lautet)(?: wohl| übrigens)? (?:der|die|das|ein|einer der) (?:Satz|Sätze|Rückmeldung|Kommentar|Kompliment|Urteil|Feedback|Worte)(?![^.!?\n]*, (?:wenn|sobald|bevor))(?:, (?:den|die|das|der)| von| aus| unserer| meiner)(?!\p{L})[^.!?\n]{0,50}?(?:ich|wir|mir|uns|höre\p{L}?|hören|bekomm\p{L}*|les\p{L}*|Kund\p{L}*|Gäst\p{L}*|Mandant\p{L}*|Patient\p{L}*)(?!\p{L})(?:[^.!?\n]{0,30}?(?:höre|hören|bekomme|bekommen|lese|lesen|fällt))?`,
  String.raw`(?<!\p{L})(?:[Ss]timmen|[Ss]ätze|[Nn]achrichten|[Rr]ückmeldungen|[Kk]omplimente|[Mm]ails|[Ww]orte) wie (?:diese[rn]?|dieses|solche) (?:bekommen|erreichen|hören|lesen|kriegen|erhalten|kommen|landen|freuen)(?!\p{L})[^.!?\n]{0,30}`,
  String.raw`(?<!\p{L})[Ww]arum (?:uns |uns schon |mehr als |über )*(?:\d[\d.]*|[Hh]underte|[Tt]ausende|so viele) (?:\p{Ll}+e[rn]? )?\p{Lu}\p{L}+ (?:uns )?(?:weiterempfehlen|empfehlen|vertrauen|wiederkommen|treu bleiben|lieben)\?(?= ?[„"»«“])`,
  String.raw`(?<!\p{L})\d{2,3} (?:von|aus) (?:100|hundert) (?:(?:unserer )?(?:${WHO}|Befragten) )?(?:würden|empfehlen|sind zufrieden|kommen|kämen|geben uns|buchen|vertrauen|sagen)(?!\p{L})(?: (?:uns|wieder|weiter|gern|gerne|kommen|buchen|ja)){0,3}`,
  String.raw`(?<!\p{L})(?:(?:Lieblings|Kunden|Gäste|Leser|Fan|Dankes)?-?(?:[Nn]achricht|[Mm]ail|[Rr]ückmeldung|[Ff]eedback|[Kk]ommentar|[Ll]ob|[Pp]ost|[Ss]timme)) (?:der Woche|des Tages|des Monats|von gestern|aus dieser Woche|von heute)(?=: ?[„"»«“])`,
  String.raw`(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\.)?,? \(?\d\d\)?(?: Jahre)?,? (?:hat|ist|war|verlor|schaffte|nahm|konnte|lernte)(?!\p{L})(?![^.!?\n]{0,90}(?:Azubi|Ausbildung|Lehre|Team|arbeit|angefangen|Werkstatt|Kolleg))[^.!?\n]{0,70}?(?:mit uns|dank uns|mit unserem|mit meiner|mit meinem|in \p{L}+ Wochen)(?!\p{L})[^.!?\n„]{0,40}: ?[„"»«“]`,
  String.raw`(?<!\p{L})[Ww]as (?:mir|uns) (?:\p{Ll}+e )?${WHO}(?: \p{L}+){0,4} (?:sagen|schreiben|erzählen|berichten|sagt|schreibt)(?=: ?[„"»“])`,
  String.raw`(?<!\p{L})(?:[Uu]nsere?|[Ee]ine?) (?:\p{Ll}+ )?${WHO} \p{Lu}\p{Ll}+ ?\(\d\d\) (?:sagt|schreibt|schwärmt|meint|berichtet|erzählt): ?[„"»«“]`,
  // A quotation that is ascribed to a customer.
  String.raw`[“”"«»]\s*[–—(-]?\s*(?:Google|Trustpilot|ProvenExpert|Jameda|Tripadvisor|Booking|Kunden|Amazon|Facebook)-?(?:Bewertung|Rezension|Kommentar|Feedback|Maps)`,
  String.raw`(?<!\p{L})[Uu]nsere (?:\p{Ll}+e[nr]? )?${WHO} (?:sind|waren) (?:begeistert|überzeugt|glücklich|sehr zufrieden|zufrieden): ?[„"»«“]`,
  String.raw`[“”"«»‘],? (?:[Ss]agt|[Ss]chreibt|[Ss]chwärmt|[Ll]obt|[Mm]eint|[Uu]rteilt|[Bb]erichtet|[Ff]indet|schrieb|sagte|so|freut sich|erzählt|meinte)(?: uns| über uns)?(?: \p{Lu}\p{Ll}+(?: \p{Lu}\p{L}*\.?)?,)? (?:unsere?|eine?|der|die|zwei|viele) (?:\p{Ll}+ )?${WHO}(?!\p{L})`,
  // The same without an article, before a name: "schreibt uns Kundin Petra".
  String.raw`[“”"«»‘],? (?:[Ss]agt|[Ss]chreibt|[Ss]chwärmt|[Ll]obt|[Mm]eint|[Uu]rteilt|[Bb]erichtet|[Ff]indet|schrieb|sagte|so|erzählt|meinte)(?: uns)? (?:[Ss]tamm|[Nn]eu)?(?:[Kk]und(?:e|in)|[Gg]ast|[Kk]äufer(?:in)?|[Mm]ieter(?:in)?|[Mm]andant(?:in)?|[Nn]utzer(?:in)?|[Tt]eilnehmer(?:in)?|[Ll]eser(?:in)?|[Bb]auherr(?:in)?) \p{Lu}\p{L}+`,
  String.raw`(?<!\p{L})(?:unsere?|[Uu]nsere?|[Ee]ine?|[Dd]er|[Dd]ie) (?:\p{Ll}+ )?${WHO}(?: \p{Lu}\p{Ll}+(?: \p{Lu}\p{L}*\.?)?)?(?: aus \p{Lu}\p{L}+)? (?:sagt|schreibt|schwärmt|lobt|meint|urteilt|berichtet|findet|schrieb|sagte)(?: \p{L}+){0,4}: ?[„"»«“‚]`,
  // The same with a first name and a town, or with the author before the quotation.
  String.raw`[“”"«»‘],? (?:[–—-] )?(?:[Ss]agt|[Ss]chreibt|[Ss]chwärmt|[Ll]obt|[Mm]eint|[Uu]rteilt|[Ff]indet|schrieb|sagte|freut sich|meinte|so)(?: uns)? (?:(?:Familie|Frau|Herr) )?\p{Lu}\p{L}+(?: \p{Lu}\.)? aus (?:Bad |St\. )?\p{Lu}\p{Ll}{2,}(?![^.!?\n]{0,60}(?:Azubi|[Aa]uszubild|arbeite|[Mm]itarbeit|leit(?:er|et|ung)|[Gg]eschäftsführ|[Mm]eister|[Ll]ehrling|[Kk]olleg|[Ii]nhaber|[Gg]ründer|[Vv]orstand|[Vv]orsitz|bei uns|im Team|Projekt|Werkstatt|Professor|Bürgermeister|Sprecher|Verein|Studie))`,
  String.raw`(?<!\p{L})(?:schreibt|schrieb|sagt|sagte|schwärmt)(?: uns)? (?:eine?|unsere?|neulich eine?|kürzlich eine?) (?:\p{Ll}+e[r]? )?${WHO}(?: aus \p{Lu}\p{L}+)?: ?[„"»«“]`,
  String.raw`(?<!\p{L})(?:[Bb]ewertet|[Bb]enotet|[Bb]ewertung(?:en)?:?|[Gg]esamtnote:?|[Dd]urchschnittsnote:?)(?: mit| von| im Schnitt)? \d[,.]\d(?!\d)(?! (?:Millionen|Prozent|Punkte im))|(?<!\p{L})\d[,.]\d (?:bei|auf) (?:Google|Trustpilot|Jameda|ProvenExpert|Tripadvisor|Trusted Shops|HolidayCheck)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:Bewertung|Rezension|Rückmeldung|Kundenlob|Gästelob|Lob) (?:der Woche|des Monats|des Tages)(?!\p{L})`,
  String.raw`(?<!\p{L})\d[,.]\d (?:von|\/) ?10(?: Punkten)?(?=[^.!?\n]{0,40}(?:Booking|HolidayCheck|Bewertung|Gäst|Kund))|(?<!\p{L})\d{2,3} ?(?:%|Prozent) Weiterempfehlung`,
  // Whose verdict, whose thanks: "so das Urteil von Familie K.", "Frau Helga P. hat uns geschrieben: „…“".
  String.raw`[“”"«»‘][.,]? [Ss]o (?:lautet )?(?:das|die|der|ihr|sein) (?:\p{Ll}+ )?(?:Urteil|Fazit|Resümee|Rückmeldung|Kommentar|Lob|Feedback|Bilanz|Meinung|Worte) (?:von|der|des|einer?s?|unsere[rs]) (?:\p{Ll}+ )?(?:Familie|Fam\.|Frau|Herrn?|Ehepaars?|${WHO})(?!\p{L})(?! (?:Dr|Prof|Richter))(?: \p{Lu}(?:\.|[\p{L}-]+)){0,2}(?: aus \p{Lu}\p{L}+)?`,
  String.raw`(?<!\p{L})(?:Familie|Fam\.|Frau|Herr|Ehepaar) (?:\p{Lu}\p{Ll}+ )?(?:\p{Lu}\.(?: aus \p{Lu}\p{L}+)? (?:(?:ha(?:t|ben)|schr[ie]+b|sag|mein|mail|lob|find|schwärm|freu)\p{Ll}*)|\p{Lu}[\p{L}-]+(?: aus \p{Lu}\p{L}+)? (?:(?:schrieb|schreibt|mailte|schickte) uns|ha(?:t|ben) uns(?=[^.!?\n„"»«]{0,60} ge(?:schrieben|mailt|schickt):)))(?!\p{L})[^.!?\n„"»«]{0,60}: ?[„"»«“]`,
  // A quotation with an anonymous name.
  String.raw`[“”"«»]\s*(?:[–—-]\s*|\()?(?:(?:Familie|Fam\.|Herrn?|Frau) \p{Lu}(?:\.|\p{Ll}+)(?: aus \p{Lu}\p{L}+)?|(?!Bild|Foto|Zitat|Auszug|Szene|Satz|Text|Video|Zeile|Motto|Gruß|Grüße)\p{Lu}\p{Ll}+(?: \p{Lu}\.)? aus \p{Lu}\p{Ll}{2,}(?!,? (?:unser|der|dem|ist|hat|und))|\p{Lu}\p{Ll}+ \p{Lu}\.(?! \p{Ll})|\p{Lu}\p{Ll}+, \d\d(?: Jahre)?(?= ?[)\n]|$|, (?:Mitglied|Kund|Gast|Patient|Teilnehm)))(?![^.!?\n]{0,40}(?:[Aa]uszubildende|Azubi|[Mm]itarbeit|leit(?:er|ung)|[Gg]eschäftsführ|[Mm]eister|[Ll]ehrling|[Kk]olleg|[Ii]nhaber|[Gg]ründer|[Cc]hef|[Vv]orstand|bei uns|im Team|Projekt|Werkstatt|Professor|Bürgermeister|Sprecher|Lernende))`,
  // Praise in the first person with only a first name, or with a job title at an unnamed company.
  String.raw`[“”"«»](?<=[„"“»](?=[^“”"«»\n]{0,120}(?<!\p{L})(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?\p{L}?|[Ww]ir|[Uu]ns|[Ee]ndlich|[Ss]uper|[Tt]olle?\p{L}?|[Bb]este\p{L}{0,2}|[Gg]erne? wieder|[Ee]mpfehl\p{L}*)(?!\p{L}))[^“”"«»\n]{8,200}[“”"«»])\s*[–—-]\s*(?:(?!Goethe|Schiller|Einstein|Seneca|Konfuzius|Laotse|Kafka|Rilke|Hesse|Brecht|Nietzsche|Kant|Churchill|Gandhi|Sokrates|Platon)\p{Lu}\p{Ll}{2,14}(?=,? ?(?:\n|$)|, \d)|(?:\p{Lu}[\p{L}-]+ )?\p{Lu}?[\p{L}-]*(?:[Mm]anager|[Ll]eiter|[Ii]nhaber|[Gg]eschäftsführer|[Mm]eister|[Aa]rzt|[Ww]irt|[Ll]eitung|[Cc]hef|C[EFTO]O|Vorstand|Gründer)(?:in)? (?:einer?|eines) \p{L}+)`,
  String.raw`[“”"«»]\s*\((?:Familie|Herrn?|Frau|${WHO}|eine? (?:\p{Ll}+e[r]? )?${WHO}|\p{Lu}\p{Ll}+ \p{Lu}\.(?!, \d{3})|\p{Lu}\p{Ll}+(?=, \d\d\)))[^)\n]{0,40}\)`,
  String.raw`[“”"«»]\s*\p{Lu}\p{Ll}+ \p{Lu}\., ${WHO}(?!\p{L})`,
  // A first name with how long somebody has been a customer.
  String.raw`[“”"«»]\s*(?:[–—-]\s*|\()?\p{Lu}\p{Ll}+(?: \p{Lu}\.)?, (?:treue[rs]? |zufriedene[rs]? )?(?:${WHO}|Stammgast|Stammkund(?:e|in)|Abonnent(?:in)?|Mitglied) (?:bei uns |im Studio )?seit (?:\d|\p{L}+ (?:Jahr|Monat))`,
  // A first name with the stars that it gave.
  String.raw`[“”"«»](?=\s*(?:[–—-]\s*|\()?\p{Lu}[^\n]{0,30}(?:Stern|⭐))(?<=[„"»«“](?=[^“”"«»\n]{0,160}(?<!\p{L})(?:[Ii]ch|[Mm]ir|[Mm]ich|[Ww]ir|[Uu]ns|[Ee]ndlich|[Ss]uper|[Mm]ega|[Tt]op|[Kk]lasse|[Tt]olle?\p{L}?|[Bb]este\p{L}{0,2}|[Gg]erne? wieder|[Ee]mpfehl\p{L}*|[Bb]estanden|[Dd]anke|[Zz]ufrieden|[Bb]egeistert|[Ff]reundlich\p{L}*|[Pp]erfekt\p{L}*)(?!\p{L}))[^“”"«»\n]{8,200}[“”"«»])\s*(?:[–—-]\s*|\()?\p{Lu}\p{Ll}+(?: \p{Lu}\.)?,? \(?(?:\d|[Ff]ünf|[Vv]ier)(?:[,.]\d)? (?:von (?:5|fünf) )?(?:Sterne\p{L}?|⭐️?)(?=\s?(?:[).,]|\n|$))`,
  String.raw`[“”"«»]\s*[–—-]\s*(?:${WHO}|[A-ZÄÖÜ]\p{Ll}+ [A-ZÄÖÜ]\.|[A-ZÄÖÜ]\. ?[A-ZÄÖÜ]\.|anonym|eine? \p{Ll}*zufriedene[rn]? ${WHO})(?!\p{L})`,
  // The same in the singular, and in dialect: "Was unser Kunde aus … sagt", "meint d Familie us Thun".
  String.raw`(?<!\p{L})[Ww]as (?:unsere?|eine?|die|der) (?:\p{Ll}+e[r]? )?${WHO}(?!\p{L})[^.!?\n„"»]{0,40}? (?:sagt|schreibt|meint|berichtet|erzählt|findet)(?= ?[:„"»“]|: )`,
  String.raw`[“”"«»‘],? (?:meint|seit|seid|schribt|schwärmt|findet|rüehmt|verzellt|sagt|sogt|moant) (?:üs|d|de|e|en|es|a|da|die|der)?(?: \p{Ll}+)? ?(?:Familie|Chund\p{L}*|Chundin|Gascht|Gäscht|Gast|Gäst|Kund\p{L}*|Stammgast)(?!\p{L})`,
  // A role with a trade and a town, and no name of a firm: "…“, Leiter Marketing, Maschinenbau, Linz".
  String.raw`[“”"«»‘],? ?(?:[–—-] ?)?(?!\p{L}*\s?(?:bei uns|unser))(?:\p{L}*(?:[Ll]eiter|[Ll]eitung|[Ii]nhaber|[Gg]eschäftsführer|[Ee]inkäufer|[Mm]anager|[Mm]eister|[Vv]erwalter|[Pp]rokurist|[Vv]orstand|[Ww]irt|[Bb]etreiber|[Ll]andwirt|[Aa]rzt|[Aa]nwalt)(?:in)?|[Ee]inkauf|[Pp]ersonalabteilung|CEO|CTO|CFO|CMO|Head of \p{L}+|HR)(?: (?:\p{Lu}[\p{L}-]+|im \p{Lu}[\p{L}-]+|einer?s? \p{L}+))?, (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, )?(?:Bad |St\. )?\p{Lu}[\p{L}-]+(?=[.,;)\n]|$)`,
  // Indirect: a customer tells in a video that she would come again.
  String.raw`(?<!\p{L})(?:(?:[Uu]nsere?|[Ee]ine?|[Dd]ie|[Dd]er) )?(?:\p{Ll}+e[r]? )?(?:${WHO})(?: \p{Lu}\p{Ll}+(?: \p{Lu}\.)?)?(?: aus \p{Lu}\p{L}+)? (?:erzählt|berichtet|schwärmt|lobt|verrät|erklärt|bestätigt|sagt|schreibt|findet|meint)(?: \p{L}+){0,4},? (?:dass|wie|warum|weshalb|was)(?!\p{L})[^!?\n]{0,120}?(?:weiterempf\p{L}+|empfehl\p{L}+|zufrieden\p{L}*|begeistert|glücklich|wiederkomm\p{L}*|wieder (?:kommen|buchen|kaufen|bestellen|nehmen)|nie wieder \p{L}+ ander\p{L}*|beste\p{L}{0,2}|mit uns|dank uns|uns vertraut|überzeugt)(?!\p{L})`,
];
/**
 * (whose verdict) × (how it is shown): chosen by you, a score out of five, voices from the postbox, a message from a
 * course.
 */
const VERDICTS = grammar(
  /gewählt|gekürt|ausgezeichnet|von (?:5|fünf)|\/ ?5|[Uu]rteil|stimme|Stimme|[Kk]unde|Kundin|[Gg]äste|Postfach|Gästebuch|Nachricht|Mail|Rückmeldung|Feedback|DM|Coaching|Kurs|Teilnehm|schreib|sagen|hören/u,
  [
    String.raw`[Vv]on (?:euch|Ihnen|unseren \p{L}*(?:[Gg]ästen|[Kk]und(?:en|innen)|[Ll]eser\p{L}*|[Hh]örer\p{L}*|[Mm]ieter\p{L}*)|(?:unseren )?Gästen|Kundinnen und Kunden)(?: \p{L}+){0,2} (?:zu[mr]|als) [^.!?\n]{3,50} (?:gewählt|gekürt|ausgezeichnet|gemacht|bewertet)(?!\p{L})`,
    String.raw`\d[,.]\d (?:von (?:5|fünf)|\/ ?5)(?: Sternen| Punkten)?(?: (?:bei|auf) \p{Lu}\p{L}+)?(?! (?:Kilometer|km|Punkten im|Meter|Liter|Hektar|Millionen|Tonnen))(?!\p{L})`,
    String.raw`(?:[Kk]unden|[Gg]äste|[Nn]utzer|[Tt]eilnehmer|[Kk]äufer|[Mm]ieter)(?:urteil|note|echo|lob|votum|feedback|rückmeldung|zufriedenheit)(?:en|s)?(?:: ?| ist | liegt (?:bei )?| mit )(?:[„"»]?(?:sehr gut|ausgezeichnet|hervorragend|gut|top)|\d)`,
    String.raw`[Ss]timmen? (?:von|aus) (?:\p{Lu}\p{Ll}+ (?:\p{Lu}\.|und \p{Lu}\p{Ll}+)|(?:unserem|unserer|dem|der|unseren|den) (?:\p{Ll}+ )?(?:Postfach|Gästebuch|Posteingang|Kundschaft|Gästen|Kunden|Kundinnen|Teilnehm\p{L}+|Mailbox|Briefkasten|Chat|Community))(?!\p{L})`,
    String.raw`(?:[Dd]as|[Ss]o etwas|[Ss]olche (?:Sätze|Nachrichten|Mails)|[Ss]o) (?:schreiben|sagen|hören|melden|berichten|erzählen|lesen)(?: (?:uns|wir))? (?:unsere |viele |zufriedene |von unseren |von )?(?:Kund(?:innen|en|schaft)(?: und Kund(?:innen|en))?|Gäste(?:n)?|Teilnehm\p{L}+|Patient\p{L}+|Familien|Mieter\p{L}*|Nutzer\p{L}*)(?!\p{L})`,
    String.raw`(?:[Nn]achricht|[Mm]ail|[Rr]ückmeldung|[Ff]eedback|[Ww]orte|DM|[Ss]timmen?)(?:en)? (?:aus|von|zu|nach|über|einer|eines) (?:(?:einer|eines|der|dem|den|meine[mrns]?|unsere[mrns]?|Teilnehm\p{L}+|Kund\p{L}+)(?: aus)? ){1,3}(?:Coaching|Kurs\p{L}*|Programm\p{L}*|Workshop\p{L}*|Seminar\p{L}*|Training\p{L}*|Beratung|Retreat|Kundin|Teilnehmerin)s?(?!\p{L})[^.!?\n]{0,20}[:–]`,
    String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\.)?, (?:(?:treue|langjährige|zufriedene|neue)[rs]? )?(?:Kundin|Kunde|Gast|Stammgast|Teilnehmerin|Teilnehmer|Patientin|Patient|Mieterin|Mieter|Mandantin|Nutzerin)(?: \p{Lu}\p{L}+)? (?:aus \p{Lu}\p{Ll}+|seit (?:\d|\p{L}+ Jahr))`,
  ],
);
/** A creator who sells a course of one's own is a trader. */
const OWN_TRADE =
  /(?<![A-Za-zÀ-ž])(?:[Mm]ein|[Uu]nser)(?:e[mnrs]?)? (?:\p{Ll}+ )?[A-Za-zÀ-ž]*(?:[Cc]oaching|[Kk]urs|[Pp]rogramm|[Pp]raxis|[Ss]tudio|[Tt]raining|[Bb]eratung|[Ww]orkshop|[Ss]eminar|[Rr]etreat|[Mm]entoring)s?(?![A-Za-zÀ-ž])/u;
/**
 * Behind a quotation a voice that is known by its function alone speaks for its house: "Heimleiterin aus Fulda". The
 * law of reviews is about what consumers say.
 */
const FUNCTION =
  /^[^A-Za-zÀ-ž\n]{0,6}(?:(?:die|der|eine?) )?(?:[A-Za-zÀ-ž-]*(?:[Ll]eiter(?:in)?|[Ll]eitung|[Gg]eschäftsführer(?:in)?|[Gg]eschäftsführung|[Ii]nhaber(?:in)?|[Mm]anager(?:in)?|[Vv]orstand|[Pp]rokurist(?:in)?|[Pp]ersonaler(?:in)?)|C[EFTO]O|HR|Gründer(?:in)?)(?![A-Za-zÀ-ž])/u;
const isOfFirm =
  (text: string) =>
  ({ start, end }: Span): boolean => {
    const close = Array.from(text.slice(start, end).matchAll(/[“”"«»]/gu)).at(-1);
    return close !== undefined && FUNCTION.test(text.slice(start + close.index + 1, end));
  };
const SHOWN = either(SHOWN_SOURCES);
/**
 * The expressions that begin with the end of a quotation: the only ones needed where the text has none of these words.
 */
const BEHIND_QUOTES = either(SHOWN_SOURCES.filter((source) => source.startsWith('[“')));
const MAY_BE_SHOWN =
  /kund|gast|gäst|käufer|famili|mandant|nutzer|teilnehm|leser|user|besucher|patient|anwender|bauherr|mieter|testimonial|stern|⭐|★|punkt|note|bewert|google|trustpilot|jameda|provenexpert|tripadvisor|trusted shops|holidaycheck|rezension|feedback|frau |herr|schreibt|sagt|meint|schwärmt|findet|lob|rückmeldung|von 10|zufrieden|glücklich|überzeugte|treue|begeistert|eltern|mütter|bräute|schüler|mama|mutter|papa|vater|oma |opa |nachbar|urteil|bräute|nachricht|mit uns|bei uns|dank uns|wochen|halter|paare|absolvent|wie diese|wie solche|sätze|komplimente|der satz|würden|wieder|warum uns|leiter|leitung|inhaber|einkauf|chund|gascht|hunderte|tausende|\/ ?10|weiterempfehl/i;
const shownIn = (text: string) =>
  MAY_BE_SHOWN.test(text) ? SHOWN.matchesIn(text) : /[“”"«»‘]/.test(text) ? BEHIND_QUOTES.matchesIn(text) : [];
/** "10.000 zufriedene Kunden sagen": a number of one's own with a slogan; nobody in particular reviewed anything. */
const COUNTED = /(?:\d|(?<![A-Za-zÀ-ž])(?:[Hh]underte|[Tt]ausende|[Zz]ehntausende)(?: von)?) (?:\p{Ll}+ )?$/u;
const isCounted = (text: string, { start }: Span): boolean => COUNTED.test(text.slice(Math.max(0, start - 40), start));
/** Whether and how the opinions are verified. */
const CHECKED =
  /(?<![A-Za-zÀ-ž])(?:geprüft[A-Za-zÀ-ž]*|prüfen|prüft|Prüfung|Echtheit|verifiziert[A-Za-zÀ-ž]*|Bestellnummer|nur (?:Kund|Käufer|Gäst)[A-Za-zÀ-ž]*|nach (?:dem|einem) (?:Kauf|Aufenthalt|Auftrag)|Buchungsnummer|(?:Auftrags|Kunden|Rechnungs|Vorgangs|Ticket|Reservierungs)nummer|[Bb]ewerten (?:kann|können|darf|dürfen)(?: [A-Za-zÀ-ž]+){0,2} nur|nur bewerten|gleichen (?:wir|die|das|sie)(?: [^.!?\n]{0,40})? ab|abgeglichen|[Aa]bgleich|eingeladen zu bewerten|Rechnung|(?:abstimmen|bewerten|urteilen|mitreden|sterne (?:ver)?geben|veröffentlichen|schreiben|abgeben)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}? (?:nur|ausschließlich)|(?:nur|ausschließlich)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}? (?:abstimmen|bewerten|urteilen|mitreden|abgeben))(?![A-Za-zÀ-ž])/iu;
/** Opinions are verified, not goods: "geprüft von der Austria Bio Garantie" says nothing about opinions. */
const saysChecked = (sentence: string): boolean =>
  CHECKED.test(sentence) &&
  /[Bb]ewert|[Ss]timme|[Rr]ezension|[Mm]einung|Kund|Gäst|Käuf|[Ee]cht|[Bb]estell|Buchung|[Vv]erifizier|[Ss]tern|[Rr]ückmeld|[Bb]eleg|[Ff]reischalt/u.test(
    sentence,
  );
/** Texts about opinions, a request for them, or thanks for one. */
const TALK =
  /(?<![A-Za-zÀ-ž])(?:(?<!(?:[Dd]as|[Dd]ies|[Ss]o|[Ee]s) )(?:schreibt|sagt) uns(?! (?:eine |unsere )?(?:[Ss]tamm|[Nn]eu)?(?:[Kk]und|[Gg]ast|[Kk]äufer|[Mm]ieter|[Mm]andant|[Nn]utzer|[Tt]eilnehm|[Ll]eser|[Bb]auherr))|schreiben Sie uns|sagen Sie uns|freuen uns (?:auf|über)|bewertet uns|bewerten Sie uns|bitte um|Umfrage|gefragt|fragen|antwort[A-Za-zÀ-ž]*|Workshop|Tipps?|so bekommen|wie (?:Sie|ihr|du) |Ratgeber|sammeln|gefälscht[A-Za-zÀ-ž]*|[Ff]ake|unzulässig|verboten|UWG)(?![A-Za-zÀ-ž])/iu;

/** Advertising with customers' opinions that does not say whether and how they are verified. */
export const reviewProof: Rule = {
  id: 'review-proof',
  name: 'Kundenstimme ohne Angabe zur Echtheit',
  rulings: {
    DE: ruling(
      'pflicht',
      'Wer Verbraucherbewertungen zugänglich macht, muss sagen, ob und wie er sicherstellt, dass sie von echten Kundinnen und Kunden stammen.',
      'UWG § 5b Abs. 3; Anhang Nr. 23b zu § 3 Abs. 3',
      '2026-04',
    ),
    AT: ruling(
      'pflicht',
      'Wer Verbraucherbewertungen veröffentlicht, muss sagen, ob und wie er sicherstellt, dass sie von echten Kundinnen und Kunden stammen.',
      'UWG (AT) § 2 Abs. 6b, Anhang Z 23b',
      '2022-07',
    ),
    CH: ruling(
      'empfehlung',
      'Es gilt das Verbot der Irreführung; die Angabe beugt dem Vorwurf vor.',
      'UWG (CH) Art. 3 Abs. 1 lit. b',
      '2025-01',
    ),
  },
  cases: {
    count: {
      name: 'Zahl der Kunden mit einem Zitat',
      rulings: {
        DE: ruling(
          'empfehlung',
          'Eine eigene Zahl mit einem Werbesatz ist keine Bewertung; beide müssen stimmen und sich belegen lassen.',
          'UWG § 5',
          '2026-04',
        ),
        AT: ruling(
          'empfehlung',
          'Eine eigene Zahl mit einem Werbesatz ist keine Bewertung; beide müssen stimmen und sich belegen lassen.',
          'UWG (AT) § 2',
          '2022-07',
        ),
        CH: ruling(
          'empfehlung',
          'Eine eigene Zahl mit einem Werbesatz ist keine Bewertung; beide müssen stimmen und sich belegen lassen.',
          'UWG (CH) Art. 3 Abs. 1 lit. b',
          '2025-01',
        ),
      },
    },
    business: {
      name: 'Kundenstimme gegenüber Firmen',
      rulings: {
        DE: ruling(
          'empfehlung',
          'Für Aussagen von Firmen gilt das allgemeine Verbot der Irreführung; wer Bewertungen von Verbrauchern zeigt, muss die Angabe machen.',
          'UWG § 5, § 5b Abs. 3',
          '2026-04',
        ),
        AT: ruling(
          'empfehlung',
          'Für Aussagen von Firmen gilt das Verbot der Irreführung; wer Bewertungen von Verbrauchern zeigt, muss die Angabe machen.',
          'UWG (AT) § 2',
          '2022-07',
        ),
        CH: ruling('empfehlung', 'Es gilt das Verbot der Irreführung.', 'UWG (CH) Art. 3 Abs. 1 lit. b', '2025-01'),
      },
    },
  },
  kinds: ['post', 'ad', 'profile'],
  section: '15.3',
  thresholds: {},
  find(draft) {
    const { text, context, sentenceAt, sentences, quotes } = draft;
    if (context.account === 'private-person' || (context.account === 'creator' && !OWN_TRADE.test(text))) return [];
    if (sentences.some(({ start, end }) => saysChecked(text.slice(start, end)))) return [];
    const shown = Array.from(shownIn(text), ({ 0: written, index }) => ({
      start: index,
      end: index + written.trimEnd().length,
    }));
    const spans: Span[] = [...shown, ...saidIn(draft, text, VERDICTS), ...attributed(draft), ...named(draft)].filter(
      (span) => {
        const { start, end } = sentenceAt(span);
        return !TALK.test(text.slice(start, end)) && !/\?\s*$/.test(text.slice(start, end));
      },
    );
    const isCount = spans.every((span) => isCounted(text, span));
    const [first, ...others] = blocksOf(
      spans.map((span) => withQuotation(span, quotes)),
      text,
    );
    if (!first) return [];
    const at = { start: text.trimEnd().length, end: text.trimEnd().length };
    return [
      {
        span: first,
        marks: others,
        grouped: true,
        ...(isCount
          ? { case: 'count' }
          : speaksToFirms(draft) || spans.every(isOfFirm(text))
            ? { case: 'business' }
            : {}),
        reason: isCount
          ? 'Eine Zahl und ein Satz, den so viele gesagt haben sollen, müssen sich belegen lassen.'
          : 'Neben gezeigten Kundenstimmen fehlt, ob und wie Sie deren Echtheit prüfen.',
        replacements: isCount
          ? [{ ...at, replacement: '\n\nQuelle: ▢ Umfrage unter ▢ Zahl Personen, ▢ Monat.' }]
          : [
              { ...at, replacement: '\n\nBewerten kann nur, wer ▢ Nachweis hat. Stand: ▢ Tag.' },
              { ...at, replacement: '\n\nDie Echtheit dieser Stimmen prüfen wir nicht. Stand: ▢ Tag.' },
            ],
      },
    ];
  },
};

/** A name after a quotation, or a heading before it, includes the quotation. */
const withQuotation = ({ start, end }: Span, quotes: readonly Span[]): Span => ({
  start: quotes.find((quote) => quote.start < start && start <= quote.end + 1 && quote.end <= end)?.start ?? start,
  end: quotes.find((quote) => quote.start >= end && quote.start <= end + COLON)?.end ?? end,
});
/** A colon and a blank. */
const COLON = 2;

/** A heading with the quotations below it, or one quotation below the other, is one range. */
function blocksOf(spans: readonly Span[], text: string): Span[] {
  const blocks: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = blocks.at(-1);
    const isNext =
      last &&
      (span.start <= last.end ||
        /^(?:[ \t]*[–—(-] ?[^\n]{2,40})?[^A-Za-zÀ-ž\p{N}]*(?:[„"»“‚][^\n]*)?$/u.test(
          text.slice(last.end, span.start).trimEnd(),
        ));
    if (last && isNext) blocks[blocks.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else blocks.push(span);
  }
  return blocks;
}
