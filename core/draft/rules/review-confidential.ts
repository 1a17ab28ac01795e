import {
  FILE_KNOWN,
  ILLNESS_KNOWN,
  MONEY_KNOWN,
  NAMED_KNOWN,
  RELATIVE_KNOWN,
  WORK_KNOWN,
} from '../data/private-grammar';
import { ANIMAL, SUFFERS, TAKES_UP, TOLD_OF_READER, TOLD_OF_RELATIVE } from '../data/told-of-reader';
import type { Draft } from '../draft';
import { isEmployerReply, isPublicAnswer, isReviewReply } from '../review-reply';
import type { Hit, Rule } from '../rule';
import { latinExpression } from '../text/latin';
import { withFurther } from './review-confidential.further';
import { CASES, RULINGS } from './review-confidential.law';
import { fileOfReader, SICKNESS, sicknessOfReader } from './review-confidential.reader';
import { matchesOf, sentenceRangesOf } from './review-confidential.sentences';
import {
  contradicted,
  doneFor,
  fromClause,
  misconduct,
  ONLY_JUDGED,
  told,
  withMatters,
  witnessed,
  yours,
} from './review-confidential.told';

/** Professions with a duty of confidentiality, by the words that their answers use. */
const SECRET_PROFESSION =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*[Pp]raxis(?![A-Za-zÀ-ž])|Praxisteam|Ärzt[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*[Aa]rzt(?!\p{Ll}{4})[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*[Kk]linik[A-Za-zÀ-ž]*|Krankenhaus|Spital|Ordination[A-Za-zÀ-ž]*|Spitex|Advokatur[A-Za-zÀ-ž]*|Advokat[A-Za-zÀ-ž]*|Rehabilitation[A-Za-zÀ-ž]*|Reha(?![A-Za-zÀ-ž])|Heilpraxis|Heilpraktiker[A-Za-zÀ-ž]*|Osteopath[A-Za-zÀ-ž]*|Massagepraxis|Kieferorthopäd[A-Za-zÀ-ž]*|Patient[A-Za-zÀ-ž]*|Behandlung[A-Za-zÀ-ž]*|Therapie[A-Za-zÀ-ž]*|Therapeut[A-Za-zÀ-ž]*|Psychotherap[A-Za-zÀ-ž]*|Physio[A-Za-zÀ-ž]*|Ergotherap[A-Za-zÀ-ž]*|Logopäd[A-Za-zÀ-ž]*|Chirurg[A-Za-zÀ-ž]*|Radiolog[A-Za-zÀ-ž]*|Apotheke[A-Za-zÀ-ž]*|Rezept|Diagnose[A-Za-zÀ-ž]*|Befund[A-Za-zÀ-ž]*|Überweisung|Sprechstunde|[A-Za-zÀ-ž]*[Kk]anzlei(?:en)?|Mandant[A-Za-zÀ-ž]*|Mandat[A-Za-zÀ-ž]*|(?<![Uu]nsere[mnr]? |[Uu]nser |[Ee]ine[mnr]? |[Mm]eine[mnr]? |Ihre[mnr]? |[Dd]en |[Vv]om |[Zz]um )[A-Za-zÀ-ž]*[Aa]nw[aä]lt[A-Za-zÀ-ž]*|Notar[A-Za-zÀ-ž]*|Steuerberat[A-Za-zÀ-ž]*|Steuerbüro|Steuererklärung|Pflegedienst|Pflegeheim|Seniorenresidenz|Seniorenzentrum|Hebamme[A-Za-zÀ-ž]*|Beratungsstelle|Zahn[A-Za-zÀ-ž]*|OP-Termin|Krankenakte|(?:Wurzel|Zahn|Kanal|Kiefer|Schmerz|Krebs|Wund|Trauma|Sucht|Allergie|Nerven|Fuß|Augen|Haut|Parodontitis|Notfall)behandlung[A-Za-zÀ-ž]*|[A-Za-zÀ-ž]*(?:entzündung|infektion|allergie|impfung|narkose|depression|fraktur|fieber|diabetes)(?:en)?|Panikattacken?|Angststörung[A-Za-zÀ-ž]*|Trauma[A-Za-zÀ-ž]*|Wunde|Wundheilung|Blutdruck[A-Za-zÀ-ž]*|Cortison|Antibiotik[A-Za-zÀ-ž]*|Insulin|Medikament[A-Za-zÀ-ž]*|Beichte|Demenz[A-Za-zÀ-ž]*|Wohnbereich|Bewohner(?:in|innen)?|Pflege(?:station|abteilung|grad|heim)[A-Za-zÀ-ž]*|Mittelohr[A-Za-zÀ-ž]*|Röntgen[A-Za-zÀ-ž]*|MRT|Ultraschall[A-Za-zÀ-ž]*|Blutbild|Blutabnahme|Kaiserschnitt|Kreißsaal|Krankenakten|Fehlgeburt|Honorarnote|Bandscheibenvorfall|Scheidung[A-Za-zÀ-ž]*|Erbsache|[A-Za-zÀ-ž]+(?:sache|verfahren|prozess|streit|fall), (?:in|bei) de[rm] wir|(?<=wir )Sie(?: [A-Za-zÀ-ž]+)? vertreten|vertraten wir Sie)(?![A-Za-zÀ-ž])/u;

/** Fiduciaries and tax advisers are not among the professions of Art. 321 StGB (CH). */
const TAX_ADVICE = /Steuer(?:berat|büro|erklärung)/gu;
/** Is it a house whose secrets the law protects? To former staff it is not that, but their employer. */
const owesSecrecy = ({ context, ownWords }: Draft): boolean =>
  !isEmployerReply(context) &&
  SECRET_PROFESSION.test(context.country === 'CH' ? ownWords.replace(TAX_ADVICE, ' ') : ownWords);

/** Within a sentence; the full stop of a date does not end it. */
const IN = String.raw`(?:[^.!?\n]|(?<=\d)\.)`;
/** Words that confirm that somebody was there, or what it was about. */
const CONFIRMS = latinExpression(
  [
    String.raw`(?<!\p{L})(?:Sie|[Dd]u) (?:waren|warst|sind|bist|haben|hast|kamen|kamst|hatten|hattest|wurden|wurdest)(?!\p{L})${IN}{0,60}?(?:bei uns|in unserer (?:Praxis|Kanzlei|Klinik|Apotheke|Ordination|Reha|Advokatur|Heilpraxis)|zur Behandlung|zum (?:\p{Ll}+ )?Termin|im Wartezimmer|als Patient\p{L}*|als Mandant\p{L}*|behandelt|in Behandlung|Termin\p{L}*|verordnet\p{L}*|verschrieben\p{L}*|nicht (?:erschienen|genommen|befolgt)|Tabletten|Medikament\p{L}*)(?!\p{L})`,
    // The same in a subordinate clause, with the verb at its end: "als Sie zur Kontrolle bei uns waren".
    String.raw`(?<!\p{L})(?:[Aa]ls|[Nn]achdem|[Ww]eil|[Dd]ass|[Dd]a|[Ss]eit|[Bb]evor) (?:Sie|du)(?!\p{L})${IN}{0,60}?(?:bei uns|in unserer (?:Praxis|Kanzlei|Klinik|Apotheke|Ordination|Reha|Advokatur|Heilpraxis)|zur (?:\p{Ll}+ )?\p{L}*(?:[Bb]ehandlung|[Uu]ntersuchung|[Kk]ontrolle|[Bb]eratung|[Rr]einigung|[Ss]prechstunde|[Ii]mpfung|OP)|zum (?:\p{Ll}+ )?(?:\p{L}*[Tt]ermin|\p{L}*[Gg]espräch))${IN}{0,30}?(?:waren|warst|kamen|kamst|saßen|hatten|hattest|erschienen|lagen)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|du)(?!\p{L})${IN}{0,40}?in unserer (?:Praxis|Kanzlei|Klinik|Apotheke|Sprechstunde)${IN}{0,40}?(?:mussten|musstest|waren|warst|haben|hatten|wurden|warten)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Aa]ls|[Bb]ei) (?:unsere?[nrm]? |langjährige[rn]? )?(?:Patient|Mandant)(?:in|en)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Ww]ir haben|haben wir|wurden|wurde|[Ww]ir) (?:Sie|dich|Ihnen|dir)(?!\p{L})${IN}{0,60}?(?:behandelt|untersucht|operiert|verschrieben|beraten|vertreten|überwiesen|aufgeklärt|geimpft|gelegt|gezogen|eingesetzt|erläutert|erklärt)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Aa]m|[Ii]m) (?:\d{1,2}\.|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)${IN}{0,40}(?:waren|hatten|warst|hattest|kamen|kamst) (?:Sie|du)(?!\p{L})`,
  ].join('|'),
  'gu',
);
/** What identifies somebody at work: post, team, end of the contract, sickness, pay. */
const ABOUT_A_COLLEAGUE = latinExpression(
  [
    String.raw`(?<!\p{L})(?:Sie|du) (?:nur |erst |lediglich |gerade )?(?:[\p{L}\d]+ ){1,3}(?:Tage|Wochen|Monate|Jahre) (?:bei uns|hier|im Haus)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Ihr(?:e[mnrs]?)?|[Dd]ein(?:e[mnrs]?)?) (?:\p{Ll}+e[nmrs]? )?(?:Kündigung|Probezeit|Krankmeldung\p{L}{0,2}|Fehlzeiten|Krankheitstage|Abmahnung\p{L}{0,2}|Gehalt|Gehaltserhöhung|Lohn|Abfindung|Arbeitszeugnis|Zeugnis|Leistung(?:en)?|Personalakte|Austritt|Elternzeit|Aufhebungsvertrag|Vertrag|Arbeitsvertrag)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|[Dd]u) (?:wurden|wurdest|haben|hast|waren|warst|sind|bist|hatten|hattest)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.(?=\d)){0,60}?(?<!\p{L})(?:gekündigt|entlassen|abgemahnt|in der Probezeit|krankgeschrieben|krank(?: gemeldet)?|(?:Krankheits|Fehl)tage(?: und [\p{L}\d]+ (?:Ab|Er)mahnung(?:en)?(?: wegen \p{L}+)?)?|Abmahnung(?:en)?|freigestellt|versetzt|Gehaltserhöhung|Euro (?:verdient|bekommen)|Franken (?:verdient|bekommen)|(?:das Unternehmen|die Firma|uns|den Betrieb) (?:[^.!?\n]{0,50} )?verlassen)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Ihnen|[Dd]ir)(?!\p{L})(?![^.!?\n]{0,60}niemand)[^.!?\n]{0,70}?(?:gekündigt|fristlos gekündigt|abgemahnt|die Kündigung \p{Ll}+|der Vertrag nicht verlängert|eine Abmahnung \p{Ll}+) (?:wurde|worden ist|haben|hatten|mussten|hat)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:wurde|haben wir|mussten wir|hatten wir) (?:Ihnen|dir)(?!\p{L})[^.!?\n]{0,60}?(?:gekündigt|kündigen|die Kündigung|Abmahnung\p{L}*|nicht verlängert)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|[Dd]u) (?:wurden|wurdest)(?!\p{L})[^.!?\n]{0,60}?(?:nicht übernommen|nicht verlängert|nicht eingestellt|nicht befördert|nicht genommen|freigesetzt|gekündigt|verwarnt|ermahnt|degradiert)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Die|Der|Unsere?|Diese[rs]?|Jene[rs]?) (?:\p{Ll}+e[rn]? )?(?:Kollegin|Kollege|Mitarbeiterin|Mitarbeiter|Mitarbeitende|Person|Dame|Herr|Rezensentin|Rezensent|Verfasserin|Verfasser|Bewerberin|Bewerber|Lernende|Lehrling|Azubi|Praktikantin|Praktikant)(?!\p{L})[^.!?\n]{0,80}?(?:Krankenstand|krankgeschrieben|krankgemeldet|krank gemeldet|gekündigt|entlassen|abgemahnt|verwarnt|Probezeit|Fehlzeiten|Fehltage\p{L}?|zu spät|unpünktlich|Karenz|Elternzeit|Burn-?out|Aufhebungsvertrag|nicht übernommen|freigestellt)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Aa]ls|in Ihrer Zeit als|während Ihrer Zeit (?:als|im)) (?:ehemalige[rn]? )?(?:Leiter|Teamleiter|Praktikant|Azubi|Assistent|Sachbearbeiter|Verkäufer|Fahrer|Buchhalter|Entwickler)\p{L}*(?: (?:im|in der|am) \p{Lu}\p{L}+)?(?!\p{L})`,
  ].join('|'),
  'gu',
);
/**
 * What only an employer knows: when somebody came, and how they worked. Said of a guest the same words are not about
 * work.
 */
const ABOUT_WORK = latinExpression(
  [
    String.raw`(?<!\p{L})(?:Sie|[Dd]u) (?:kamen|kamst|waren|warst|sind|bist|erschienen|erschienst|fehlten|fehltest|haben|hast|hatten|hattest)(?!\p{L})[^.!?\n]{0,60}?(?:zu spät|unpünktlich|unzuverlässig|unentschuldigt|verspätet|unmotiviert|überfordert|faul|schlampig|gefehlt|nicht (?:zur Arbeit|zum Dienst|zur Schicht)|Ihre Arbeit|(?:Verspätung|Fehltag|Fehlzeit|Fehler|Beschwerde)\p{L}*)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Ihr(?:e[mnrs]?)?|[Dd]ein(?:e[mnrs]?)?) (?:\p{Ll}+e[nmrs]? )?(?:Pünktlichkeit|Verspätungen|Arbeitsweise|Arbeitsleistung|Arbeitsmoral|Einstellung|Motivation|Fehler|Zuverlässigkeit)(?!\p{L})`,
  ].join('|'),
  'gu',
);
/** What an employer knows of an application: when it came, and what was said in the interview. */
const ABOUT_AN_APPLICATION = latinExpression(
  [
    String.raw`(?<!\p{L})(?:Ihre?|[Dd]eine?) (?:\p{L}*[Bb]ewerbung|\p{L}*[Uu]nterlagen|[Dd]ossier|[Ii]nitiativbewerbung)(?!\p{L})[^!?\n]{0,12}? (?:kam|kamen|ging|gingen|traf|trafen|erreichte|erreichten|war|waren|lag|lagen|enthielt|enthielten)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,60}?(?:\d|Frist|Woche\p{L}?|Tage?|Monate?|zu spät|verspätet|unvollständig|fehler\p{L}*|eingegangen|ohne \p{L}+)`,
    String.raw`(?<!\p{L})(?:[Ii]m|[Bb]eim|[Ii]n Ihrem|[Ii]n deinem|[Aa]m) (?:\p{L}*[Vv]orstellungsgespräch|\p{L}*[Bb]ewerbungsgespräch|[Ii]nterview|[Pp]robetag|[Ss]chnuppertag|[Pp]robearbeiten)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,30}? (?:haben|hast|waren|warst|kamen|kamst|sagten|sagtest|wollten|wolltest|verlangten|konnten|konntest) (?:Sie|du)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|[Dd]u) (?:haben|hast|hatten|hattest)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,60}?(?:\d|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Woche)(?:[^.!?\n]|(?<=\d)\.){0,30}? beworben(?!\p{L})`,
  ].join('|'),
  'gu',
);
/** Where somebody's mother or child is, day for day: a home, a ward, a group. */
const WHERE_A_RELATIVE_IS =
  /(?<![A-Za-zÀ-ž])(?:Ihre?|[Dd]eine?) (?:Mutter|Vater|Mama|Papa|Oma|Opa|Großmutter|Großvater|Grossmutter|Grossvater|Sohn|Tochter|Kleine[rn]?|Mann|Frau|Kind)(?![A-Za-zÀ-ž])[^.!?\n]{0,20}? (?:lebt|wohnt|liegt|ist|war|lag|schläft|besucht|geht|wurde)(?![A-Za-zÀ-ž])(?![^.!?\n]{0,60}(?:willkommen|eingeladen|frei|gratis|kostenlos))(?:[^.!?\n]|(?<=\d)\.){0,40}?(?:seit (?:\d|\p{Lu}[A-Za-zÀ-ž]+|dem)|auf (?:der|Station|Zimmer)|im Zimmer|in Zimmer|in der [A-Za-zÀ-ž]*[Gg]ruppe|in der [A-Za-zÀ-ž]*[Kk]lasse|in unserem Haus|bei uns (?:im|in|auf|eingezogen|untergebracht))(?![A-Za-zÀ-ž])/gu;

/** What somebody's child or partner did or owes: it is addressed to one person and read by all. */
const ABOUT_A_RELATIVE =
  /(?<![A-Za-zÀ-ž])(?:Ihre?|[Dd]eine?)[mnr]? (?:Sohn|Tochter|Kind|Mann|Frau|Partner(?:in)?|Mutter|Vater)(?![A-Za-zÀ-ž])[^.!?\n]{0,80}?(?:[Aa]uffällig[A-Za-zÀ-ž]*|Verhaltens[A-Za-zÀ-ž]*|gebissen|geschlagen|gestört|gefehlt|nicht (?:zum|zur)|schuldet|Rechnung|mehrfach|wiederholt|schon länger|Mahnung|Diagnose|krank|abgemeldet)(?![A-Za-zÀ-ž])/gu;

/** What a customer owes or did not pay. */
const ABOUT_MONEY =
  /(?<![A-Za-zÀ-ž])(?:(?:Sie|[Dd]u) (?:haben|hast|hatten|hattest|schulden|schuldest)|(?<=[A-Za-zÀ-ž] )(?:haben|hatten|schulden) Sie|(?<=[A-Za-zÀ-ž] )(?:hast|hattest|schuldest) du)(?![A-Za-zÀ-ž])(?:[^.!?\n]|(?<=\d)\.){0,90}?(?:nicht(?: (?:einmal|mal|ganz|vollständig|die|Ihre|deine|alles|ganze|gesamte|Rechnung|Zeche)){0,5} (?:be)?zahlt|nicht beglichen|nie (?:be)?zahlt|keine[nr]? (?:[A-Za-zÀ-ž]*(?:[Bb]eitr[aä]ge?|[Mm]iete|[Rr]echnung|[Rr]aten?|[Gg]ebühr(?:en)?)) (?:mehr |weiter )?(?:be|ge)?zahlt|gemahnt|Mahnung[A-Za-zÀ-ž]*|Ratenzahlung|offene[nr]? (?:Rechnung|Beträge)|noch Geld|Schulden|noch \d[\d.,]* (?:Euro|Franken|€))(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:Ihre?|[Dd]eine?) (?:\p{Ll}+ )?(?:Rechnung|Rate|Zahlung|Miete|Lastschrift|Kreditkarte|Anzahlung)(?![A-Za-zÀ-ž])[^.!?\n]{0,50}?(?:offen|nicht (?:be)?zahlt|überfällig|geplatzt|abgelehnt|angemahnt|zurückgebucht)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])[Ww]er (?:[^.!?\n]{0,60} )?wie (?:Sie|du)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}?(?:Rechnung(?:en)?|Rate[A-Za-zÀ-ž]?|Miete|Anzahlung|Mahnung(?:en)?)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}?(?:nicht (?:be)?zahlt|nie (?:be)?zahlt|schuldig bleibt|offen (?:lässt|hat)|ignoriert|nicht begleicht)(?![A-Za-zÀ-ž])/gu;

