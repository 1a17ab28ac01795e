import { type Grammar, grammar } from '../text/by-sentence';
import type { AggGround } from './agg-phrases';

/**
 * Ideas that can discriminate, each as a grammar of slots, where words of one sense stand beside each other in many
 * ways. Sources as in `agg-phrases.ts`; written for this project from ads, notices and messages in Germany, Austria and
 * Switzerland. As of November 2026.
 */

/** The house and its people. */
const TEAM = String.raw`(?:(?:[Uu]nsere?|[Dd]as|[Dd]ie|[Ee]in|[Ee]ine) (?:\p{Ll}+e[sr]? )?(?:\p{L}*[Tt]eam|Leute|Mannschaft|Truppe|Crew|Belegschaft|Runde|Kollegium|Clique|Kolleginnen und Kollegen|Kollegen|Mitarbeitenden|Mitarbeiter|Haufen|Bande)|[Ww]ir|[Aa]lle|[Hh]ier|[Bb]ei uns|[Ii]m Team|[Ii]m Haus)`;
const YOUNG = String.raw`(?:2\d|3[0-9]|zwanzig|dreißig|fünfundzwanzig|fünfunddreißig|achtundzwanzig)`;
const DECADE = String.raw`(?:um die|rund um die|knapp|unter|Anfang|Mitte|Ende|so um die|noch unter|alle unter) ${YOUNG}`;
/** A number that ends the statement is an age; "um die 30 Leute" is a count. */
const NO_COUNT = String.raw`(?! ?(?:%|Prozent|Uhr|Leute|Leuten|Personen|Menschen|Köpfe|Kolleg|Mitarbeit|Beschäftigt|Stunden|Minuten|Kilometer|km|Euro|Franken|Häuser|Kunden|Mann(?!\p{L})|Standorte|Plätze|Betriebe|Sprachen|Nationen|Grad|[Mm]eter|Tage|Wochen|Kilo))(?=[ .,;!?)–]|$)`;
const GREY = String.raw`(?:[Kk]ein(?:e[rn]?)?|noch keine?|weder) (?:einzige[sn]? )?(?:graue[ns]?|weiße[ns]?|silberne[ns]?) (?:Haare?|Schläfen|Strähnen?|Bärte?)`;
/** The reader, said in the clause. */
const YOU = String.raw`(?:Sie|[Dd]u|[Ww]er|[Jj]emand(?:en)?|[Mm]an)`;
const ARE = String.raw`(?:sind|bist|ist|solltest|sollten|sollte|wirkst|wirken|stehst|stehen|steht|hast|haben|hat|musst|müssen)`;
const IN = String.raw`[^.!?;\n]`;
const DEGREE = String.raw`(?:Abitur|Abi|Matura|Maturität|Schulabschluss|Abschluss|\p{L}*[Aa]bschluss|Studium|Diplom|Examen|Staatsexamen|Master|Bachelor|Lehre|LAP|EFZ|Ausbildung|Gesellenprüfung|Meisterprüfung|Promotion|Fachausweis|Schulzeit)`;
const COUNT = String.raw`(?:\d{1,2}|ein(?:em|er)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)`;
const LATE = String.raw`(?:Anfang |Mitte |Ende )?(?:4\d|5\d|6\d|vierzig|fünfundvierzig|fünfzig|fünfundfünfzig|sechzig)`;
const DIGITAL = String.raw`(?:Technik|Computern?|Internet|Smartphones?|Handy|Tablet|(?:den )?sozialen Medien|Social Media|TikTok|Instagram|digitalen Medien|Medien|WLAN|Gaming|Spielkonsolen?|Apps|Software|Bildschirmen?|Maus und Tastatur|YouTube|KI)`;

