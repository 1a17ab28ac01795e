/**
 * What only the house knows of somebody, as (you, yours, a relative) × (payment, file, behaviour, illness, work).
 * Source: guide 15.1; wordings collected for this project from answers to reviews. As of November 2026.
 */

import { grammar } from '../text/by-sentence';

/** Within a sentence; the full stop of a date does not end it. */
const IN = String.raw`(?:[^.!?\n]|(?<=\d)\.)`;
const YOUR = String.raw`(?:Ihre?[mnrs]?|[Dd]eine?[mnrs]?|[Ee]ure?[mnrs]?)`;
const BILL = String.raw`\p{L}*(?:[Rr]echnung|[Hh]onorarnote|[Ss]chlussrechnung|[Rr]ate|[Kk]aution|[Aa]nzahlung|[Mm]iete|[Zz]ahlung|[Ll]astschrift|[Üü]berweisung|[Zz]eche|[Gg]ebühr|[Mm]itgliedsbeitrag|[Bb]eitrag|[Rr]estbetrag|[Ss]tornogebühr|[Nn]achzahlung|[Ff]orderung)(?:e?n|s)?`;
const UNPAID = String.raw`(?:offen(?!sichtlich)|unbezahlt|unbeglichen|überfällig|ausständig|nicht (?:beglichen|bezahlt|gezahlt|überwiesen|eingegangen|gedeckt)|nie (?:beglichen|bezahlt|gezahlt|überwiesen)|geplatzt|storniert|zurückgebucht|zurückgegangen|angemahnt|eingemahnt)`;

