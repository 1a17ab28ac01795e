/**
 * A job ad as a small firm writes one, with three possible breaches of the law and as much of the other weights as one
 * screen must hold.
 */
export const LONG_AD = [
  'Wir suchen ab sofort einen Elektriker!!!',
  'Wir sind ein junges und dynamisches Team und suchen einen motivierten Teamplayer, der mit Leidenschaft bei der Sache ist. Bei uns erwarten Sie flache Hierarchien, ein attraktives Gehalt und abwechslungsreiche Aufgaben auf Baustellen im ganzen Landkreis, bei denen Sie mit unseren Kolleg:innen und den Mitarbeiterinnen und Mitarbeitern der Partnerbetriebe vom ersten Tag an selbständig arbeiten und Verantwortung für das übernehmen, was Sie angefangen haben.',
  'Deine Aufgaben: Leitungen legen, Zähler setzen, Anlagen prüfen. Wir arbeiten klimaneutral und fahren mit zwei Transportern.',
  'Das bringen Sie mit: Gesellenbrief, Deutsch als Muttersprache, Führerschein. Sie sind zwischen 25 und 35 Jahre alt. Bitte legen Sie ein Foto bei und nennen Sie Ihr bisheriges Gehalt.',
  'Wir freuen uns auf Ihre Bewerbung an bewerbung@elektro-mustermann.example.',
].join('\n');
