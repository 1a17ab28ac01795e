import type { RuleExamples } from '../rule';

export const linkInPostExamples: RuleExamples = {
  rule: 'link-in-post',
  context: { network: 'linkedin' },
  examples: [
    { text: 'Der Bericht: https://verband.example/bericht', span: 'https://verband.example/bericht' },
    { text: 'Anmeldung auf www.kurszentrum.de bis Freitag', span: 'www.kurszentrum.de' },
    { text: 'Alles steht unter stadt-wels.at/bad bereit.', span: 'stadt-wels.at/bad' },
    { text: '(http://radwerk.example)', span: 'http://radwerk.example' },
    { text: 'Zum Hören 👉 https://podcast.example/folge-12?s=li', span: 'https://podcast.example/folge-12?s=li' },
    { text: 'Karte: https://karte.example/#7/47.1/9.5.', span: 'https://karte.example/#7/47.1/9.5' },
  ],
  nearMisses: [
    { text: 'Der Link steht im ersten Kommentar.' },
    { text: 'Schreiben Sie an jobs@verband.example oder rufen Sie an.' },
    { text: 'Wir waren auf Booking.com und mobile.de zu finden.' },
    { text: 'Die Gewerkschaft ver.di hat zugestimmt.' },
    { text: 'Der Bericht: https://verband.example/bericht', context: { network: 'facebook' } },
    { text: 'Details: https://verband.example/stelle', context: { kind: 'job' } },
    { text: 'Danke! https://verband.example', context: { kind: 'comment' } },
  ],
};