const ALTER = grammar(
  /Haare?|Schläfen|Strähne|Bart|Bärte|Alter|alters(?:m|t)|jünger|älter|zu alt|lterig|ltrig|Ohren|Saft|Jahren?(?![A-Za-zÀ-ž])|jahre|Drittel|Hälfte|Laufbahn|Berufsleben|Karriere|jung|Jung|formbar|groß geworden|gross geworden|aufgewachsen|[2-6]\d|zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|Schnitt|Gesicht|Küken|Blüte|Wiege|im Blut|[Ll]eben|Eisen|[Rr]ente|Pension|flügge|Jahrg|am (?:Anfang|Beginn|Start)/u,
  [
    // The age of the house, as an invitation.
    String.raw`${TEAM}(?: \p{Ll}+)? (?:sind|ist|liegt|liegen)(?:(?: (?:halt|alle|allesamt|durchweg|durchwegs|noch|fast|ausnahmslos|im Schnitt|durchschnittlich|im Durchschnitt|im Mittel|erst|gerade|gerade mal|bei|eh|eben|so|hier|selbst)){1,4} (?:${DECADE}|${YOUNG})|(?: \p{L}+){0,3} (?:zwischen|von) (?:1[6-9]|2\d|3[0-5]) (?:und|bis) (?:2\d|3\d|40))${NO_COUNT}(?!\. [JM])`,
    String.raw`(?:[Tt]ruppe|[Tt]eam|[Cc]rew|[Rr]unde|[Mm]annschaft|[Cc]lique|[Gg]ang|[Bb]ande|[Hh]aufen|[Bb]elegschaft),? (?:von Leuten )?(?:so |alle |rund |ungefähr )?(?:um die|rund um die|Anfang|Mitte|Ende|unter) ${YOUNG}${NO_COUNT}`,
    String.raw`${TEAM}(?!\p{L}) (?:hat|haben|gibt es|trägt|tragen|sieht man|findest du|finden Sie)(?: \p{L}+){0,4} ${GREY}(?! (?:bleib|ungefärbt))`,
    String.raw`(?:[Nn]iemand|[Kk]einer)(?: \p{L}+){0,3} (?:hat|trägt|zeigt)(?: \p{L}+){0,2} (?:graue|weiße) (?:Haare|Schläfen|Strähnen)`,
    String.raw`${GREY} (?:findest|finden|suchst|suchen|siehst|sehen|gibt|hat)(?: \p{L}+){0,3} (?:bei uns|hier|im Team|niemand|keiner)`,
    // Somebody of the same age.
    String.raw`(?:Nachschub|Verstärkung|Zuwachs|jemanden?|dich|Leute|Kolleg\p{L}+|Mitarbeit\p{L}+|Unterstützung|eine[nr]?|wen)(?: \p{L}+){0,3} (?:im|in) (?:selben|gleichen|ähnlichen|unserem|demselben|vergleichbaren) Alter`,
    String.raw`(?:such|wünsch|brauch|möcht|pass)\p{L}*(?: \p{L}+){0,5} (?:Gleichaltrige[nr]?|Altersgenoss\p{L}+)`,
    String.raw`(?:passt|passen|passe) (?:du |Sie )?(?:auch |gut |perfekt |genau |schon )?vom Alter(?: her)?|vom Alter (?:und|her|wie)(?: \p{L}+){0,6} (?:passt|passen|perfekt|rein)`,
    // How near somebody is in age: "jemanden, der altersmäßig näher an den Kindern ist".
    String.raw`(?:[Aa]lters(?:mäßig|technisch)|vom Alter her|dem Alter nach)(?! (?:bunt|gemischt|durchmischt|\p{L}+ gemischt))(?: \p{L}+){0,3}? (?:näher|jünger|ähnlich|besser|nicht|weit|entspr\p{Ll}+|passt|passen|passend\p{Ll}*)(?:(?: (?:an|zu|zum|zur|bei|in|unter))?(?: (?:den|der|dem|die|das|unser\p{Ll}*|uns))?(?: \p{Lu}\p{L}+)?)`,
    String.raw`(?:[Ii]n|[Mm]it|[Ww]egen|[Aa]ufgrund|[Aa]ngesichts) (?:Ihre[ms]|deine[ms]) Alters?(?!\p{L})|[Aa]us Altersgründen`,
    // Who was chosen, and who was not.
    String.raw`(?:[Ff]ür|[Aa]n) (?:eine[nr]?|die|den) (?:\p{Ll}+ )?(?:jünger|älter)e[nr]? \p{Lu}\p{Ll}+(?=(?: \p{L}+){0,4} (?:entschieden|vergeben|gegangen|gefallen|besetzt|ausgesprochen))`,
    String.raw`(?:[Ss]ind Sie|[Bb]ist du|Sie sind|[Dd]u bist)(?! (?:nie|nicht|noch))(?: (?!nie|nicht)\p{L}+){0,7} (?:zu alt|zu jung)(?= ?[.,;!)]|$| (?:dafür|geworden|und))`,
    // Youth in idioms, of the reader.
    String.raw`${YOU}(?!\p{L})${IN}{0,40}(?:grün hinter den Ohren|nicht ganz trocken hinter den Ohren)`,
    String.raw`${YOU} (?:${ARE})(?: \p{L}+){0,4} voll im Saft(?: (?:stehst|stehen|steht))?|[Ww]er(?: \p{L}+){0,3} voll im Saft steht`,
    String.raw`(?:[Dd]ie|[Ii]hre|[Dd]eine) (?:besten|produktivsten|meisten|schönsten|aktivsten) (?:Berufs|Arbeits|Lebens|Karriere)?[Jj]ahre (?:noch |erst )?(?:vor (?:dir|sich|Ihnen)|liegen (?:noch )?vor (?:dir|Ihnen))`,
    String.raw`im ersten (?:Drittel|Viertel|Abschnitt|Jahrzehnt) (?:ihre[rs]|seine[rs]|deine[rs]|Ihre[rs]|der|des) (?:\p{Ll}+en )?(?:Laufbahn|Berufslebens|Karriere|Arbeitslebens|Berufslaufbahn|Erwerbslebens)`,
    String.raw`(?:Sie|[Dd]u) (?:wirken|wirkst|klingen|klingst|sehen|siehst|scheinen|scheinst)(?: \p{L}+){0,3} (?:jung|jugendlich|frisch|formbar|unverbraucht)(?: und (?:jung|formbar|hungrig|frisch|unverbraucht|dynamisch|ehrgeizig|prägbar))?(?= ?[.,;!]|$| aus)`,
    String.raw`(?:Sie|[Dd]u|[Ww]er) (?:solltest|sollten|sollte|musst|müssen|muss|bist|sind|ist)(?: \p{L}+){0,2} jung(?: genug|(?:,| und) (?:kräftig|stark|fit|gesund|sportlich|beweglich|formbar|ehrgeizig|unverbraucht|ungebunden|agil|fleißig|zäh|schnell|lernfähig|neugierig|zupackend))`,
    String.raw`(?:nur|bloß|allein)(?: \p{L}+){0,3},? wer (?:noch |selbst )?jung (?:und \p{Ll}+ )?(?:ist|bleibt|war)|(?:schafft|packt|übersteht|hält|meistert|bewältigt)(?: \p{L}+){0,5},? wer (?:noch )?jung(?: und \p{Ll}+)? ist|wer (?:noch )?jung (?:und \p{Ll}+ )?ist, (?:schafft|packt|hält|kommt|passt|ist (?:hier )?richtig)`,
    String.raw`(?:ein |mit |als )?(?:frisches|junges|neues|unverbrauchtes) Gesicht (?:unter|um die|Mitte|Anfang|bis|zwischen) (?:[2-4]\d|zwanzig|dreißig|vierzig)${NO_COUNT}`,
    String.raw`(?:unser(?:em|es)? |als )?(?:neue[sn]? |jüngstes )Küken|in der Blüte (?:deiner|Ihrer) Jahre|(?:das|dein|Ihr) (?:ganzes? |halbes )?(?:Berufs|Arbeits)?[Ll]eben noch vor (?:dir|sich)`,
    // At the beginning of a life or a career, of the reader or whoever is sought.
    String.raw`(?<=(?<!\p{L})${YOU}(?!\p{L})(?<!(?:ob|[Aa]uch|[Ee]gal,) ${YOU})${IN}{0,50})(?:(?:(?:[Ii]m|mit dem|in deinem|in Ihrem) (?:Berufs|Arbeits)?[Ll]eben|beruflich)(?: (?!und)\p{Ll}+){0,3} am (?:Anfang|Beginn|Start)|am (?:Anfang|Beginn|Start) (?:des|der|deine[rs]|Ihre[rs]) (?:\p{Ll}+en )?(?:Laufbahn|Karriere|Berufslaufbahn|(?:Berufs|Arbeits|Erwerbs)?[Ll]ebens))(?: (?:stehst|stehen|steht|bist|sind|ist))?`,
    String.raw`(?:[Rr]ente|[Pp]ension|[Rr]uhestand)(?: \p{L}+){0,2} (?:für|bei) (?:dich|Sie|dir|Ihnen)(?: \p{L}+){0,2} (?:weit weg|in weiter Ferne|fern|kein Thema|lange hin)`,
    String.raw`(?:Sie|[Dd]u|[Ww]er)(?!\p{L})${IN}{0,30} (?:noch )?nicht zum alten Eisen|(?:Sie|[Dd]u|[Ww]er)(?!\p{L})${IN}{0,20} (?:gerade|eben|erst)(?: erst)? flügge(?: geworden)?|[Ww]er (?:die|den) (?:${LATE}|Dreißig|Vierzig|Fünfzig|30)(?:er|sten)?(?: Geburtstag)? noch (?:nicht|vor sich|lange)|(?:zähl|gehör)\p{L}*(?: \p{L}+){0,2} zu(?:m| den) Jahrg[aä]ng(?:en|e)?s? (?:ab|nach|seit) (?:19[89]\d|20\d\d)`,
    // How long ago a degree may be, without a verb.
    String.raw`${DEGREE}(?: (?:ist|sollte|darf|liegt))? (?:vor|seit) (?:maximal|höchstens|längstens|nicht mehr als|weniger als|nicht länger als|keinen) ${COUNT} Jahre?n?(?= ?[.,;!)\n]|$| (?:erworben|gemacht|abgelegt|bestanden))`,
    // Too late.
    String.raw`(?:[Mm]it|[Jj]enseits der|[Üü]ber|[Aa]b|[Nn]ach) ${LATE}(?: Jahren)?(?= (?:fängt|fangen|beginnt|lernt|steigt|startet|wechselt|kommt|ist|wird|braucht|schafft|hat|geht)(?!\p{L})) ${IN}{0,60}(?:nicht mehr|kaum(?: noch)?|zu spät|zu alt|keinen Platz|schwer|nichts mehr|Schluss|keine Chance)(?!\p{L})(?: an| ein)?`,
    // Grown up with machines.
    String.raw`(?:Sie|[Dd]u|[Ww]er)(?!\p{L})${IN}{0,30} mit (?:dem |der )?${DIGITAL}(?: und ${DIGITAL})?(?: \p{L}+){0,2} (?:groß ?geworden|aufgewachsen)|(?<=(?:^|[\n:]) ?(?:[-–•*] ?)?)[Mm]it (?:dem |der )?${DIGITAL}(?: und ${DIGITAL})? (?:groß ?geworden|aufgewachsen)|[Mm]it (?:dem |der )?${DIGITAL}(?: und ${DIGITAL})? (?:sind Sie|bist du)(?: \p{L}+){0,2} (?:groß ?geworden|aufgewachsen)|${DIGITAL} (?:wurde|wurden|hat man|liegt|liegen) (?:dir|Ihnen)(?: \p{L}+){0,2} (?:in die Wiege gelegt|im Blut)`,
  ],
);

