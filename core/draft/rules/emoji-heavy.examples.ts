import type { RuleExamples } from '../rule';

export const emojiHeavyExamples: RuleExamples = {
  rule: 'emoji-heavy',
  examples: [
    { text: 'Endlich Ferien 🎉🎊🥳🎈', span: '' },
    { text: 'Neu im Laden 🥖 🥐 🥨 🥯 ab sieben Uhr.', span: '' },
    { text: '🚲 Reparatur\n🔧 Verleih\n🛠 Beratung\n🧰 Teile', span: '' },
    { text: '✅ Fester Lohn\n✅ Freie Wochenenden\n✅ Eigener Spind', span: '' },
    {
      text: 'Heute 🌞, morgen 🌧, dann 🌈. Mit 🐕 und 🐈, mit 🚗 oder 🚲, für 👧 und 👦, alle 🎶.',
      span: '',
    },
    { text: 'Danke 👏🏻👏🏽👏🏿👏 an das Team der Nachtschicht.', span: '' },
    { text: 'Spiele gegen 🇫🇷🇮🇹🇦🇹🇨🇭 in einer Woche.', span: '' },
    { text: '1️⃣ Anrufen\n2️⃣ Vorbeikommen\n3️⃣ Anfangen', span: '' },
  ],
  nearMisses: [
    { text: 'Saisonstart 🎉🎉🎉 am Freitag um sieben.' },
    { text: '✓ Grüngut\n✓ Altholz\n✓ Metall\n✓ Papier' },
    { text: '→ Tor 1\n→ Tor 2\n→ Tor 3\n→ Tor 4' },
    { text: 'Familien 👨‍👩‍👧‍👦, Paare 👩‍❤️‍👨 und Gruppen sind da.' },
    { text: 'Marken™ und Rechte®, ©2026, ☎ 0512 555 19' },
    { text: '🌻 Blumenmarkt\nJeden Dienstag bis zwölf.\n🌷 Neu: Tulpen' },
    { text: 'Um 7 ☕, um 12 🍲, um 15 🍰, um 18 🍺, um 20 🎬, um 22 🌙, dann 🛏 und 💤' },
    { text: '• Brot\n• Käse\n– Wurst\n* Obst' },
  ],
};
