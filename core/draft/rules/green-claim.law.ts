import type { RuleCase, Ruling, Rulings } from '../rule';
import { ruling } from '../rulings';

/** The kinds of environmental claims; `aspect` is a general word beside a certificate that covers one aspect only. */
export type GreenKind = 'general' | 'offset' | 'future' | 'seal' | 'aspect';

/** German unfair-competition law on claims towards consumers, since 27 September 2026. Facts law-091 to law-100. */
const GERMAN: Readonly<Record<GreenKind, Ruling>> = {
  general: ruling(
    'pflicht',
    'Gegenüber Verbrauchern ist eine allgemeine Umweltaussage ohne anerkannte hervorragende Umweltleistung stets unzulässig, außer sie sagt auf demselben Medium klar, worin der Vorteil besteht.',
    'UWG Anhang Nr. 4a zu § 3 Abs. 3; Richtlinie (EU) 2024/825',
    '2026-09-27',
  ),
  offset: ruling(
    'pflicht',
    'Gegenüber Verbrauchern ist die auf Ausgleich von Treibhausgasen gegründete Aussage, ein Produkt sei neutral oder gut für die Umwelt, stets unzulässig, gleich welche Zahl oder welches Zertifikat.',
    'UWG Anhang Nr. 4c zu § 3 Abs. 3; BGH I ZR 98/23',
    '2026-09-27',
  ),
  future: ruling(
    'pflicht',
    'Eine Aussage über künftige Umweltleistung ist gegenüber Verbrauchern irreführend ohne öffentlichen, genauen Plan, den ein unabhängiger Sachverständiger regelmäßig prüft.',
    'UWG § 5 Abs. 3 Nr. 4',
    '2026-09-27',
  ),
  seal: ruling(
    'pflicht',
    'Mit Nachhaltigkeitssiegeln darf gegenüber Verbrauchern nur geworben werden, wenn sie auf einem Zertifizierungssystem beruhen oder von staatlichen Stellen stammen.',
    'UWG Anhang Nr. 2a zu § 3 Abs. 3',
    '2026-09-27',
  ),
  aspect: ruling(
    'empfehlung',
    'Ein Zeichen für einen Aspekt trägt das allgemeine Wort nicht; anerkannt sind etwa EU-Umweltzeichen und Blauer Engel.',
    'UWG Anhang Nr. 4a und 4b zu § 3 Abs. 3',
    '2026-09-27',
  ),
};

const GERMAN_BUSINESS = ruling(
  'empfehlung',
  'Ohne Verkauf an Verbraucher gilt das allgemeine Verbot der Irreführung: Die Aussage muss stimmen und belegbar sein.',
  'UWG § 5',
  '2026-09-27',
);
const AUSTRIAN = ruling(
  'empfehlung',
  'Irreführende Umweltaussagen sind verboten, Gerichte legen streng aus; die EU-Regeln brachte ein Entwurf vom 10. Juni 2026, eine Kundmachung war nicht zu finden.',
  'UWG (AT) § 2; Richtlinie (EU) 2024/825',
  '2026-06',
);
const SWISS = ruling(
  'empfehlung',
  'Unrichtige oder irreführende Angaben über die eigene Leistung sind unlauter.',
  'UWG (CH) Art. 3 Abs. 1 lit. b',
  '2025-01',
);
const SWISS_CLIMATE = ruling(
  'pflicht',
  'Unlauter sind Angaben zur Klimabelastung, die sich nicht durch objektive und überprüfbare Grundlagen belegen lassen, auch gegenüber Firmen.',
  'UWG (CH) Art. 3 Abs. 1 lit. x',
  '2025-01',
);

/**
 * The office treats "klimaneutral" as beyond proof, the commission let full compensation stand. Facts law-062, law-101,
 * law-102.
 */
const SWISS_GROUNDS = ruling(
  'empfehlung',
  'Entscheidend sind objektive, überprüfbare Grundlagen für das ganze Angebot; das Bundesamt für Umwelt hält „klimaneutral“ für nicht beweisbar, die Lauterkeitskommission ließ volle Kompensation gelten.',
  'UWG (CH) Art. 3 Abs. 1 lit. x',
  '2026-03',
);

const NAMES: Readonly<Record<GreenKind, string>> = {
  general: 'Allgemeine Umweltaussage',
  offset: 'Neutral durch Ausgleich',
  future: 'Zukunftsziel',
  seal: 'Eigenes Siegel',
  aspect: 'Zeichen für einen Aspekt',
};

const consumers = (kind: GreenKind): Rulings => ({ DE: GERMAN[kind], AT: AUSTRIAN, CH: SWISS });
const business: Rulings = { DE: GERMAN_BUSINESS, AT: AUSTRIAN, CH: SWISS };
const grounds: Rulings = { DE: undefined, AT: undefined, CH: SWISS_GROUNDS };
const climate: Rulings = { DE: undefined, AT: undefined, CH: SWISS_CLIMATE };

/** The main case, for the list of rules. */
export const GREEN_RULINGS: Rulings = { DE: GERMAN.general, AT: AUSTRIAN, CH: SWISS_CLIMATE };

/** Each kind towards consumers, between companies, and in Switzerland for claims about the climate. */
export const GREEN_CASES: Readonly<Record<string, RuleCase>> = Object.fromEntries([
  ...(['general', 'offset', 'future', 'seal', 'aspect'] as const).flatMap((kind) => [
    [kind, { name: `${NAMES[kind]}, gegenüber Verbrauchern`, rulings: consumers(kind) }],
    [`${kind}-business`, { name: `${NAMES[kind]}, zwischen Firmen oder in Stellenanzeigen`, rulings: business }],
    ...(kind === 'aspect'
      ? []
      : [[`${kind}-climate`, { name: `${NAMES[kind]}, Angabe zum Klima`, rulings: climate }] as const]),
  ]),
  ['offset-grounds', { name: `${NAMES.offset}, Grundlage genannt`, rulings: grounds }] as const,
]);