const CLAUSE = String.raw`(?:[^.!?,\n]|(?<=\d)\.)`;
const THE = '(?:[Dd]ie|[Dd]er|[Dd]en|Ihre?n?|[Dd]einen?|[Ee]ine[nr]?)';
/** What somebody paid or owes. */
export const MONEY_KNOWN = grammar(
  /Rechnung|onorarnote|Rate|Kaution|nzahlung|Miete|Zahlung|Lastschrift|berweisung|Zeche|ebühr|eitrag|betrag|Forderung|Mahnung|gemahnt|Karte|Beiträge|Gebühr/u,
  [
    String.raw`(?:${YOUR}|[Dd]ie|[Dd]er|[Ee]ine) (?:[\p{Ll}\d]+ ){0,3}${BILL}(?: (?:vom|aus dem|von|für|über) [^.!?\n]{2,30}?)? (?:ist|sind|war|waren|blieb|bleibt|steht|stehen|wurde)(?!\p{L})(?: \p{Ll}+){0,4} ${UNPAID}(?!\p{L})`,
    String.raw`(?:haben|hatten|hast|hattest) (?:Sie|du) (?:die|Ihre|deine|eine|den|unsere) (?:\p{Ll}+ )?${BILL}(?!\p{L})${IN}{0,50}? (?:nicht|nie|erst nach|zu spät)(?!\p{L})${IN}{0,30}?(?:beglichen|bezahlt|gezahlt|überwiesen|Mahnung\p{L}*)(?!\p{L})`,
    String.raw`(?:Sie|[Dd]u) (?:haben|hatten|hast|hattest) (?:die|Ihre|deine|eine|den|unsere) (?:\p{Ll}+ )?${BILL}(?!\p{L})${IN}{0,50}? (?:nicht|nie|erst nach|zu spät)(?!\p{L})${IN}{0,30}?(?:beglichen|bezahlt|gezahlt|überwiesen|Mahnung\p{L}*)(?!\p{L})`,
    String.raw`(?:ging|gingen|kam|kamen|platzte|platzten|wurde|wurden) ${YOUR} (?:\p{Ll}+ )?(?:${BILL}|Karte|Kreditkarte)(?!\p{L})${IN}{0,30}? (?:zurück|geplatzt|abgelehnt|gesperrt|storniert|zurückgebucht|eingezogen)(?!\p{L})`,
    String.raw`${YOUR} (?:Karte|Kreditkarte|Lastschrift|Überweisung)(?!\p{L})${IN}{0,30}? (?:platzte|ging zurück|war gesperrt|wurde (?:abgelehnt|zurückgebucht))(?!\p{L})`,
    String.raw`(?:[Ee]ine|[Zz]wei|[Dd]rei|[Mm]ehrere|[Ee]inige|\d+|[Dd]ie|[Uu]nsere) (?:\p{Ll}+e?n? )?(?:Mahnung|Rechnung|Rate|Zahlung|Monatsbeitrag|Monatsbeiträge|Beiträge|Forderung|Miete|Monatsmieten|Gebühr|Kaution)(?:en|n)? (?:ist|sind|steht|stehen|liegt|liegen|wartet|warten)(?: (?:übrigens|noch|derzeit|seit \p{L}+)){0,2} (?:bei|von) (?:Ihnen|dir|euch)(?!\p{L})${IN}{0,40}?(?:offen|aus|unbezahlt|unbeantwortet|fällig|ausständig)(?!\p{L})`,
    String.raw`(?:[Bb]ei|[Vv]on) (?:Ihnen|dir|euch) (?:ist|sind|steht|stehen|fehlt|fehlen|warten)(?: (?:wir|noch|übrigens|ja|seit \p{L}+|auf)){0,3} (?:eine|zwei|drei|die|\d+|mehrere|noch) (?:\p{Ll}+e?n? )?(?:Mahnung|Rechnung|Rate|Zahlung|Beiträge|Forderung|Miete|Gebühr|Kaution)(?:en|n)?(?!\p{L})(?:${IN}{0,30}?(?:offen|aus|unbezahlt|fällig|ausständig))?`,
    // "Wer seit acht Wochen die Rechnung nicht bezahlt, sollte …": said of nobody, and all know of whom.
    String.raw`[Ww]er(?!\p{L})${IN}{0,40}? (?:die|seine|eine|unsere) (?:\p{Ll}+e? )?${BILL}(?!\p{L})${IN}{0,40}? (?:nicht|nie|noch immer nicht)(?: \p{Ll}+){0,2} (?:be|ge)?zahlt(?: hat)?(?=,)`,
    // What is missing, the bill behind it or before it: "Offen ist die zweite Rate", "auf die Miete warten wir".
    String.raw`(?:[Oo]ffen|[Aa]usständig|[Aa]usstehend|[Uu]nbezahlt|[Uu]nbeglichen|[Üü]berfällig) (?:ist|sind|war|waren|steht|stehen|blieb|bleibt|bleiben)(?!\p{L})${CLAUSE}{0,60}?(?<!\p{L})${BILL}(?!\p{L})`,
    String.raw`(?:[Aa]uf ${THE} (?:\p{Ll}+ )?${BILL}(?!\p{L})${CLAUSE}{0,40}? (?:warten|warteten) wir|(?:warten|warteten) wir(?!\p{L})${CLAUSE}{0,40}? auf ${THE} (?:\p{Ll}+ )?${BILL})(?!\p{L})`,
    String.raw`(?:(?:[Uu]ns|[Ee]s|[Nn]och) (?:fehlt|fehlen|fehlte)(?!\p{L})${CLAUSE}{0,30}? ${THE} (?:\p{Ll}+ )?${BILL}|[Vv]on (?:der|Ihrer|[Dd]einer) (?:\p{Ll}+ )?${BILL} (?:fehlt|fehlen))(?!\p{L})`,
    String.raw`${THE} (?:\p{Ll}+ )?${BILL}(?!\p{L})${CLAUSE}{0,40}? (?:haben wir(?!\p{L})${CLAUSE}{0,30}? (?:nicht|nie) (?:erhalten|bekommen|gesehen)|(?:steht|stehen)(?!\p{L})${CLAUSE}{0,30}? aus)(?= ?[.,;!]|$)`,
    String.raw`[Tt]rotz (?:zweier|dreier|zwei|drei|mehrerer|unserer|wiederholter) Mahnungen`,
  ],
);