const LANDS = String.raw`(?:[Dd]eutsch|[Öö]sterreichisch|[Ss]chweizer(?:isch)?|[Ll]iechtensteinisch|[Ss]üdtiroler|[Tt]iroler|[Bb]ayerisch|[Ss]chwäbisch|[Ee]uropäisch|[Ee]inheimisch|[Hh]iesig|Schweizer|Tiroler|Wiener|Berner|Vorarlberger|Walliser)`;
/** Who belongs to a state, and what proves it: one table for all of them. */
const OF_A_STATE = String.raw`(?:(?:[Dd]eutsche|[Öö]sterreichische|[Ss]chweizerische|[Ll]iechtensteinische|[Ii]nländische|[Ii]talienische)[nrsm]? |[Ss]chweizer |CH-)`;
const CITIZENSHIP = String.raw`(?:Staatsangehörigkeit|Staatsangehörige[nrs]?|Staatsbürgerschaft|Staatsbürger(?:in|innen|n|s)?|Bürger(?:recht|in|innen|n|s)?|Nationalität|Reisepass|Pass)`;
/** A language, and that somebody has it from home: nobody can learn that. */
const LANGUAGE = String.raw`(?:Deutsch|Hochdeutsch|Schweizerdeutsch|Schwyzerdütsch|Mundart|Dialekt|Platt|Bairisch|Schwäbisch|Französisch|Italienisch|Englisch|(?:der )?deutsche[nr]? Sprache)`;
const FROM_CHILDHOOD = String.raw`(?:von klein auf|von Kind(?:heit)? an|von Geburt an|von Kindesbeinen an|seit (?:der|Ihrer|deiner) Kindheit|seit Kindertagen|schon als Kind|von der Wiege an|mit der Muttermilch)`;
const AT_HOME = String.raw`(?:[Dd]aheim|[Zz]u Hause|[Zz]uhause|[Ii]m Elternhaus|[Ii]n (?:Ihrer|deiner) Familie)`;
const HAS = String.raw`(?: (?!nicht|kein)\p{L}+)`;
/** Those whom the work is for speak in their own way. */
const OF_NO_CLIENT = String.raw`(?<!(?:Kinder|Famili|Schüler|Gäste|Kund|Klient|Bewohner|Patient|Jugendlich|Lernend|Eltern, |betreu|begleit|unterricht)\p{L}*${IN}{0,60})`;
const HERKUNFT = grammar(
  /[Ss]tammbaum|Ahnen|Vorfahren|Großeltern|Grosseltern|Vorväter|Pass(?![A-Za-zÀ-ž])|Staatsang|Staatsb|Bürger|Nationalität|Reisepass|[Nn]ative|mother tongue|Erstsprache|[Kk]lingt|klinge|klingen|Akzent|Zuwander|Multikulti|Migration|Kulturkreis|deutsch|Deutsch|Mundart|Dialekt|Platt|Bairisch|Schwäbisch|Französisch|Italienisch|Englisch/u,
  [
    String.raw`${OF_NO_CLIENT}(?:mit (?:der )?${LANGUAGE}${HAS}{0,2} (?:gro(?:ß|ss) ?geworden|aufgewachsen|erzogen worden)|${LANGUAGE}${HAS}{0,4} ${FROM_CHILDHOOD}|${FROM_CHILDHOOD}${HAS}{0,3} ${LANGUAGE})(?: (?:sind|bist|ist|sprechen|sprichst|spricht|gesprochen|gelernt))?`,
    String.raw`${OF_NO_CLIENT}(?:${AT_HOME}${HAS}{0,3} ${LANGUAGE}${HAS}{0,2}(?= (?:gesprochen|geredet))|${LANGUAGE}${HAS}{0,5} (?:${AT_HOME}|von (?:den|deinen|Ihren) Eltern)${HAS}{0,1}) (?:gesprochen|geredet|gelernt|mitbekommen)`,
    String.raw`(?:Ihre|[Dd]eine) Eltern${HAS}{0,4} ${LANGUAGE} (?:gesprochen|sprechen|sprachen|reden|redeten)|${LANGUAGE}${HAS}{0,2} (?:die )?Sprache (?:Ihrer|deiner) (?:Kindheit|Eltern|Familie)|${LANGUAGE}${HAS}{0,3} nicht erst(?: \p{L}+){0,4} gelernt|(?:Ihr|[Dd]ein) ${LANGUAGE} (?:stammt|kommt)${HAS}{0,2} (?:aus|von) (?:dem Elternhaus|zu Hause|daheim|der Kindheit|Ihren Eltern|deinen Eltern)`,
    String.raw`(?<!(?:[Ee]rstell|zeichn|recherch|forsch|führ|pfleg|ordn)\p{L}*(?: \p{L}+){0,3} |(?:[Bb]etrieb|[Hh]aus|[Ff]irma|[Uu]nternehmen|[Mm]arke|[Rr]ezept|[Kk]üche|[Gg]ericht)\p{L}*(?: \p{L}+){1,3} )${LANDS}e?[nrsm]? (?:\p{Ll}+e[nr]? )?(?:Stammbaum|Ahnen|Vorfahren|Großeltern|Ahnenreihe|Vorväter)`,
    String.raw`${OF_A_STATE}${CITIZENSHIP}(?: oder (?:EU|EWR)-(?:Pass|Bürger\p{L}*|Staats\p{L}+))?(?!\p{L})`,
    String.raw`(?:[Oo]nly )?native (?:German|English|French|Swiss|Italian|Dutch)(?:-speaking)? ?(?:speakers?|level)?|(?:German|English|French|Italian|Swiss German) (?:native|native speakers?|mother tongue)|(?:German|English|French) (?:is|as) (?:your |a )?(?:mother tongue|native language)|mother tongue (?:is )?(?:German|English|French)`,
    String.raw`(?:Deutsch|Schweizerdeutsch|Französisch|Englisch|Italienisch|Hochdeutsch)(?: (?:ist|als|sollte|muss))? (?:Ihre |deine )?Erstsprache(?: (?:seit|von|ab) \p{L}+(?: \p{L}+)?)?|Erstsprache (?:ist )?(?:Deutsch|Schweizerdeutsch|Französisch|Englisch|Italienisch)`,
    String.raw`(?:Stimme|Aussprache|Name|Nachname|Familienname|Telefonstimme|Sprache)(?: \p{L}+){0,2} (?:klingt|klinge|klingen|darf|sollte|soll|lässt)(?: \p{L}+){0,2} (?:nicht|keinesfalls|nie|keine[nr]?)(?: \p{L}+){0,2} (?:Migrationshintergrund|Ausland|Migration|Akzent|Osten|Balkan|Herkunft)(?: (?:klingen|verraten|vermuten|hören))?`,
    String.raw`(?:deutsch|einheimisch|österreichisch|schweizerisch) klingende[nrsm]? (?:Name[ns]?|Nachnamen?|Stimme)|(?:Name|Nachname|Stimme)(?: \p{L}+){0,2} (?:deutsch|einheimisch|österreichisch|schweizerisch) kling(?:t|en)|(?:Ihr|[Dd]ein) (?:Name|Nachname|Familienname) (?:klingt|sollte|klinge)(?: \p{L}+){0,2} (?:deutsch|einheimisch|österreichisch|schweizerisch)`,
    String.raw`\p{Lu}\p{L}+ statt (?:Zuwanderung|Multikulti|Migration|Einwanderung|Ausländern?|Balkan)`,
  ],
);

