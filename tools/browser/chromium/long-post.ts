/**
 * A post of about 1,300 characters with something of each weight to find: what somebody has written before they ask for
 * a check.
 */
export const LONG_POST = [
  'Wir freuen uns riesig, dass unser neues Lager in Kassel fertig ist!!!',
  'Drei Jahre haben wir geplant, zwei Winter lang haben die Kollegen im Zelt gepackt, und am Montag sind die ersten Paletten über die neue Rampe gerollt. Die Halle misst 1.200 Quadratmeter, das Tor ist fünf Meter hoch, und im Pausenraum steht endlich ein Tisch, an dem alle Platz haben.',
  'Unsere Produkte sind klimaneutral und nachhaltig, und wir bieten ganzheitliche Lösungen mit voller Leidenschaft. Schreib uns, wenn Sie das Lager sehen wollen.',
  'Beim Sommerfest haben die Kinder der Kita nebenan die Kartons bemalt. Die Fotos hängen jetzt im Flur, und wer vorbeikommt, darf raten, welcher Karton von wem ist. Frau Albers, die seit 1998 bei uns packt, hat sieben von zehn erkannt.',
  'Was haben wir gelernt? Dass ein Umzug mit laufendem Versand möglich ist, wenn einer am Telefon sitzt und alle anderen wissen, wo das Klebeband liegt. Dass man Regale vor dem Boden bestellt und nicht danach. Und dass der Kaffee zuerst umziehen muss.',
  'Danke an alle, die geschleppt, geschraubt und gelacht haben. Im Oktober ziehen die Retouren nach, dann ist auch die alte Halle leer. Den Schlüssel geben wir im November ab, mit Wehmut und einem Kasten Wasser.',
  '#lager #logistik #kassel #umzug #team #versand #nachhaltigkeit #neueslager #familienbetrieb',
].join('\n');
