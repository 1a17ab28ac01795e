import type { RuleExamples } from '../rule';

export const aiLabelExamples: RuleExamples = {
  rule: 'ai-label',
  context: { network: 'instagram' },
  examples: [
    {
      text: 'Der Herbst ist da. Unser neues Werbevideo ist komplett mit KI produziert – hättet ihr es gemerkt?',
      span: 'Werbevideo',
    },
    {
      text: 'Neue Küche, neues Licht. Das Foto haben wir mit Midjourney erzeugt.',
      span: 'Foto haben wir mit Midjourney erzeugt',
    },
    {
      text: 'Frühstück am See. Für das Video hat uns ein Avatar von HeyGen die Sätze mit KI gesprochen.',
      span: 'Avatar',
    },
    { text: 'So klingt der Herbst. Die Stimme ist mit ElevenLabs geklont.', span: 'Stimme ist mit ElevenLabs geklont' },
    {
      text: 'Unser Team im Schnee! Zugegeben: Das Teamfoto wurde von einer KI erstellt.',
      context: { country: 'AT' },
      span: 'Teamfoto wurde von einer KI erstellt',
    },
    {
      text: 'Der neue Stadtpark, wie er sein könnte? Nein, wie er wird. Titelbild per Firefly gestaltet.',
      span: 'Titelbild per Firefly gestaltet',
    },
    {
      text: 'Ein Hauch von Zukunft am Bahnhof. Das Bild hat die Agentur mit DALL-E generiert.',
      context: { country: 'CH' },
      span: 'Bild hat die Agentur mit DALL-E generiert',
    },
  ],
  nearMisses: [
    { text: 'Mit KI erzeugt: So könnte der Uferweg aussehen. Das Bild stammt von Firefly.' },
    { text: 'KI-Bild. Der Park wird so, das Foto wurde mit Midjourney erzeugt.' },
    { text: 'Workshop: Wie Sie Fotos mit KI erstellen.' },
    { text: 'Dieses Foto wurde nicht mit KI erzeugt, es hat wirklich geregnet.' },
    { text: 'Wir nutzen KI für die Disposition der Fahrten.' },
    { text: 'Das Video hat Jana gedreht, das Bild stammt aus dem Archiv.' },
    { text: 'Wer erkennt, welches Foto mit KI erstellt wurde?' },
  ],
};
