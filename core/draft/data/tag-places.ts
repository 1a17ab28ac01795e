import { wordList } from './word-list';

/**
 * Places that tags are made of besides the towns of `towns.ts`, in lower case: towns over about 60,000 people in
 * Germany and over 15,000 in Austria and Switzerland, Länder, cantons, regions. Source: as for `towns.ts`. Left out is
 * what ends other words too (Hof, Hagen, Ahlen, Singen, Sitten, Uri). As of November 2026.
 */
export const MORE_PLACES = wordList(`
  freiburg wolfsburg leverkusen solingen pforzheim offenbach fürth bottrop reutlingen bremerhaven koblenz erlangen
  recklinghausen remscheid bergischgladbach trier jena moers salzgitter hildesheim gütersloh kaiserslautern cottbus hanau
  schwerin esslingen ludwigsburg düren tübingen flensburg iserlohn ratingen lünen villingen zwickau marl worms
  norderstedt minden velbert bamberg bayreuth neumünster delmenhorst viersen rheine marburg dorsten wilhelmshaven gladbeck
  landshut troisdorf arnsberg lüneburg detmold bocholt lüdenscheid celle kerpen aschaffenburg dinslaken fulda neuwied
  herford aalen grevenbroich weimar rüsselsheim dormagen friedrichshafen stralsund greifswald hürth offenburg unna görlitz
  göppingen neuulm schweinfurt wetzlar euskirchen hameln eschweiler meerbusch hattingen sindelfingen waiblingen plauen wesel
  gera herne neuss paderborn mülheim speyer emden tuttlingen ravensburg straubing amberg coburg bautzen
  korneuburg stockerau perchtoldsdorf telfs hohenems rankweil wörgl schwaz saalfelden ansfelden marchtrenk tulln ternitz
  spittal feldkirchen knittelfeld gänserndorf braunau
  biel yverdon montreux horgen kloten allschwil volketswil riehen regensdorf ostermundigen grenchen pratteln burgdorf
  langenthal steffisburg wettingen adliswil schlieren thalwil küsnacht stäfa illnau steinhausen gossau arbon amriswil
  locarno rorschach romanshorn stgallen stpölten
  bayern hessen sachsen thüringen saarland niedersachsen brandenburg badenwürttemberg nrw schleswigholstein mecklenburg
  rheinlandpfalz sachsenanhalt nordrheinwestfalen allgäu sylt ruhrgebiet ruhrpott schwarzwald bodensee oberfranken
  mittelfranken unterfranken oberpfalz niederbayern oberbayern pfalz eifel sauerland münsterland emsland ostfriesland
  usedom spreewald odenwald hunsrück westerwald erzgebirge vogtland lausitz uckermark rheinland rheinhessen niederrhein
  siegerland hohenlohe ostalb spessart taunus wendland altmark kraichgau ortenau chiemgau nordsee ostsee
  steiermark tirol kärnten vorarlberg burgenland niederösterreich oberösterreich salzkammergut wachau waldviertel weinviertel
  mostviertel innviertel mühlviertel pinzgau pongau zillertal ötztal montafon bregenzerwald südtirol
  aargau thurgau graubünden wallis tessin appenzell glarus obwalden nidwalden baselland engadin emmental toggenburg
  österreich schweiz deutschland austria germany switzerland vienna zurich munich cologne
`);

/** Towns that are other words too: only beside what says that a place is meant. */
export const DOUBLE_PLACES = wordList('essen halle wels zug uster münster gießen siegen meilen rügen');