const RELATIVE = String.raw`${YOUR} (?:\p{Ll}+e?[nr]? )?(?:Sohn|Söhne|Töchter|Zwillinge|Jungs|Bub(?:en)?|Mädchen|Mädels|Tochter|Kind(?:er)?|Mann|Frau|Gatt(?:e|in)|Partner(?:in)?|Mutter|Vater|Schwester|Bruder|Freund(?:in)?|Hund|Hündin|Katze|Kater|Pferd|Begleitung|Enkel(?:in)?|Kleine[rn]?|Begleiter(?:in)?|Schwiegermutter|Oma|Opa)`;
/** What somebody did that is told of them behind their back. */
const DID = String.raw`(?:geraucht|(?:ins \p{L}+|in (?:die|den) \p{L}+|Ärger|Krach) gemacht|geweint|gebissen|abgeholt|gespuckt|geschrien|gebrüllt|gehauen|geschlagen|getreten|geschubst|gestossen|gestoßen|geklaut|gestohlen|zerstört|zerkratzt|erbrochen|übergeben|randaliert|zugegeben|gestritten|gelogen|geschwänzt|verweigert|verschlafen|beschädigt|kaputtgemacht|kaputt gemacht|verschüttet|geworfen|gefehlt|behandelt|operiert|verunreinigt|beschimpft|beleidigt|betrunken|geschimpft|gepinkelt|eingenässt|bespuckt|gestört|angeschrien|blamiert|verletzt|gekratzt|geflucht|zu spät|unentschuldigt|in Behandlung|im Krankenhaus|in Therapie)`;
export const RELATIVE_KNOWN = grammar(
  /Sohn|Söhne|Töchter|Zwilling|Jungs|Bub|Mäd|Tochter|Kind|Mann|Frau|Gatt|Partner|Mutter|Vater|Schwester|Bruder|Freund|Hund|Hündin|Katze|Kater|Pferd|Begleit|Enkel|Kleine|Oma|Opa/u,
  [
    String.raw`${RELATIVE}(?!\p{L})(?!${IN}{0,60}(?:willkommen|wohlgefühlt|Spaß|Freude|geschmeckt))${IN}{0,80}? ${DID}(?!\p{L})(?: (?:hat|haben|hatte|war|wurde))?`,
    // In a lesson, a group, a ward: how they were there.
    String.raw`${RELATIVE} (?:war|waren|ist|sind|kam|kamen|saß|saßen|lief|liefen|hatte|hatten|wollte|wollten|konnte|konnten|musste|mussten|machte|machten)(?: \p{L}+)? (?:in|im|bei|während|auf) (?:der|dem|unserer|unserem|einer|einem)? ?\p{L}*(?:[Ss]tunde|[Kk]urs|[Tt]raining|[Uu]nterricht|[Gg]ruppe|[Kk]lasse|[Ll]ager|[Cc]amp|[Pp]robe|[Bb]etreuung|[Hh]ort|[Kk]ita|[Ss]chule|[Ss]tation)(?!\p{L})${IN}{0,30}?(?<!\p{L})(?:leider|öfter|oft|meist|ständig|dauernd|nicht|nie|kaum|nur|wieder|mehrmals|immer)(?!\p{L})${IN}{0,50}`,
  ],
);