const GESUNDHEIT = grammar(/krank|Krank|esundheitlich|örperlich|Attest|Rücken|Arzt|fehlt/u, [
  String.raw`[Ww]er(?!\p{L})[^.!?;\n,]{0,50}(?:krank ist|krank wird|krankgeschrieben ist|krank feiert|im Krankenstand ist|ausfällt|fehlt|ein Attest bringt|Rückenprobleme hat|Rücken hat|zum Arzt muss|zum Arzt rennt), ${IN}{0,20}(?:passt nicht|passt hier nicht|ist (?:hier |bei uns )?(?:falsch|fehl am Platz|nichts|raus)|braucht sich nicht|muss sich nicht|soll (?:gar nicht|sich|woanders|bitte)|kann gleich|hat (?:hier|bei uns) (?:nichts|keine)|hält (?:hier|das) nicht|fliegt)${IN}{0,30}`,
  String.raw`(?<!(?:Bewohner|Patient|Kund|Gäste|Gast|Klient|Tier|Kinder|Mitglied|Teilnehm|Senior)\p{L}*(?: \p{L}+){0,4} )(?:[Gg]esundheitlich|[Kk]örperlich)(?: (?:ganz|völlig|absolut|rundum|gut|und geistig))? (?:ohne (?:jede|jegliche|irgendeine|alle) \p{Lu}\p{L}+|auf der Höhe|in Bestform|einwandfrei|tadellos|tipptopp|tiptop|in Schuss|nicht eingeschränkt|unversehrt|im Lot|intakt|voll auf der Höhe)(?: (?:ist|sind|bist))?`,
]);

