import { stem } from '../text/stem';

/**
 * Words on nearly every page of a network that repeat the page kind, and words in
 * the names of firms, as stems. Editorial, November 2026.
 */
export const PAGE_WORDS: ReadonlySet<string> = new Set(
  `linkedin xing facebook instagram youtube tiktok threads bluesky mastodon pinterest reddit kununu glassdoor stepstone
  indeed google maps whatsapp telegram snapchat tumblr medium twitter studio suite meta business beitrag beiträge seite
  seiten profil startseite home feed post posts gruppe gruppen group groups page company jobs job anzeige anzeigen ads
  ad video videos reel foto photo übersicht overview manager kommentar kommentare nachricht nachrichten inbox postfach
  kampagne campaign edit manage create neu neue neuen new verfassen erstellen bearbeiten hochladen einstellungen settings
  search suche all alle mwd gmbh ggmbh ag kg event events veranstaltung unternehmen unternehmensseite unternehmensprofil
  your ihre de com www team arbeiten leben gesamt tag tage channel kanal off ab eins zwei drei erst erste ersten erstes monat monate monaten jahr woche unsere
  unser heute tun muss jetzt
  mehr zeigt zeigen jemand niemand niemandem geht gehen schreibt stellen stellt wort wörter funktioniert macht machte kommt
  kosten kostet lernt gelernt sagt sagen bringt braucht brauchen gibt warum klappt hilft findet finden euro
  bäckerei metzgerei gasthaus gasthof restaurant café hotel friseur praxis kanzlei apotheke optik handwerk elektro
  elektrotechnik metallbau heizungsbau dachdecker tischlerei schreinerei spedition logistik pflege pflegedienst klinik klinikum
  krankenhaus kita schule hochschule museum theater verein feuerwehr stadtwerke sparkasse autohaus möbelhaus modehaus
  freizeitpark brauerei druckerei gärtnerei elektroniker elektronikerin mechatroniker`
    .trim()
    .split(/\s+/)
    .map((word) => stem(word)),
);

/** English words without a subject that German stop words do not have, in lower case as they are written. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be but by can do does for from get got had has have how i if in into is it its just like make me
  my no not of on or our out so than that the their them there these they this to too up us use was we were what when
  where which who why will with you add better best more most now`.split(/\s+/),
);