const FILE = String.raw`(?:\p{L}*[Aa]kten?|\p{L}*[Kk]artei(?:karten?)?|Kundenkonto|Mitgliedskonto|Gästebuchung|Buchungssystem|Kassensystem|System|Gesprächsprotokoll\p{L}*|Protokoll\p{L}*|Dokumentation|Aufzeichnungen|Dossier|Gesprächsnotizen?|Kalender|Terminkalender|Reservierungsbuch|Anamnesebogen|Patientenbogen|Kundendaten|Stammdaten|Verlauf|Unterlagen)`;
/** What a file says. */
export const FILE_KNOWN = grammar(
  /kart|Kart|konto|Dossier|otiz|alender|buch|system|System|rotokoll|Dokumentation|Aufzeichnung|bogen|daten|Akte|akte|Verlauf|Unterlagen/u,
  [
    String.raw`(?:[Ww]ir|[Ii]ch) (?:haben|habe)(?: (?:eben|inzwischen|nochmals|noch einmal|gerade))? (?:Ihre?n?|[Dd]eine?n?) ${FILE}(?: (?:noch einmal|nochmals|genau|erneut|in Ruhe))? (?:geprüft|durchgesehen|angesehen|gelesen|herausgesucht|gezogen|angeschaut)(?!\p{L})`,
    String.raw`(?:[Dd]as|[Dd]ie|[Uu]nser|[Ii]hre?) ${FILE}(?: \p{L}+ \p{L}+)? (?:liegt|liegen|lag|lagen) (?:uns|mir) (?:\p{L}+ )?vor(?!\p{L})(?=${IN}{0,60}(?:Sie|Ihre?\p{L}?|Ihnen|du)(?!\p{L}))`,
    String.raw`[Ii]n (?:den|der|Ihrer|Ihren|deiner|unserer|unseren) ${FILE}(?!\p{L}) (?:steht|stehen|ist|sind|findet|finden|haben|hatten|war|sehen|liest)(?!\p{L})(?! (?:nichts|niemand|kein\p{L}*))`,
    String.raw`(?:[Ww]ir|[Ii]ch) (?:haben|habe) (?:eben |noch einmal |nochmals |gerade |in Ruhe )?(?:in|im) (?:der|den|dem|Ihrer|unserer|unserem|unseren)? ?${FILE} (?:nachgeschaut|nachgesehen|nachgelesen|geprüft|geschaut)(?!\p{L})(?![^!?\n]{0,90}(?:kein\p{L}*|nichts|niemand|nicht finden)(?!\p{L}))`,
    String.raw`(?:Sie|[Dd]u|Ihre?[mnr]?|[Dd]eine?[mnr]?)(?!\p{L})${IN}{0,40}? (?:laut|gemäß|nach) (?:(?:unserer|unserem|der|dem|Ihrer|unseren) )?${FILE}(?!\p{L})${IN}{0,60}?(?<!\p{L})\p{Ll}+(?:t|en)(?= ?[.,;!]|$)`,
    String.raw`(?:[Ll]aut|[Gg]emäß|[Nn]ach) (?:(?:unserer|unserem|der|dem|Ihrer|unseren) )?${FILE}(?!\p{L}) (?:\p{Ll}+ )(?:Sie|[Dd]u|Ihre?|[Dd]eine?)(?!\p{L})${IN}{0,60}`,
  ],
);

