// Long because it is a table: examples and near misses of one rule, grouped by kind.
import type { RuleExamples } from '../rule';

export const candidateNoticeExamples: RuleExamples = {
  rule: 'candidate-notice',
  context: { kind: 'candidate-message', network: 'linkedin' },
  examples: [
    // What the writer hopes is no consent.
    {
      text: 'Guten Tag Frau Lindner,\n\nich hoffe, dass Sie mit meiner Anfrage einverstanden sind. Für ein Stadtwerk suche ich eine Leitung für den Netzbetrieb.',
      span: '',
    },
    // Terms alone, to somebody by their profile.
    {
      text: 'Hi Jonas!\n\nDein Profil gefällt mir. Java, remote, 85.000 bis 100.000 Euro. Lust auf einen Call?',
      context: { kind: 'message', account: 'agency' },
      span: '',
    },
    {
      text: 'Hey Lara, wir haben gesehen, dass du Friseurin bist. Wir suchen gerade jemanden für unseren Salon. Lust auf einen Kaffee?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hallo! Uns ist aufgefallen, dass du in der Gastro arbeitest. Wir suchen für den Winter eine Barkraft am Arlberg.',
      context: { kind: 'message', country: 'AT' },
      span: '',
    },
    {
      text: 'Servus Markus, ich hab dein Profil gefunden. Wir sitzen in Graz und suchen neugierige Talente für den Vertrieb.',
      context: { kind: 'message', country: 'AT' },
      span: '',
    },
    {
      text: 'Guten Tag, Ihr Profil passt gut zu unserer Stelle in der Datenbankadministration. Wann können wir telefonieren?',
      span: '',
    },
    {
      text: 'Hallo, ich bin über dein Profil gestolpert. Wir suchen jemanden für die Werkstatt in Bremen, hättest du Interesse?',
      span: '',
    },
    {
      text: 'Guten Tag, Sie haben eine Ausleihe von Oracle auf Postgres umgezogen. Genau das steht uns mit einem Lager bevor.',
      context: { country: 'AT' },
      span: '',
    },
    {
      text: 'Guten Tag, ich besetze für einen Kunden eine Position in der Buchhaltung in Luzern. Wäre ein Wechsel denkbar?',
      context: { country: 'CH' },
      span: '',
    },
    {
      text: 'Guten Tag, ich habe Sie auf XING gefunden und suche für unser Haus eine Leitung der Küche, Vollzeit.',
      context: { kind: 'message', network: 'xing' },
      span: '',
    },
    {
      text: 'Hallo, dein Profil zeigt viel Erfahrung mit Wärmepumpen. Wir haben eine Stelle in Erfurt frei, magst du darüber reden?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hi Tom, dein Vortrag auf der Devcon war stark. Wir suchen jemanden fürs Backend, 38 Stunden, remote. Lust auf einen Kaffee?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hallo Frau Kern, bei meiner Recherche bin ich auf Sie gestoßen. Für einen Kunden in Ulm besetze ich die Leitung Einkauf. Ich freue mich auf Ihre Antwort.',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hey Mia! Über dein Insta bin ich auf dich gekommen. Wir brauchen noch eine Floristin, 20 Stunden, 16 Euro. Hast du Lust?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag Herr Sutter, Sie wurden mir von einem Kollegen empfohlen. Ich suche für ein Spital in Chur eine Leitung Technik. Darf ich Ihnen mehr dazu schicken?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hallo Herr Pfeifer, Ihre Erfahrung im Tunnelbau passt zu unserer Vakanz als Polier in Bludenz, 4.200 Euro brutto. Passt Ihnen ein Anruf am Freitag?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Sehr geehrte Frau Dr. Beck, im Ärzteverzeichnis habe ich Sie gefunden. Unsere Klinik besetzt eine Oberarztstelle. Interesse?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag Herr Ott, ich bin Recruiter bei Nordbau und suche einen Bauleiter. Ihr Werdegang klingt spannend. Diskretion ist selbstverständlich.',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag Frau Lenz, wir bauen in Gera eine neue Halle und suchen dafür eine Leitung Logistik. Hätten Sie Interesse an einem Gespräch?',
      span: '',
    },
    {
      text: 'Hallo Jan, unser Team in Trier sucht Verstärkung in der Elektronik. Ruf mich gern an, ich erzähle dir mehr dazu.',
      span: '',
    },
    {
      text: "Guten Tag Herr Marti, Ihr Profil hat mich angesprochen. Unser Kunde in Baden zahlt CHF 110'000. Ihre Daten stammen aus LinkedIn.",
      span: '',
      also: ['stock-opening'],
    },
    {
      text: 'Guten Tag Frau Arnold, ich bin über Ihre Seite auf Sie gekommen. Unsere Kanzlei in Jena sucht eine Fachangestellte. Wollen wir telefonieren?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag Herr Graf, Ihr Vortrag in Zürich hat mir gefallen. Für unsere Forschung besetzen wir eine Stelle. Diskretion sichere ich zu.',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag Frau Haas, Sie haben das Lager in Wels geleitet. Genau das suchen wir: eine Leitung für unsere Halle, 38 Stunden.',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag Herr Jung, Ihr Profil passt perfekt. Die Position ist in Vollzeit, 68.000 Euro. Ihre Daten verwende ich nur für diese Anfrage.',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hallo Nina, dein GitHub-Profil ist mir aufgefallen. Wir bauen Routensoftware in Kiel und suchen jemanden für das Backend. Magst du telefonieren?',
      span: '',
    },
    {
      text: 'Guten Tag, Ihr Werdegang passt genau. Ich besetze eine Schlüsselposition in Luzern. Wann darf ich anrufen?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hallo, dein Profil gefällt mir. Zu vergeben ist eine Fachposition in Graz. Wann darf ich anrufen?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag, Ihr Lebenslauf im Netz gefällt mir. Es geht um eine Führungsposition in Celle. Wann darf ich anrufen?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag, Ihre Laufbahn passt. Ich betreue ein exklusives Mandat in Bern. Wann darf ich anrufen?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hallo, dein Profil passt. Ich habe ein spannendes Mandat auf dem Tisch. Wann darf ich anrufen?',
      context: { kind: 'message' },
      span: '',
      also: ['empty-phrase'],
    },
    {
      text: 'Guten Tag, Ihr Vortrag war klar. Offen ist eine Leitungsposition in Linz. Wann darf ich anrufen?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag, Sie führen seit 2015 eine Schlosserei in Wels. Für einen Betrieb in Linz suche ich eine Werkstattleitung. Darf ich anrufen?',
      context: { kind: 'message', country: 'AT' },
      span: '',
    },
    {
      text: 'Hallo, laut Profil hast du die Meisterprüfung. Ich besetze für ein Haus in Kiel die Leitung der Backstube. Magst du reden?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hi Ben, wir kennen uns noch nicht. Bei uns ist ab Mai eine Stelle im Einkauf frei, 60.000 Euro. Lust auf zehn Minuten?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Grüezi, Sie haben im Forum Holzbau die Frage zur Dämmung erklärt. Wir suchen auf Mai einen Kopf für die Planung in Uri.',
      context: { kind: 'message', country: 'CH' },
      span: '',
    },
    {
      text: 'Guten Tag, ein Kollege hat gesagt, wir sollen Sie anrufen. Wir suchen eine Leitung für das Lager in Kiel.',
      span: '',
    },
    {
      text: 'Hallo Tim, du hast bei uns die Chance auf eine Lehre in der Werkstatt. Dein Profil hat uns gefallen.',
      span: '',
    },
    // Further ways to say the same.
    {
      text: 'Guten Tag Frau Huber, Ihr Profil auf LinkedIn hat mir gefallen. Wir suchen eine Leitung Einkauf in Linz, ab 70.000 Euro. Haben Sie Zeit?',
      span: 'Guten Tag Frau Huber, Ihr Profil auf LinkedIn hat mir gefallen. Wir suchen eine Leitung Einkauf in Linz, ab 70.000 Euro. Haben Sie Zeit?',
    },
    // A stranger by name, a post, and a question for a talk.
    {
      text: 'Guten Tag Frau Albrecht, unsere Praxis sucht eine Praxisleitung. Telefonieren wir kurz?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Grüß Gott Herr Moser, bei uns in Wels wird der Posten der Werksleitung frei. Hätten Sie Interesse?',
      context: { kind: 'message', country: 'AT' },
      span: '',
    },
    {
      text: 'Grüezi Frau Odermatt, Sie restaurieren Orgeln, wie ich höre. Unser Atelier braucht genau das. Wann passt es Ihnen?',
      context: { kind: 'message', country: 'CH' },
      span: '',
    },
    // Two signs of an offer, without a word on where the name is from.
    {
      text: 'Hallo Frau Ahrens, wir eröffnen im Juni in Celle und brauchen dafür noch eine MFA, 25 Stunden. Wär das was?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Servus Luki! Bei uns am Bau geht was: Polier gesucht, 4.100 brutto, Firmenauto. Ruf einfach durch, Franz.',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hey Caro, deine Bilder sind großartig. Wir suchen eine Art Directorin, remote, 55k. Magst du reden?',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Hallo Herr Novak, ich vertrete eine Spedition in Wels. Man sucht dort einen Disponenten ab 3.100 Euro brutto.',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Guten Tag Frau Demir, uns fehlt eine Filialleitung in Fulda. Wollen wir am Donnerstag sprechen? Ich freue mich auf Ihre Unterlagen.',
      context: { kind: 'message' },
      span: '',
    },
    {
      text: 'Sehr geehrte Frau Dr. Lang, für das Krankenhaus Stendal darf ich die Chefarztposition Kardiologie besetzen.',
      context: { kind: 'message' },
      span: '',
    },
    // An agreement that somebody else got counts for none where it is only hoped for.
    {
      text: 'Guten Tag Frau Egger\n\nHerr Wolf nannte mir Ihren Namen. Wir besetzen die Bauleitung in Linz für 4.900 Euro brutto. Falls Sie einverstanden sind, rufe ich Sie am Montag an.',
      context: { country: 'AT' },
      span: '',
    },
  ],
  nearMisses: [
    // Somebody asked the reader first and passed the answer on.
    {
      text: 'Guten Tag Frau Lindner,\n\nHerr Ott meinte, dass Sie mit einer Nachricht von mir einverstanden sind. Für ein Stadtwerk suche ich eine Leitung für den Netzbetrieb.',
    },
    {
      text: 'Hallo Herr Pichler,\n\nIhr früherer Chef schrieb, dass er mir Ihre Nummer weitergeben durfte. Ein Sägewerk in Murau sucht eine Betriebsleitung.',
      context: { country: 'AT' },
    },
    {
      text: 'Guten Tag Herr Frei, Ihr Vortrag hat mir gefallen. Bei uns wird eine Stelle als Buchbinder frei, 5000 Franken. Ihre Angaben stammen aus dem Programm der Tagung; ich lösche sie, sobald Sie das wünschen.',
      context: { country: 'CH' },
    },
    {
      text: 'Grüezi Frau Lanz\n\nFür eine Klinik suche ich eine Leitung Hotellerie, Lohn 118 000 Franken. Ihre Angaben habe ich aus Ihrem XING-Profil. Auf Ihren Wunsch lösche ich sie sofort. Passt Ihnen ein Telefonat?',
      context: { country: 'CH' },
    },
    // Who has answered us is no stranger.
    {
      text: 'Grüezi Herr Amstad\n\nSie haben im Mai auf meine Anfrage geschrieben, ich solle nach der Lese kommen. Die Stelle als Kellermeister ist noch offen, der Lohn liegt bei 95 000 Franken. Ginge der 10. Dezember?',
      context: { country: 'CH' },
    },
    {
      text: 'Hallo Frau Brandt,\n\nIhr Profil hat mir sehr gefallen, der Beitrag zu Remote auch. Haben Sie Zeit für ein Interview?',
      context: { kind: 'message' },
    },
    // They sent it themselves, said with the verb at the end; a way to object in plain words.
    {
      text: 'Sehr geehrte Frau Huber,\n\nich melde mich, weil Sie mir im Mai Ihre Unterlagen zugesandt haben. Ein Spital sucht eine Pflegedienstleitung, 4.900 Euro brutto im Monat.',
      context: { kind: 'message', account: 'agency', country: 'AT' },
    },
    {
      text: 'Guten Tag Herr Kern,\n\nSie stehen in unserer Kartei, seit Sie sich 2023 bei uns beworben haben. Jetzt suchen wir einen Bauleiter in Ulm, 70.000 bis 80.000 Euro im Jahr.',
      context: { kind: 'message', account: 'agency' },
    },
    {
      text: 'Guten Tag Herr Kern,\n\nIhr Profil habe ich auf XING gefunden. Wir suchen einen Bauleiter in Ulm, 70.000 Euro im Jahr. Wenn Sie nichts mehr von uns lesen wollen, lösche ich die Daten.',
      context: { kind: 'message', account: 'agency' },
    },
    {
      text: 'Hey Lara, wir haben gesehen, dass du Trainerin bist. Können wir für Samstag eine Stunde bei dir buchen?',
      context: { kind: 'message' },
    },
    {
      text: 'Uns ist aufgefallen, dass du im Hof oft Musik machst. Magst du am Sommerfest für die Nachbarn spielen?',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Frau Klein, wir suchen eine Vertretung für Montag. Können Sie einspringen?',
      context: { kind: 'message' },
    },
    {
      text: 'Hallo Herr Dorn, Sie planen Gärten. Wir brauchen genau das für unseren Innenhof. Was kostet ein Entwurf? Haben Sie Zeit?',
      context: { kind: 'message' },
    },
    {
      text: 'Hallo Herr Sommer, Sie suchen eine Praxisvertretung? Wir vermitteln Ärzte. Telefonieren wir?',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag, Ihr Vortrag war klar, unsere Kanzlei prüft das Mandat. Wann darf ich anrufen?',
      context: { kind: 'message' },
    },
    {
      text: 'Hallo, dein Beitrag über Dispositionen im Lager war klar. Wann darf ich anrufen?',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag, Ihr Artikel über die Komposition in der Werbung war klar. Wann darf ich anrufen?',
      context: { kind: 'message' },
    },
    {
      text: 'Ich habe Ihr Profil gesehen und möchte mich für die Stelle als Disponentin bewerben.',
      context: { kind: 'message' },
    },
    { text: 'Guten Tag, wir suchen für Hamburg eine Bauleitung. Zum Umgang mit Ihren Daten: lagerwerk.example/daten' },
    {
      text: 'Guten Tag, Ihr Profil passt zu unserer Stelle. Woher die Daten sind, wie lange ich sie behalte und wie Sie widersprechen: lagerwerk.example/daten',
    },
    { text: 'Danke für Ihre Bewerbung auf die Stelle in der Buchhaltung, wir melden uns bis Freitag bei Ihnen.' },
    {
      text: 'Guten Tag, die Lieferung kommt am Montag um acht, bitte halten Sie das Tor offen.',
      context: { kind: 'message' },
    },
    { text: 'Hallo Jana' },
    {
      text: 'Vielen Dank für das Gespräch, die Stelle ist noch frei, Ihr Profil liegt der Leitung vor. Unser Gespräch geht weiter.',
      context: { kind: 'message' },
    },
    {
      text: 'Ihr Profil passt gut zu unserer Stelle in der Datenbankadministration, hier ist der Beitrag dazu.',
      context: { kind: 'post' },
    },
    {
      text: 'Guten Tag Frau Lenz, Ihr Profil auf XING passt zu unserer Stelle in Kiel. Notiert habe ich Namen und Beruf aus diesem Profil, höchstens drei Monate. Sie können jederzeit widersprechen.',
      context: { kind: 'message' },
    },
    {
      text: 'Hi Tom, dein Vortrag war stark. Wir suchen jemanden fürs Backend. Woher ich deine Daten habe und wie du widersprichst: firma.example/kandidaten',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Frau Kern, wie besprochen schicke ich Ihnen die Beschreibung der Stelle in Ulm. Ihre Fragen beantworte ich gern.',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Herr Pfeifer, am 3. Mai habe ich Ihnen die Stelle in Bludenz samt Hinweis zu Ihren Daten geschickt. Haben Sie sich entschieden?',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Frau Roth, Ihr Profil passt zu unserer Stelle. Alles zu Ihren Daten und Rechten nach Art. 14 DSGVO steht hier: firma.example/daten',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Frau Sommer, leider haben wir uns für eine andere Person entschieden.',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Herr Wolf, ich habe Ihren Artikel über Moore gelesen und hätte eine Frage zum Wasserstand.',
      context: { kind: 'message' },
    },
    {
      text: 'Liebe Frau Hahn, vielen Dank für Ihre Unterlagen. Ihr Lebenslauf gefällt uns, wir melden uns bis Freitag zur Stelle.',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Herr Gut, die Datenschutzhinweise haben Sie mit der Einladung bekommen. Das Gespräch zur Stelle ist am Montag um 9 Uhr.',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Herr Ammann, Ihr Profil nennt Thun. Wir hätten eine Stelle dort. Name und Beruf habe ich mir notiert und lösche sie Ende März. Wenn Sie das nicht möchten, schreiben Sie mir kurz.',
      context: { kind: 'message' },
    },
    {
      text: 'Hallo Ben, meinen Lebenslauf und mein Portfolio sende ich dir zur Stelle im Anhang.',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Frau Wild, die Position Ihrer Bestellung 12 ist leider nicht lieferbar, wir tauschen sie.',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Frau Wolf, Sie sind seit Montag bei uns, schön. Ihr Vertrag für die Stelle liegt im Fach, der Ausweis am Empfang.',
      context: { kind: 'message' },
    },
    {
      text: 'Hallo Jana, wir kennen uns noch nicht: Ich leite ab Montag den Chor. Die erste Probe ist am 4. März um 19 Uhr.',
      context: { kind: 'message' },
    },
    {
      text: 'Hallo Tim, ich habe gelesen, dass du am Samstag läufst. Die Stelle mit den Wurzeln am Waldrand ist abgesperrt.',
      context: { kind: 'message', account: 'private-person' },
    },
    {
      text: 'Hallo Herr Berg, Sie leiten seit 2018 den Chor. Wir suchen für das Konzert einen Saal, haben Sie eine Idee dazu?',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag, laut Profil vermieten Sie Räume in Ulm. Wir suchen eine Halle für zwei Tage im Mai.',
      context: { kind: 'message' },
    },
    {
      text: 'Liebe Frau Roth, ich habe gelesen, dass Sie 20 Jahre Erfahrung mit Dächern haben. Die Stelle am Kamin ist undicht.',
      context: { kind: 'message' },
    },
    {
      text: 'Hallo Kim, du hast im Sommer bei uns an der Kasse gejobbt. Ab Mai ist dort eine Stelle frei, magst du wiederkommen?',
    },
    { text: 'Liebe Frau Roth, nach Ihrem Praktikum hier ist nun eine Stelle in der Küche frei. Haben Sie noch Lust?' },
    {
      text: 'Hallo Ben, du hast zum Schluss gesagt, wir sollen uns wieder melden. Jetzt ist in der Schlosserei eine Stelle frei.',
    },
    {
      text: 'Hallo Jana, wie gestern verabredet: Probetag am Montag um 8 Uhr, bring bitte feste Schuhe mit und melde dich am Tor.',
    },
    {
      text: 'Liebe Frau Roth, Sie haben mir im Juni geschrieben, dass ich mich wieder melden darf. Die Stelle im Labor ist nun frei.',
    },
    // Two signs to somebody who is no stranger, or no offer.
    {
      text: 'Guten Tag Herr Lutz, wir suchen für unser Treppenhaus einen Maler. Haben Sie im Mai Zeit, und was nehmen Sie die Stunde?',
      context: { kind: 'message' },
    },
    {
      text: 'Servus Max, beim Stammtisch hast du erzählt, dass ihr einen Koch sucht. Ich hätte da jemanden, magst du ihn anrufen?',
      context: { kind: 'message' },
    },
    {
      text: 'Grüezi Herr Keller, Ihr Mietvertrag läuft aus. Wir haben eine andere Stelle am Haus frei, 80 Franken im Monat.',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Frau Fuchs, Sie haben sich für unsere Nachricht mit Jobs angemeldet. Diese Woche: Koch in Vollzeit in Kiel.',
      context: { kind: 'message' },
    },
    {
      text: 'Hallo Herr Graf, ich schreibe über Löhne in der Pflege und habe Ihren Beitrag zum Tariflohn gelesen. Hätten Sie zehn Minuten?',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag Herr Haas, zur Erinnerung: Die Stelle als Disponent ist noch frei, 3.400 Euro brutto. Mögen Sie sich melden?',
      context: { kind: 'message' },
    },
    {
      text: 'Hallo Ben, wir haben uns auf der Jobmesse unterhalten. Hier die Angaben zur Lehrstelle: 40 Stunden, 1.050 Euro brutto.',
      context: { kind: 'message' },
    },
    {
      text: 'Hoi Lea, dein Portfolio gefällt mir. Wir suchen jemanden für das Licht, 80 %. Name und Beruf habe ich notiert. Willst du das nicht, schreib kurz, dann lösche ich es. Mehr in unserer Datenschutzerklärung.',
      context: { kind: 'message' },
    },
    {
      text: 'Guten Tag, Sie suchen eine Fachkraft für das Lager? Wir schalten Ihre Anzeige auf 30 Portalen, Vollzeit und Teilzeit.',
      context: { kind: 'message' },
    },
    // An agreement that somebody else got counts for none where it is only hoped for.
    {
      text: 'Hallo Selma,\n\nJonas sagt, du bist einverstanden, dass ich mich melde. Wir suchen jemanden für das Archiv, 3.900 Euro im Monat.',
    },
    {
      text: 'Guten Tag Herr Abt\n\nGefunden habe ich Sie über Ihr Profil auf XING. Wir suchen eine Bauleitung, 100 %. Ein kurzes Nein genügt, dann ist die Notiz gelöscht.',
      context: { country: 'CH' },
    },
    {
      text: 'Liebe Frau Rauch,\n\nHerr Ernst gab mir Ihre Nummer mit Ihrem Einverständnis. Wir suchen eine Lohnverrechnung in Graz, 3.600 Euro brutto.',
      context: { country: 'AT' },
    },
  ],
};
