import type { StockFamily } from './stock';

/**
 * The stock of houses about themselves and what they sell, in the form of `text/phrases.ts`. Written for this project
 * from knowledge of German, Austrian and Swiss posts, profiles and ads, not from single texts. As of November 2026.
 */

const EXPERT =
  'Partner|Partnerin|Spezialist|Spezialistin|Spezialisten|Experte|Expertin|Experten|Profi|Profis|Dienstleister|Full-Service-Partner|Begleiter|Begleiterin|Wegbegleiter|Problemlöser|Ansprechpartner Nummer eins|Rundum-Partner|Systempartner|Lösungspartner|Komplettanbieter|Komplettdienstleister|Lösungsanbieter|Vollsortimenter|Möglichmacher';
const GAIN =
  'Vorsprung|Wettbewerbsvorsprung|Wissensvorsprung|Wettbewerbsvorteil|Wettbewerbsvorteile|Vorteil|Vorteile|Erfolg|Unternehmenserfolg|Zukunft|Wettbewerbsfähigkeit|Marktposition|Wohlbefinden|Lebensqualität|Lebensfreude|Traumjob|Traumimmobilie|Traumhaus|Karriere|Freiheit|finanzielle Freiheit|Unabhängigkeit|Wohlfühlmoment|Auszeit|Glücksmomente';
/** What houses claim to have; abstract, so that nothing of it can be counted. */
const RESOURCE =
  'Erfahrung|Branchenerfahrung|Berufserfahrung|Expertise|Know-how|Fachwissen|Fachkompetenz|Kompetenz|Branchenkenntnis|Fachkenntnis|Leidenschaft|Engagement|Einsatz|Herzblut|Kreativität|Innovationskraft|Innovationsgeist|Leistungsfähigkeit|Schlagkraft|Qualität|Präzision|Zuverlässigkeit|Sorgfalt|Hingabe|Begeisterung';
const LEAD =
  'führende|marktführende|weltweit führende|europaweit führende|branchenführende|technologieführende|tonangebende';