const ILLNESS = String.raw`\p{L}*(?:vorfall|[Ff]ehlgeburt|[Ii]nfarkt|[Kk]rebs|[Kk]rebserkrankung|[Ss]chlaganfall|[Bb]urn-?out|[Dd]epression|[Oo]peration|[Cc]hemo\p{L}*|[Bb]ruchs?|[Kk]aiserschnitt|[Ee]ntzug|[Ss]ucht|[Ee]ssstörung|[Tt]rennung|[Ss]cheidung|[Ii]nsolvenz|[Kk]reuzbandriss\p{L}*|[Tt]otgeburt|[Rr]eha|[Dd]iagnose|[Aa]ngststörung|[Pp]anikattacken?|[Aa]DHS|[Dd]iabetes|[Aa]llergie|[Hh]erzOP|[Uu]nfalls?|[Tt]odesfall|[Tt]odesfalls|Knie-?OP|Hüft-?OP|Augen-?OP)`;
const TREATMENT = String.raw`\p{L}*(?:[Bb]ehandlung|[Oo]peration|OP|[Uu]ntersuchung|[Tt]herapie|[Ii]mpfung|[Kk]rone|[Ii]mplantat|[Zz]ahnreinigung|[Ff]üllung|[Mm]assage|[Ss]itzung|[Pp]unktion|[Gg]eburt|[Nn]arkose|[Ss]chiene|[Ee]instellung|[Ww]urzel\p{L}*|[Nn]arbe|[Ww]unde|[Hh]eilung|[Vv]erfahren|[Pp]rozess|[Kk]lage|[Ss]cheidung|[Ss]teuerprüfung|[Bb]etriebsprüfung)(?!\p{L})`;
/** What was the matter, in houses that must keep it. */
export const ILLNESS_KNOWN = grammar(
  /vorfall|geburt|infarkt|krebs|Krebs|anfall|urn-?out|epression|peration|hemo|ruch|schnitt|ntzug|ucht|törung|rennung|cheidung|nsolvenz|riss|Reha|iagnose|ttacke|DHS|iabetes|llergie|OP|fall|bei Ihnen|bei dir|ezept|Tablette|Salbe|salbe|ropfen|Dosis|ordnung|weisung|schreibung|wert|efund|mittel|spray|Spray|nsulin|biotik|Creme|creme|edikation|Pillen|pillen|Einlagen|strümpfe|flaster|Hörger|insen|[Ww]ie |dass |weil /u,
  [
    String.raw`(?:[Nn]ach|[Bb]ei|[Ww]egen|[Ss]eit|[Tt]rotz|[Vv]or|[Mm]it|[Ww]ährend) (?:der|dem|des|${YOUR})(?: \p{Ll}+[nrs])? ${ILLNESS}(?!\p{L})`,
    String.raw`(?:dass|wie|weil) (?:die|der|das|${YOUR}) (?:\p{Ll}+ )?${ILLNESS}(?!\p{L})[^.!?\n]{0,60}?(?:verlaufen|gegangen|geklappt|überstanden|abgeschlossen|gelaufen|erledigt|vorbei|gelungen|geregelt)(?: (?:ist|sind|war))?(?!\p{L})`,
    String.raw`${YOUR} (?:\p{Ll}+[enrs]+ )?${ILLNESS}(?!\p{L})`,
    String.raw`(?:war|waren|wurden?|haben wir|hatten wir|hat)(?: \p{L}+){0,2}? (?:bei )?(?:Ihnen|dir)(?!\p{L})${IN}{0,50}? (?:verordnet|verschrieben|diagnostiziert|festgestellt|abgelehnt|bewilligt|genehmigt|entfernt|operiert|verabreicht|gespritzt)(?!\p{L})`,
    String.raw`[Bb]ei (?:einer |einem |so einer |so einem |\p{Ll}+e[nrm] )?${ILLNESS} wie (?:Ihre[nmr]?|[Dd]eine[nmr]?|bei Ihnen|in Ihrem Fall)(?!\p{L})`,
    String.raw`(?:dass|weil|wenn|wie) (?:die|der|das|${YOUR}) (?:\p{Ll}+e?[nr]? )?${TREATMENT}${IN}{0,40}? (?:angeschlagen|geholfen|gewirkt|gegriffen|verlaufen|geglückt|gelungen)(?:(?: hat| haben| ist| sind))?(?!\p{L})`,
    String.raw`(?:[Dd]er|[Dd]ie|[Dd]as) \p{L}*(?:[Bb]efund|[Ll]aborbericht|[Kk]ostenplan|[Aa]ufklärungsbogen|[Gg]utachten|[Bb]escheid|[Vv]ollmacht|[Rr]öntgenbild|[Mm]andatsvertrag|[Ee]inwilligung|[Ss]chriftsatz|[Aa]bschlussbericht) (?:lag|liegt|wurde|ging|haben wir|hatten) (?:Ihnen|dir|Sie)(?!\p{L})${IN}{0,40}`,
    // What was done, prescribed or agreed: (treatment, medicine) × (at you, for your …), "as we said in the
    // appointment".
    String.raw`(?:dass|wie|weil|da|ob) (?:die|der|das|${YOUR}) (?:\p{Ll}+e?[nr]? )?${TREATMENT} (?:bei Ihnen|bei dir|bei euch)(?!\p{L})${IN}{0,50}`,
    String.raw`(?:[Dd]as|[Ii]hr|[Ee]in|[Dd]ie) (?:\p{L}*[Rr]ezept|[Ll]ieferung|[Ss]alben?|[Tt]ropfen|[Tt]abletten|[Dd]osis|[Vv]erordnung|[Üü]berweisung|[Vv]erschreibung|[Kk]rankschreibung|[Ll]aborwerte|[Bb]efunde?) (?:für|zu|über) (?:Ihre?[nmrs]?|[Dd]eine?[nmrs]?) (?:\p{Ll}+e[nrms]? )?\p{Lu}\p{L}+`,
    String.raw`${YOUR} (?:\p{Ll}+e[nrms]? )?\p{L}*(?:mittel|[Tt]abletten|[Ss]albe|[Tt]ropfen|[Pp]illen|[Ss]pray|[Ii]nsulin|[Aa]ntibiotikum|[Aa]ntibiotika|[Ii]nhalator|[Cc]reme|[Mm]edikation|[Ee]inlagen|[Kk]ompressionsstrümpfe|[Pp]flaster|[Hh]örgerät|[Ll]insen)(?!\p{L})${IN}{0,50}?(?<!\p{L})(?:war|waren|ist|sind|haben|hatten|liegt|lag|kam|fehlte|stand|wurde|wurden)(?!\p{L})`,
    String.raw`[Ww]ie (?:schon |bereits |ja )?(?:(?:beim|im|am|in der|bei der|während der|bei) (?:(?:letzten|ersten|Ihrem|Ihrer|unserem|gestrigen|persönlichen|gemeinsamen) )*(?:\p{L}*(?:[Tt]ermin|[Gg]espräch|[Tt]elefonat|[Bb]esuch|[Ss]itzung|[Ss]tunde|[Uu]ntersuchung|[Kk]ontrolle|[Bb]ehandlung|[Vv]isite|[Bb]eratung))|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Telefon))(?!\p{L})${IN}{0,40}?(?:besprochen|vereinbart|erklärt|gesagt|festgestellt|erläutert|angekündigt|empfohlen|abgemacht|ausgeführt|verabredet)(?!\p{L})${IN}{0,60}`,
  ],
);

