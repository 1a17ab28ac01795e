/**
 * Towns and kinds of institutions of which a town has one: an invented case that names one of them could be somebody's.
 * The larger towns of Germany, Austria and Switzerland and those that the first edition had used; written for this
 * project, November 2026.
 */
export const TOWNS: readonly string[] = `
  Aachen Aarau Augsburg Bamberg Basel Bayreuth Berlin Bern Bielefeld Bludenz Bochum Bonn Braunschweig Bregenz Bremen
  Chemnitz Chur Coburg Cottbus Darmstadt Dornbirn Dortmund Dresden Duisburg Düsseldorf Emden Erfurt Essen Flensburg Forchheim
  Frankenthal Frankfurt Freiburg Fulda Füssen Genf Gera Göttingen Graz Halle Hamburg Hannover Heidelberg Heilbronn
  Hildesheim Ingolstadt Innsbruck Jena Karlsruhe Kassel Kempten Kiel Klagenfurt Koblenz Köln Konstanz Krefeld Landshut
  Langenthal Lausanne Leipzig Leoben Lingen Linz Lübeck Lugano Luzern Magdeburg Mainz Mannheim München Münster Nürnberg
  Oldenburg Osnabrück Paderborn Passau Pegnitz Pforzheim Potsdam Regensburg Reutlingen Rosenheim Rostock Saarbrücken
  Salzburg Siegen Solingen Steyr Stuttgart Thun Trier Tübingen Ulm Villach Weimar Wels Wien Wiesbaden Winterthur Wuppertal
  Würzburg Zürich`
  .trim()
  .split(/\s+/);

export const INSTITUTIONS: readonly string[] = `
  Freibad Klinikum Klinikverbund Kreiskrankenhaus Sparkasse Stadtbibliothek Stadtbücherei Stadtreinigung Stadttheater
  Stadtverwaltung Stadtwerke Tierheim Verkehrsbetriebe Volkshochschule`
  .trim()
  .split(/\s+/);

/** Courts, chambers and authorities carry the name of their town. */
export const BEFORE_TOWN =
  /(?:AG|LG|OLG|KG|VG|VGH|OVG|LAG|ArbG|AK|IHK|Handelsgericht|Landgericht|Oberlandesgericht|Amtsgericht|Verwaltungsgericht|Kammergericht|Obergericht|Medienanstalt|Arbeiterkammer|Universität|Uni|Hochschule|HTW|FH|Kanton|Land)(?: für)? $/;