/** Whoever sat with the guest is the guest, to all who read it. */
const PARTY = String.raw`(?:Ihr|Ihre|[Dd]eine?|[Ee]ure?) (?:Tisch|Runde|Gruppe|Gesellschaft|Clique|Truppe|Begleitung|Begleiter(?:in)?|Gäste|Freunde|Stammtisch|Mannschaft|Reisegruppe)`;
/** What a guest drank, or how somebody behaved: all who read it recognise the person. */
const ABOUT_CONDUCT = latinExpression(
  [
    // Both orders: "sind Sie ausfällig geworden", "Sie haben unsere Kellnerin beschimpft".
    String.raw`(?<!\p{L})(?:(?:sind|waren|wurden) Sie|(?:bist|warst|wurdest) du|Sie (?:sind|waren|wurden)|[Dd]u (?:bist|warst|wurdest))(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,70}?(?:ausfällig|ausfallend|handgreiflich|aggressiv|übergriffig|betrunken|alkoholisiert|angetrunken|angeheitert|sturzbetrunken|besoffen|nicht mehr nüchtern)(?: geworden)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:haben|hatten) Sie|(?:hast|hattest) du|Sie (?:haben|hatten)|[Dd]u (?:hast|hattest))(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,70}?(?:beschimpft|angeschrien|angebrüllt|angepöbelt|herumgeschrien|randaliert|gepöbelt|belästigt|beleidigt|angefasst|bedroht|bespuckt|gestohlen|geklaut|mitgehen lassen|sich übergeben)(?!\p{L})`,
    // The verb before it: "An dem Abend hatte Ihr Tisch die dritte Flasche Wein bestellt".
    String.raw`(?<!\p{L})(?:hat|hatte|haben|hatten) ${PARTY}(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,70}?(?:getrunken|ausgetrunken|beschimpft|angeschrien|angepöbelt|gepöbelt|randaliert|belästigt|beleidigt|bedroht|gestohlen|mitgehen lassen|zerbrochen|zerschlagen|beschädigt|(?:Flaschen?|Gläser|Runden?) \p{L}+ (?:bestellt|geleert|gehabt))(?!\p{L})`,
    String.raw`(?<!\p{L})${PARTY} (?:ha(?:t|tte|ben|tten)|war|waren|ist|sind)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,90}?(?:getrunken|betrunken|angetrunken|besoffen|alkoholisiert|ausfällig|handgreiflich|beschimpft|angeschrien|angepöbelt|gepöbelt|randaliert|belästigt|beleidigt|bedroht|bespuckt|gestohlen|geklaut|mitgehen lassen)(?!\p{L})(?:(?:[^.!?\n]|(?<=\d)\.){0,60}? (?:beschimpft|angeschrien|angepöbelt|randaliert|belästigt|beleidigt|bedroht|bespuckt)(?!\p{L}))?`,
    // "An Ihrem Tisch wurden elf Bier getrunken": of the table, meant of the guest.
    String.raw`(?<!\p{L})(?:[Aa]n|[Bb]ei|[Vv]on|[Ii]n) (?:Ihrem|Ihrer|[Dd]einem|[Dd]einer|[Ee]urem|[Ee]urer) (?:Tisch|Runde|Gruppe|Gesellschaft|Truppe|Reisegruppe|Zimmer) (?:wurden?|hat|haben|waren|gab)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,80}?(?:getrunken|konsumiert|intus|geraucht|randaliert|gegrölt|gepöbelt|betrunken)(?!\p{L})`,
    String.raw`(?<!\p{L})[Nn]ach (?:dem|Ihrem|deinem) (?:\p{Ll}+ten|\p{Ll}+sten|\d{1,2}\.) (?:Bier|Spritzer|Glas|Schnaps|Wein|Cocktail|Aperol|Obstler|Achterl|Viertel|Krügerl|Seidl|Kaffee Lutz|Weizen|Weißbier|Gin Tonic)(?!\p{L})(?=[^.!?\n]{0,40}(?:Sie|Ihnen|du|dir)(?!\p{L}))`,
    String.raw`(?<!\p{L})(?:Sie|[Dd]u) (?:haben|hast|hatten|hattest|waren|warst)(?!\p{L})[^.!?\n]{0,60}?(?:(?:Bier|Biere|Halbe|Maß|Wein|Schnaps|Schnäpse|Cocktails|Alkohol) (?:\p{Ll}+ )?(?:getrunken|intus)|(?:an)?getrunken|betrunken|alkoholisiert|angeheitert|besoffen|Promille|randaliert|gepöbelt|gestohlen|geklaut|handgreiflich)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|[Dd]u) (?:hatten|hattest|haben|hast)(?!\p{L})[^.!?\n]{0,30}?(?:schon |bereits |mindestens )?(?:zwei|drei|vier|fünf|sechs|sieben|acht|etliche|mehrere|\d{1,2}) (?:Bier|Biere|Halbe|Maß|Schnäpse|Cocktails|Gläser Wein|Spritzer|Achterl|Viertel|Krügerl|Seidl|Aperol|Wodka)(?!\p{L})`,
    String.raw`(?<!\p{L})und (?:hatten|hattest|tranken|bestellten) (?:schon |bereits |mindestens )?(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|etliche|mehrere|\d{1,2}) (?:Bier|Biere|Halbe|Maß|Schnäpse|Cocktails|Gläser Wein|Spritzer|Achterl|Viertel|Krügerl|Seidl|Aperol|Wodka)(?!\p{L})(?<=(?:Sie|[Dd]u) (?:waren|warst|kamen|saßen)(?!\p{L})[^!?\n]{0,120})`,
  ].join('|'),
  'gu',
);

