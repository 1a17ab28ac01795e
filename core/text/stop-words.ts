/**
 * Words that say nothing about what is sought, in lower case as written. Source: Snowball's German stop list
 * (snowballstem.org, german/stop.txt) and what it lacks: question words, contractions, forms of speech; the English
 * words are those of short questions. "the", "of", "for" and "and" are left out: in names (The Crown) they tell one
 * section from the other.
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
 * Stop words that say what is sought where they stand in a title or a search word: "für wen", "wann posten", "wer
 * darf". In running text they say nothing.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'wer wen wem wann wo wohin woher wozu worüber womit warum wieso'.split(' '),
);
