import { wordList } from './word-list';

/**
 * The words of comments that only praise. A comment with other words says something of its own. Written for this
 * project from comments under German posts. As of November 2026.
 */

/** A comment with one of these is praise. Adjectives without their ending. */
export const PRAISING = new Set(
  wordList(`
    applaus bestens brillant bemerkenswert eindrucksvoll erstklassig famos grandios großartiger hilfreich klug lesenswert sehenswert
    starke spitze sensationell traumhaft überzeugend vorbildlich wunderbar wunderschön wundervoll würdig yes jawohl bingo volltreffer
    toll super stark klasse gut schön spannend großartig grossartig wichtig interessant genial wertvoll inspirierend mega treffend
    danke dank glückwunsch glückwünsche gratulation gratuliere gratulieren zustimmung absolut genau wahr top weiter chapeau wow
    bravo lob respekt hut beeindruckend herrlich fantastisch phantastisch richtig unterschreiben unterschreibe genauso meinung
    gelungen hübsch süß niedlich zauberhaft seele freut cool hammer perfekt hervorragend ausgezeichnet stolz merci genialer besser recht bei groß gross
    best überragend stabil krass bewundernswert mutig sympathisch leiwand urleiwand geil lässig fein nice amen word love gänsehaut wahnsinn ehrenmann
    ehrenfrau hammermäßig weltklasse spitzenmäßig überwältigend hochspannend bärenstark saustark berührend ermutigend mitreißend wegweisend
    kompliment kompliments verneigung props kudos awesome amazing great guet suuper mega bäumig hammergeil gnial genau urcool ursuper urschön narrisch pfundig klass fesch bombig grossartigi gueti schöni toli tolli super-guet mordsmäßig sauguat guad guat gscheit spitzenklasse fabelhaft famose glänzend meisterhaft gekonnt stimmig pointiert scharfsinnig erfrischend verständlich anschaulich nachvollziehbar kurzweilig starker hochinteressant aufschlussreich
  `),
);

/** Other words of praising comments. */
export const BESIDE_PRAISE = new Set(
  wordList(`
    kino champion einfach nur hammer respekt anerkennung ehre bombe bitte sollten sollte lesen gelesen gesehen hören davon unbedingt mehr allen jeder jede jedem post video folge reel podcast interview
    perspektive sichtweise haltung einordnung zeilen gedanke worten klare klaren ehrlich ehrliche ehrlichen offen offene offenen wieder
    einmal schön gesagt lange nie selten besser treffend genau dieser punkt kopf nagel getroffen seele spricht
    ich du er sie es wir ihr man mich dich sich uns euch dir mir ihnen dein deine deinen deiner deinem ihre ihren ihrem ihrer
    euer eure euren eurem mein meine meinen unser unsere der die das den dem des ein eine einen einem einer eines dieser diese
    dieses diesen diesem solche solcher solches und oder auch aber nur noch mal wieder immer so sehr ganz echt wirklich riesig
    total voll volle vollste vollen vollem hundert prozent zu zum zur am im in an auf für fürs von vom mit aus bei über dafür dazu davon daran hier da
    dass wie was wer wenn ist sind war waren bin bist seid wird werden wurde habe hast hat haben habt hätte kann können könnte
    muss müssen will wollen nicht nichts kein keine mehr viel viele vielen alles alle allen gute gutes guten herzlich herzliche
    herzlichen herzlichste ein nochmals nochmal eben einfach gerne gern weiterhin ab sagen gesagt geschrieben formulieren
    formuliert schreibst schreiben teilst teilen sprichst gebracht zusammengefasst zusammengefasste geht machen macht machst
    brauchen braucht verdient hinzuzufügen sehe sehen finde finden liebe lieber liebes lieben ja ab recht richtigen nur
    beitrag beiträge post artikel text video punkt hinweis ansatz aspekt gedanke gedanken impuls impulse einblick einblicke
    thema themen worte wort idee ideen tipp tipps zusammenfassung aktion erfolg erfolge leistung team teams stimme stimmen
    statement führung job rolle aufgabe stelle neuen neue neuem kollegen kollegin kollege beteiligten beteiligte alle gesamte
    gesamten ganzes ganze ganzen start weg jubiläum arbeit projekt menschen welt spaß freude kraft herz applaus daumen hoch
    jahre zukunft tag bild bilder foto fotos reise
    geworden sieht aussieht schaut gemacht gelöst umgesetzt hingekriegt hinbekommen geschafft geleistet
    darüber statt deswegen darum deshalb richtung
    langem langer zeit ewigkeiten ewig heute morgens abend seit überhaupt genauer sowas so was derart dermaßen unfassbar unglaublich wahnsinnig
    reihe serie ausgabe vortrag rede auftritt bühne profil kanal seite account community netzwerk runde kolumne newsletter buch kapitel
    zitat sätze satz zeile wirkung energie lächeln ergebnis umsetzung gestaltung design musik ton schnitt kamera ecke
    isch gmacht gseit gschribe super vo dir eu üch eifach eifoch afoch oafach meh mehr devo davo dervo so wiiter witer wyter bitte gärn merci vilmal vielmol dank dir eich enk i find des is wirkli ehrlich gsagt gsogt hesch häsch hed guet nume no oan ned mi freits dein dei dini dis öppis sottigs söttigs
  `),
);
