import type { RuleExamples } from '../rule';

export const priceCutExamples: RuleExamples = {
  rule: 'price-cut',
  context: { network: 'facebook' },
  examples: [
    // The goods between verb and percentage; the earlier price in a clause of its own.
    {
      text: 'Im Laden kosten alle Regale und Kommoden ab Montag 30 Prozent weniger.',
      span: 'kosten alle Regale und Kommoden ab Montag 30 Prozent weniger',
    },
    {
      text: 'Das Rad gibt es für 890 Euro zu kaufen, bisher hing es mit 1.190 Euro im Fenster.',
      span: '890 Euro zu kaufen, bisher hing es mit 1.190 Euro',
    },
    // In a list of prices each thing has its own line.
    {
      text: 'Neues aus dem Laden\n\nBecher mit Wal: 9,50 € statt 14,90 €\nJahreskarte: wie immer 60 €',
      span: '9,50 € statt 14,90 €',
    },
    // An earlier and a present price, in any order.
    { text: 'Statt 1,69 nur 0,99 Euro für die Flasche.', span: 'Statt 1,69 nur 0,99 Euro' },
    { text: 'Die Regenjacke „Wels“ kostet jetzt 79 statt 129 Euro.', span: '79 statt 129 Euro' },
    { text: 'Esstisch Eiche, 1.290,- statt 1.690,- Euro.', span: '1.290,- statt 1.690,-' },
    { text: 'Der Sessel hat bisher 449 Euro gekostet, jetzt 359 Euro.', span: 'jetzt 359 Euro' },
    { text: 'Kinderfahrrad 16 Zoll, vorher 249 €, jetzt 199 €.', span: 'vorher 249 €, jetzt 199 €' },
    { text: 'Unsere Stehlampe: 89 Euro (bisher 119 Euro).', span: '89 Euro (bisher 119 Euro' },
    { text: 'Wir senken den Preis der Wanderschuhe von 159 auf 119 Euro.', span: 'von 159 auf 119 Euro' },
    { text: 'Honig aus dem Laden: 6,90 Euro das Glas statt 8,40 Euro.', context: { kind: 'ad' }, span: '6,90 Euro' },
    // A percentage or an amount on named goods.
    { text: 'Bis Samstag 20 Prozent auf alle Wintermäntel.', span: '20 Prozent auf' },
    { text: '30 % Rabatt auf Gartenmöbel', span: '30 % Rabatt auf' },
    { text: 'Alle Matratzen sind bis Sonntag um 25 Prozent reduziert.', span: 'um 25 Prozent reduziert' },
    { text: 'Die Räder hängen da, 15 Prozent unter dem Preis vom September.', span: '15 Prozent unter dem Preis' },
    {
      text: 'Unsere Räder: zwischen 15 und 30 Prozent unter dem, was bis September galt.',
      span: '30 Prozent unter dem',
    },
    { text: 'Unsere Kaffeemaschine ist jetzt 50 Euro günstiger.', span: '50 Euro günstiger' },
    { text: 'Auf das ganze Sortiment minus 15 %.', context: { network: 'instagram' }, span: 'minus 15 %' },
    {
      text: 'Dirndl und Blusen: um zwanzig Prozent herabgesetzt.',
      context: { country: 'AT' },
      span: 'zwanzig Prozent herabgesetzt',
    },
    {
      text: 'Das Velo kostet jetzt CHF 1’290 statt CHF 1’590.',
      context: { country: 'CH' },
      span: 'CHF 1’290 statt CHF 1’590',
    },
    // The shop is named in another sentence.
    { text: 'Neues aus unserem Laden.\nModell Aare: 59 statt 79 Euro.', span: '59 statt 79 Euro' },
    // Two prices side by side are of goods unless the text around them is of a service.
    {
      text: 'Wir räumen die E-Bikes.\n\nEndeavour 5: statt 3.199 Euro jetzt 2.549 Euro\n\nDie Inspektion ist dabei.',
      span: 'statt 3.199 Euro jetzt 2.549 Euro',
    },
    {
      text: 'Unser Shop räumt das Lager.\n\nDer Katalog von 2019: minus 50 Prozent\n\nOhne Eintrittskarte.',
      context: { kind: 'ad', country: 'AT' },
      span: 'minus 50 Prozent',
    },
    { text: 'Nur diese Woche: 79 statt 129 Euro.', span: '79 statt 129 Euro' },
    { text: 'Alter Preis: 89 Euro, neuer Preis: 49 Euro.', span: 'Alter Preis: 89 Euro, neuer Preis: 49 Euro' },
    { text: 'Unser Lastenrad: 3.499 € → 2.999 €', span: '3.499 € → 2.999 €' },
    { text: 'Das Sofa kostet 779 statt 1.299 Euro, zu sehen im Gewerbepark 4.', span: '779 statt 1.299 Euro' },
    { text: 'Alle Winterjacken sind gerade ein Drittel günstiger.', span: 'ein Drittel günstiger' },
    { text: 'Unsere Kaffeemaschinen gibt es diese Woche zum halben Preis.', span: 'zum halben Preis' },
    {
      text: 'Der Sessel passt in jedes Wohnzimmer.\n\nJetzt 449 Euro statt 629 Euro, Lieferung frei Haus.',
      span: '449 Euro statt 629 Euro',
    },
  ],
  nearMisses: [
    // Work on things that somebody has already.
    { text: 'Bis Ostern ist das Service für Stadträder 15 Prozent günstiger.', context: { country: 'AT' } },
    { text: 'Der Kantenschliff für Ski kostet im Oktober 20 Prozent weniger.' },
    { text: 'Fitnessstudio am Markt\n\nStatt 49 nur 29 Euro.\n\nDazu eine Flasche Wasser.' },
    { text: 'Statt 49 nur 29 Euro im Monat, dazu eine Flasche.' },
    { text: 'Grillabend im Hirschen: 29 statt 39 Euro.' },
    { text: 'Reifenwechsel: früher 39 Euro, jetzt 29 Euro.' },
    { text: 'In der Kasse waren am Abend 800 statt 900 Euro Umsatz.' },
    // The earlier price is called what the law asks for.
    {
      text: 'Jetzt 0,99 statt 1,29 Euro, das war der niedrigste Preis der letzten 30 Tage. Die Flasche Saft ist von hier.',
    },
    { text: 'Regenjacke 79 statt 99 Euro (30-Tage-Bestpreis: 99 Euro).' },
    // Services, rooms, courses, journeys.
    { text: 'Zum Start kostet die Massage 49 € statt 59 €.' },
    { text: 'Töpferkurs 75 statt 95 Euro, Ton und Glasur inklusive.' },
    { text: 'Doppelzimmer im Hotel am See: 99 statt 129 Euro.' },
    { text: 'Tagesfahrt nach Passau, 39 statt 49 Euro.' },
    { text: '20 Prozent auf jeden Haarschnitt.' },
    // The maker's recommended price, an introductory price, another shop's price.
    { text: 'Bohrmaschine 89 Euro statt 119 Euro UVP.' },
    { text: 'Unser neuer Kaffee zum Einführungspreis: 7,90 Euro die Packung.' },
    { text: 'Den Tee gibt es bei uns für 4 statt 6 Euro wie im Supermarkt.' },
    // For some only.
    { text: 'Mit dem Code HERBST20 bekommst du 20 % auf alle Jacken.' },
    { text: 'Mitglieder zahlen für das Buch 12 statt 15 Euro.' },
    { text: 'Ab drei Flaschen Wein 10 Prozent Rabatt auf den Einkauf.' },
    { text: 'Eigener Topf bringt 50 Cent Nachlass auf den Kaffee.' },
    { text: 'Im Set kosten Topf und Pfanne 99 statt 119 Euro.' },
    { text: '20 % auf Sägen und Bohrer, nur für Handwerksbetriebe.' },
    { text: 'Zwei Brote für 6 statt 7 Euro.' },
    { text: 'Für jede Bewertung 10 Euro Rabatt auf die nächste Küche.', context: { network: 'facebook', kind: 'ad' } },
    // Given away, or mended.
    { text: 'Wir spenden 10 Prozent auf jeden Kalender an die Tafel.' },
    { text: 'Statt 100 Euro für eine neue Lampe zahlen Sie 30 Euro: Wir reparieren sie.' },
    // Soon spoilt, and said so.
    { text: 'Brot vom Vortag: 2 statt 4 Euro.' },
    // Without figures, dearer, or no price at all.
    { text: 'Unsere Räder sind günstiger geworden.' },
    { text: 'Die Flasche Öl kostet ab Mai 9 statt 8 Euro.' },
    { text: 'Die Lampe braucht 9 statt 14 Watt.' },
    { text: 'Der Karton besteht zu 92 Prozent aus Altpapier, die Flasche zu 40.' },
    { text: 'Unsere Maschinen brauchen 40 Prozent weniger Strom als die alten.' },
    { text: 'Jacke „Inn“ kostet 129 Euro und bleibt bei 129 Euro.' },
    // A network of working people, a creator and somebody private.
    { text: 'Regal jetzt 79 statt 99 Euro.', context: { network: 'linkedin' } },
    { text: 'Die Jacke hat mich 79 statt 99 Euro gekostet.', context: { account: 'creator' } },
    { text: 'Verkaufe mein Rad für 300 statt 350 Euro.', context: { account: 'private-person' } },
    { text: 'Ein Drittel auf Lager, der Rest kommt am Montag.' },
    { text: 'Das zweite Paar Schuhe zum halben Preis.' },
    { text: 'Gebraucht ist das Buch ein Drittel billiger als neu.' },
  ],
};
