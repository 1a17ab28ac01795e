// Long because it is a table: examples and near misses of one rule, grouped by kind.
import type { RuleExamples } from '../rule';

export const falseUrgencyExamples: RuleExamples = {
  rule: 'false-urgency',
  context: { network: 'facebook' },
  examples: [
    {
      text: 'Fahrer (m/w/d)\n\nSchreib heute, morgen ist die Stelle vergeben. Wir besetzen solche Stellen laufend.',
      span: 'morgen ist die Stelle vergeben',
      context: { network: 'xing', kind: 'job' },
    },
    {
      text: 'Aufmaß umsonst, nur noch bis Freitag! Wer es nicht schafft, meldet sich einfach später, das Aufmaß bleibt kostenlos.',
      span: 'nur noch bis Freitag',
    },
    { text: 'Kurs für 80 Euro, nur noch heute! Diesen Preis bieten wir bei jedem Termin an.', span: 'nur noch heute' },
    {
      text: 'Nur heute nehme ich Profile an. Die Gespräche beginnen am 20. November, bis dahin sammle ich.',
      span: 'Nur heute',
    },
    {
      text: 'Nur dieses Wochenende: der Roller zum halben Preis. Die Aktion gilt auch nächste Woche.',
      span: 'Nur dieses Wochenende',
      also: ['price-cut'],
    },
    { text: 'Nur diese Woche ohne Anmeldegebühr! Das Angebot gilt bis auf Widerruf.', span: 'Nur diese Woche' },
    {
      text: 'Nur heute: 20 Prozent auf Stiefel. Die Aktion läuft bis 30. November.',
      span: 'Nur heute',
      also: ['price-cut'],
    },
    { text: 'Letzte Chance! Das Angebot gibt es jeden Monat wieder.', span: 'Letzte Chance' },
    { text: 'Nur noch 3 Plätze im Onlinekurs, die Teilnehmerzahl ist unbegrenzt.', span: 'Nur noch 3 Plätze' },
    {
      text: 'Nur noch heute Eis für einen Euro, und jeden Tag frisch: So war es immer, so bleibt es dauerhaft.',
      span: 'Nur noch heute',
    },
    {
      text: 'Nur noch 5 Exemplare vom E-Book zum Herunterladen.',
      context: { country: 'AT' },
      span: 'Nur noch 5 Exemplare',
    },
    {
      text: 'Nur jetzt günstig: gültig bis Sonntag, auch nächste Woche wieder.',
      context: { country: 'CH' },
      span: 'Nur jetzt',
    },
    {
      text: 'Nur noch HEUTE: 40 % auf alles! Das Angebot gilt bis zum 31. August.',
      context: { kind: 'ad' },
      span: 'Nur noch HEUTE',
    },
    {
      text: 'Nur noch 3 Plätze frei! Das Angebot gilt ganzjährig.',
      context: { kind: 'ad' },
      span: 'Nur noch 3 Plätze',
    },
    {
      text: 'Nur diese Woche: 20 Prozent. Die Aktion läuft bis Jahresende.',
      context: { kind: 'ad' },
      span: 'Nur diese Woche',
    },
    {
      text: 'Nur noch heute kostenlos! Das Angebot läuft bis Ende des Quartals.',
      context: { kind: 'ad' },
      span: 'Nur noch heute',
    },
    { text: 'Nur jetzt zugreifen! Den Preis gibt es dauerhaft.', context: { kind: 'ad' }, span: 'Nur jetzt' },
    {
      text: 'Nur noch wenige Exemplare! Wir haben reichlich am Lager.',
      context: { kind: 'ad' },
      span: 'Nur noch wenige Exemplare',
    },
    {
      text: 'Nur für kurze Zeit: der Kurs für 29 Euro. Den Kurs gibt es das ganze Jahr.',
      context: { kind: 'ad' },
      span: 'Nur für kurze Zeit',
    },
    {
      text: 'Letzte Gelegenheit! Im Frühjahr wiederholen wir die Aktion.',
      context: { kind: 'ad' },
      span: 'Letzte Gelegenheit',
    },
    {
      text: 'Nur noch zwei Termine frei. Termine sind jederzeit möglich.',
      context: { kind: 'ad' },
      span: 'Nur noch zwei Termine',
    },
    { text: 'Nur noch 5 Stück! Nachschub kommt jede Woche.', context: { kind: 'ad' }, span: 'Nur noch 5 Stück' },
    {
      text: 'Nur noch 4 Zimmer! Zimmer sind das ganze Jahr frei, jederzeit buchbar.',
      context: { kind: 'ad' },
      span: 'Nur noch 4 Zimmer',
    },
    { text: 'Nur heute 30 % auf alles! Aktion gültig bis 30. Juni.', span: 'Nur heute' },
    { text: 'Nur noch wenige Plätze! Der Online-Kurs ist unbegrenzt verfügbar.', span: 'Nur noch wenige Plätze' },
    { text: 'Letzte Chance! Die Aktion wiederholen wir jeden Monat.', span: 'Letzte Chance' },
    { text: 'Nur für kurze Zeit: Das Angebot läuft bis 31. Dezember.', span: 'Nur für kurze Zeit' },
    { text: 'Nur dieses Wochenende 20 % sparen, bis Ende des Jahres.', span: 'Nur dieses Wochenende' },
    { text: 'Nur noch 3 Stück da, Nachschub ist reichlich auf Lager.', span: 'Nur noch 3 Stück' },
    {
      text: 'Heute letzte Chance! Morgen geht es weiter mit dem gleichen Preis.',
      context: { kind: 'ad' },
      span: 'letzte Chance',
    },
    {
      text: 'Schnell sein: Angebot endet heute. Auch nächste Woche noch gültig.',
      context: { kind: 'ad' },
      span: 'endet heute',
    },
    {
      text: 'Nur noch heute gilt der Preis. Melden Sie sich gern auch nächste Woche.',
      context: { network: 'linkedin', kind: 'message' },
      span: 'Nur noch heute',
    },
    { text: 'Nur bis Sonntag! Rabatt gilt das ganze Jahr.', span: 'Nur bis Sonntag' },
    { text: 'Nur jetzt: Gratis-Beratung. Die gibt es bei uns jederzeit.', span: 'Nur jetzt' },
    {
      text: 'Letzte Chance auf einen Platz, wir starten jede Woche neu.',
      context: { network: 'linkedin', kind: 'message' },
      span: 'Letzte Chance',
    },
    // By tomorrow or it is gone, and a later date.
    {
      text: 'Antworte bis morgen, sonst ist der Platz weg. Bewerben kann man sich bis 30. Juni.',
      context: { kind: 'message' },
      span: 'bis morgen, sonst ist der Platz weg',
    },
    {
      text: 'Bitte bis heute Abend zusagen, danach ist die Wohnung vergeben. Besichtigungen gibt es auch nächste Woche.',
      span: 'bis heute Abend zusagen, danach ist die Wohnung vergeben',
    },
    {
      text: 'Melden Sie sich bis morgen, dann ist das Zimmer weg. Anmeldeschluss ist am 12. Mai.',
      span: 'bis morgen, dann ist das Zimmer weg',
    },
    {
      text: 'Gib mir bis morgen Bescheid, ansonsten geht die Stelle an andere. Die Bewerbungsfrist endet am 31. März.',
      context: { kind: 'message' },
      span: 'bis morgen Bescheid, ansonsten geht die Stelle an andere',
    },
    {
      text: 'Sichern Sie sich bis morgen Mittag Ihren Termin, danach ist alles vergeben. Wir nehmen laufend neue Anmeldungen, bis Ende Oktober.',
      span: 'bis morgen Mittag',
    },
    {
      text: 'Bis heute 18 Uhr bestellen, danach ist der Rabatt vorbei. Er gilt übrigens bis Jahresende.',
      span: 'Bis heute 18 Uhr',
    },
    {
      text: 'Wir brauchen Ihre Antwort bis morgen, andernfalls ist der Kursplatz besetzt. Einsendeschluss: 2. Dezember.',
      span: 'bis morgen, andernfalls ist der Kursplatz besetzt',
    },
    {
      text: 'Zusage bis übermorgen, danach ist der Stand weg. Anmelden kann man sich bis Ende Jänner.',
      context: { country: 'AT' },
      span: 'bis übermorgen, danach ist der Stand weg',
    },
    // The last ones of what has no end.
    { text: 'Letzte Plätze! Das Webinar ist jederzeit abrufbar.', span: 'Letzte Plätze' },
    { text: 'Nur wenige Tickets, der Stream läuft on demand.', span: 'Nur wenige Tickets' },
    { text: 'Begrenzte Stückzahl: Das E-Book lädt man herunter.', span: 'Begrenzte Stückzahl' },
    { text: 'Limitierte Plätze, die Teilnehmerzahl ist unbegrenzt.', span: 'Limitierte Plätze' },
    { text: 'Letzte Exemplare, es wird laufend nachproduziert.', span: 'Letzte Exemplare' },
    { text: 'Die letzten Karten! Genug für alle da.', span: 'letzten Karten' },
    { text: 'Nur wenige Plätze im Kurs, einsteigen kann man jederzeit: jederzeit starten.', span: 'Nur wenige Plätze' },
    {
      text: 'Allerletzte Termine, reichlich auf Lager sind sie auch.',
      context: { country: 'AT' },
      span: 'Allerletzte Termine',
    },
    { text: 'Der Rabatt endet in 15 Minuten. Den Kurs gibt es jederzeit.', span: 'endet in 15 Minuten' },
    { text: 'Angebot endet in wenigen Minuten! Es gilt dauerhaft.', span: 'endet in wenigen Minuten' },
    { text: 'Die Aktion endet in 30 Minuten, sie läuft bis 30. November.', span: 'endet in 30 Minuten' },
    { text: 'Nur noch 24 Stunden! Den Tarif gibt es im ganzen Januar.', span: 'Nur noch 24 Stunden' },
    {
      text: 'Nur heute: zwei Brote für eines. Die Aktion läuft den ganzen März.',
      context: { country: 'AT' },
      span: 'Nur heute',
    },
    {
      text: 'Die Stelle ist nur noch heute offen, besetzen wollen wir sie später. Wir besetzen sie voraussichtlich im Mai.',
      context: { kind: 'candidate-message' },
      span: 'nur noch heute',
      also: ['candidate-notice'],
    },
    {
      text: 'Heute ist der letzte Tag, nächste Woche geht der Abverkauf in Fürth weiter.',
      span: 'letzte Tag',
      context: { network: 'instagram' },
    },
    {
      text: 'Nur die ersten 50 Bestellungen bekommen die Tasche. Der Rest bekommt sie ohnehin auch.',
      span: 'Nur die ersten 50 Bestellungen bekommen',
      context: { network: 'instagram' },
    },
    {
      text: 'Nur für die ersten zehn: der Frühstart-Rabatt. Danach gilt er trotzdem für alle.',
      span: 'Nur für die ersten zehn',
      context: { network: 'instagram' },
    },
    {
      text: 'Letzte Chance auf das Abo! Den Preis gibt es jeden ersten Montag.',
      span: 'Letzte Chance',
      context: { network: 'instagram' },
    },
    {
      text: 'Es git nume no hüt d Bündnerschnitte, und das jede Tag.',
      span: 'nume no hüt',
      context: { network: 'instagram' },
    },
    {
      text: 'Allerletzter Tag! Kommende Woche startet die Aktion wieder.',
      span: 'Allerletzter Tag',
      context: { network: 'instagram' },
    },
    // By the grammar.
    {
      text: 'Countdown läuft: noch 24 Stunden. Verlängerung folgt.',
      span: 'Countdown läuft',
      context: { network: 'facebook' },
    },
    {
      text: 'In zehn Minuten ist das Angebot weg. Der Link geht danach genauso.',
      span: 'In zehn Minuten',
      context: { network: 'facebook' },
    },
    {
      text: 'Nur solange der Vorrat reicht: unser E-Book.',
      span: 'solange der Vorrat',
      context: { network: 'facebook' },
    },
    // Ideas, in wordings of their own.
    {
      text: 'Schnell, nur noch wenige Minuten! Der Countdown startet bei jedem Besuch neu.',
      context: { network: 'instagram', kind: 'ad', account: 'own-company', country: 'DE' },
      span: 'nur noch wenige Minuten',
    },
    {
      text: 'Ab morgen kostet der Kurs das Doppelte, behaupten wir seit Monaten.',
      context: { network: 'instagram', kind: 'ad', account: 'own-company', country: 'DE' },
      span: 'Ab morgen kostet der Kurs das Doppelte',
    },
    {
      text: 'Letzte Chance auf das Set! Wer es verpasst, nimmt halt morgen eins.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
      span: 'Letzte Chance',
    },
    {
      text: 'Gleich ist alles weg. Im Lager stehen noch zweihundert davon.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
      span: 'Gleich ist alles weg',
    },
    {
      text: 'Letzte Plätze im Yogakurs, immer.',
      context: { network: 'facebook', kind: 'ad', account: 'own-company', country: 'AT' },
      span: 'Letzte Plätze',
    },
    {
      text: 'Heute letzter Tag! Der Rabatt wurde schon dreimal verlängert.',
      context: { network: 'facebook', kind: 'ad', account: 'own-company', country: 'CH' },
      span: 'Heute letzter Tag',
    },
    // Opening hours elsewhere, an answer today or never, and a job.
    {
      text: 'Nur noch heute! Die Aktion läuft bis Samstag, 25. Oktober.\nProbefahrt zu den Öffnungszeiten.',
      span: 'Nur noch heute',
    },
    {
      text: 'Bitte antworten Sie noch heute, danach ist die Stelle weg. Das Verfahren läuft bis Ende Juni.',
      context: { network: 'xing', kind: 'message', account: 'agency' },
      span: 'noch heute, danach ist die Stelle weg',
    },
    {
      text: 'Antworten Sie heute noch, der Platz ist morgen weg. Wir suchen noch bis zum Herbst.',
      context: { kind: 'message' },
      span: 'heute noch, der Platz ist morgen weg',
    },
    {
      text: 'Köchin (m/w/d)\nNur noch heute bewerben! Die Bewerbungsfrist endet am 31. März.',
      context: { network: 'indeed', kind: 'job' },
      span: 'Nur noch heute',
    },
    {
      text: 'Ab morgen ist das Angebot weg! Falls du erst nächste Woche dazu kommst: Du zahlst dann genauso viel.',
      span: 'Ab morgen ist das Angebot weg',
    },
    {
      text: 'Bestell heute, morgen ist es zu spät! Die Aktion läuft, solange wir den Tisch bauen.',
      span: 'morgen ist es zu spät',
    },
    {
      text: 'Nur noch bis Freitag bewerben! Die Stelle bleibt danach weiter ausgeschrieben, wir sichten jede Woche.',
      span: 'Nur noch bis Freitag',
      context: { kind: 'job', network: 'stepstone' },
    },
  ],
  nearMisses: [
    // The right to object is no offer.
    { text: 'Nur heute gibt es Kuchen. Der Speicherung dürfen Sie jederzeit widersprechen.' },
    {
      text: 'Nur heute gibt es Krapfen. Geöffnet ist der Laden bis Samstag.',
    },
    { text: 'Nur heute gibt es Krapfen. Montag bis Samstag sind wir ab sieben da.' },
    {
      text: 'Köchin (m/w/d)\nGern noch heute bewerben! Die Bewerbungsfrist endet am 31. März.',
      context: { network: 'indeed', kind: 'job' },
    },
    {
      text: 'Rufen Sie mich noch heute an, danach bin ich im Urlaub. Das Verfahren läuft bis Ende Juni.',
      context: { network: 'xing', kind: 'message', account: 'agency' },
    },
    { text: 'Nur dieses Wochenende: Waffeln am Stand. Auch nächste Woche backen wir Brot.' },
    // By the grammar.
    { text: 'Noch 24 Stunden bis zum Lauf, die Nummern liegen bereit.', context: { network: 'facebook' } },
    { text: 'Solange der Vorrat reicht, geben wir Setzlinge aus.', context: { network: 'facebook' } },
    { text: 'Heute ist der letzte Tag vor den Ferien, ab Montag geht es weiter.', context: { network: 'instagram' } },
    {
      text: 'Nur die ersten 20 bekommen einen Sitzplatz, mehr Stühle haben wir nicht.',
      context: { network: 'instagram' },
    },
    {
      text: 'Nur noch bis Samstag: Restposten. Am Sonntag holt der Händler den Rest.',
      context: { network: 'instagram' },
    },
    { text: 'Die ersten 30 Läufer starten um neun, alle anderen um zehn.', context: { network: 'instagram' } },
    { text: 'Letzter Tag der Ausstellung ist Sonntag, danach geht sie nach Wien.', context: { network: 'instagram' } },
    { text: 'Wir backen jeden Tag ab fünf, die letzten Brote gehen um elf raus.', context: { network: 'instagram' } },
    { text: 'Der Vortrag endet in 15 Minuten, danach gibt es Kaffee.' },
    { text: 'Der Film endet in 30 Minuten.' },
    { text: 'Die Führung endet in wenigen Minuten.' },
    { text: 'Nur heute: 20 Prozent auf Stiefel.' },
    { text: 'Letzte Chance für Karten, danach ist der Saal voll.' },
    { text: 'Nur noch 3 Plätze im Kurs, Anmeldung bis Freitag.' },
    { text: 'Jeden Tag frisches Brot, heute auch Kuchen.' },
    { text: 'Vorsicht bei „Nur heute“, die Aktion läuft oft bis Sonntag.' },
    { text: 'Nur noch heute geöffnet bis 18 Uhr, ab Montag Betriebsferien.' },
    { text: 'Das E-Book gibt es dauerhaft.' },
    { text: 'Nur noch heute: 20 Prozent auf Gartenmöbel.', context: { kind: 'ad' } },
    { text: 'Nur noch 3 Plätze frei im Kurs am 4. Mai.', context: { kind: 'ad' } },
    { text: 'Das Angebot gilt bis zum 31. August.', context: { kind: 'ad' } },
    { text: 'Nur diese Woche gibt es Spargel, danach ist die Saison vorbei.', context: { kind: 'ad' } },
    { text: 'Letzte Chance: Die Anmeldung endet am 3. Mai.', context: { kind: 'ad' } },
    { text: 'Nur heute Livemusik, jeden Freitag Fisch.', context: { kind: 'ad' } },
    { text: 'Wir haben ganzjährig geöffnet.', context: { kind: 'ad' } },
    { text: 'Nur noch 4 Zimmer frei am Pfingstwochenende.', context: { kind: 'ad' } },
    { text: 'Nur heute gibt es Waffeln, ab 14 Uhr im Hof.' },
    { text: 'Nur noch zwei Plätze im Kurs am 3. Mai.' },
    { text: 'Letzte Gelegenheit: Die Ausstellung endet am Sonntag.' },
    // By tomorrow or it is gone, and a later date.
    { text: 'Nur noch bis morgen: 10 Prozent auf Brot.' },
    { text: 'Bitte melden Sie sich bis morgen, danach ist der Platz vergeben.' },
    { text: 'Bis morgen gilt der alte Fahrplan, danach der neue.' },
    { text: 'Anmeldeschluss ist am 12. Mai, danach ist die Liste zu.' },
    // The last ones of what has no end.
    { text: 'Letzte Plätze für die Wanderung am Samstag.' },
    { text: 'Begrenzte Plätze, jedes Jahr im Mai.' },
    { text: 'Das Webinar ist jederzeit abrufbar.' },
    { text: 'Nur wenige Tickets, die Halle fasst 80 Leute.' },
    { text: 'Nur heute: Stiefel für 20 Euro. Sie wärmen den ganzen Winter.' },
    {
      text: 'Nur noch heute bewerben: Wir besetzen den Platz voraussichtlich im Mai.',
      context: { kind: 'candidate-message' },
    },
    { text: 'Nur heute frische Krapfen, im ganzen Februar ist sonst Brot der Star.' },
    // Near the same ideas.
    {
      text: 'Beeilt euch, der Bus fährt gleich, der nächste kommt erst um acht.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Schnell, einfach, lecker: Suppe in zehn Minuten, immer frisch.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Letzter Tag vor den Ferien, ab Montag sind wir wieder da.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Morgen ist der Laden wieder voll, wir haben 300 Brote im Regal.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Letzte Karten für Samstag an der Abendkasse, danach ist der Saal voll.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Heute letzte Runde um 22 Uhr, wie jeden Tag seit 1990.',
      context: { network: 'facebook', kind: 'post', account: 'own-company', country: 'DE' },
    },
    { text: 'Bestellen Sie heute, morgen ist es zu spät! Am Montag beginnt der Umbau.' },
    { text: 'Letzte Chance: Anmeldeschluss ist morgen. Der nächste Kurs startet im Herbst.' },
    { text: 'Nur bis Sonntag. Abholen könnt ihr auch noch später, kein Problem.' },
    { text: 'Nur noch heute 20 Prozent auf Sofas. Diese Halle heizen wir durchgehend.' },
  ],
};