const FAITH_GROUP = String.raw`(?:(?:ACK-)?Kirche|Freikirche|Kirchengemeinde|Konfession|Religion|Religionsgemeinschaft|Glaubensgemeinschaft|Landeskirche)`;
const RELIGION = grammar(/Konfession|[Kk]irche|laubensgemeinschaft|Religion|Gemeinde|Bekenntnis|Glauben/u, [
  // The reader, with the verb at the end: "dass Sie einer christlichen Kirche angehören".
  String.raw`(?:einer|der|unserer)(?: \p{Ll}+){0,3} ${FAITH_GROUP} (?:angehör\p{L}+|zugehörig|zugehören|verbunden (?:sind|bist|ist|sein))(?<=(?<!\p{L})(?:Sie|[Dd]u|[Ww]er|[Bb]ewerb\p{L}+|[Pp]erson\p{L}*|jemand\p{L}*,? (?:der|die)|[Kk]andidat\p{L}+)(?!\p{L})${IN}{0,110})(?<!(?:ob|falls|wenn) ${IN}{0,90})(?: (?:sind|bist|ist|sein))?`,
  String.raw`Mitglied (?:in )?(?:einer|der|unserer)(?: \p{Ll}+){0,3} ${FAITH_GROUP}(?= (?:sind|bist|ist|sein))(?<=(?<!\p{L})(?:Sie|[Dd]u|[Ww]er)(?!\p{L})${IN}{0,90})`,
  String.raw`(?:[Mm]itglied(?:schaft)?|[Zz]ugehörigkeit|[Aa]ngehörige[rs]?)(?: (?:in|zu|zur|bei))? (?:unserer|der eigenen|derselben|der gleichen|dieser|der hiesigen) (?:\p{Ll}+en )?(?:Konfession|Kirche|Glaubensgemeinschaft|Religion|Religionsgemeinschaft|Freikirche|Glaubensrichtung)`,
  String.raw`(?:[Ss]ie|[Dd]u|[Ww]er(?: \p{L}+){0,4},?) (?:teilen|teilst|teilt) (?:unseren|den christlichen|den gleichen) Glauben|(?:gleicher|unserer|derselben|eigener) Konfession(?= ?[.,;!)]|$| (?:sein|angehör|bist|sind))`,
]);

