import type { RuleExamples } from '../rule';

export const hashtagCountExamples: RuleExamples = {
  rule: 'hashtag-count',
  context: { network: 'linkedin' },
  examples: [
    { text: 'Neue Drehbank. #Metall #Handwerk #Kassel #Ausbildung #Drehen #Werkstatt', span: '' },
    { text: 'Guten Morgen aus Bern. #Bern #Aare #Schwimmen', context: { network: 'x' }, span: '' },
    {
      text: 'Ernte!\n\n#Wein\n#Pfalz\n#Riesling\n#Lese\n#Herbst\n#Weingut',
      context: { network: 'instagram', account: 'creator' },
      span: '',
    },
    { text: '#A1 #B2 #C3 #D4 #E5 #F6 sind unsere Busse.', context: { network: 'facebook' }, span: '' },
    { text: 'Tag 1: #Pflege #Nachtdienst #Team #Klinik #Ulm #Pflege', context: { network: 'threads' }, span: '' },
    { text: 'Chor, heute. #Chor #Musik #Linz #Probe #Singen #Alt #Tenor', context: { network: 'bluesky' }, span: '' },
    {
      text: 'Fünf sind genug. #Eins #Zwei #Drei #Vier #Fünf #Sechs',
      context: { network: 'xing', account: 'agency' },
      span: '',
    },
    {
      text: 'Offene Werkstatt am 14. März. #Berufsschule #Ausbildung #Bochum #Handwerk #Werkstatt #Ruhr',
      span: '',
      context: { network: 'tiktok' },
    },
  ],
  nearMisses: [
    { text: 'Neue Drehbank. #Metall #Handwerk #Kassel #Ausbildung #Drehen' },
    { text: 'Platz #1, #2 und #3 gingen nach Graz. #Judo #Graz', context: { network: 'x' } },
    { text: 'Siehe https://stadt.example/plan#halle#tor und #Stadtplan #Umbau', context: { network: 'x' } },
    { text: 'Programmieren in C# und F#: #Kurs #Volkshochschule', context: { network: 'x' } },
    { text: 'Viele Tags. #A1 #B2 #C3 #D4 #E5 #F6 #G7', context: { network: 'mastodon' } },
    { text: 'Interne Liste: #A1 #B2 #C3 #D4 #E5 #F6', context: { kind: 'message' } },
    { text: 'Raute allein # ist keiner, ## auch nicht, #123 auch nicht. #Echt' },
    { text: 'Offene Werkstatt. #Berufsschule #Ausbildung #Bochum', context: { network: 'tiktok' } },
  ],
};
