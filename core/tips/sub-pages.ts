import type { PageKind } from '../situation/vocabulary';

/** What the browser and the page's first heading say of a page. */
export interface PageWords {
  readonly url: string;
  readonly title: string;
  readonly heading?: string | undefined;
}

/** What tells a sub-page: a part of its address, or how a word in its title or heading begins. */
interface SubPage {
  /** In path and query, in lower case. */
  readonly at?: RegExp;
  /** Source of an expression that must begin a word, in lower case; a blank at its end = the whole word. */
  readonly says?: string;
}

/** Words of bad news, or of blame, that a house speaks about itself: who posts them has another day than all others. */
const CRISIS =
  '\\S*unfall |\\S*unglück |vorfall |\\S*störung |\\S*defekts? |rohrbruch|großbrand |brand in unser|verletzte[nr]? |todesfall|stellenabbau|\\S*stellen abbauen|entlassung|insolven|werksschließung|schließung|\\S*rückruf |datenpanne|datenleck|hackerangriff|\\S*ausfall |preiserhöhung|shitstorm|empörung|hasskommentar|bedauern |bestürzt|tut uns leid|entschuldigen uns|entschuldigung für|keine absicht|falsch gemacht|layoffs?|accident|recall |outage|data breach|we apologi|we are sorry';

/**
 * Pages of which the kind says too little: within a kind, what one of them is in particular, the more telling ones
 * first. `content/priorities.yaml` has their lists (`linkedin/analytics/followers`), so a name is never reused for
 * something else. German and English headings stand side by side. Editorial, November 2026; examples in the test.
 */
