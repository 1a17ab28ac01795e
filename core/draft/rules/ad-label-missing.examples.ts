// Long because it is a table: examples and near misses of one rule, grouped by kind.
import type { RuleExamples } from '../rule';

export const adLabelMissingExamples: RuleExamples = {
  rule: 'ad-label-missing',
  context: { network: 'instagram', account: 'creator' },
  examples: [
    {
      text: 'Das Zelt ist im Profil verlinkt, wenn ihr darüber bestellt, kriege ich ein paar Franken ab.',
      span: 'wenn ihr darüber bestellt, kriege ich ein paar Franken',
    },
    {
      text: 'Die Pfanne steht unten. Kauft ihr darüber, gibt mir die Firma drei Prozent ab.',
      span: 'Kauft ihr darüber',
    },
    // A line of a profile says at once what comes back.
    {
      text: 'Jede Woche ein Museum\nPass der Region: mit LENA10 zehn Prozent sparen, ich bekomme eine Provision',
      span: 'mit LENA10',
      context: { kind: 'profile' },
      grade: 'empfehlung',
    },
    {
      text: 'Mode aus zweiter Hand. 10 % bei Loopwear mit MARA10, 15 % bei Fadenlauf mit MARA15',
      context: { kind: 'profile' },
      span: '10 % bei Loopwear mit MARA10, 15 % bei Fadenlauf mit MARA15',
    },
    {
      text: 'Hochzeitsfotos aus Köln. 10 % bei @ringschmiede.example mit Code LOVE10',
      context: { account: 'own-company', kind: 'profile' },
      span: '10 % bei @ringschmiede.example mit Code LOVE10',
    },
    {
      text: 'Unser Lieferant hat uns dafür eine Säge geschenkt, die wir hier zeigen.',
      context: { account: 'own-company' },
      span: 'Lieferant hat uns',
    },
    { text: 'Mein neuer Sattel drückt links noch etwas. #reiten #sattel #ad', span: '#ad' },
    { text: 'Die Lampe ist da und hängt. #anzeige', span: '#anzeige', context: { country: 'AT' } },
    {
      text: '@lichtwerk hat mir die Lampe zugeschickt, sie hängt schon.',
      span: 'hat mir die Lampe zugeschickt',
      context: { country: 'CH' },
    },
    {
      text: 'Werbung kommt hier sonst selten. Die Vase wurde mir von Tonkunst geschenkt.',
      span: 'wurde mir von Tonkunst geschenkt',
    },
    { text: 'Mit NORA15 spart ihr 15 Prozent bei Teeliebe.', span: 'NORA15' },
    { text: 'Die Jacke hält warm. Mit dem Code PIA10 spart ihr zehn Prozent.', span: 'Code PIA10' },
    {
      text: 'Das Zelt wurde mir vom Hersteller kostenlos zur Verfügung gestellt.',
      span: 'kostenlos zur Verfügung gestellt',
    },
    { text: 'Die Pfanne ist ein PR-Sample, ich brate seit Mai damit.', span: 'PR-Sample' },
    { text: 'Drei Tage Wandern, eingeladen vom Hotel Sonnhof. Das Frühstück war früh.', span: 'eingeladen vom Hotel' },
    { text: 'Alles über meinen Affiliate-Link in der Bio.', span: 'Affiliate-Link' },
    { text: 'In bezahlter Partnerschaft zeige ich euch heute zwei Akkuschrauber.', span: 'bezahlter Partnerschaft' },
    {
      text: 'Der Verlag hat mir das Buch geschickt, ich habe es an einem Abend gelesen.',
      span: 'Verlag hat mir das Buch geschickt',
    },
    {
      text: 'Wir bekommen pro Buchung eine kleine Provision, wenn ihr über uns bucht.',
      context: { account: 'own-company' },
      span: 'Provision',
    },
    {
      text: 'Der Hersteller Dampfgut hat uns die Maschine kostenlos zur Verfügung gestellt. Sie steht jetzt im Gastraum.',
      context: { account: 'own-company' },
      span: 'Hersteller Dampfgut hat uns die Maschine kostenlos zur Verfügung gestellt',
    },
    {
      text: 'Für meinen Garten durfte ich von @gruenbeet gratis zwei Hochbeete testen.',
      context: { account: 'private-person' },
      span: 'gratis zwei Hochbeete testen',
    },
    {
      text: 'Seit März schneide ich mit der Säge, die mir die Firma Birkholt gratis geschickt hat.',
      span: 'mir die Firma Birkholt gratis geschickt',
    },
    { text: 'Mein Rabattcode gilt noch bis Montag. Die Sohle ist weich.', span: 'Mein Rabattcode' },
    { text: 'Drei Tage Sonne. Mit LENA15 spart ihr 15 Prozent in ihrem Shop.', span: 'Mit LENA15' },
    { text: 'Ich durfte auf Einladung des Seehotels Traunblick ausspannen.', span: 'auf Einladung des Seehotels' },
    { text: 'Auf Einladung von @hotelsee war ich zwei Nächte dort.', span: 'Auf Einladung von @hotelsee' },
    {
      text: 'Auf Einladung des Tourismusverbands Zillertal durfte ich wandern.',
      span: 'Auf Einladung des Tourismusverbands',
    },
    {
      text: 'Danke an das Team von Felsgang, dass ich das Stück vorab testen durfte!',
      span: 'Danke an das Team von Felsgang, dass ich das Stück vorab testen',
    },
    { text: 'Spart 10 Prozent mit NINA10 bei Radwerk.', span: '10 Prozent mit NINA10' },
    { text: 'Mit ALPEN20 zahlt ihr 20 % weniger.', span: 'Mit ALPEN20' },
    { text: 'Ich war als Gast der Therme Bad Orb eingeladen.', span: 'als Gast der Therme' },
    {
      text: 'Die Region Zillertal hat mich zum Wandern eingeladen.',
      span: 'Region Zillertal hat mich zum Wandern eingeladen',
    },
    {
      text: 'Der Stuhl wurde mir von Sitzwerk zur Verfügung gestellt.',
      span: 'wurde mir von Sitzwerk zur Verfügung gestellt',
    },
    { text: 'Danke @nordkaffee für das tolle Paket!', span: 'Danke @nordkaffee für das tolle Paket' },
    { text: 'Mit dem Code MIA20 bekommt ihr 20 % Rabatt.', span: 'Mit dem Code MIA20' },
    { text: 'Die Firma Holzig hat mir das Regal geschickt.', span: 'Firma Holzig hat mir das Regal geschickt' },
    {
      text: 'Wir waren vom Hotel Seeblick eingeladen und haben gut geschlafen.',
      span: 'waren vom Hotel Seeblick eingeladen',
    },
    { text: 'In Kooperation mit @radwerk zeige ich euch mein neues Rad.', span: 'In Kooperation mit @radwerk' },
    { text: 'Das Serum habe ich kostenlos zum Testen bekommen.', span: 'habe ich kostenlos zum Testen bekommen' },
    { text: 'Unbezahlte PR-Samples sind heute angekommen.', span: 'PR-Samples' },
    { text: 'Ich bekomme Provision, wenn ihr über den Link kauft.', span: 'bekomme Provision' },
    { text: 'Alle Produkte findet ihr über meine Affiliate-Links.', span: 'Affiliate-Links' },
    {
      text: 'Die Therme Loipersdorf hat uns zwei Nächte geschenkt.',
      context: { country: 'AT' },
      span: 'Therme Loipersdorf hat uns zwei Nächte geschenkt',
    },
    { text: 'Als Markenbotschafterin von Laufwerk darf ich euch den Schuh zeigen.', span: 'Markenbotschafterin' },
    { text: 'Das Buch ist ein Rezensionsexemplar vom Verlag.', span: 'Rezensionsexemplar' },
    {
      text: 'Ich durfte die neue Software vorab kostenlos testen, danke an den Hersteller.',
      context: { network: 'linkedin', account: 'private-person' },
      span: 'Ich durfte die neue Software vorab kostenlos testen',
    },
    { text: 'Spart 15 % mit LEA15 auf alles!', context: { network: 'tiktok' }, span: '15 % mit LEA15' },
    {
      text: 'Auf Einladung von Schweiz Tourismus war ich im Wallis.',
      context: { country: 'CH' },
      span: 'Auf Einladung von Schweiz Tourismus',
    },
    { text: 'Der Beitrag entstand mit Unterstützung von Zeltmacher. #sponsored ', span: '#sponsored' },
    { text: 'Mein neuer Rucksack, gesponsert von Packwerk.', span: 'gesponsert von' },
    {
      text: 'Den Grill hat mir Feuerstelle Kiel für ein Jahr überlassen.',
      span: 'hat mir Feuerstelle Kiel für ein Jahr überlassen',
    },
    {
      text: 'Vielen Dank an @seehotel für die schöne Zeit, wir waren eingeladen.',
      span: 'Vielen Dank an @seehotel für die schöne Zeit, wir waren eingeladen',
    },
    {
      text: '@nussmus hat mir ein Paket geschickt, ich probiere es jetzt.',
      span: '@nussmus hat mir ein Paket geschickt',
    },
    { text: 'Rabattcode TOM15 findet ihr unten.', span: 'Rabattcode TOM15' },
    { text: 'Das Kleid ist ein Geschenk von Modehaus Kiel.', span: 'Geschenk von Modehaus' },
    { text: 'Pressereise nach Island, Tag 2', span: 'Pressereise' },
    {
      text: 'Dieses Reel ist in Zusammenarbeit mit Almkäse entstanden.',
      context: { country: 'AT' },
      span: 'Dieses Reel ist in Zusammenarbeit',
    },
    {
      text: 'Mein Partnerlink: Wer darüber bucht, spart 50 Euro.',
      context: { network: 'linkedin', account: 'private-person' },
      span: 'Partnerlink',
    },
    // What may be kept after a test.
    {
      text: 'Die Maschine bleibt bei mir. Danke an die Firma, dass ich sie behalten darf.',
      context: { account: 'creator' },
      span: 'Danke an die Firma, dass ich sie behalten',
    },
    {
      text: 'Zwei Wochen im Test, jetzt darf ich das Zelt behalten.',
      context: { account: 'creator', network: 'instagram' },
      span: 'im Test',
    },
    { text: 'Nach dem Test durften wir den Grill behalten.', context: { account: 'creator' }, span: 'Nach dem Test' },
    {
      text: 'Die Marke lässt mich die Jacke behalten.',
      context: { account: 'creator' },
      span: 'Marke lässt mich die Jacke behalten',
    },
    {
      text: 'Danke an den Hersteller, der uns den Ofen geschenkt hat.',
      context: { account: 'creator' },
      span: 'Danke an den Hersteller',
    },
    {
      text: 'Getestet habe ich den Helm vier Tage und darf ihn behalten.',
      context: { account: 'creator' },
      span: 'etestet habe ich den Helm',
    },
    {
      text: 'Vom Shop kam das Rad, der Shop sagt, ich darf es behalten.',
      context: { account: 'creator' },
      span: 'Shop',
    },
    {
      text: 'Nach dem Testzeitraum durfte ich die Pfanne behalten.',
      context: { account: 'creator', country: 'AT' },
      span: 'Nach dem Testzeitraum',
    },
    { text: 'Mit meinem Link bekommt ihr den ersten Monat gratis.', span: 'Mit meinem Link' },
    {
      text: '20 Prozent günstiger wird es über meinen Link im Profil.',
      span: '20 Prozent günstiger wird es über meinen Link',
    },
    { text: 'Über meinen persönlichen Link sparst du 15 Euro.', span: 'Über meinen persönlichen Link' },
    { text: 'Rabatt gibt es mit meinem Link, steht unten.', span: 'Rabatt gibt es mit meinem Link' },
    { text: 'Durch meinen Link hast du zwei Wochen kostenlos.', span: 'Durch meinen Link' },
    { text: '10 % auf Kerzen → LISA10', span: '10 % auf Kerzen → LISA10' },
    { text: 'Rabatt: OSKAR15 im Lieblingsladen.', span: 'Rabatt: OSKAR15' },
    { text: 'MIRA20 bei @wollkorb_graz eingeben.', span: 'MIRA20 bei @' },
    // Companies: a gift for the post, and a code that is redeemed elsewhere.
    {
      text: 'Getestet haben wir die Mühle von Mahlgut, die uns dafür ein Gerät überlassen hat.',
      context: { account: 'own-company' },
      span: 'uns dafür ein Gerät überlassen',
    },
    {
      text: 'Für diesen Test hat uns Teeliebe 20 Sorten geschickt. Am besten schmeckt die dritte.',
      context: { account: 'own-company' },
      span: 'Für diesen Test hat uns',
    },
    {
      text: 'Unser Brot schmeckt mit Käse aus dem Tal. In deren Onlineshop gilt der Code BROT10.',
      context: { account: 'own-company' },
      span: 'In deren Onlineshop',
    },
    {
      text: 'Der Honig kommt von @imkerei_au. Mit dem Code GASTHOF5 kauft ihr bei ihnen günstiger.',
      context: { account: 'own-company' },
      span: 'Code GASTHOF5 kauft ihr bei ihnen',
    },
    {
      text: 'Im Gastraum hängen Lampen der Manufaktur aus Kiel. Mit Code LICHT15 zahlst du dort weniger.',
      context: { account: 'own-company' },
      span: 'Code LICHT15 zahlst du dort',
    },
    { text: 'Drei Tage Berghotel, danke für eure Einladung!', span: 'danke für eure Einladung' },
    { text: 'Was für eine Sauna in der Therme. Danke euch für die Einladung.', span: 'Danke euch für die Einladung' },
    {
      text: 'Die Formen stammen aus der Kooperation mit Blechwerk, sie backen gut.',
      span: 'aus der Kooperation mit Blechwerk',
    },
    { text: 'Die Jacke ist Teil meiner Kooperation mit Loden Huber.', span: 'Teil meiner Kooperation mit Loden' },
    {
      text: 'Zwei Nächte im Bergdorf über Lienz. Danke an das Team für die Einladung!',
      context: { country: 'AT' },
      span: 'Danke an das Team für die Einladung',
    },
    {
      text: 'Ich durfte gestern gratis ins Planetarium und zwei Shows erleben, die Liegesitze sind der Hammer.',
      span: 'Ich durfte gestern gratis ins Planetarium und zwei Shows erleben',
    },
    {
      text: 'Zwei Tage durften wir kostenlos im Baumhaus Lindach übernachten.',
      span: 'durften wir kostenlos im Baumhaus Lindach übernachten',
    },
    {
      text: 'Danke an Velo Marti in Bern für das Leihrad, 60 Kilometer ohne Panne.',
      span: 'Danke an Velo Marti in Bern für das Leihrad',
    },
    {
      text: 'Merci vielmal as Team vo Sport Ammann für d Testski!',
      span: 'Merci vielmal as Team vo Sport Ammann für d Testski',
    },
    {
      text: 'Herzlichen Dank an die Crew von Nordlicht für die Goodies, der Tee ist schon leer.',
      span: 'Dank an die Crew von Nordlicht für die Goodies',
    },
    {
      text: 'Die Kekse waren ein Geschenk, dafür markier ich die Backstube: @backstube.moos',
      span: 'dafür markier ich die Backstube',
    },
    {
      text: 'Im Gegenzug zeige ich euch heute ihren Laden in Passau.',
      span: 'Im Gegenzug zeige ich euch heute ihren Laden in Passau',
    },
    {
      text: 'Ausgestattet von Alpinsport Kiefer ging es auf den Großen Daumen.',
      span: 'Ausgestattet von Alpinsport Kiefer ging es auf d',
    },
    {
      text: 'Ich vergleiche drei Wasserkocher. Alle drei kamen vom Händler, zurück müssen sie nicht.',
      span: 'kamen vom Händler',
    },
    {
      text: 'Sagt an der Kassa, dass ihr von mir kommt, dann gibt es zehn Prozent.',
      span: 'Sagt an der Kassa, dass ihr von mir kommt',
    },
    { text: 'Wer dort meinen Namen nennt, bekommt einen Kaffee gratis.', span: 'Wer dort meinen Namen nennt' },
    { text: 'Beim Optiker einfach Stichwort „LUISE“ sagen und 15 % sparen.', span: 'Stichwort „LUISE“' },
    {
      text: 'Für meine Follower gibt es 20 Prozent bei Mattenwerk, bis Freitag.',
      span: 'Für meine Follower gibt es 20 Prozent bei Mattenwerk',
    },
    {
      text: 'I ha das Zält gratis übercho vo de Firma Biwak, mir händ drin gschlafe wie Murmeli.',
      span: 'gratis übercho',
    },
    { text: 'Das Abendessen ging aufs Haus, die Forelle war auf den Punkt.', span: 'Abendessen ging aufs Haus' },
    { text: 'Bin zurück von der Bloggerreise an den Millstätter See, Wasser 24 Grad.', span: 'Bloggerreise' },
    {
      text: 'Danke an Möbel Hagenauer für den Schaukelstuhl, er knarzt noch ein bisschen.',
      span: 'Danke an Möbel Hagenauer für den Schaukelstuhl',
    },
    { text: 'Die Massage war auf Einladung, mein Rücken bedankt sich.', span: 'Massage war auf Einladung' },
    { text: 'Dort bekommt ihr als Leser 10 Prozent auf alle Samen.', span: 'Dort bekommt ihr als Leser 10 Prozent' },
    { text: 'Für den Test mussten wir nichts zahlen, das Boot liegt gut.', span: 'mussten wir nichts zahlen' },
    // By the grammar.
    {
      text: 'Gestern lag ein PR-Päckli im Kasten, die Seife riecht nach Heu.',
      span: 'PR-Päckli',
      context: { account: 'creator', country: 'DE' },
    },
    {
      text: 'Die Schuhe trage ich gern: @bergwerk.laden, sie statten mich diesen Winter aus.',
      span: 'statten mich diesen Winter aus',
      context: { account: 'creator', country: 'DE' },
    },
    {
      text: 'Eingeladen hat uns die Firma Nordlicht, der Aufguss war heiß.',
      span: 'Eingeladen hat uns die Firma',
      context: { account: 'creator', country: 'DE' },
    },
    {
      text: 'Ich bin jetzt Botschafterin für Quellwasser Cosmetics.',
      span: 'Botschafterin für Quellwasser',
      context: { account: 'creator', country: 'DE' },
    },
    {
      text: 'Das Rad schickte mir Talrad Bikes für die Saison, die Schaltung ist leise.',
      span: 'Das Rad schickte mir',
      context: { account: 'creator', country: 'DE' },
    },
    {
      text: 'Über diesen Link meldet ihr euch an, und ich bekomme 20 Euro.',
      span: 'Über diesen Link',
      context: { account: 'creator', country: 'DE' },
    },
    // Ideas, in wordings of their own.
    {
      text: 'Neue Sonnenbrille, wer sie findet, darf raten. Optik Weiss war wieder mal spendabel.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Optik Weiss war wieder mal spendabel',
    },
    {
      text: 'Drei Nächte Schwarzwald, die Zimmer liefen auf Kosten der Pension. Schlaf wie ein Stein.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Zimmer liefen auf Kosten der Pension',
    },
    {
      text: "Geht's zum Huber Wirt, besser isst ma nirgends. Für jeden Gast, der über mich kommt, krieg ich ein Achterl.",
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'AT' },
      span: 'Für jeden Gast, der über mich kommt, krieg ich ein Achterl',
    },
    {
      text: 'Ich empfehle euch Rechnix für die Buchhaltung. Pro Anmeldung bekomme ich 30 Euro.',
      context: { network: 'linkedin', kind: 'post', account: 'private-person', country: 'DE' },
      span: 'Pro Anmeldung bekomme ich 30 Euro',
    },
    {
      text: "Die Jacke war der Lohn für drei Storys, ich sag's ganz offen am Ende.",
      context: { network: 'tiktok', kind: 'post', account: 'creator', country: 'DE' },
      span: 'war der Lohn für drei Storys',
    },
    {
      text: 'Merci für die neuen Ski. Der Händler verlangt nichts, solange ich sie hier zeige.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'CH' },
      span: 'Der Händler verlangt nichts, solange ich sie hier zeige',
    },
    {
      text: 'Neuer Haarschnitt! Der Salon schneidet mir gratis, dafür poste ich ein Foto.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Der Salon schneidet mir gratis',
    },
    {
      text: 'Mein neues Rad: Die Firma will es nicht zurück, also fahre ich es weiter.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Firma will es nicht zurück',
    },
    {
      text: 'Nehmt den Elektriker Brand, der kommt sofort. Ich bin dort übrigens Teilhaber.',
      context: { network: 'facebook', kind: 'comment', account: 'private-person', country: 'DE' },
      span: 'Ich bin dort übrigens Teilhaber',
    },
    {
      text: "Mit Abstand die beste Software. Ich arbeite da seit zwei Jahren, sag's nur.",
      context: { network: 'reddit', kind: 'comment', account: 'private-person', country: 'DE' },
      span: 'Ich arbeite da seit zwei Jahren',
    },
    {
      text: 'Unbedingt das neue Café am Platz probieren! Der Laden gehört meiner Schwester.',
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'CH' },
      span: 'Der Laden gehört meiner Schwester',
    },
    {
      text: 'Zimmer und Frühstück gingen auf die Rechnung des Hauses, schreibe ich fairerweise dazu. Das Bett: ein Traum.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Zimmer und Frühstück gingen auf die Rechnung des Hauses',
    },
    {
      text: 'Mit LENALOVE spart ihr bei Glowkiste zehn Prozent auf alles.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Mit LENALOVE spart ihr bei Glowkiste',
    },
    {
      text: 'Wer LENA an der Kasse sagt, zahlt fünf Euro weniger.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Wer LENA an der Kasse sagt',
    },
    {
      text: 'Für jeden Klick auf die Liste fallen für mich ein paar Cent ab.',
      context: { network: 'youtube', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Für jeden Klick auf die Liste fallen für mich ein paar Cent ab',
    },
    {
      text: 'Wir empfehlen allen Kunden das Tool Planbar. Von jedem Abo fließen zehn Prozent an unsere Agentur.',
      context: { network: 'linkedin', kind: 'post', account: 'agency', country: 'DE' },
      span: 'Von jedem Abo fließen zehn Prozent an unsere Agentur',
    },
    {
      text: "Der Tätowierer hat mir das Motiv gratis gestochen, ich hab's ihm versprochen zu posten.",
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'AT' },
      span: 'Tätowierer hat mir das Motiv gratis gestochen',
    },
    {
      text: 'Ich darf schon das Handy testen, das noch nicht im Handel ist. Kamera top.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'darf schon das Handy testen, das noch nicht im Handel ist',
    },
    {
      text: 'Diese Kekse. Abgerechnet wurde mit einem Reel.',
      context: { network: 'threads', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Abgerechnet wurde mit einem Reel',
    },
    {
      text: 'Plötzlich lag ein Karton vor der Tür, von Schokowerk. Weg war er nach zehn Minuten.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Plötzlich lag ein Karton vor der Tür, von Schokowerk',
    },
    {
      text: 'Gestern lag überraschend ein Paket im Briefkasten, von Teehaus Lind. Sorte drei ist mein Favorit.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'lag überraschend ein Paket im Briefkasten, von Teehaus',
    },
    {
      text: 'Wenn ihr bei Stromfuchs über meinen Link wechselt, kriegen wir beide 25 Euro.',
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'DE' },
      span: 'Wenn ihr bei Stromfuchs über meinen Link wechselt, kriegen wir beide 25 Euro',
    },
    {
      text: 'Die Therme hat für uns zwei Tageskarten hinterlegt, danke dafür.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'AT' },
      span: 'hat für uns zwei Tageskarten hinterlegt',
    },
    {
      text: 'Dieser Ofen! Der Händler hat auf die Miete... nein: Auf die Leihgebühr hat der Händler verzichtet.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
      span: 'Auf die Leihgebühr hat der Händler verzichtet',
    },
    {
      text: 'Meine Lampe ist von Lichtraum Kiel. Das Team dort hat mir zwei Stück zur Verfügung gestellt.',
      context: { account: 'creator', network: 'instagram' },
      span: 'Das Team dort hat mir zwei Stück zur Verfügung gestellt',
    },
    {
      text: 'Die Rösterei hat ihn uns zum Probieren geschickt, er schmeckt nach Nuss.',
      span: 'Rösterei hat ihn uns zum Probieren geschickt',
      context: { account: 'creator', network: 'instagram' },
    },
    {
      text: 'Mein Kalender hält alles aus. Der Laden überweist mir pro Kauf fünf Euro.',
      span: 'überweist mir pro Kauf',
      context: { account: 'creator', network: 'instagram' },
    },
    {
      text: 'Zwei Nächte auf Einladung des Hotels, das Bahnticket habe ich selber gekauft.',
      span: 'auf Einladung des Hotels',
      context: { account: 'creator', network: 'instagram' },
    },
  ],
  nearMisses: [
    { text: 'Die Firma hat mir den Mietvertrag geschickt, am Freitag hole ich die Schlüssel.' },
    { text: 'Bei uns 10 % mit dem Code LOVE10, bis Sonntag.', context: { account: 'own-company' } },
    // By the grammar.
    {
      text: 'Ich bin Botschafterin für Organspende und erzähle davon in Schulen.',
      context: { account: 'creator', country: 'DE' },
    },
    {
      text: 'Eingeladen hat uns meine Schwester, der Kuchen war warm.',
      context: { account: 'creator', country: 'DE' },
    },
    { text: 'Den Namen durfte ich behalten, das Kleid nicht.', context: { account: 'creator', country: 'DE' } },
    { text: 'Das Buch schickte mir Oma zum Geburtstag.', context: { account: 'creator', country: 'DE' } },
    { text: 'Danke an alle, die gestern beim Umzug geholfen haben.' },
    { text: 'Als Kind durfte ich gratis ins Freibad, heute zahle ich 6 Euro.' },
    { text: 'Danke an die Feuerwehr für den schnellen Einsatz.' },
    { text: 'Dafür zeige ich euch, wie man den Teig faltet.' },
    { text: 'Die Antwort kam vom Hersteller nach drei Wochen, mein Test geht weiter.' },
    { text: 'Foto zur Verfügung gestellt von Lena Haas.' },
    { text: 'Die Frage stellt Thomas jeden Montag.' },
    { text: 'Danke an Bäckerei Huber für die Lehrzeit, ab Montag bin ich Gesellin.' },
    { text: 'Für meine Leser gibt es 10 Prozent auf meinen Kurs.' },
    { text: 'Mit „WLAN“ meine ich das Netz zu Hause.' },
    { text: 'Den Kuchen spendiert Oma, die Kinder warten schon.' },
    { text: 'Danke an Lisa Huber für den Kuchen.' },
    { text: 'Kinder dürfen gratis mitfahren, steht am Schalter.' },
    { text: 'Die Jacke hab ich im Schlussverkauf gekauft, selber bezahlt.' },
    { text: 'Ich musste nichts zahlen, das Museum ist am ersten Sonntag frei.' },
    { text: 'Mit meinem Link spart ihr 20 Franken, und ich bekomme etwas davon.', context: { country: 'CH' } },
    { text: 'Über meinen Link gibt es einen Monat gratis, ich erhalte auch etwas dafür.', context: { country: 'CH' } },
    { text: 'Über meinen Link in der Bio kommst du zum Rezept.' },
    { text: 'Mit meinem Link zur Petition haben 300 Leute unterschrieben.' },
    { text: 'Der Zug RE10 bei Hof fällt aus, 20 Minuten später fährt der Bus.' },
    { text: 'Mit meinem Link zum Stadtplan findet ihr das Fest.' },
    { text: 'Ein „#ad“ am Ende genügt Gerichten nicht.' },
    { text: 'Das Partnerprogramm von YouTube gibt es seit 2007.' },
    { text: 'Werbung Das Zelt hat mir der Hersteller geschenkt.' },
    { text: 'WERBUNG Heute zeige ich euch das Zelt, das mir der Hersteller geschenkt hat.' },
    { text: '#Werbung Das Zelt hat mir der Hersteller geschenkt.' },
    { text: 'Wer\u00adbung | Das Zelt hat mir der Hersteller geschenkt.' },
    { text: 'Bezahlte Werbepartnerschaft. Das Zelt hat mir der Hersteller geschenkt.' },
    { text: 'Anzeige. Das Headset hat mir Klangwerk kostenlos zugeschickt.' },
    { text: 'Unsere Trikots hat die Sparkasse gesponsert, vielen Dank.', context: { account: 'own-company' } },
    { text: 'Mein Arbeitgeber hat mir die Weiterbildung bezahlt.', context: { account: 'private-person' } },
    { text: 'Werbung | Die Jacke hält warm. Mit dem Code PIA10 spart ihr zehn Prozent.' },
    { text: '[Anzeige] Das Zelt wurde mir vom Hersteller kostenlos zur Verfügung gestellt.' },
    { text: 'Mit dem Code HERBST15 gibt es 15 Prozent auf alles im Laden.', context: { account: 'own-company' } },
    { text: 'Die Probestunde ist kostenlos, Schläger stellen wir zur Verfügung.', context: { account: 'own-company' } },
    { text: 'Meine Schwester hat mir zum Geburtstag ein Rad geschenkt.', context: { account: 'private-person' } },
    { text: 'Die Schuhe habe ich selbst gekauft, es gibt keine Kooperation und keine Provision.' },
    {
      text: 'Danke an die Feuerwehr, die uns die Pumpe kostenlos zur Verfügung gestellt hat.',
      context: { account: 'own-company' },
    },
    { text: 'Das Sofa, das mir der Shop geliefert hat, passt nicht durch die Tür.' },
    { text: 'Mit dem Code CAMP5 spart ihr auf meinen Onlinekurs fünf Euro.' },
    { text: 'Den QR-Code am Tor scannen, der PIN-Code steht auf der Karte.' },
    { text: 'Die Vermittlung ist provisionsfrei, das Inserat auch.', context: { account: 'agency' } },
    { text: 'In Kooperation mit der Volkshochschule zeigen wir drei Filme.' },
    { text: 'Fixgehalt und Provision nach Vereinbarung', context: { kind: 'job', account: 'own-company' } },
    { text: 'Danke für die Einladung zum Vortrag, die Fragen waren klug.', context: { account: 'private-person' } },
    { text: 'Auf Einladung meiner Schwester war ich in Kiel.' },
    { text: 'Ich durfte auf der Hochzeit singen.' },
    { text: 'Zusammen mit Anna backe ich drei Torten.' },
    { text: 'Werbung | Mit LENA15 spart ihr 15 Prozent.' },
    { text: 'Den Rucksack habe ich selbst gekauft, 89 Euro.' },
    { text: 'Mit 15 Prozent Steigung ist der Weg steil.' },
    { text: 'Danke @anna_k für das tolle Gespräch!' },
    { text: 'Die Schuhe habe ich im Laden um die Ecke gekauft.' },
    { text: 'Werbung | Der Stuhl wurde mir von Sitzwerk geschenkt.' },
    { text: 'Meine Schwester hat mir den Schal geschenkt.' },
    { text: 'Mit dem Code MAI10 gibt es 10 % in unserem Shop.', context: { account: 'own-company' } },
    { text: 'Ich habe mir das Rad geliehen, vom Nachbarn.' },
    { text: 'Danke @oma_erna für das Rezept!' },
    // What may be kept after a test.
    { text: 'Nach dem Test durfte ich den Führerschein gleich mitnehmen.', context: { account: 'creator' } },
    { text: 'Ich darf die alten Bücher meiner Tante behalten.', context: { account: 'creator' } },
    { text: 'Die Firma darf den Namen behalten, sagt das Gericht.', context: { account: 'creator' } },
    { text: 'Den Humor behalten, das ist der Test.', context: { account: 'creator' } },
    {
      text: 'Wir haben den Spielplatz gestrichen, die Kinder haben uns dafür einen Kuchen geschenkt.',
      context: { account: 'own-company' },
    },
    {
      text: 'Die Gemeinde hat uns dafür den Saal überlassen, danke. Beginn 19 Uhr.',
      context: { account: 'own-company' },
    },
    {
      text: 'Im Onlineshop stehen die neuen Kerzen. Mit dem Code HERBST15 bekommst du dort 15 Prozent.',
      context: { account: 'own-company' },
    },
    {
      text: 'Unsere Rösterei hat jetzt samstags offen. Mit dem Code KAFFEE5 bekommst du dort einen Espresso.',
      context: { account: 'own-company' },
    },
    { text: 'Mit dem Code MAI10 kauft ihr bei uns günstiger ein.', context: { account: 'own-company' } },
    { text: 'Danke für die Einladung aufs Podium im Hotel Adler, die Fragen waren gut.' },
    { text: 'Danke für die Einladung zum Essen, das Restaurant war voll.' },
    { text: 'Hochzeit im Landhotel. Danke für die Einladung, ihr zwei.' },
    {
      text: 'Getestet haben wir die Anlage drei Wochen, der Vermieter hat uns dafür den Keller überlassen.',
      context: { account: 'own-company' },
    },
    {
      text: 'Im Hotel war Klassentreffen. Danke für die Einladung, Frau Kern!',
      context: { account: 'private-person' },
    },
    {
      text: 'Der Code 4711AB öffnet das Tor, dort hängt der Schlüssel der Firma.',
      context: { account: 'own-company' },
    },
    {
      text: 'Das Team der Agentur hat uns dafür die Fotos geschickt. Sie zeigen den Umbau.',
      context: { account: 'own-company' },
    },
    { text: 'Der Film entstand aus der Kooperation mit der Volkshochschule.' },
    { text: 'Danke an das Team für die Einladung zum Vortrag im Gästehaus.' },
    { text: 'Danke an die Familie für die Einladung. Der Kuchen war sehr gut.' },
    // Near the same ideas.
    {
      text: 'Geht zum Huber Wirt, besser isst man nirgends. Ich kaufe dort selber seit Jahren.',
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Pro verkauftem Kuchen gehen zwei Euro an das Tierheim. Kommt alle!',
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Pro Vertrag bekommen wir eine Pauschale, so einfach rechnen wir ab.',
      context: { network: 'linkedin', kind: 'post', account: 'agency', country: 'DE' },
    },
    {
      text: 'Oma war großzügig: fünfzig Euro zum Geburtstag.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
    },
    {
      text: 'Der Wettergott war großzügig, drei Tage Sonne am Gardasee, alles selbst bezahlt.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
    },
    {
      text: 'Das Finanzamt hat mir die Strafe erlassen, weil ich alles gezeigt habe.',
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Ein Video kostet mich drei Tage Arbeit.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
    },
    {
      text: 'Mit FLIXTRAIN spart ihr bei der Anreise Nerven.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
    },
    {
      text: 'Neuer Job! Ich arbeite jetzt bei der Stadt und bin dort im Vertrieb der Stadtwerke.',
      context: { network: 'linkedin', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Ich bin dort seit März angestellt und suche Leute für mein Team.',
      context: { network: 'linkedin', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Karten für das Konzert der Musikschule gibt es gratis von der Schule.',
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Pro Bestellung bekommen wir 4 Euro Deckungsbeitrag, so ehrlich rechnen wir vor.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Die Firma Meier stattet unsere Halle mit neuen Lampen aus, Montag ist zu.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Der Hund wollte den Ball nicht zurück.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
    },
    {
      text: 'Das Paket lag plötzlich vor der Tür, von meiner Schwester.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
    },
    {
      text: 'Mein Nachbar repariert mir das Rad umsonst, dafür mähe ich seinen Rasen.',
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Für jeden Kunden, der kündigt, verdienen wir etwas dazu, nämlich Erfahrung.',
      context: { network: 'linkedin', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Wer über mich lacht, kriegt Ärger.',
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Flug und Hotel gingen auf meine Rechnung, wie immer.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
    },
    {
      text: 'Die Dienstreise lief auf Kosten meiner Firma, das Hotel auch.',
      context: { network: 'linkedin', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Eintritt frei, die Kinder essen gratis im Museum.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
    },
    {
      text: 'Der Verein hat uns die Kosten erlassen, weil wir mitgeholfen haben.',
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'AT' },
    },
    {
      text: 'Werbung. Der Salon schneidet mir gratis, dafür poste ich ein Foto.',
      context: { network: 'instagram', kind: 'post', account: 'creator', country: 'DE' },
    },
    {
      text: "Im Gegenzug gibt's Kuchen von mir, wer hilft beim Umzug?",
      context: { network: 'facebook', kind: 'post', account: 'private-person', country: 'DE' },
    },
    {
      text: 'Das Team hat mir zum Abschied eine Karte geschickt.',
      context: { account: 'creator', network: 'instagram' },
    },
    {
      text: 'Mein Chef zahlt mir für jede Überstunde 25 Prozent extra.',
      context: { account: 'creator', network: 'instagram' },
    },
    {
      text: 'Ab November sind wir auch montags da. Termine bucht ihr über den Link im Profil.',
      context: { account: 'own-company', network: 'instagram' },
    },
    { text: 'Wenn ihr darüber lacht, bekomme ich ein paar Falten mehr.' },
    { text: 'Wenn wir beim Bäcker einkaufen, gibt mir die Verkäuferin ein Brötchen mit.' },
  ],
};
