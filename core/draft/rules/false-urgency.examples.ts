import type { RuleExamples } from '../rule';

export const falseUrgencyExamples: RuleExamples = {
  rule: 'false-urgency',
  context: { network: 'facebook' },
  examples: [
    { text: 'Nur heute: 20 Prozent auf Stiefel. Die Aktion läuft bis 30. November.', span: 'Nur heute' },
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
  ],
  nearMisses: [
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
  ],
};
