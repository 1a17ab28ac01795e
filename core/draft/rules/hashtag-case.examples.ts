import type { RuleExamples } from '../rule';

export const hashtagCaseExamples: RuleExamples = {
  rule: 'hashtag-case',
  examples: [
    { text: 'Am Sonntag öffnen wir das Tor. #tagderoffenentür', span: '#tagderoffenentür' },
    { text: 'Unser Plan für 2026 #socialmediamarketing', span: '#socialmediamarketing' },
    { text: 'Drei Wochen Probezeit #newwork', span: '#newwork' },
    { text: 'Wir sagen Danke. #ausliebezumhandwerk', span: '#ausliebezumhandwerk' },
    { text: 'Brot von hier #regionaleküche #Brot', span: '#regionaleküche' },
    { text: 'Die Station ist wieder voll besetzt. #wirsindpflege', span: '#wirsindpflege' },
    { text: 'Bis morgen! #schönenfeierabend', span: '#schönenfeierabend' },
    { text: 'Zwei Stellen im Büro #offenestellen', span: '#offenestellen' },
    { text: 'Homeoffice ist kein Garten. #worklifebalance', span: '#worklifebalance' },
    { text: 'Das Museum bleibt bis Mitternacht auf. #langenachtdermuseen', span: '#langenachtdermuseen' },
    { text: 'Wer hilft mit? #gemeinsamfürdenwald', span: '#gemeinsamfürdenwald' },
  ],
  nearMisses: [
    { text: 'Wer kommt? #fachkräftemangel #weihnachtsmarkt #feuerwehr' },
    { text: 'Neu im Netz: #linkedin #tiktok #youtube #homeoffice' },
    { text: 'Prüfung bestanden #dsgvo #ihk #tüv #mint #haccp' },
    { text: 'Gut lesbar: #SocialMediaMarketing #TagDerOffenenTür #NeueWege' },
    { text: '#niederösterreich #vorarlberg #oderbruch #ostfriesland' },
    { text: '#nachhaltigkeit #digitalisierung #zusammenhalt #überstunden' },
    { text: '#neueröffnung #großeinsatz #altersvorsorge #hochschule' },
    { text: '#stellenangebot #ausbildung #mitarbeiter #einkaufen #wiederaufbau' },
    { text: 'Siehe https://example.org/#wirsindpflege' },
    { text: '#handgemacht #selbstgemacht #frischgebacken #barfuß #volleyball' },
  ],
};