/** What is found in a body or done to it. */
const OF_A_BODY = String.raw`(?:\p{L}*(?:[Nn]ieren|[Ll]eber|[Bb]lut|[Ss]childdrüsen|[Ee]ntzündungs|[Zz]ucker|[Hh]erz)werte?n?|Blut|\p{L}*[Zz]ahn|\p{L}*[Zz]ähne?|Gebiss|\p{L}*[Tt]umor|Knoten|Röntgen\p{L}*|Ultraschall|Narkose|\p{L}*[Oo]peration|\p{L}*OP|Biopsie|Infusion|Naht|Wunde|Pfote|Krallen?|Niere|Leber|Milz|Herzgeräusch|\p{L}*[Aa]llergie|\p{L}*[Ee]ntzündung|Fieber|Abszess|Flöhe|Milben|Würmer|kastriert|operiert|geröntgt|eingeschläfert|sediert|geimpft)(?!\p{L})`;
/** Somebody, mostly an animal, that is called by its name: "Bei Mimi mussten wir …"; a plural ("Bei Katzen") is all. */
export const NAMED_KNOWN = grammar(/[Bb]ei \p{Lu}|\p{Lu}\p{Ll}+s /u, [
  String.raw`[Bb]ei (?!Ihnen)\p{Lu}\p{Ll}+(?<!e[rl]?n) (?:mussten?|haben|hatten?|wurden?|war|waren|lag|lagen|fanden|sahen|zeigten?|stellten|kam|kamen)(?!\p{L})${IN}{0,60}?(?<!\p{L})${OF_A_BODY}`,
  String.raw`(?!(?:Dies|Unser|Eur|Ein|Jed|All|Ihr|Kein|Dein|Mein|Manch|Bereit|Jeweil|Nachmittag|Vormittag)\p{Ll}*)\p{Lu}\p{Ll}+s (?:\p{Ll}+e[nrs]? )?${OF_A_BODY} (?:war|waren|wurden?|hat|haben|ist|sind|zeigten?|musste|dauerte)(?!\p{L})`,
]);

