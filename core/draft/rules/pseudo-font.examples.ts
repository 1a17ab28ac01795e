import type { RuleExamples } from '../rule';

export const pseudoFontExamples: RuleExamples = {
  rule: 'pseudo-font',
  examples: [
    { text: '𝗪𝗶𝗿 𝘀𝘁𝗲𝗹𝗹𝗲𝗻 𝗲𝗶𝗻: drei Leute für die Backstube.', span: '𝗪𝗶𝗿 𝘀𝘁𝗲𝗹𝗹𝗲𝗻 𝗲𝗶𝗻' },
    { text: 'Heute gibt es 𝓗𝓮𝓻𝔃𝓵𝓲𝓬𝓱𝓮𝓼 aus dem Ofen.', span: '𝓗𝓮𝓻𝔃𝓵𝓲𝓬𝓱𝓮𝓼' },
    { text: 'ⓝⓔⓤ im Sortiment: Brot mit Kümmel.', span: 'ⓝⓔⓤ' },
    { text: 'Praxis für Logopädie | 🅃🄴🅁🄼🄸🄽🄴 nach Absprache', span: '🅃🄴🅁🄼🄸🄽🄴' },
    { text: 'Ｗｅｒｋｓｔａｔｔ Linz, offen bis 18 Uhr', span: 'Ｗｅｒｋｓｔａｔｔ' },
    { text: 'ᴛʜᴇʀᴀᴘɪᴇ ɪɴ ʀᴜʜᴇ, seit 2011 in Chur', span: 'ᴛʜᴇʀᴀᴘɪᴇ ɪɴ ʀᴜʜᴇ' },
    { text: 'Die Tür ist 𝘂̈𝗯𝗲𝗿𝗮𝗹𝗹 offen.', span: '𝘂̈𝗯𝗲𝗿𝗮𝗹𝗹' },
    { text: 'Wir sagen 𝗗𝗮𝗻𝗸𝗲 𝗳ü𝗿 𝟭𝟬 𝗝𝗮𝗵𝗿𝗲 mit euch.', span: '𝗗𝗮𝗻𝗸𝗲 𝗳ü𝗿 𝟭𝟬 𝗝𝗮𝗵𝗿𝗲' },
    { text: '🅝🅔🅤 bei uns: der Reparaturtisch am Samstag.', span: '🅝🅔🅤' },
  ],
  nearMisses: [
    { text: 'Unsere Marke Holzwerk™ gibt es seit 1998, ® seit 2003.' },
    { text: '① Anmelden ② Helm mitbringen ③ losfahren' },
    { text: 'Der Raum hat 42 m² und 120 m³ Luft.' },
    { text: 'Für die Lernenden: 𝐸 = 𝑚𝑐² steht an der Tafel, 𝛼 ist der Winkel.' },
    { text: 'Parken auf 🅿️ Nord, Blutgruppe 🅾️ wird gebraucht.' },
    { text: 'Bei 5 ℃ bleibt die Halle zu, ab 21 ℃ auch.' },
    { text: 'Das Wasser enthält CO₂ und etwas H₂S.' },
    { text: 'In Genf heißt der 1ᵉʳ août Nationalfeiertag.' },
    { text: 'Der Wert ℝ⁺ und die Menge ℕ sind Thema der zweiten Stunde.' },
  ],
};
