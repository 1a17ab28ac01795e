// Long because it is a table: examples and near misses of one rule, grouped by kind.
import type { RuleExamples } from '../rule';

export const giveawayTermsExamples: RuleExamples = {
  rule: 'giveaway-terms',
  context: { network: 'facebook' },
  examples: [
    { text: 'Wer bis Samstag eine Jahreskarte löst, nimmt ohne weiteres Zutun an unserer Auslosung teil.', span: '' },
    { text: 'Alle Bons aus dem Mai kommen in die Ziehung für einen Grill.', span: '' },
    { text: 'Tombola im Advent! Schreibt uns eure liebste Sorte in die Kommentare.', span: '' },
    {
      text: 'Wir verlosen drei Körbe. Teilnahmebedingungen: www.beispiel.ch/regeln. Anruf unter der Mehrwertnummer genügt.',
      context: { country: 'CH', network: 'x' },
      span: 'Mehrwertnummer',
    },
    { text: 'Schreibt uns euer Rezept und gewinnt einen Korb Äpfel.', span: 'gewinnt' },
    { text: 'Nennen Sie die Baumart und gewinnen Sie ein Fahrrad.', span: 'gewinnen Sie' },
    { text: 'Wir verlosen einen Korb. Die Auslosung ist am 6. Dezember.', span: '' },
    { text: 'Wir verlosen zwei Karten, mitmachen könnt ihr bis 30. Juni.', span: '', context: { country: 'AT' } },
    { text: 'Gewinnspiel: Teilnahmeschluss ist der 4. Mai.', span: '', context: { country: 'CH' } },
    { text: 'Wir verlosen ein Buch. Die Aktion steht in keiner Verbindung zu Instagram.', span: '' },
    { text: 'Wir verlosen drei Lampen. Teilnahmebedingungen auf Anfrage.', span: '' },
    {
      text: 'Wir verlosen drei Gutscheine. Teilnahmebedingungen: siehe Aushang an der Tür des Ladens in Fulda.',
      span: '',
    },
    {
      text: 'Wer bei uns ab 50 Franken kauft, kommt in den Lostopf. Die Bedingungen: laden.example/los',
      context: { country: 'CH', network: 'linkedin' },
      span: 'kauft',
      also: ['link-in-post'],
    },
    { text: 'Macht mit und gewinnt eine Ballonfahrt.', span: '' },
    { text: 'Unser Jubiläumsgewinnspiel startet heute: Ein Roller wartet auf euch.', span: '' },
    { text: 'Wir verlosen drei Gutscheine für unsere Sauna. Schreibt uns euren Lieblingsaufguss.', span: '' },
    { text: 'GEWINNSPIEL: Nennt uns euren Lieblingskuchen und gewinnt eine Torte.', span: '' },
    { text: 'Zu gewinnen gibt es ein Wochenende auf der Hütte.', span: '' },
    { text: 'Gewinnen Sie zwei Karten für das Derby. Eine Nachricht an uns genügt.', span: '' },
    { text: 'Giveaway! Unter allen Antworten ziehen wir ein Set Pinsel.', context: { account: 'creator' }, span: '' },
    { text: 'Bei der Verlosung wartet ein Fahrrad im Wert von 900 Euro.', span: '' },
    { text: 'Wer mitmacht, landet im Lostopf für ein Abendessen.', span: '' },
    { text: 'Mit etwas Glück könnt ihr bei uns eine Jahreskarte gewinnen.', span: '' },
    { text: 'Geöffnet bis Sonntag. Nebenbei verlosen wir einen Korb mit Käse.', span: '' },
    {
      text: 'Kaufen Sie bis Samstag für 50 Franken ein und werfen Sie den Kassenzettel in die Box. Unter allen Zetteln verlosen wir ein E-Bike.',
      context: { country: 'CH' },
      span: 'Kaufen Sie bis Samstag für 50',
    },
    {
      text: 'Für jeden Einkauf ab 30 Franken gibt es ein Los. Wir verlosen einen Grill.',
      context: { country: 'CH' },
      span: 'Für jeden Einkauf',
    },
    {
      text: 'Wer im Mai bestellt, nimmt an der Verlosung teil: Wir verlosen zwei Velos.',
      context: { country: 'CH' },
      span: 'Wer im Mai bestellt',
    },
    {
      text: 'Mit jeder Bestellung landen Sie im Lostopf: Wir verlosen eine Reise.',
      context: { country: 'CH' },
      span: 'Mit jeder Bestellung',
    },
    { text: 'Gewinnt 2 Tickets für das Konzert! Einfach kommentieren.', context: { network: 'instagram' }, span: '' },
    {
      text: 'Wir verschenken drei Gutscheine unter allen, die uns folgen. Ausgelost wird am Freitag.',
      context: { network: 'instagram' },
      span: '',
    },
    { text: 'Sei dabei und gewinne ein Wellness-Wochenende!', span: '' },
    { text: 'Heute hinter Türchen 3: ein Kochbuch. Kommentiere und hüpf in den Lostopf.', span: '' },
    { text: 'Unter allen Kommentaren verlosen wir ein Fahrrad.', span: '' },
    { text: 'Mitspielen und eine Ballonfahrt gewinnen!', context: { country: 'AT' }, span: '' },
    { text: 'Newsletter abonnieren und E-Bike gewinnen!', context: { kind: 'ad' }, span: '' },
    { text: 'Zum Jubiläum gibt es 10 x 2 Freikarten zu gewinnen.', context: { network: 'instagram' }, span: '' },
    {
      text: 'Große Osterverlosung: Schätzt, wie viele Eier im Glas sind!',
      context: { network: 'instagram' },
      span: '',
    },
    {
      text: 'Beantworte die Frage richtig und mit etwas Glück gehört dir der Korb. Der Gewinner wird ausgelost.',
      context: { network: 'instagram' },
      span: '',
    },
    { text: 'Jetzt mitmachen und tolle Preise gewinnen!', span: '' },
    {
      text: 'GEWINNSPIEL! Folge uns und markiere zwei Freunde.',
      context: { network: 'instagram' },
      span: '',
      also: ['engagement-bait'],
    },
    { text: 'Wir verlosen unter allen neuen Abonnenten einen Korb.', context: { network: 'instagram' }, span: '' },
    { text: 'Ihre Chance auf ein E-Bike: Formular ausfüllen und gewinnen.', context: { kind: 'ad' }, span: '' },
    // Given away to some of the readers.
    { text: 'Wir verschenken zwei Brote an zwei von euch.', span: 'verschenken zwei Brote an zwei von euch' },
    {
      text: 'Heute verschenken wir Karten: Wir verschenken sie an drei Glückliche.',
      span: 'verschenken sie an drei Glückliche',
    },
    { text: 'Wir vergeben einen Kurs an eine von euch.', span: 'vergeben einen Kurs an eine von euch' },
    { text: 'Wir spendieren ein Frühstück an fünf Fans.', span: 'spendieren ein Frühstück an fünf Fans' },
    { text: 'Das Team verschenkt 10 Kalender an 10 von euch.', span: 'verschenkt 10 Kalender an 10 von euch' },
    { text: 'Wir verschenken das Buch an einen von Ihnen.', span: 'verschenken das Buch an einen von Ihnen' },
    {
      text: 'Bis Freitag verschenken wir Honig an vier von euch.',
      context: { country: 'AT' },
      span: 'verschenken wir Honig an vier von euch',
    },
    { text: 'Wir vergeben Plätze an zwei Follower.', span: 'vergeben Plätze an zwei Follower' },
    {
      text: 'Wir verlosen drei Körbe unter allen. Teilnahmebedingungen: www.beispiel.ch/regeln. Für CHF 40.– einkaufen und Talon abgeben.',
      span: 'Für CHF 40.– einkaufen',
      context: { country: 'CH' },
    },
    {
      text: 'Wir verlosen drei Körbe unter allen. Teilnahmebedingungen: www.beispiel.ch/regeln. Für mindestens 20 Franken bestellen, dann sind Sie dabei.',
      span: 'Für mindestens 20 Franken bestellen',
      context: { country: 'CH' },
    },
    {
      text: 'Wir verlosen drei Körbe unter allen. Teilnahmebedingungen: www.beispiel.ch/regeln. Für nur 15 Franken konsumieren, Karte ausfüllen.',
      span: 'Für nur 15 Franken konsumieren',
      context: { country: 'CH' },
    },
    {
      text: 'Wir verlosen drei Körbe unter allen. Teilnahmebedingungen: www.beispiel.ch/regeln. Für Fr. 60.– tanken und Nummer notieren.',
      span: 'Für Fr. 60.– tanken',
      context: { country: 'CH' },
    },
    {
      text: 'Wir verlosen drei Körbe unter allen. Teilnahmebedingungen: www.beispiel.ch/regeln. Dazu für 50 Franken im Laden kaufen.',
      span: 'für 50 Franken im Laden kaufen',
      context: { country: 'CH' },
    },
    {
      text: 'Wir verlosen drei Körbe unter allen. Teilnahmebedingungen: www.beispiel.ch/regeln. Wer für 25 Franken tankt, ist dabei.',
      span: 'für 25 Franken tankt',
      context: { country: 'CH' },
    },
    { text: 'Füllen Sie den Bogen aus und gewinnen Sie ein Rad im Wert von 900 Euro.', span: '' },
    { text: 'Gewinnen Sie mit etwas Glück eine Fahrt nach Bern.', context: { country: 'CH' }, span: '' },
    { text: 'Rate das Gewicht und gewinne mit etwas Glück den Kürbis.', span: '' },
    {
      text: 'Wer bis Freitag kommentiert, wandert in den Lostopf für ein Fahrrad.',
      span: '',
      context: { network: 'xing' },
    },
    {
      text: 'Wer am Samstag mitläuft, kommt in den Topf für zwei Thermenkarten.',
      span: '',
      context: { network: 'xing' },
    },
    // By the grammar.
    {
      text: 'Schreib uns, welcher Kuchen dein liebster ist, und gewinn eine Torte.',
      span: 'gewinn eine Torte',
      context: { network: 'linkedin' },
    },
    {
      text: 'Errate das Gewicht, der Korb geht an die beste Schätzung.',
      span: 'geht an die beste Schätzung',
      context: { network: 'linkedin' },
    },
    { text: 'Mach mit und gewinn einen Gutschein.', span: 'gewinn einen', context: { network: 'linkedin' } },
    { text: 'Wer das Wort findet, kann eine Lampe gewinnen.', span: 'gewinnen', context: { network: 'linkedin' } },
    // Ideas, in wordings of their own.
    {
      text: 'Schickt uns euer hässlichstes Küchenfoto, und die neue Spüle steht vielleicht bald bei euch.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
      span: '',
    },
    {
      text: 'Wie schwer ist unser Kürbis? Wer am nächsten liegt, bekommt die ganze Suppe.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
      span: '',
    },
    {
      text: 'Jeder Kassenzettel ist ein Los, Kiste steht bei der Kassa.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'AT' },
      span: '',
    },
    {
      text: 'Schreibt euren Lieblingssong drunter, am Sonntag zieht die Glücksfee.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
      span: '',
    },
    {
      text: 'Unter allen Anmeldungen zum Newsletter geht ein Fachbuch auf die Reise.',
      context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' },
      span: '',
    },
    {
      text: 'Wer am Samstag vorbeikommt, darf am Glücksrad drehen. Der Hauptpreis ist ein Velo.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'CH' },
      span: '',
    },
    {
      text: 'Türchen 7: Schreibt uns euer Guetzlirezept, mit etwas Glück gehört der Teigroller euch.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'CH' },
      span: '',
    },
    {
      text: 'Wir ziehen am Montag drei Namen, die kriegen je eine Torte.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'DE' },
      span: '',
    },
    {
      text: 'Ratet, wie viele Knödel im Topf sind, wer am nächsten dran ist, isst gratis.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'AT' },
      span: '',
    },
    {
      text: 'Ich gebe zwei Kalender ab, sagt mir euren Monat, morgen entscheidet das Los.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: '',
    },
    {
      text: 'Schätzt das Gewicht vom Schwein, und mit Glück hängt der Schinken bald bei euch.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
      span: '',
    },
    {
      text: 'Drei Freikarten fürs Open Air suchen ein Zuhause, einfach kommentieren.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
      span: '',
    },
    {
      text: 'Bi üs chasch es Velo gwünne, säg eus eifach dini Lieblingsstross.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'CH' },
      span: '',
    },
    {
      text: 'Code scannen, Daumen drücken, Grill gewinnen.',
      context: { network: 'facebook', kind: 'ad', account: 'own-company', country: 'DE' },
      span: '',
    },
    {
      text: 'Wer bis Freitag die Umfrage ausfüllt, hat die Chance auf ein Tablet.',
      context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' },
      span: '',
    },
    {
      text: 'Einer von euch fährt mit uns nach Hamburg! Kommentiert, warum du das sein solltest.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
      span: '',
    },
  ],
  nearMisses: [
    // A raffle at a feast, though the post asks for something in writing.
    { text: 'Gemeindefest am Sonntag. 15 Uhr Tombola-Ziehung. Bitte schreibt die Zutaten an den Kuchen.' },
    {
      text: 'Zu gewinnen: drei Körbe. Talon an der Kasse, Schluss am 15. November, Bedingungen hängen beim Eingang. Facebook hat damit nichts zu tun und haftet nicht.',
      context: { country: 'CH' },
    },
    // By the grammar.
    { text: 'Die Verlosung ist geschlossen, der Korb ist abgeholt.', context: { network: 'linkedin' } },
    { text: 'Bei uns wird nichts verlost.', context: { network: 'linkedin' } },
    { text: 'Schreib uns früh, und gewinn Zeit für die Planung.', context: { network: 'linkedin' } },
    { text: 'Der Auftrag geht an den nächsten Betrieb.', context: { network: 'linkedin' } },
    {
      text: 'Wir verlosen zwei Karten. Regeln, Datenschutz und Fristen: turnverein-muster.example/los',
      context: { network: 'xing' },
    },
    {
      text: 'Zu gewinnen gibt es ein Rad; Teilnahmehinweise und Datenschutz stehen auf radladen-probe.test/spiel',
      context: { network: 'xing' },
    },
    { text: 'Die Linsen kommen in den Topf, dann das Wasser.', context: { network: 'xing' } },
    { text: 'Gezogen wird der Anhänger von einem Traktor.', context: { network: 'xing' } },
    { text: 'Teilt eure Erfahrung und gewinnt Klarheit.' },
    {
      text: 'Wir verlosen drei Körbe für je 40 Franken unter allen. Teilnahmebedingungen: www.beispiel.ch/regeln. Mitmachen ist gratis.',
      context: { country: 'CH', network: 'x' },
    },
    {
      text: 'Wir verlosen drei Körbe unter allen. Teilnahmebedingungen: www.beispiel.ch/regeln. Mitmachen geht ohne Kauf.',
      context: { country: 'CH', network: 'x' },
    },
    { text: 'Für 30 Franken einkaufen und die Lieferung ist gratis.', context: { country: 'CH' } },
    { text: 'Für 30 Franken einkaufen lohnt sich trotzdem.' },
    { text: 'So gewinnen Sie neue Azubis: drei Tipps aus der Praxis.' },
    { text: 'Das Gewinnspiel ist beendet, alle Preise sind verschickt.' },
    { text: 'Wir verlosen drei Gutscheine. Teilnahmebedingungen: siehe unsere Seite.' },
    { text: 'Gewinnspiel: Zu gewinnen gibt es ein Rad. Teilnahmebedingungen: https://radwerk.example/los' },
    {
      text: 'Wir verlosen ein Buch. Teilnehmen dürfen alle ab 18, wir losen am Montag aus und melden uns per Nachricht.',
      context: { network: 'linkedin' },
    },
    { text: 'Kindermaskenball im Pfarrsaal, Verlosung von tollen Preisen!' },
    { text: 'Adventmarkt am Samstag mit Tombola und Blasmusik, Eintritt frei.' },
    { text: 'Gewonnen hat Herr Maier aus Kufstein. Danke fürs Mitmachen beim Gewinnspiel.' },
    { text: 'Die Tombola brachte 2.300 Euro für die neue Orgel.' },
    { text: 'Wir wollen neue Mitglieder gewinnen und am Samstag das Spiel gewinnen.' },
    { text: 'Gewinnen Sie einen Einblick in unsere Backstube.' },
    { text: 'Vorsicht: Betrüger verschicken in unserem Namen ein Gewinnspiel.' },
    { text: 'Die Auslosung der Gruppen ist am Montag, das Los entscheidet.' },
    { text: 'Der Gewinn geht an das Tierheim.' },
    { text: 'Bei uns wurden letztes Jahr zwei Räder verlost.' },
    { text: 'Gewonnen hat Frau Kern, wir gratulieren.' },
    { text: 'Wir gewinnen Strom vom Dach.' },
    { text: 'Beim Sommerfest gibt es eine Tombola am Stand der Feuerwehr.' },
    // Given away to some of the readers.
    { text: 'Wir verschenken Setzlinge an die Kita.' },
    { text: 'Wir vergeben Termine an alle, die anrufen.' },
    { text: 'Wir spendieren Kaffee an der Baustelle.' },
    { text: 'Das Haus vergibt Aufträge an drei Betriebe.' },
    { text: 'Unser Verein kämpft und gewinnt mit etwas Glück ein Spiel.' },
    { text: 'Der Betrieb bewirbt sich und gewinnt einen Auftrag im Wert von zwei Millionen.' },
    { text: 'Mit etwas Geduld gewinnen Sie Abstand zum Alltag.' },
    // Near the same ideas.
    {
      text: 'Im Topf liegt ein Huhn, dazu gibt es Nudeln. Kommt vorbei.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Unter allen Bewerbungen suchen wir zwei Leute für die Backstube.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Der Zirkus kommt bald zu euch, Karten ab Montag.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Wir ziehen am 3. März in die Herrengasse.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Zeigt uns euren Ausweis, dann ist der Eintritt frei.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Findet ihr den Weg? Wer am Parkplatz steht, kann auf den Bus hoffen, er fährt alle zehn Minuten.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Wer richtig plant, kann auf kurze Bauzeiten hoffen.',
      context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Wie alt ist die Linde? Der Förster schätzt 300 Jahre.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Sagt bis Freitag Bescheid, dann zieht der Hund in Ruhe um.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Wir geben unser Wissen weiter, kommentiert gern eure Erfahrung.',
      context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Am Spieleabend dürfen alle würfeln, die Karten liegen bereit.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Adventskalender, Türchen 5: Heute zeigen wir euch, wie die Kerzen gegossen werden.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'AT' },
    },
    {
      text: 'Wer kommentiert, landet nicht im Papierkorb, wir lesen alles.',
      context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Wir verschenken alte Kisten. Wer mag, holt sie bis Samstag ab.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Jeder Euro zählt, das Vereinsheim braucht ein Dach.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Drei Kätzchen suchen ein Zuhause, einfach anrufen.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    { text: 'Die Klasse nahm an der Ziehung der Proben im Labor teil.' },
  ],
};
