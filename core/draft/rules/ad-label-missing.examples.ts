import type { RuleExamples } from '../rule';

export const adLabelMissingExamples: RuleExamples = {
  rule: 'ad-label-missing',
  context: { network: 'instagram', account: 'creator' },
  examples: [
    {
      text: 'Werbung kommt hier sonst selten. Die Vase wurde mir von Tonkunst geschenkt.',
      span: 'wurde mir von Tonkunst geschenkt',
    },
    { text: 'Mit NORA15 spart ihr 15 Prozent bei Teeliebe.', span: 'NORA15' },
    { text: 'Die Jacke hält warm. Mit dem Code PIA10 spart ihr zehn Prozent.', span: 'Code PIA10' },
    {
      text: 'Das Zelt wurde mir vom Hersteller kostenlos zur Verfügung gestellt.',
      span: 'kostenlos zur Verfügung gestellt',
    },
    { text: 'Die Pfanne ist ein PR-Sample, ich brate seit Mai damit.', span: 'PR-Sample' },
    { text: 'Drei Tage Wandern, eingeladen vom Hotel Sonnhof. Das Frühstück war früh.', span: 'eingeladen vom Hotel' },
    { text: 'Alles über meinen Affiliate-Link in der Bio.', span: 'Affiliate-Link' },
    { text: 'In bezahlter Partnerschaft zeige ich euch heute zwei Akkuschrauber.', span: 'bezahlter Partnerschaft' },
    {
      text: 'Der Verlag hat mir das Buch geschickt, ich habe es an einem Abend gelesen.',
      span: 'Verlag hat mir das Buch geschickt',
    },
    {
      text: 'Wir bekommen pro Buchung eine kleine Provision, wenn ihr über uns bucht.',
      context: { account: 'own-company' },
      span: 'Provision',
    },
    {
      text: 'Der Hersteller Dampfgut hat uns die Maschine kostenlos zur Verfügung gestellt. Sie steht jetzt im Gastraum.',
      context: { account: 'own-company' },
      span: 'Hersteller Dampfgut hat uns die Maschine kostenlos zur Verfügung gestellt',
    },
    {
      text: 'Für meinen Garten durfte ich von @gruenbeet gratis zwei Hochbeete testen.',
      context: { account: 'private-person' },
      span: 'gratis zwei Hochbeete testen',
    },
    {
      text: 'Seit März schneide ich mit der Säge, die mir die Firma Birkholt gratis geschickt hat.',
      span: 'mir die Firma Birkholt gratis geschickt',
    },
    { text: 'Mein Rabattcode gilt noch bis Montag. Die Sohle ist weich.', span: 'Mein Rabattcode' },
  ],
  nearMisses: [
    { text: 'Anzeige. Das Headset hat mir Klangwerk kostenlos zugeschickt.' },
    { text: 'Unsere Trikots hat die Sparkasse gesponsert, vielen Dank.', context: { account: 'own-company' } },
    { text: 'Mein Arbeitgeber hat mir die Weiterbildung bezahlt.', context: { account: 'private-person' } },
    { text: 'Werbung | Die Jacke hält warm. Mit dem Code PIA10 spart ihr zehn Prozent.' },
    { text: '[Anzeige] Das Zelt wurde mir vom Hersteller kostenlos zur Verfügung gestellt.' },
    { text: 'Mit dem Code HERBST15 gibt es 15 Prozent auf alles im Laden.', context: { account: 'own-company' } },
    { text: 'Die Probestunde ist kostenlos, Schläger stellen wir zur Verfügung.', context: { account: 'own-company' } },
    { text: 'Meine Schwester hat mir zum Geburtstag ein Rad geschenkt.', context: { account: 'private-person' } },
    { text: 'Die Schuhe habe ich selbst gekauft, es gibt keine Kooperation und keine Provision.' },
    {
      text: 'Danke an die Feuerwehr, die uns die Pumpe kostenlos zur Verfügung gestellt hat.',
      context: { account: 'own-company' },
    },
    { text: 'Das Sofa, das mir der Shop geliefert hat, passt nicht durch die Tür.' },
    { text: 'Mit dem Code CAMP5 spart ihr auf meinen Onlinekurs fünf Euro.' },
    { text: 'Den QR-Code am Tor scannen, der PIN-Code steht auf der Karte.' },
    { text: 'Die Vermittlung ist provisionsfrei, das Inserat auch.', context: { account: 'agency' } },
    { text: 'In Kooperation mit der Volkshochschule zeigen wir drei Filme.' },
    { text: 'Fixgehalt und Provision nach Vereinbarung', context: { kind: 'job', account: 'own-company' } },
    { text: 'Danke für die Einladung zum Vortrag, die Fragen waren klug.', context: { account: 'private-person' } },
  ],
};