const CHILD = String.raw`(?:ein (?:\p{L}+ )?Kind|Kinder|Nachwuchs|ein Baby|eine Familie|Familie|Familienzuwachs|eine Schwangerschaft|Kinderwunsch)`;
const PLAN = String.raw`(?:plan(?:en|t|st)|erwart(?:en|et|est)|woll(?:en)|will|möchten?|bekomm(?:en|t|st)|krieg(?:en|t)|gründ(?:en|et)|haben|hat)`;
const SCHWANGERSCHAFT = grammar(/Kind|Nachwuchs|Baby|Famili|chwanger/u, [
  String.raw`(?:[Bb]ewerberinnen|[Ff]rauen|[Dd]amen|[Kk]andidatinnen|[Ww]er|[Aa]lle|[Mm]ütter|[Pp]ersonen),?(?: die)?(?!\p{L})${IN}{0,40} ${CHILD}(?: \p{L}+){0,3} ${PLAN},? ${IN}{0,40}(?:Absage|absehen|abzusehen|bitten wir|warten|ungünstig|unpassend|nicht (?:richtig|geeignet|berücksichtig\p{L}*|die Richtige|an der richtigen)|falsch|fehl am Platz|keine Chance|raten wir ab|lieber (?:nicht|später|woanders))`,
  String.raw`(?:ohne|keine[rn]?) (?:\p{Ll}+e?n? )?(?:Babypläne|Kinderpläne|Familienpläne|Nachwuchspläne|Kinderwunsch)`,
]);
const SMALL = String.raw`(?:(?:eigene|kleine|kleinere|schulpflichtige|minderjährige|jüngere)[nr]? ){0,2}(?:Kindern?|Kleinkindern?|Kleinen|Nachwuchs|Babys?|Säuglinge?n?)(?!\p{L})`;
const WITH_THEM = String.raw`(?: (?:daheim|zu Hause|zuhause|im Haus(?:halt)?|mehr|zu (?:versorgen|betreuen)|(?:zu Hause |daheim )?(?:hat|haben|warten|sind))){0,3}`;
/** The work itself: "in dieser Gruppe hast du keine kleinen Kinder zu betreuen". */
const NO_WORK = String.raw`(?<!(?:[Bb]ei uns|[Gg]ruppe|[Ii]n (?:der|dieser|unserer))(?!\p{L})${IN}{0,40})(?!${IN}{0,50}(?:bei uns|in der Gruppe|sondern))`;
const FAMILIE = grammar(
  /[Pp]flichten|aufgaben|Familienplanung|Kinderplanung|ärchen|Paar|paar|Duo|[Ll]edig|[Uu]ngebunden|[Ss]ingle|[Oo]hne|[Kk]inderlos|Bindung|Beziehung|Anhang|Kind|Kleinen|Nachwuchs|Baby|Säugling|niemand|keiner/u,
  [
    // Whoever is sought has none to look after, or the reader has none.
    String.raw`(?:[Jj]emand(?:e[nm])?|[Ww]er|(?<=(?:[Ss]uch|nehm|wünsch|pass|[Bb]ewerb|eign|denk|ideal)\p{L}*${IN}{0,40})(?:Leuten?|Menschen|Personen?|Bewerb\p{L}+|Kandidat\p{L}+|\p{L}*[Kk]r[aä]fte?n?|Kolleg\p{L}+))(?:,? (?:der|die|bei (?:dem|der|denen)))?(?: (?!auch)\p{Ll}+){0,2} (?:ohne|keine?n?) ${SMALL}${WITH_THEM}`,
    String.raw`${NO_WORK}${SMALL} (?:haben|hast|sollten|solltest|hat) (?:Sie|du|man)(?: \p{Ll}+){0,2} keine[nr]?(?: (?:zu (?:betreuen|versorgen)|mehr|haben|daheim|zu Hause)){0,2}`,
    String.raw`Kinder (?:im \p{L}+alter|unter \p{L}+ Jahren)(?: (?:haben|hast|sollten|solltest|dürfen|darfst))(?: \p{L}+){0,2} keine(?: haben)?|keine[nr]? (?:\p{Ll}+ )?Kinder im \p{L}+alter`,
    String.raw`(?:[Zz]u Hause|[Dd]aheim|[Zz]uhause)(?: \p{Ll}+){0,2} (?:wartet|warten|brauchen|braucht)(?: \p{Ll}+){0,2} (?:niemand|keiner|keine (?:kleinen )?(?:Kinder|Familie))(?: auf (?:Sie|dich)| (?:Sie|dich))?|(?:[Zz]u Hause|[Dd]aheim) (?:haben Sie|hast du) (?:niemanden?|keine Kinder)(?: zu (?:betreuen|versorgen|pflegen))?`,
    String.raw`${NO_WORK}(?<=(?:Sie|[Dd]u)(?!\p{L})${IN}{0,50})(?:kein Kind|keine Kinder|niemanden|keine Kleinen|keinen Nachwuchs)(?:(?: \p{Ll}+){0,2} (?:aus|von|vom) (?:der |dem )?(?:Kita|Krippe|Hort|Kindergarten|Schule|Tagesmutter)(?: \p{Ll}+)? (?:abholen|abzuholen|holen)| (?:mehr )?zu versorgen|, um (?:den|die) (?:du|Sie))`,
    String.raw`(?:Ihre|[Dd]eine|[Dd]ie) Kinder (?:sind|sollten)(?: \p{Ll}+){0,2} (?:aus der Schule|flügge|ausgezogen|selbständig|aus den Windeln)|Kinder (?:sollten|müssen|können)(?: \p{Ll}+){0,3} allein (?:bleiben|sein)|(?:kleine[nr]? Kindern?|Kleinkindern?)(?: \p{L}+){0,5} nicht (?:zu )?vereinbar\p{L}*`,
    String.raw`(?<!(?:[Aa]uch|oder|und) )(?:[Oo]hne|[Kk]eine|frei von|[Kk]einerlei|ohne jegliche) (?:\p{Ll}+e?n? )?(?:(?:familiäre|private|partnerschaftliche)[nr]? (?:Bindung(?:en)?|Verpflichtung(?:en)?|Pflichten|Aufgaben|Belastung(?:en)?|Rücksichten)|Betreuungspflichten|Familienpflichten|Elternpflichten|Sorgepflichten|Erziehungspflichten|Kinderbetreuungspflichten|Betreuungsaufgaben|Pflegeaufgaben|Familienaufgaben|familiären Pflichten|private[nr]? Bindungen|feste[nr]? Bindung(?:en)?|feste[nr]? (?:Beziehung|Partnerschaft))(?! (?:übernehmen|im Team|für|gegenüber|einzugehen))`,
    String.raw`(?:Familienplanung|Kinderplanung|Nachwuchsplanung|Babyphase|Kinderphase)(?: \p{L}+){0,3} (?:durch|erledigt|vorbei|Geschichte|hinter (?:sich|dir|Ihnen)|abgehakt|vom Tisch|kein Thema(?: mehr)?)(?: (?:ist|hat|haben))?`,
    String.raw`(?:Pärchen|Paare?|Ehepaare?|Duo|Zweierteam|Leute) ohne (?:Kinder|Anhang|Nachwuchs|Familie|Haustiere und Kinder)(?! (?!gesucht|bevorzugt|erwünscht|willkommen)\p{Ll}+(?:en|t)(?!\p{L}))`,
    String.raw`(?:[Ll]edig|[Uu]ngebunden|[Kk]inderlos|[Aa]ls Single|[Oo]hne Anhang|[Oo]hne Familie|[Oo]hne Kinder|[Aa]lleinstehend)(?: (?:und|oder) (?:\p{L}+ ){1,3}\p{L}+)? (?:reist|lebt|arbeitet|geht|schafft|pendelt|wohnt|fährt|hat|lässt)(?: es)?(?: sich| man)?(?: \p{L}+){0,3} (?:leichter|besser|am besten|freier|einfacher|entspannter|bequemer)`,
  ],
);

