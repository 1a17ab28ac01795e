/**
 * Words that say nothing about what is sought, in lower case as written. Source: Snowball's German stop list
 * (snowballstem.org, german/stop.txt) and what it lacks: question words, contractions, forms of speech; the English words are those of short
 * questions. "the", "of", "for" and "and" are left out: in names (The Crown) they tell one section from the other.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm andern anderr
anders auch auf aus bei beim bin bis bist bzw da damit dann das dass dasselbe dazu daß dein deine deinem deinen deiner
deines dem demselben den denn denselben der derer derselbe derselben des desselben dessen dich die dies diese dieselbe
dieselben diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einig einige einigem
einigen einiger einiges einmal er es etc etwas euch euer eure eurem euren eurer eures für gab gegen gewesen gibt hab
habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist
jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner keines können
könnte laut machen man manche manchem manchen mancher manches mein meine meinem meinen meiner meines mich mir mit muss
musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines selbst sich sie sind so
solche solchem solchen solcher solches soll sollte sondern sonst um und uns unse unsem unsen unser unses unter viel
viele vielen vieler vom von vor wann war waren warst warum was weg weil weiter welche welchem welchen welcher welches
wem wen wenn wer werde werden weshalb wessen wie wieder wieso will wir wird wirst wo wodurch wofür woher wohin wollen
wollte womit woran worauf worin worüber wovon wozu wurde wurden während würde würden zu zum zur zwar zwischen über
nix nee ned net nen ne nem aufs fürs ums übers durchs hinterm unterm überm s seid wäre wären worden dabei dafür daher darum davon
dazu sowie sogar
to is are this with our your how what does
`
    .trim()
    .split(/\s+/),
);

/**
 * Stop words that say what is sought where they stand in a title or a search word: "für wen", "wann posten", "wer darf".
 * In running text they say nothing.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'wer wen wem wann wo wohin woher wozu worüber womit warum wieso'.split(' '),
);

/**
 * Words of everyday questions that say little of what is sought: modal verbs, verbs for everything, people and things as
 * such. They are looked for, but count less. Source: the commonest verbs and adverbs of spoken German.
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
