import type { PraiseFamily } from './praise';
import { wordList } from './word-list';

/**
 * Adjectives that say nothing but praise, before whatever noun: nobody could verify or deny them. So the noun does not
 * matter; what acquits is a short list of nouns with which the adjective is meant literally. Without their endings.
 * Written for this project. As of November 2026.
 */

/** In any text. */
const EVALUATIVES = wordList(`
  spannend attraktiv innovativ ganzheitlich maßgeschneidert passgenau führend marktführend branchenführend
  großartig fantastisch phänomenal grandios sensationell traumhaft kompetent überdurchschnittlich zukunftsorientiert
  zukunftsweisend zukunftssicher zukunftsfähig zukunftsfest zukunftsfit renommiert leistungsgerecht wertschätzend inspirierend
  mitreißend motivierend hochmotiviert erstklassig exzellent herausragend hervorragend einzigartig unvergleichlich
  unvergesslich abwechslungsreich wegweisend richtungsweisend bahnbrechend revolutionär disruptiv visionär passioniert leidenschaftlich
  unermüdlich unschlagbar geballt transformativ bedarfsgerecht lösungsorientiert kundenorientiert serviceorientiert
  zeitgemäß exquisit krisensicher kollegial familiär sinnstiftend reizvoll vertrauensvoll partnerschaftlich
  verantwortungsvoll herausfordernd atemberaubend überragend konkurrenzlos unübertroffen beispiellos vielversprechend
  hochkarätig dynamisch agil
`);

/** Also where a job is offered. */
const EVALUATIVES_IN_JOBS = wordList(`
  toll sympathisch aufgeschlossen anspruchsvoll hungrig leistungsorientiert marktgerecht angenehm harmonisch eingespielt schlagkräftig
`);

/** Nouns before which such an adjective is meant literally; compounds that end with them too, after `=` only alone. */
const NOT_EVALUATED = wordList(`
  krimi krimis thriller roman romane film filme serie serien =spiel =spiele partie partien match finale rennen wettkampf
  dame damen herr herren kräfte =kraft person personen bedienung begleitung junge jungen
  erscheinung erscheinungsbild äußeres äußere aussehen figur frau frauen mann männer
  gründe gründen situation verpflichtung verpflichtungen pflichten umstände umständen vorbelastung belastung
  angelegenheit angelegenheiten hintergrund hintergründe kennung nummer
  umweltleistung link links preise preisen tarif tarife stromtarif inhalte seite seiten systeme
  deutsch englisch schweizerdeutsch französisch beitrag punkt gedanke artikel thema video post
  anzug anzüge hemd hemden kleid kleider schuh schuhe jacke jacken hose hosen sakko vorhang vorhänge polster regal regale
  schrank schränke mantel mäntel kostüm kostüme uniform tracht dirndl =rock möbel
  gruß gruss grüße grüsse grüßen grüssen hochachtung
  pflege ernährung medizin therapie zahnmedizin zahnheilkunde physiotherapie heilkunde vertreter
`);

export const EVALUATIVE_PRAISE: readonly PraiseFamily[] = [
  { adjectives: EVALUATIVES, nouns: [], exceptNouns: NOT_EVALUATED },
  { adjectives: EVALUATIVES_IN_JOBS, nouns: [], exceptNouns: NOT_EVALUATED, inJobsOnly: true },
];