const GESCHLECHT = grammar(/Jungs|Mädels|Burschen|Männer|Lad(?:y|ie)s|Buam|Mädchen|Madln/u, [
  String.raw`(?<=(?:^|[.!?\n]) ?(?:Hey |Hallo |Servus |Moin |Hi |Liebe |Na,? )?)(?:Jungs|Mädels|Burschen|Männer|Ladys|Ladies|Buam|Mädchen|Madln)(?=(?: aufgepasst| hergehört|, (?:wer (?:von euch |will|mag|hat|traut|kann)|habt ihr|wollt ihr|lust|Lust|aufgepasst|hergehört|ihr fehlt|kommt zu uns|meldet euch)))`,
]);

const READER_IS = String.raw`(?:Sie sind|[Dd]u bist|[Ss]ind Sie|[Bb]ist du|(?:solltest|sollten|darfst|dürfen) (?:du|Sie))`;
const LOOKS = String.raw`(?:Aussehen|Äußeres|Äußeren?|Optik|Figur|Erscheinung)`;
/** Looks of the reader, not of what the reader makes: "Du bist selbst ein Hingucker". */
const AUSSEHEN = grammar(
  /Hingucker|Blickfang|Augenweide|Augenschmaus|Eyecatcher|ehst|ehen|ieht|chau|[Ää]u(?:ß|ss)er|ptisch|Aussehen|Optik|Figur|Erscheinung|umdreh|as her(?![A-Za-zÀ-ž])/u,
  [
    String.raw`${READER_IS}(?: (?!nicht|kein|für|an|mit)\p{Ll}+){0,3} (?:ein |eine )?(?:\p{Ll}+e[rs]? )?(?:Hingucker|Blickfang|Augenweide|Augenschmaus|Eyecatcher)|${READER_IS}(?: \p{Ll}+){0,3} (?:hübsch|nett|schön|gut|angenehm) anzu(?:sehen|schauen)`,
    String.raw`(?:[Dd]u siehst|Sie sehen|siehst du|sehen Sie)(?: (?!nicht|wann|ob|wie|wo|dass)\p{Ll}+){0,3} (?:gut|toll|klasse|fesch|hübsch|attraktiv|blendend) aus(?!, (?:sag|find))`,
    String.raw`(?:sieht|schaut|sehen|schauen) (?:man |wir )?(?:dich|Sie)(?: \p{Ll}+){0,2} gerne? an(?= ?[.,;!]|$| und)|(?:dem|der) man sich(?: \p{Ll}+)? umdreht`,
    String.raw`(?:[Ää]u(?:ß|ss)erlich|[Oo]ptisch|[Vv]om Aussehen her)(?: \p{Ll}+){0,2} (?:(?:passt du|passen Sie)(?: \p{Ll}+){0,2} zu(?:m|r)?(?: \p{Ll}+)?(?: \p{Lu}\p{L}+)?|(?:überzeugst|gefällst) du|(?:überzeugen|gefallen) Sie)|(?:[Dd]u machst|machst du|Sie machen|machen Sie)(?: \p{L}+){0,5} (?:etwas|was|einiges) her`,
    String.raw`(?:[Dd]ein|Ihre?|[Dd]eine) (?:\p{Ll}+e[rs]? )?${LOOKS}(?: \p{Ll}+){0,2} (?:passt|überzeugt|gefällt|begeistert|punktet|stimmt)(?! nicht)|mit (?:deine|Ihre)[mr] (?:\p{Ll}+e[mnr] )?${LOOKS} (?:überzeug|begeister|gefall|punkt)\p{Ll}+`,
  ],
);

