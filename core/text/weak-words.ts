/**
 * Words of everyday questions that say little of what is sought: modal verbs, verbs for everything, people and things
 * as such. They are looked for, but count less. Source: the commonest verbs and adverbs of spoken German.
 */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  `
bekomm bekomme bekommen bekommt kriege kriegen kriegt komme kommen kommt komm gehe gehen geht geh ging stehe stehen steht
sage sagen sagt sag sagst weiß wissen weißt sehe sehen sieht finde finden findet gebe geben lasse lassen lässt lass
tue tun tut mache macht mach machst machen gemacht nehme nehmen nimmt brauche brauchen braucht bringe bringen bringt
darf dürfen dürft dürfte müssen müsst müsste soll sollen sollten mag möchte möchten möchtest mögen bleibe bleiben bleibt
heißt bedeutet bedeuten gilt passiert passieren klappt funktioniert halte halten hält stelle stellen stellt setze setzen
nutze nutzen nutzt benutze benutzen verwende verwenden verwendet leute menschen jemand niemand keiner sache sachen ding
dinge gut gute guten guter gutes besser beste besten bester richtig richtige falsch schlecht neu neue neuen alt
wichtig wichtige wirklich eigentlich einfach lieber trotzdem überhaupt gerade grad gleich schon mal immer nie oft
ganz mehr meisten wenig bisschen lange schnell bitte danke denn doch eben halt gar bloß wohl vielleicht möglich
woanders irgendwie irgendwo irgendwas dort drauf dran rein raus
`
    .trim()
    .split(/\s+/),
);
