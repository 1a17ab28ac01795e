import type { Country } from '../context';

/**
 * Towns by country, the largest ones: Destatis, Gemeindeverzeichnis (31 December 2024); Statistik Austria, Bevölkerung
 * zu Jahresbeginn 2025; Bundesamt für Statistik, Statistik der Schweizer Städte 2025. Left out is what is another word
 * as well (Essen, Halle, Hagen, Hamm, Wels, Baden, Zug, Wil, Sitten) or lies in two of the countries (Freiburg,
 * Altdorf, Neuenburg).
 */
export const TOWNS: Readonly<Record<Country, readonly string[]>> = {
  DE: [
    ...[
      'Berlin',
      'Hamburg',
      'München',
      'Köln',
      'Frankfurt',
      'Stuttgart',
      'Düsseldorf',
      'Leipzig',
      'Dortmund',
      'Bremen',
    ],
    ...[
      'Dresden',
      'Hannover',
      'Nürnberg',
      'Duisburg',
      'Bochum',
      'Wuppertal',
      'Bielefeld',
      'Bonn',
      'Münster',
      'Mannheim',
    ],
    ...['Karlsruhe', 'Augsburg', 'Wiesbaden', 'Mönchengladbach', 'Gelsenkirchen', 'Aachen', 'Braunschweig', 'Chemnitz'],
    ...['Kiel', 'Magdeburg', 'Krefeld', 'Mainz', 'Lübeck', 'Erfurt', 'Oberhausen', 'Rostock', 'Kassel', 'Saarbrücken'],
    ...['Potsdam', 'Oldenburg', 'Osnabrück', 'Ludwigshafen', 'Heidelberg', 'Darmstadt', 'Regensburg', 'Ingolstadt'],
    ...['Würzburg', 'Ulm', 'Heilbronn', 'Göttingen', 'Passau', 'Konstanz', 'Rosenheim', 'Kempten', 'Lindau'],
  ],
  AT: [
    ...['Wien', 'Graz', 'Linz', 'Salzburg', 'Innsbruck', 'Klagenfurt', 'Villach', 'St. Pölten', 'Sankt Pölten'],
    ...['Dornbirn', 'Wiener Neustadt', 'Steyr', 'Feldkirch', 'Bregenz', 'Leonding', 'Klosterneuburg', 'Wolfsberg'],
    ...['Leoben', 'Krems', 'Traun', 'Amstetten', 'Kapfenberg', 'Lustenau', 'Mödling', 'Hallein', 'Kufstein'],
    ...['Traiskirchen', 'Schwechat', 'Eisenstadt', 'Bludenz', 'Ried im Innkreis', 'Vöcklabruck', 'Gmunden', 'Lienz'],
  ],
  CH: [
    ...['Zürich', 'Genf', 'Basel', 'Lausanne', 'Bern', 'Winterthur', 'Luzern', 'St. Gallen', 'Sankt Gallen', 'Lugano'],
    ...['Thun', 'Bellinzona', 'Köniz', 'La Chaux-de-Fonds', 'Schaffhausen', 'Chur', 'Uster', 'Kriens', 'Dübendorf'],
    ...['Dietikon', 'Rapperswil', 'Frauenfeld', 'Wetzikon', 'Wädenswil', 'Bülach', 'Aarau', 'Olten', 'Solothurn'],
    ...['Kreuzlingen', 'Liestal', 'Herisau', 'Schwyz', 'Davos', 'Biel/Bienne'],
  ],
};