/** Grammars by what they may disadvantage. */
export const AGG_FRAMES: Readonly<Partial<Record<AggGround, Grammar>>> = {
  alter: ALTER,
  herkunft: HERKUNFT,
  gesundheit: GESUNDHEIT,
  religion: RELIGION,
  schwangerschaft: SCHWANGERSCHAFT,
  familie: FAMILIE,
  geschlecht: GESCHLECHT,
  aussehen: AUSSEHEN,
};

/** Private life in a question: each class of words is closed. */
const RELATIVES = String.raw`(?:Kinder|Kindern|Kind|Familie|Mann|Frau|Partner|Partnerin|Ehemann|Ehefrau|Freund|Freundin|Eltern)`;
const STATUS = String.raw`(?:verheiratet|schwanger|alleinerziehend|ledig|liiert|vergeben|geschieden|in festen Händen|gläubig|religiös|getauft|konfessionell gebunden|behindert|schwerbehindert|gesund|krank)`;
const ILLNESS = String.raw`(?:Vorerkrankung(?:en)?|(?:eine )?(?:Schwerb|B)ehinderung(?:en)?|(?:eine )?chronische (?:Krankheit(?:en)?|Erkrankung(?:en)?)|gesundheitliche (?:Probleme|Einschränkungen))`;
/** A second half of the question: "…, oder kannst du auch einspringen?"; who then seeks or asks is only addressed. */
const MORE = String.raw`(?:,? (?:oder|und) (?!(?:frag|such|überleg|woll|möcht|willst|brauch)\p{L}*)${IN}{2,70}?)? ?\?`;
/** Words between that lead to nobody else: "für Kinder", "mit Kindern". */
const BETWEEN = String.raw`(?: (?!für|mit|von|an|bei|um|auf|zu)\p{L}+)`;

/** Questions in a message about a post that no task needs; in an ad the rule for personal data asks. */
export const ASKED_OF_READER = grammar(
  /Kind|Nachwuchs|Famili|chwanger|verheiratet|ledig|liiert|vergeben|geschieden|Händen|alleinerz|alt|Religion|Konfession|Kirche|glaub|gläub|relig|getauft|ehinder|krank|gesund|Woher|Nationalität|Staatsang|Staatsb|Mann|Frau|Partner|Freund|Eltern/u,
  [
    String.raw`(?:[Dd]arf (?:ich|man) (?:\p{L}+ )?fragen|[Ee]ine (?:\p{L}+ )?Frage|[Mm]ich (?:würde|interessiert)(?: \p{L}+)?|[Ss]agen Sie mir(?: \p{L}+)?|[Ss]ag mir(?: \p{L}+)?|[Vv]erraten Sie mir|[Ww]ir wüssten(?: \p{L}+)?|[Ww]issen müsste ich(?: \p{L}+)?|[Vv]orab)[:,]? (?:ob|wie|wann) (?:Sie|du)(?: \p{L}+){0,4} (?:Kinder|Nachwuchs|ein Kind|Familie|alt|${STATUS})(?: \p{L}+){0,2}`,
    String.raw`(?:Möchten|Möchtest|Wollen|Willst|Planen|Planst|Haben|Hast|Erwarten|Erwartest) (?:Sie|du)${BETWEEN}{0,6} (?:Kinder|Nachwuchs|ein Kind|eine Familie(?: (?:gründen|planen))?|Kinderwunsch|Familie)(?: \p{L}+){0,2}${MORE}|(?:Sind Sie|Bist du)(?: \p{L}+){0,3} ${STATUS}${MORE}|(?:Haben Sie|Hast du)${BETWEEN}{0,4} ${ILLNESS}${MORE}`,
    String.raw`[Ww]ie alt (?:sind Sie|bist du)(?: \p{L}+){0,2} ?\?|[Ww]ie (?:steht|sieht) es (?:bei (?:dir|Ihnen) )?(?:mit|um|bei) (?:der |Ihrer |deiner |Ihrem |deinem )?(?:Familienplanung|Kinderplanung|Nachwuchs|Kindern|Familie)(?:${IN}{0,20} bei (?:dir|Ihnen))?(?: aus)?`,
    String.raw`(?:[Ww]er|[Ww]ie|[Ww]as|[Ww]o) (?!geht es|sagt|sagen|meint)${IN}{0,40}(?<!\p{L})(?:[Dd]eine[nr]?|Ihre[nr]?|[Dd]ein|Ihr) (?:\p{Ll}+en )?${RELATIVES}(?!\p{L})${IN}{0,60}\?`,
    String.raw`[Ww]oher (?:kommst|kommen|stammst|stammen) (?:du|Sie|(?:deine|Ihre) (?:Eltern|Familie))(?: denn| ja)? (?:ursprünglich|eigentlich|wirklich)|[Ww]elche (?:Staatsangehörigkeit|Staatsbürgerschaft|Nationalität|Konfession|Religion) (?:hast du|haben Sie)|[Ww]elcher (?:Konfession|Kirche|Religion) (?:gehören Sie|gehörst du) an|[Ii]n welcher Kirche (?:bist du|sind Sie)|(?:Gehören Sie|Gehörst du)${BETWEEN}{0,2} einer (?:\p{Ll}+en )?(?:Kirche|Konfession|Religionsgemeinschaft) an`,
  ],
);