const AT_WORK = String.raw`(?:Probezeit|verschlafen|krankgemeldet|krankgeschrieben|gekündigt|abgemahnt|Abmahnung\p{L}*|Verwarnung\p{L}*|Verwarnungen|unentschuldigt|zu spät|Fehlzeiten|Absenzen|Fehltage\p{L}?|Krankenstand\p{L}*|Krankenstände|Aufhebungsvertrag|Personalakte|Personalgespräch\p{L}*|freigestellt|nicht übernommen|Zielvereinbarung|Kasse gefehlt)`;
/** Somebody who is not named, and whom all who worked there recognise. */
export const WORK_KNOWN = grammar(
  /fraglich|besagt|betreffend|genannten|infrage|in Frage|Krankmeldungen|Verspätungen|Beschwerden|Gesprächen|tagen|robezeit|erschlafen|krank|kündigt|mahn|arnung|entschuldigt|zu spät|Fehl|Absenz|tand|Aufhebung|ersonal|freigestellt|übernommen|Zielv|Kasse/u,
  [
    String.raw`(?<!(?:[Ww]enn|[Ff]alls|[Oo]b) )(?:[Jj]emand|[Ee]iner?|[Ee]ine Person|[Ee]in Mensch), (?:der|die) (?:[^.!?,\n]{0,40} )?${AT_WORK}(?!\p{L})[^.!?,\n]{0,40}`,
    String.raw`[Nn]ach (?:\p{L}+ )?(?:\p{Ll}+en )?(?:Krankmeldungen|Abmahnungen|Fehltagen|Verwarnungen|Verspätungen|Gesprächen|Ermahnungen|Beschwerden|Krankheitstagen)(?!\p{L})${IN}{0,50}?(?:haben|mussten) wir uns(?!\p{L})${IN}{0,30}?(?:getrennt|trennen|verabschiedet|verabschieden)(?!\p{L})`,
    // Of only one: whoever it was is named by it. As a boast of few leavers it names no time in question.
    String.raw`(?:${IN}{0,60}(?:fraglichen?|besagten?|betreffenden?|genannten?)(?!\p{L})${IN}{0,40}?(?:nur|lediglich|genau|bloß|exakt) (?:eine?[nr]?)|(?:(?:[Dd]afür|[Dd]a|[Ee]s) )?(?:kommt|käme)(?: \p{Ll}+){0,2} nur eine?[nr]?) (?:\p{Ll}+e[nrs]? )?(?:Kündigung|Austritt|Abgang|Krankmeldung|Person|Mitarbeit\p{L}+|Kolleg\p{L}+|Azubi|Praktikant\p{L}*|Aushilfe|Bewerb\p{L}+|Stelle|Mensch\p{L}*)(?!\p{L})(?: (?:infrage|in Frage))?`,
    String.raw`[Dd]ass (?:Ihre|[Dd]eine) Probezeit(?!\p{L})${IN}{0,50}?(?:beendet|verlängert|nicht bestanden|endete)(?!\p{L})`,
    String.raw`(?:Ihnen|[Dd]ir) (?:wurde|haben wir|mussten wir)(?!\p{L})${IN}{0,80}?(?:gekündigt|nahegelegt|ausgesprochen|kündigen|nicht verlängert)(?!\p{L})`,
    String.raw`(?:Ihre|[Dd]eine) (?:\p{Ll}+en )?(?:Absenzen|Fehlzeiten|Fehltage|Verspätungen|Krankenstände|Verwarnungen|Abmahnungen|Personalgespräche|Zielvereinbarung)(?!\p{L})`,
  ],
);