// biome-ignore format: a table, one sub-page a line
export const SUB_PAGES = {
  composer: {
    poll: { at: /\/poll\b/, says: 'umfrage|poll |create a poll|quiz' },
    'alt-text': { says: 'alternativtext|alt[- ]?text|alt text|bildbeschreibung|image description' },
    subtitles: { at: /subtitle|captions|\/translations/, says: 'untertitel|subtitle|(?:closed )?captions' },
    schedule: { at: /schedul/, says: '\\S*planen |zeitplan|schedule|terminieren|zeitpunkt' },
    'ad-label': { says: 'bezahlte (?:werbe)?partnerschaft|paid p(?:artnership|romotion)|branded content|markeninhalt|werbung kennzeichnen|disclos|offenlegung|offenlegen' },
    'ai-label': { says: 'ki-|mit ki |ai[- ]|with ai |altered content|veränderte inhalte|synthetic' },
    music: { says: 'musik|music|audio|sound |ton hinzufügen|add sound' },
    hashtags: { says: 'hashtag' },
    tagging: { says: 'personen markieren|markieren|tag |erwähn' },
    occasion: { says: 'anlass|feiern|celebrat|jubiläum|kudos|glückw' },
    giveaway: { says: 'gewinnspiel|verlosung|giveaway|contest' },
    job: { says: 'stelle |stellen|job |hiring|wir suchen' },
    event: { says: 'veranstaltung|event' },
    document: { says: 'dokument|document|pdf|karussell|carousel' },
    article: { at: /\/article\/|\/articles\/|\/pulse\/|new-story|\/newsletter/, says: 'artikel|article|newsletter|new story|neue geschichte' },
    offer: { says: 'angebot|offer |rabatt|gutschein|discount|produkt' },
    story: { at: /\/stor(?:y|ies)\b/, says: 'story |stories' },
    video: { at: /\/(?:video|videos|upload|reel|reels|shorts|livestreaming|live)\b/, says: 'video|reel|short |shorts|live|clip' },
    photo: { at: /\/photos?\b/, says: 'foto|photo|bild|image|grafik|pin erstellen|create pin' },
    reply: { says: 'antwort|reply|respond|kommentar|comment' },
    share: { at: /sharer|share-offsite|sharearticle|\/cws\/share|\/share\b.*url=|intent\/.*url=|[?&](?:u|url|link)=/, says: 'link teilen|link posten|share (?:a |this )?link|repost|weiterverbreiten|beitrag teilen' },
    thread: { says: 'thread |posts hinzufügen|add another post' },
    audience: { says: 'wer kann|who can (?:see|reply)|sichtbarkeit|zielgruppe|audience|visibility' },
  },
  'profile-edit': {
    'open-to-work': { at: /opportunit|open-to/, says: 'offen für|open to|auf jobsuche|jobsuche|job preferences|wechselwunsch' },
    visibility: { at: /public-profile|visibility|privacy/, says: 'öffentliches profil|sichtbarkeit|public profile|visibility|wer kann' },
    photo: { at: /photo|background|avatar|cover|picture|banner/, says: '\\S*foto|profilbild|\\S*bild |photo|picture|banner|cover|avatar' },
    about: { at: /summary|\/about|aboutme/, says: 'info |info-?text|über mich|über dich|about|summary|zusammenfassung|ich biete|ich suche' },
    experience: { at: /position|experience|education|skills?|certif|recommend|project|volunteer|business|cv\b/, says: 'berufserfahrung|position|erfahrung|experience|ausbildung|education|kenntnis|skill|fähigkeit|zertifikat|empfehlung|recommendation|lebenslauf|werdegang|licen[cs]e' },
    contact: { at: /contact-info|website|imprint|links?\b/, says: 'kontakt|contact|website|impressum|link |links' },
    language: { at: /language|locale/, says: 'sprache|language|zweitsprach' },
    headline: { at: /\/intro|headline/, says: 'intro|slogan|headline|profilspruch|tagline' },
  },
  profile: {
    former: { says: 'ehemals|ehemalig|former|ex-|im ruhestand' },
    candidate: { says: 'open ?to ?work|offen für (?:neue|angebote|jobs)|auf (?:job|stellen)suche|suche (?:neue|stelle|job|einen job)|looking for|seeking|arbeitssuchend' },
    hirer: { says: 'recruit|headhunt|personalberat|personalvermitt|talent (?:acquisition|scout|partner)|executive search|sourc(?:er|ing)' },
    freelancer: { says: 'frei(?:e|er|beruf\\w*)\\s\\S*(?:manager|texter|autor|fotograf|design|redakt|berat|journal)|freelanc|agentur|agency|social[- ]media[- ](?:manager|berat|consult|coach|expert)|texter|copywriter|ghostwriter|webdesign|fotograf|photographer|virtuelle assist' },
    creator: { says: 'influencer|blogger|content creator|creator|youtuber|podcaster|ugc' },
    executive: { says: 'geschäftsführ|geschäftsleit|ceo |cfo |cto |coo |vorständ|vorstand|gründer|(?:co-?)?founder|managing director|inhaber|owner|bürgermeister|landrat|landrätin|president|präsident|direktor|chief \\w+ officer' },
    apprentice: { says: 'azubi|auszubildende|werkstudent|student|studierende|trainee|praktikant|lehrling|apprentice|intern |absolvent|graduate' },
    buyer: { says: '\\S*einkauf|\\S*einkäufer|procurement|purchas|buyer|beschaffung|betriebsleit|produktionsleit|werkleit|head of operations|sourcing manager|it-leit' },
    seller: { says: 'vertrieb|verkauf|sales|account manag|key account|business develop|außendienst' },
    staff: { says: 'personal(?:leit|refer|chef|entwick)|hr |human resources|people & culture|ausbilder|ausbildungsleit|marketing|kommunikation|communication|pressesprecher|öffentlichkeitsarbeit' },
    activity: { at: /recent-activity|\/activity|with_replies|\/posts\b/ },
    resume: { at: /\/details?\/(?:skills|experience|recommendations|education|certif)|\/cv\b/ },
    contact: { at: /contact-info/ },
    tagged: { at: /\/tagged|\/mentions/ },
    followers: { at: /\/followers\b|\/verified_followers/ },
    videos: { at: /\/(?:reels|reels_tab|videos|shorts|streams)\b/ },
    about: { at: /\/about|\/info\b/ },
  },
  company: {
    jobs: { at: /\/(?:jobs|careers?)\b/ },
    life: { at: /\/life\b|\/kultur|\/culture|\/benefits|\/zusatzleistungen|unternehmenskultur|\/why-join/, says: 'unternehmenskultur|leben bei|life at|kultur bei|culture' },
    people: { at: /\/(?:people|employees|mitarbeiter)\b/ },
    posts: { at: /\/(?:posts|news|updates|community)\b/ },
    about: { at: /\/(?:about\w*|info|details|overview|ueber-uns|directory_contact_info)\b/ },
    events: { at: /\/events\b/ },
    videos: { at: /\/(?:videos|reels|reels_tab|shorts|streams|live)\b/ },
    photos: { at: /\/(?:photos|photos_albums|media|bilder|fotos)\b/ },
    tagged: { at: /\/tagged|\/mentions/ },
    followers: { at: /\/followers\b/ },
    questions: { at: /\/(?:fragen|faq|questions|bewerbungsfragen)\b/ },
    products: { at: /\/products?\b|\/services?\b|\/shop\b/ },
  },
  'company-admin': {
    roles: { at: /manage-admins|page-roles|page_roles|admin-roles|admin_roles|\/permissions|profile_access|\/people\b|\/(?:business_)?users\b|\/moderators/, says: 'manage admins|admins? verwalten|administrator|seitenrollen|page roles|page access|seitenzugriff|zugriff|personen|people|berechtigungen|permissions|mitglieder verwalten' },
    security: { at: /security/, says: 'sicherheit|security|zwei-?faktor|two-factor' },
    agency: { at: /\/partners?\b|agency/, says: 'partner|agentur|agency' },
    automation: { at: /automat|auto_?repl|instant_?repl|away_?message/, says: 'automatis|automation|instant repl|chatbot|abwesenheit' },
    comments: { at: /\/comments?\b/, says: 'kommentare|comments' },
    inbox: { at: /\/(?:inbox|messages|messaging)\b/, says: 'postfach|posteingang|inbox|nachrichten|messages' },
    moderation: { at: /moderation|modqueue|blocked|\/reports|\/rules/, says: 'blockier|gesperrte wörter|blocked words|moderat|profanity' },
    quality: { at: /page_?quality|account_?quality|violations|support_inbox|copyright/, says: 'seitenqualität|page quality|verstöße|violations|status der seite|eingeschränkt|restricted|urheberrecht|copyright|support' },
    planner: { at: /planner|calendar|schedul/, says: 'planer|planner|kalender|calendar|geplant|scheduled' },
    advocacy: { at: /advocacy|my-company|employee|recommend/, says: 'employee|mitarbeit|advocacy|my company|mein unternehmen' },
    invite: { at: /invite|followers/, says: 'einladen|invite|follower' },
    mentions: { at: /mentions|activity|notifications|notif/, says: 'erwähnungen|mentions|aktivität|activity|mitteilungen|benachrichtigungen|notifications' },
    leads: { at: /leads?\b|instant_forms|forms/, says: 'leads? |leadformular|formulare|lead form' },
    jobs: { at: /\/jobs?\b|career|life/, says: 'jobs? |karriere|career|unternehmenskultur|life' },
    events: { at: /\/events?\b/, says: 'veranstaltungen|events? ' },
    create: { at: /\/setup|\/create|\/pages\/new|\/claim|\/verify|\/add\b|launchpoint/, says: 'seite erstellen|create (?:a )?page|seite anlegen|neue seite|unternehmensseite erstellen|claim|beanspruch|bestätig|verify' },
    close: { says: 'deaktivier|deactivat|löschen|delete|schließen|unpublish' },
    imprint: { says: 'impressum|imprint|datenschutz|privacy|legal|rechtlich' },
    'edit-page': { at: /editpage|\/edit\b|\/editing|page-info|page_info|\/info\b|\/about\b|\/details\b|\/website|\/profile\b/, says: 'seite bearbeiten|edit page|seiteninfo|page info|details bearbeiten|edit details|profil bearbeiten|beschreibung|description|unternehmensprofil bearbeiten|grundlegende infos|basic info|channel customi[sz]ation|kanalanpassung' },
    photos: { at: /\/photos|\/media|\/images/, says: 'fotos|photos|titelbild|logo|cover' },
    content: { at: /page-posts|published|\/posts\b|\/content\b|\/videos\b|\/library/, says: 'beiträge|posts|inhalte|content|channel content|kanalinhalte|veröffentlicht|published' },
  },
  // By their address alone: of the other settings nothing is said.
  settings: {
    roles: { at: /profile_access|business_users|\/people\b|\/users\b|page_?roles/ },
    visibility: { at: /privacy(?!request)|visibility/ },
  },
  analytics: {
    competitors: { at: /competitor|benchmark/, says: 'wettbewerb|mitbewerb|competitor|benchmark|vergleich|konkurrenz' },
    'profile-views': { at: /profile-views|search-appearances|profile\/visitors|you\/visitors/, says: 'profilbesuch|profile view|wer hat ihr profil|viewed your profile|who.s viewed|in suchergebnissen|search appearances|profilaufrufe' },
    audience: { at: /audience|demograph|people\b/, says: 'zielgruppe|audience|publikum|demograf|demographic' },
    followers: { at: /followers?\b|subscribers?\b|fans\b/, says: 'follower|abonnent|subscriber' },
    visitors: { at: /\/visitors?\b|traffic/, says: 'besucher|visitor|seitenaufrufe|page views|traffic' },
    trends: { at: /trends/, says: 'trends? ' },
    advocacy: { at: /advocacy|employee/, says: 'advocacy|employee|mitarbeit' },
    leads: { at: /leads?\b|conversion|website|utm/, says: 'leads? |conversion|website-|link clicks|linkklicks' },
    messages: { at: /messag|inbox/, says: 'nachrichten|messag|antwortzeit|response time|reaktionszeit' },
    jobs: { at: /jobs?\b|talent|employer/, says: 'bewerb|jobs? |talent|arbeitgeber|employer' },
    report: { at: /report|export|bericht/, says: 'bericht|report|export|monats' },
    reels: { at: /reel|video|shorts|retention|tab-content/, says: 'reels? |videos? |shorts? |wiedergabe|watch time|retention|zuschauerbindung' },
    'one-post': { at: /post-summary|\/status\/|\/post\/|\/posts?\/|\/video\/|insights\/(?:media|post|object)|poststats/, says: 'beitragsstatistik|post analytics|post insights|beitrags?-insights|insights zum beitrag' },
    content: { at: /updates|content|posts?\b/, says: 'update|content|inhalt|beiträge|posts? |beitrag' },
  },
  ads: {
    employment: { at: /special_ad|employment|hiring|job/, says: 'spezielle anzeigenkategorie|special ad categor|employment|beschäftigung|gesucht|m/w/d|bewerb|recruiting|stellen|jobs? |karriere|ausbildung|azubi|hiring|we are hiring|personal' },
    political: { at: /political|issue_ads/, says: 'politi|wahlen|election|gesellschaftliche themen|social issue' },
    rejected: { at: /account_?quality|policy|rejected|appeal/, says: 'abgelehnt|rejected|disapproved|not approved|nicht genehmigt|verstoß|verstöße|violat|account quality|kontoqualität|eingeschränkt|restricted|gesperrt|disabled' },
    library: { at: /ads?\/library|ad-library|library|transparency/, says: 'werbebibliothek|anzeigenbibliothek|ad library|ad transparency' },
    pixel: { at: /events_manager|pixel|conversion|insight-tag|utm/, says: 'events? manager|pixel|conversion|tracking|insight[- ]tag|url-parameter|url parameters' },
    billing: { at: /billing|payment|invoice/, says: 'abrechnung|billing|zahlung|payment|rechnung|invoice' },
    creators: { at: /creator|branded|partnership|collab/, says: 'creator|partnerschaft|partnership|branded content|influencer' },
    leads: { at: /\bleads?\b|lead[-_]?gen|instant_form/, says: 'leads? |leadformular|lead gen|sofortformular|instant form' },
    audience: { at: /audience|adset|targeting|adgroup/, says: 'zielgruppe|audience|targeting|anzeigengruppe|ad set|ad group' },
    creative: { at: /creative|ads\/edit|\/ads\/new|\/adcopy|\/ad\/edit/, says: 'anzeigentext|creative|anzeige (?:bearbeiten|erstellen)|edit ad |create ad |anzeigenvorschau|ad preview|anzeigenformat|ad format|primary text|werbemittel' },
    budget: { at: /budget|schedule|spend/, says: 'budget|gebot|bid|laufzeit|schedule' },
    boost: { at: /boost|promote|ad_center|promotions?\b/, says: 'beitrag (?:bewerben|hervorheben)|boost|promote|werbezentrum|ad center|hervorheben' },
    report: { at: /report|insights|analy/, says: 'bericht|report|ergebnis|results|performance' },
    create: { at: /creation|create|\/new\b|start\b/, says: 'kampagne (?:erstellen|anlegen)|create campaign|new campaign|neue kampagne|ziel auswählen|choose (?:an |your )?objective|kampagnenziel|campaign objective' },
  },
  event: {
    create: { at: /\/create|\/new\b|\/edit/, says: 'veranstaltung erstellen|event erstellen|create (?:an )?event|neue veranstaltung|veranstaltung bearbeiten|edit event' },
    attendees: { at: /attendee|guests|manage|comments|invite/, says: 'teilnehmer|attendees|gäste|guests|einladen|invite' },
    recruiting: { says: 'karriere|job\\S*messe|ausbildungs|azubi|berufs|bewerb|career|job fair|hiring|recruiting|\\S*praktikum' },
    online: { says: 'webinar|online|livestream|live |digital|virtuell|audio-?event|web-?seminar|sprechstunde' },
    open: { says: 'tag der offenen|offene[rs]? tür|\\S*fest |\\S*markt |konzert|\\S*feier|open day|\\S*tag |ausstellung|lesung|stammtisch|eröffnung|festival|open house|führung|vereins|lauf |turnier' },
  },
  messages: {
    inmail: { at: /talent\/|recruiter|xtm\//, says: 'inmail|recruiter' },
    prospect: { at: /sales\/|requests?\b|invit/, says: 'sales navigator|anfragen|requests? ' },
    page: { at: /latest\/inbox|pages?\/messages|business-suite|asset_id/, says: 'alle nachrichten|all messages' },
    compose: { at: /compose|\/new\b|recipient/, says: 'neue nachricht|new message' },
    thread: { at: /\/thread\/|\/t\/|conversation|\/chats\/\w/ },
  },
  'job-posting': {
    applicants: { at: /applicant|candidates|bewerber/, says: 'bewerber|bewerbungen|applicants|candidates|absage|reject' },
    promote: { at: /budget|promote|billing|upgrade|checkout|payment/, says: 'budget|bewerben |hervorheben|promote|sponsor|tagesbudget|daily budget' },
    manage: { at: /\/detail\b|\/manage|\/hiring\/jobs\/\d+|posted-jobs/, says: 'job verwalten|jobs verwalten|manage job|stellenanzeigen? verwalten|your job posts|ihre jobs' },
    title: { at: /title/, says: 'titel|title|jobtitel|stellentitel|berufsbezeichnung' },
    salary: { at: /salary|compensation|pay\b|gehalt/, says: 'gehalt|vergütung|salary|pay |compensation|entgelt' },
    questions: { at: /screening|questions|apply|settings/, says: 'screening|auswahlfragen|vorauswahl|fragen|questions|bewerbungs|qualifi' },
    description: { at: /description|beschreibung|\/form/, says: '\\S*beschreibung|description|aufgaben|anforderung' },
  },
  job: {
    apply: { at: /apply|bewerben/, says: 'bewerben |apply |bewerbung ' },
  },
  jobs: {
    salary: { at: /salar|gehalt/, says: 'gehalt|gehälter|salar' },
  },
  recruiter: {
    templates: { at: /template|messag|outreach/, says: 'vorlage|template|nachricht|message|inmail' },
    applicants: { at: /applicant|\/candidates\b|bewerb(?:er|ung)/, says: 'bewerber|bewerbungen|applicants|applications|absage' },
    search: { at: /\/search\b|discover/, says: 'kandidatensuche|talentsuche|candidate search' },
    pipeline: { at: /pipeline|manage|project|hire\/.*\/manage|folder/, says: 'pipeline|projekt|project|merkliste|shortlist|archiv|talent ?pool' },
    person: { at: /\/profile\b|\/candidate\b/, says: 'kandidatenprofil|candidate profile' },
    report: { at: /report|insight|analytics/, says: 'bericht|report|insights? ' },
  },
  'people-search': {
    leads: { at: /\/sales\//, says: 'sales navigator|leads? ' },
  },
  network: {
    sent: { at: /sent/, says: 'gesendet|sent' },
    invitations: { at: /invitation|requests?|pending/, says: 'einladungen|invitations|kontaktanfragen|anfragen|requests' },
    import: { at: /import|contacts?\/(?:add|sync)|sync/, says: 'import|adressbuch|address book|synchron' },
    followers: { at: /follow/, says: 'follower|abonnent|folge|following' },
    occasions: { at: /catch-up|birthday/, says: 'geburtstag|birthday|catch up|jubil|neuigkeiten' },
  },
  group: {
    admin: { at: /admin|manage|members?\/requests|member-requests|pending|moderat|rules|reported|\/edit/, says: 'mitgliedsanfragen|member requests|gruppenregeln|group rules|gruppe verwalten|manage group|moderation|gemeldet|admin-?' },
    create: { at: /\/create|\/new\b/, says: 'gruppe erstellen|create (?:a )?group|neue gruppe' },
    list: { at: /^\/groups\/?(?:\?.*)?$|\/groups\/(?:feed|discover|joins|search|requests)|\/communities\/?$|\/explore/, says: 'deine gruppen|ihre gruppen|your groups|gruppen entdecken|discover groups|suggested groups' },
    jobs: { says: 'jobs? |stellen\\S* |jobbörse|jobmarkt|karriere ' },
  },
  reviews: {
    interview: { at: /interview|vorstellungsgespr|bewerbung|applicant/, says: 'bewerbungs|interviews? |vorstellungsgespräch|bewerber' },
    salary: { at: /salar|gehalt|gehälter|gehaelter|lohn|\/pay\b/, says: 'gehalt|gehälter|salar' },
    apprentice: { at: /ausbildung|azubi|apprentice/, says: 'azubi|ausbildung|auszubildende' },
    report: { at: /report|flag|melden/, says: 'melden|report |gefälscht|falsche bewertung|fake|prüfverfahren' },
    write: { at: /bewerten|survey|\/new\b|write/, says: 'bewertung (?:schreiben|abgeben)|write a review' },
  },
  search: {
    people: { at: /people|users?\b|accounts/, says: 'personen|people' },
    companies: { at: /compan|\/pages|unternehmen|firmen/, says: 'unternehmen|companies|seiten|pages' },
    groups: { at: /groups/, says: 'gruppen|groups' },
  },
  feed: {
    video: { at: /\/(?:reels?|watch|shorts|video|live)\b/ },
    trends: { at: /explore|trend|discover/, says: 'trends? |entdecken|explore' },
    saved: { at: /bookmark|saved|collections/, says: 'gespeichert|saved|lesezeichen|bookmarks' },
  },
  post: {
    reply: { says: 'antworten? an |replying to|in reply to|antwort auf ' },
    crisis: { says: CRISIS },
    video: { at: /\/(?:reels?|shorts|videos?|watch|watch_popup|tv|live|clip)\b|youtu\.be/ },
    story: { at: /\/stories\// },
    photo: { at: /\/photos?\b|photo\.php|fbid=/ },
    article: { at: /\/pulse\/|\/articles?\/|\/newsletters?\/|\/news\/story|\/klartext\// },
    discussed: { says: '(?:[3-9]\\d|\\d{3,}) (?:kommentare|comments|antworten|replies)' },
  },
} as const satisfies Partial<Record<PageKind, Readonly<Record<string, SubPage>>>>;

const TABLE: Partial<Record<PageKind, Readonly<Record<string, SubPage>>>> = SUB_PAGES;

/** Pages that no address and no title tells, only the open editor; see `Writing`. */
export const WRITTEN_PAGES: Partial<Record<PageKind, string>> = { reviews: 'reply', post: 'comment' };

/** Whether a page kind has a sub-page of that name. */
export const isSubPage = (kind: PageKind, name: string): boolean =>
  Object.hasOwn(TABLE[kind] ?? {}, name) || WRITTEN_PAGES[kind] === name;

/** The sub-page of a kind that a page is, by its address, title and heading; `undefined` = none in particular. */
export function subPageOf(kind: PageKind, page: PageWords): string | undefined {
  const address = page.url.toLowerCase().replace(/^https?:\/\/[^/]*/, '');
  const said = ` ${page.heading ?? ''} ${page.title} `.toLowerCase().replace(/[^\p{L}\p{N}/&'’-]+/gu, ' ');
  const begins = (says: string) => new RegExp(` (?:${says})`).test(said);
  return Object.entries(TABLE[kind] ?? {}).find(
    ([, { at, says }]) => at?.test(address) || (says !== undefined && begins(says)),
  )?.[0];
}