export const STOCK_OF_BUSINESS: readonly StockFamily[] = [
  {
    name: 'your partner for',
    phrases: [
      `(Ihr|Ihre|dein|deine|euer|eure) (\\p{L}{4,24} )?(${EXPERT}) (für|in Sachen|rund um|rund ums|wenn es um|bei|im Bereich|in allen|in der|auf dem Weg)(?! (Rückfragen|Fragen|Bewerbung|Ihre Bewerbung))`,
      `(verstehen|sehen) (wir )?uns als (\\p{L}{3,20} ){0,3}(${EXPERT}|Impulsgeber|Sparringspartner|Bindeglied|Dienstleister|Brückenbauer|Ansprechpartner)`,
      '(Sparringspartner|Sparringpartner)(in|innen)?( auf Augenhöhe)?',
      '(zuverlässiger|kompetenter|starker|verlässlicher|erfahrener|professioneller|idealer|perfekter|langjähriger|fairer|richtiger|innovativer|leistungsstarker|flexibler) (und \\p{L}{4,24} )?(Partner|Ansprechpartner|Begleiter|Dienstleister|Anbieter|Lieferant|Service)',
    ],
  },
  {
    name: 'leaders',
    phrases: [
      `(${LEAD})~ (\\p{L}{4,24}~ )?(Anbieter~|\\p{L}{0,20}anbieter~|Hersteller~|\\p{L}{0,20}hersteller~|Unternehmen~|\\p{L}{0,20}unternehmen~|Dienstleister~|\\p{L}{0,20}dienstleister~|Spezialist~|Experte~|\\p{L}{0,20}haus|\\p{L}{0,20}häuser~|Agentur~|\\p{L}{0,20}agentur~|Beratung~|\\p{L}{0,20}beratung~|Plattform~|Adresse~|Marke~|Marken|Player~|Partner~|Lieferant~|Händler~|\\p{L}{0,20}händler~|Institut~|Kanzlei~|Betrieb~|Bank|Arbeitgeber~|Konzern~|Gruppe|Unternehmensgruppe|Fachbetrieb~|Start-up~|Köpfe~|Position|Rolle)`,
      'marktführend~',
      'Technologieführer\\p{L}{0,8}',
      'Innovationsführer\\p{L}{0,8}',
      'zu den (führenden|größten und|erfolgreichsten|renommiertesten|ersten|Top|besten) (\\p{L}{4,30}|Adressen)',
      '(einer|eine|eines) der (erfolgreichsten|renommiertesten|innovativsten|modernsten|attraktivsten|führenden|bekanntesten|beliebtesten|angesehensten|spannendsten|schönsten) \\p{L}{4,30}',
      '(Nummer eins|Nummer 1|Nr\\. 1) (in|im|für|der|am|bei)',
      'sucht (seines|ihres)gleichen',
      'Maß aller Dinge',
      'an der Spitze (der|des|von|bleiben)',
      'Spitze (der|unserer) (Branche|Entwicklung|Innovation)',
    ],
  },
  {
    name: 'gain for the reader',
    phrases: [
      `(sichern|sichere|sichert) (Sie sich|dir|euch) (\\p{L}{3,10} )?(Ihren|deinen|euren|den|Ihre|deine|einen|Ihr|dein|die|entscheidenden|echten|langfristigen)~ (\\p{L}{4,20} )?(${GAIN})`,
      `(steigern|maximieren|optimieren|erhöhen|verbessern|stärken|sichern) (Sie )?(Ihren|Ihre|deinen|deine|die) (\\p{L}{4,20} )?(Erfolg|Umsatz|Effizienz|Produktivität|Wettbewerbsfähigkeit|Sichtbarkeit|Reichweite|Performance|Lebensqualität|Wohlbefinden|Marktposition|Rentabilität|Arbeitgebermarke|Prozesse)(?= ?[.!,]| und|$)`,
      'steigere~ (deinen|deine|Ihren|Ihre) (Erfolg|Umsatz|Effizienz|Produktivität|Sichtbarkeit|Reichweite|Performance|Lebensqualität)',
      '(echten|spürbaren|messbaren|nachhaltigen|konkreten|klaren|wahren|hohen|größten|maximalen) Mehrwert',
      'echter Mehrwert',
      'Mehrwert (für|zu|schaff\\p{L}{1,4}|biet\\p{L}{1,4}|stift\\p{L}{1,4}|liefer\\p{L}{1,4}|generier\\p{L}{1,4}|und)',
      '(nachhaltigen|langfristigen|messbaren|maximalen|größtmöglichen|unternehmerischen) Erfolg(?= ?[.!,]| und|$| für| Ihres)',
      'profitier(en|e|t|st) (Sie |du |ihr )?(von|dabei von) (unserer|unserem|unseren|der|einem|einer|attraktiven|unserer langjährigen) … \\p{L}{3,30}',
      '(holen|hol|holt) (Sie |ihr )?(das Beste|das Maximum|mehr) (aus|heraus)',
      'das (Beste|Maximum|Optimum) … (herausholen|herauszuholen|rausholen)',
      'auf (Ihr|dein) (Kerngeschäft|Wesentliches) … \\p{L}{4,20}',
      '(Wesentliche|Kerngeschäft) (konzentrieren|fokussieren)',
      'Sorgen gehören der Vergangenheit',
      'gehör(t|en) (damit |nun |jetzt )?der Vergangenheit an',
      'Kinderspiel(?= ?[.!,]|$)',
      'im Handumdrehen',
      'im Nu(?= ?[.!,]|$)',
      'ohne (großen |viel )?(Aufwand|Stress|Wenn und Aber|Kompromisse|Schnickschnack|Umwege)(?= ?[.!,]|$)',
      '(schnell|einfach|unkompliziert|bequem) (und|&) (schnell|einfach|unkompliziert|bequem|sicher|zuverlässig|flexibel|professionell|persönlich|günstig|diskret)(?= ?[.!,]|$)',
      'Rundum-?(Service|Paket|Betreuung|Lösung|sorglos)\\p{L}{0,8}',
      '(alles|Service|Beratung|Planung|Leistungen) aus einer Hand',
      'alles unter einem Dach',
      'Full-Service',
      'End-to-End',
      'auf Knopfdruck(?= ?[.!,]|$)',
      'zum Greifen nah',
      'greifen Sie (jetzt |gleich |schnell )?zu',
      'greif (jetzt |gleich |schnell )?zu(?= ?[.!]|$)',
      '(lassen Sie|lass) (uns )?(gemeinsam )?(Ihre|deine|eure) (Vision|Visionen|Träume|Ideen|Projekte|Wünsche) … (werden|Realität|Wirklichkeit|umsetzen|verwirklichen)',
      'lassen Sie sich (\\p{L}{3,14} )?(überzeugen|begeistern|inspirieren|verzaubern|beraten und|überraschen|verwöhnen|mitreißen|entführen|anstecken)',
      'lass dich (\\p{L}{3,14} )?(überzeugen|begeistern|inspirieren|verzaubern|überraschen|verwöhnen|mitreißen|entführen|anstecken)',
      '(wo|was) (andere|anderen) (aufhören|nur versprechen|noch reden|scheitern)',
    ],
  },
  {
    name: 'resources of a house',
    phrases: [
      `(langjährige|jahrelange|jahrzehntelange|fundierte|geballte|umfassende|umfangreiche|gebündelte|breite|tiefe|tiefgreifende|ausgewiesene|hohe|höchste|volle|ganze|gesamte|geballter|profunde)~ (${RESOURCE})(?= ?[.!,]| und| in der Branche|$| für| bieten| stehen)`,
      `(dank|durch|mit) (unserer|unserem|ihrer|seiner) (\\p{L}{4,24} )?(${RESOURCE})`,
      `mit (viel|voller|großer|ganzer|höchster|maximalem|vollem|viel Liebe,|großem|hohem) (\\p{L}{4,24} )?(${RESOURCE})`,
      '(breites|umfassendes|umfangreiches|vielfältiges|breit gefächertes|vielseitiges|großes|komplettes) (Leistungsspektrum|Leistungsangebot|Portfolio|Dienstleistungsspektrum|Angebotsspektrum|Produktportfolio|Serviceangebot)',
      '(breit|hervorragend|optimal|zukunftsfähig|zukunftssicher|solide|gut|bestens|international|strategisch|modern|top) aufgestellt',
      '(höchste|hohe|beste|erstklassige|ausgezeichnete|hervorragende|gewohnte|gleichbleibende|gleichbleibend hohe|kompromisslose|bewährte|geprüfte|erlesene|exzellente|überragende|top)~ (Qualität|Qualitätsstandards|Qualitätsansprüche|Servicequalität|Produktqualität|Standards|Ansprüche|Beratung|Betreuung|Service|Komfort|Leistungen|Konditionen)(?= ?[.!,]| und| zu| für| in| aus|$|\\n)',
      'Top-(Qualität|Service|Beratung|Leistung|Preis|Preise|Angebot|Angebote|Ausstattung|Lage|Produkte|Marken|Team|Zustand|Konditionen|Immobilie|Adresse)\\p{L}{0,3}',
      '(Premium|Meister|Spitzen|Marken|Profi|Best|Extra)-?(qualität|service|klasse|leistung|leistungen)(?= ?[.!,]| und| zu| für|$|\\n)',
      '(Extraklasse|Spitzenklasse|Superlative|Sonderklasse)',
      '(vom|nur vom) (Feinsten|Allerfeinsten|Fachmann|Profi)(?= ?[.!,]|$|\\n)',
      '(Top|Spitzen|Höchst|Best)-?(niveau|form|bedingungen|preisen)',
      '(individuell|perfekt|exakt|optimal|genau|speziell|maßgeschneidert|passgenau) (auf|für) (Sie|dich|Ihre|deine|Ihren|deinen|die|den) (\\p{L}{4,24} )?(zugeschnitten~|abgestimmt~|Bedürfnisse~|Anforderungen|Wünsche~|Bedarf|angepasst~)',
      '(individuelle|persönliche|ganzheitliche|kompetente|professionelle|umfassende|freundliche|fachkundige|ehrliche|erstklassige|liebevolle|fachgerechte|zuverlässige|diskrete|faire)~ (und \\p{L}{4,24} )(Beratung|Betreuung|Service|Begleitung|Unterstützung|Umsetzung|Ausführung|Abwicklung|Bedienung|Pflege)',
      '(innovative|intelligente|smarte|kreative|clevere|zukunftsweisende|zukunftssichere|passgenaue|maßgeschneiderte|individuelle|flexible|ganzheitliche|effiziente|moderne|skalierbare|praxisnahe|nachhaltige|durchdachte|hochwertige|digitale|professionelle) (und \\p{L}{4,24} )?(\\p{L}{0,20}[Ll]ösungen|\\p{L}{0,20}[Kk]onzepte|Ansätze|Lösungsansätze|Strategien|Dienstleistungen)',
      '(zukunftssichere|zukunftsfähige|zukunftsorientierte|zukunftsweisende|zukunftsfeste)~ \\p{L}{3,30}',
    ],
  },
  {
    name: 'values of a house',
    phrases: [
      'kein~ (Fremdwort|leere Worthülse|Lippenbekenntnis~|Hexenwerk)',
      'haben (wir )?uns … (verschrieben|auf die Fahnen? geschrieben|zum Ziel gesetzt|zur Aufgabe gemacht)',
      'auf die Fahnen? geschrieben',
      '(ist|sind|bleibt) (und bleibt )?(uns |für uns |bei uns )?(ein |eine )?(Herzensangelegenheit|Herzenssache|Ehrensache|Selbstverständlichkeit|täglich Brot|Leidenschaft|Passion|Berufung|oberstes Gebot|oberste Maxime|gelebte Praxis|gelebter Alltag)',
      'liegt uns (im Blut|in den Genen)',
      'aus (purer |reiner |voller )?(Überzeugung|Leidenschaft|Tradition|Liebe zum \\p{L}{4,20})(?= ?[.!,]| und|$)',
      '(Tradition|Qualität|Region|Natur|Werten) verpflichtet',
      '(leben|lieben) (und|&) (lieben|leben) (wir|was|unser\\p{L}{0,2})',
      '(respektvolles|wertschätzendes|vertrauensvolles|faires|partnerschaftliches|ehrliches|gutes|starkes|herzliches|offenes) (und \\p{L}{4,20} )?Miteinander',
      '(gegenseitigen|gegenseitiger|gegenseitige|gegenseitigem)~ (Respekt|Vertrauen|Wertschätzung|Unterstützung|Anerkennung)',
      '(Vertrauen|Respekt|Wertschätzung|Offenheit|Transparenz|Fairness|Ehrlichkeit) (und|sowie|&) (gegenseitige~ )?(Vertrauen|Respekt|Wertschätzung|Offenheit|Transparenz|Fairness|Ehrlichkeit|Zusammenhalt|Teamgeist|Anerkennung|Toleranz)',
      '(mehr als|nicht nur) (nur |bloß )?(ein |eine |einen )?(Job|Beruf|Arbeitsplatz|Slogan|Schlagwort|Trend|Modewort|Produkt|Zahlen|Steine|Möbel|Getränk|Ort|Geschäft|Werkzeug|Dienstleistung|Gebäude|Haarschnitt|Essen|Brot|Kaffee|Sport|Mode|Technik|Software|Maschine|Maschinen|Fassade|Beton|Design|Marke|Name|Verein|Spiel|Hobby|Trainingsort|Studio|Raum|Räume)(?= ?[.!,:;]|$|\\n| – )',
    ],
  },
  {
    name: 'movement and future',
    phrases: [
      '(wichtiger|aktueller|relevanter|gefragter|entscheidender|bedeutender|notwendiger|präsenter|stärker|mehr) denn je',
      'mehr denn je',
      'Zeichen (der Zeit|stehen auf)',
      '(Gebot|Thema|Trend|Frage) der (Stunde|Zukunft)(?= ?[.!,]|$)',
      'auf dem Vormarsch',
      '(rasante|rasanter|stetige|stetiger|ständige|ständiger|tiefgreifende|tiefgreifender|permanente|dynamische|disruptive|kontinuierliche)~ (Wandel|Veränderung|Veränderungen|Entwicklung|Transformation|Fortschritt|Wachstum)',
      '(ständigen|stetigen|permanenten|tiefgreifenden|rasanten|digitalen) Wandel',
      '(bringen|bringt|bringe|bringst) (\\p{L}{2,20} ){1,4}(in Bewegung|in Schwung|auf Kurs|ins Rollen|nach vorn|nach vorne|auf Erfolgskurs|zum Strahlen|zum Leuchten|auf die Straße|voran|auf das nächste|an den Start|in Einklang|in Balance)',
      '(Fahrt|Schwung) auf(zu)?nehmen',
      'nimmt … Fahrt auf',
      '(den|einen|richtig) Turbo (zünden|einschalten|einlegen)',
      'Rückenwind (geben|gibt|verleihen|für)',
      'Aufbruchstimmung',
      '(neue|neuen|nächste|nächsten) (Ära|Etappe|Dimension|Stufe|Welle)(?= ?[.!,]|$| der| des| für)',
      'auf (ein|das) (neues|nächstes|höheres|ganz neues) (Niveau|Level)',
      '(zwischen|aus) Tradition und (Moderne|Innovation|Zukunft|Fortschritt)',
      '(Innovation|Fortschritt|Zukunft|Wandel|Transformation|Wachstum|Veränderung|Digitalisierung) (aktiv |gemeinsam |mutig )?(gestalten|treiben|vorantreiben|denken|leben|möglich machen|ermöglichen|meistern|wagen|mitgestalten)',
      'Zukunft (aktiv |gemeinsam |mit uns |selbst |erfolgreich |sicher )?(gestalten|gestaltet|mitgestalten|sichern|bauen|planen|in die Hand)',
      '(gemeinsam|zusammen|mit uns|Hand in Hand|erfolgreich|sicher|optimistisch|mutig|gestärkt) … in (die|eine) (\\p{L}{4,20} )?Zukunft',
      '(Schritt|Blick|Weg|Aufbruch|Reise|Sprung|Investition) in (die|eine) (\\p{L}{4,20} )?Zukunft',
      'Herausforderungen (der|von) (Zukunft|heute|morgen|unserer Zeit|Zeit)',
      '(große|komplexe|neue|aktuelle|vielfältige|globale|zukünftige|kommende|gesellschaftliche|wachsende)~ Herausforderungen (meistern|gemeistert|zu meistern|begegnen|zu begegnen|stellen|annehmen|bewältigen|zu bewältigen)',
      '(meistern|meistert) (wir |Sie )?(\\p{L}{3,20} )?(Herausforderung|Herausforderungen)',
      'Kräfte (bündeln|zu bündeln|gebündelt)',
      'vereinten Kräften',
      '(Synergien|Potenziale|Innovationspotenziale|Ressourcen|Chancen) (nutzen|heben|schaffen|freisetzen|erschließen|ausschöpfen|optimal|gezielt)',
      '(Brücken|Netzwerke) (bauen|zu bauen|schlagen|knüpfen|spannen)',
      '(Silos|Barrieren|Grenzen) (aufbrechen|abbauen|einreißen|überwinden|sprengen)',
      '(Akzente|Impulse|Maßstäbe|Trends|Standards|Zeichen) (setzen|zu setzen|gesetzt|setzt)(?= ?[.!,]| und|$|:| für| in)',
      '(schaffen|schafft|schaffe) (wir )?(echte |bleibende |neue |nachhaltige |gemeinsam |langfristige )?(Mehrwert|Mehrwerte|Vertrauen|Verbindungen|Perspektiven|Werte|Erlebnisse|Momente|Räume|Raum für|Win-win|Synergien)',
      '(Ownership|Impact|Purpose|Deep Dive|Deep-Dive|Pain Points|Mindshift|Mindset-Shift|Big Picture|Empowerment|Can-do-Mentalität|Can-do-Attitude|Good Vibes|People-first|People first|Customer first|Customer Journey neu|Growth-Hacking|Next Generation|Best Practices|Leadership-Skills|Digital-first)',
      '(Turbo|Boost|Booster|Gamechanger|Erfolgsturbo|Wachstumsturbo) für (Ihr|dein|Ihre|deine|die|das)',
      '(Fels|Leuchtturm) in der Brandung',
      '(gut|bestens|optimal|perfekt|hervorragend) gerüstet',
    ],
  },
];