/** What the till, the booking or a camera knows about a visit. */
const ABOUT_A_VISIT = latinExpression(
  [
    // What a till, a file or a camera says: "laut Kassa waren es an Ihrem Tisch …".
    String.raw`(?<!\p{L})(?:[Ll]aut|[Ll]t\.|[Gg]emäß|[Gg]emäss|[Nn]ach|[Ii]n|[Aa]uf) (?:(?:unsere[rmn]|de[rmn]) )?\p{L}*(?:[Kk]ass[ea]|[Bb]on|[Bb]eleg|[Ss]ystem|[Pp]rotokoll|[Bb]uch|[Bb]uchung(?:en)?|[Rr]eservierung(?:en)?|[Kk]undenkartei|[Kk]undenkonto|[Ll]iste|(?:[Dd]ienst|[Ss]chicht|[Tt]ermin|[Ee]insatz)plan|[Kk]amera(?:s|bilder\p{L}?|aufnahmen)?|[Aa]ufzeichnung(?:en)?|[Vv]ideoüberwachung|[Kk]alender|[Uu]nterlagen|[Ll]ieferschein|[Aa]uftrag|[Ee]rfassung|[Uu]hr)(?!\p{L})(?![^.!?\n]*(?:Fehler|falsch|vergessen|[Ll]eid(?!er)))(?:[^.!?\n]|(?<=\d)\.){0,30}? (?:waren|warst|war|wurden?|wurdest|gab|ging(?:en|st)?|stand(?:en)?|kam(?:en|st)?|haben|hast|hatten?|hattest|sind|bist|ist|saßen|sassen|blieb(?:en|st)|verließen|tranken|aßen|assen|\p{Ll}{2,}(?:ell|ahl|uch|ark)(?:ten|test)|sieht man)(?!\p{L})(?:[^.,;!?\n]|(?<=\d)[.,](?=\d)){0,40}?,? (?:(?:an|bei|von|auf|mit|für|wie|dass) )?(?:Ihnen|[Dd]ir|Sie|du|(?<!, )Ihre?[mnrs]?|[Dd]eine?[mnrs]?)(?!\p{L})(?:[^.,;!?\n]|(?<=\d)[.,](?=\d)|(?<=\d)\.(?= )){0,80}`,
    // Day and hour, or what a camera, a till or a clock shows.
    String.raw`(?<!\p{L})(?:Sie|[Dd]u) (?:waren|warst|kamen|kamst|gingen|gingst|saßen|sassen|standen|standst|bestellten|bestelltest|zahlten|zahltest)(?!\p{L})(?:[^.!?\n,]|(?<=\d)\.){0,40}? (?:um|von|bis|gegen) \d{1,2}(?:[.:]\d\d)? Uhr(?: \d\d)?(?: (?:da|hier|bei uns))?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Dd]ie|[Uu]nsere?|[Dd]as|[Dd]er|[Aa]uf (?:der|unserer)) (?:(?:Überwachungs|Hof|Parkplatz|Kassen|Tür|Laden|Eingangs)?-?[Kk]amera|Video(?:aufzeichnung|überwachung|band)?|(?:Register)?[Kk]asse|(?:Kassen)?[Bb]on|[Kk]assensystem|[Ss]chranke|[Zz]utrittskontrolle|[Tt]ürprotokoll|[Ss]toppuhr|[Aa]ufzeichnung|\p{L}*(?:[Ss]ystem|[Pp]rotokoll|[Aa]nlage|[Ll]eser|[Ss]canner|[Ss]ensor|[Tt]erminal|[Zz]ähler|[Ss]chloss|[Ss]oftware|[Ll]og)) (?:zeigt|zeigen|beweist|belegt|sagt|verzeichnet|vermerkt|registrierte|meldete|protokollierte|dokumentiert|hat)(?!\p{L})(?![^.!?\n]{0,40}(?:kaputt|defekt|ausgefallen|nichts))(?= Sie(?!\p{L})|[^.!?\n]{0,60}(?:dass (?:Sie|du|Ihre?[mnr]?|[Dd]eine?[mnr]?)|\d+ Minuten|\d{1,2} Uhr|Wartezeit|Minuten)(?!\p{L}))[^.!?\n]{3,60}`,
    String.raw`(?<!\p{L})(?:[Dd]as|[Dd]ies|[Ee]s) (?:zeigen|zeigt|beweist|beweisen|belegt|belegen|bestätigt|bestätigen|sieht man)(?: \p{Ll}+){0,3} (?:auf |in )?(?:die|der|den|unser(?:e[mnr]?)?|das) (?:\p{L}*-?[Kk]amera(?:s|bilder\p{L}?|aufnahmen)?|Video\p{L}*|[Kk]asse(?:nbon|nbeleg|nsystem)?|[Aa]ufzeichnung(?:en)?)(?!\p{L})`,
    // What was tried, by the clock: nobody but the two know of a call.
    String.raw`(?<!\p{L})(?:[Ww]ir haben|haben wir|hatten wir) (?:Sie |dich |Ihnen |dir )?(?:[^.!?\n]|(?<=\d)\.){0,60}?\d{1,2}(?:[.:]\d\d)? Uhr(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,60}? (?:angerufen|angeschrieben|geschrieben|zurückgerufen|kontaktiert|gemahnt|erinnert|gemailt|verständigt)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:Sie|[Dd]u) (?:waren|warst|hatten|hattest|saßen|sassen|wohnten|bewohnten)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,40}? (?:Zimmer|Tisch|Suite|Appartement|Bungalow|Stellplatz) (?:Nr\. ?)?\d{1,3}(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Ii]n|[Aa]n|[Aa]uf) (?:Zimmer|Tisch|Suite|Appartement|Stellplatz) (?:Nr\. ?)?\d{1,3} (?:waren|warst|saßen|sassen|hatten|hattest|haben|wohnten) (?:Sie|du)(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** What concerns two people is said by telephone. */
const CALL_US = 'Danke für die Rückmeldung. Bitte rufen Sie uns an: ▢ Name, Durchwahl ▢ Nummer.';
/** Thanks alone can admit that somebody was there: the same neutral sentence for everybody (section 15.1). */
const GENERAL =
  'Wir sagen hier zu niemandem etwas, auch nicht, ob jemand bei uns war. Hinweise nehmen wir gern entgegen: ▢ Nummer.';

/** An answer to a review that reveals who somebody is, or that they were there. */
export const reviewConfidential: Rule = {
  id: 'review-confidential',
  name: 'Antwort verrät Vertrauliches',
  rulings: RULINGS,
  cases: CASES,
  kinds: ['review-reply', 'comment'],
  section: '15.1',
  thresholds: {},
  find(draft) {
    if (!isPublicAnswer(draft.context)) return [];
    const secret = owesSecrecy(draft);
    const [first, ...confirmed] = secret
      ? matchesOf(draft, [CONFIRMS], SECRETS, [...yours(draft), ...told(draft, TOLD_OF_READER), ...doneFor(draft)]).map(
          (span) => fromClause(draft, span),
        )
      : [];
    // Once a text has confirmed the reader, a matter that it names is theirs.
    const further = first ? withMatters(draft, first, confirmed) : [];
    const hits: Hit[] = [];
    if (first)
      hits.push({
        span: first,
        marks: further,
        grouped: true,
        reason: `„${draft.at(first)}“ bestätigt, dass jemand bei Ihnen war; lassen Sie das offen.`,
        replacements: whole(draft, GENERAL),
      });
    const relative = isReviewReply(draft.context) ? told(draft, TOLD_OF_RELATIVE, TAKES_UP) : [];
    for (const span of secret
      ? []
      : matchesOf(draft, [ABOUT_A_RELATIVE, WHERE_A_RELATIVE_IS], [RELATIVE_KNOWN], relative))
      hits.push({
        span,
        ...(ANIMAL.test(draft.at(span))
          ? {
              case: 'animal',
              reason: `„${draft.at(span)}“ sagt allen Mitlesenden etwas über das Tier von jemandem; das gehört ins Gespräch.`,
            }
          : {
              case: 'relative',
              reason: `„${draft.at(span)}“ sagt allen Mitlesenden etwas über Angehörige; das gehört ins Gespräch.`,
            }),
        replacements: whole(draft, CALL_US),
      });
    for (const span of secret ? [] : matchesOf(draft, [SUFFERS]))
      hits.push({
        span,
        case: 'health',
        reason: `„${draft.at(span)}“ sagt allen Mitlesenden etwas über die Gesundheit oder das Leben eines Menschen.`,
        replacements: whole(draft, CALL_US),
      });
    for (const span of secret || !isReviewReply(draft.context) ? [] : matchesOf(draft, [], [NAMED_KNOWN]))
      hits.push({
        span,
        case: 'animal',
        reason: `„${draft.at(span)}“ sagt allen Mitlesenden, was jemandem fehlte oder behandelt wurde; das gehört ins Gespräch.`,
        replacements: whole(draft, CALL_US),
      });
    for (const span of secret ? [] : matchesOf(draft, [ABOUT_MONEY], [MONEY_KNOWN]))
      hits.push({
        span,
        case: 'money',
        reason: `„${draft.at(span)}“ sagt allen Mitlesenden, was jemand bezahlt hat oder nicht; das klären Sie unter sich.`,
        replacements: whole(draft, CALL_US),
      });
    for (const { first: span, others: also } of secret
      ? []
      : sentenceRangesOf(draft, [ABOUT_CONDUCT], [], misconduct(draft)))
      hits.push({
        span,
        ...(also.length > 0 ? { marks: also, grouped: true } : {}),
        case: 'conduct',
        reason: `„${draft.at(span)}“ stellt einen Gast vor allen bloß; schreiben Sie, was Sie geändert haben.`,
        replacements: whole(draft, CALL_US),
      });
    for (const span of secret || isEmployerReply(draft.context)
      ? []
      : matchesOf(draft, [ABOUT_A_VISIT], [FILE_KNOWN], [...contradicted(draft), ...witnessed(draft)]))
      hits.push({
        span,
        case: 'visit',
        reason: `„${draft.at(span)}“ sagt allen Mitlesenden, wann oder wo jemand bei Ihnen war; das klären Sie unter sich.`,
        replacements: whole(draft, CALL_US),
      });
    const aboutWork = isEmployerReply(draft.context)
      ? [ABOUT_A_COLLEAGUE, ABOUT_WORK, ABOUT_AN_APPLICATION]
      : [ABOUT_A_COLLEAGUE];
    const work = isEmployerReply(draft.context)
      ? [...told(draft, TOLD_OF_READER, TAKES_UP), ...fileOfReader(draft)]
      : [];
    const bySentence =
      isReviewReply(draft.context) && !secret ? sentenceRangesOf(draft, aboutWork, [WORK_KNOWN], work) : [];
    for (const { first: span, others } of bySentence) {
      const also = others.filter((one) => !ONLY_JUDGED.test(draft.at(one)));
      // A member or a customer gives notice too: then it is their contract, not their work.
      const isContract = !isEmployerReply(draft.context) && OF_A_CONTRACT.test(draft.ownWords);
      hits.push({
        span,
        ...(also.length > 0 ? { marks: also, grouped: true } : {}),
        case: isContract ? 'money' : 'colleague',
        reason: `„${draft.at(span)}“ sagt öffentlich etwas über einen Menschen, das nur Sie beide angeht.`,
        replacements: whole(
          draft,
          'Danke für den Hinweis. Seit ▢ Tag ist ▢ Sache anders. Fragen beantwortet ▢ Funktion, Durchwahl ▢ Nummer.',
        ),
      });
    }
    if (isReviewReply(draft.context) && !secret)
      for (const span of sicknessOfReader(draft))
        hits.push({
          span,
          case: 'sickness',
          reason: `„${draft.at(span)}“ sagt allen Mitlesenden etwas über die Gesundheit eines Menschen.`,
          replacements: whole(draft, CALL_US),
        });
    // One place is said once: the case that comes first.
    const found = hits
      .filter(
        ({ span }, i) =>
          !span ||
          !hits.slice(0, i).some((other) => other.span && other.span.start < span.end && span.start < other.span.end),
      )
      .map((hit) => (hit.case && hit.span && SICKNESS.test(draft.at(hit.span)) ? { ...hit, case: 'sickness' } : hit));
    return isReviewReply(draft.context) ? withFurther(draft, found, secret, whole(draft, CALL_US)) : found;
  },
};

const OF_A_CONTRACT =
  /(?<![A-Za-zÀ-ž])(?:Mitglied[A-Za-zÀ-ž]*|Vertrag[A-Za-zÀ-ž]{0,3}|Beitrag|Beiträge|Abo[A-Za-zÀ-ž]*|Kund[A-Za-zÀ-ž]*|Laufzeit|Mahn[A-Za-zÀ-ž]+)(?![A-Za-zÀ-ž])/u;
/** A house that must keep secrets keeps all of these. */
const SECRETS = [FILE_KNOWN, ILLNESS_KNOWN, MONEY_KNOWN, RELATIVE_KNOWN, NAMED_KNOWN];

/** A new wording for the whole answer: no half of it would be safe. */
const whole = ({ text }: Draft, replacement: string) => [{ start: 0, end: text.length, replacement }];
