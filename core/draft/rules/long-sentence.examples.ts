import type { RuleExamples } from '../rule';

export const longSentenceExamples: RuleExamples = {
  rule: 'long-sentence',
  examples: [
    {
      text: 'Weil die alte Heizung im Vereinsheim nach vierzig Jahren endgültig ausgefallen ist, haben wir im Vorstand beschlossen, die Proben bis Ostern in die Aula der Schule am Ring zu verlegen.',
      span: 'Weil die alte Heizung',
    },
    {
      text: 'Kurz vorab. Wer am Samstag beim Aufbau hilft, bekommt nicht nur eine Suppe, sondern darf auch als Erster durch die neue Halle gehen, bevor am Sonntag alle anderen aus dem Ort und aus der Nachbarschaft kommen dürfen.',
      span: 'Wer am Samstag',
    },
    {
      text: 'Die Kolleginnen aus der Ambulanz, die sonst z. B. Verbände wechseln, haben am 3. Oktober gemeinsam mit dem Hausmeister, zwei Zivis und d. h. mit allen, die frei hatten, Kartons getragen.',
      span: 'Die Kolleginnen',
    },
    {
      text: 'Unser Bericht zeigt, dass von 412 Anträgen im ersten Halbjahr 380 bewilligt, 20 abgelehnt und zwölf zurückgezogen wurden, wobei die meisten Ablehnungen auf fehlende Unterlagen und nicht auf fehlendes Geld zurückgehen.',
      span: 'Unser Bericht',
    },
    {
      text: 'Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig fünfundzwanzig sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig dreißig.',
      span: 'Eins zwei drei',
    },
    {
      text: 'Sie bringen das Gerät, falls es noch geht, mit dem Netzteil und der Rechnung an einem Dienstag in die Werkstatt, wo Jana es prüft und Ihnen den Preis nennt.',
      span: 'Sie bringen',
    },
    // Things behind a colon, each with its clause.
    {
      text: 'Wir haben im Frühjahr einen Raum gemietet, weil der alte zu klein war, und ihn so eingerichtet, dass alle, die morgens kommen, gleich anfangen können.',
      span: 'Wir haben im Frühjahr',
    },
    {
      text: 'Dass der Reifen Ihres Fahrrads nach drei Wochen schon wieder platt war, liegt nicht an uns, in ihm steckte eine Scherbe, wie unser Meister Ihnen gezeigt hat.',
      span: 'Dass der Reifen',
    },
  ],
  nearMisses: [
    // A number at the end of a sentence; two sentences with a colon between them.
    {
      text: 'Die meisten Trikots haben wir noch in den Größen 140 bis 152 und ab 48. Bei den Hosen helfen die Eltern am Samstag im Vereinsheim, das dauert eine Viertelstunde und kostet nichts.',
    },
    {
      text: 'Ein Rucksack, den man packen kann, ohne dass am Ende der Regenschutz fehlt: Unsere Nähstube in Weiden hat dafür ein Fach gebaut, das sich von außen öffnen lässt.',
    },
    // Side by side, one piece after the other.
    {
      text: 'Ab Montag gilt der neue Plan im Bezirk: Linie 4 fährt stündlich bis 21 Uhr, Linie 9 hält am Spital, die Rufbusse kommen auf Anruf, und am Sonntag bleibt alles, wie es war.',
    },
    {
      text: 'So geht es:\n– Sie bringen das Gerät mit dem Netzteil und der Rechnung, falls es die noch gibt, an einem Dienstag oder Donnerstag zwischen neun und zwölf Uhr in die Werkstatt am Bahnhof, wo Jana sitzt.',
    },
    {
      text: 'Sie haben den Führerschein der Klasse B. Sie fahren mit uns im Jahr zwei Mal nach Linz und zurück, dazu kommen Fahrten in die Werkstatt und nach Wels.',
    },
    {
      text: 'Vier Zeilen aus Word,\u2028die mit einem Umbruch enden,\u000bder keiner ist wie die anderen,\u2028und doch liest sie jeder als Zeilen,\u2028auch wenn sie zusammen mehr als dreißig Wörter hätten, was hier der Fall ist.',
    },
    {
      text: 'Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig fünfundzwanzig',
    },
    {
      text: 'Unser Angebot im Herbst\nKochen mit Resten\nFahrrad flicken\nNähen für Anfänger\nErste Hilfe am Kind\nFotos ordnen\nBriefe schreiben\nSchach\nGitarre\nChor\nLesekreis\nBoule\nWandern\nSchwimmen',
    },
    {
      text: 'Wir öffnen am 1. Mai. Der Weg dauert z. B. zu Fuß zehn Minuten. Am 3. Oktober ist Schluss, d. h. danach bleibt das Tor zu. Dr. Huber sperrt ab.',
    },
    {
      text: '• Bis zu 30 Tage Urlaub\n• Ein Diensthandy\n• Fahrtgeld für Bus und Bahn\n• Essen in der Kantine zum halben Preis\n• Ein Platz in der Kita nebenan',
    },
    {
      text: 'Danke an alle Helferinnen 🙏 Danke an die Feuerwehr 🚒 Danke an den Musikverein 🎺 Danke an die Bäckerei für die Brote 🥖 Danke an euch alle fürs Kommen am Sonntag 🎉',
    },
    {
      text: 'Neues vom Hof. #Hof #Eier #Milch #Kartoffeln\nHeute Markt: https://hof.example/markt',
    },
    // Things behind a colon, each with its clause.
    {
      text: 'Was ich mitbringe: Listen, die stimmen, Ruhe, wenn drei Leute zugleich fragen, und ein Auto, das ich selbst warte, damit es nie in der Werkstatt steht.',
    },
    {
      text: 'Was du tust: Kisten packen, die am Morgen kommen, Listen schreiben, wenn die Fahrer weg sind, und das Tor schließen, bevor du am Abend heimgehst, jeden Tag.',
    },
    {
      text: 'Das lernst du: Brot backen, das hält, Teig führen, ohne auf die Uhr zu sehen, und den Ofen heizen, der seit achtzig Jahren in der Stube steht.',
    },
    {
      text: 'Ich suche: einen Platz, der ruhig liegt, Leute, die früh anfangen, weil sie früh heimwollen, und eine Leitung, die am Telefon erreichbar ist, wenn es brennt.',
    },
    {
      text: 'Am Abend bat sie mich um einen Rat, und ich schrieb ihr drei Fragen auf: was jemand können muss, was er hier lernt, wer ihm dabei hilft.',
    },
  ],
};
