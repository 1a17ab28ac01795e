// Long because it is a table: examples and near misses of one rule, grouped by kind.
import type { RuleExamples } from '../rule';

export const aiLabelExamples: RuleExamples = {
  rule: 'ai-label',
  context: { network: 'instagram' },
  examples: [
    {
      text: 'Neue Karte, neuer Look. Die Gäste auf dem Bild kennt niemand, die hat ein Rechner ausgespuckt.',
      span: 'die hat ein Rechner ausgespuckt',
    },
    {
      text: 'Ab Mai läuft unser Podcast. Die Stimme am Anfang, die hat eine Software aus Proben von Ilse gerechnet.',
      span: '',
    },
    {
      text: 'Wer ist das? Nadja aus Kiel. Das Porträt haben wir mit Firefly erzeugen lassen.',
      span: '',
      grade: 'empfehlung',
    },
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
    {
      text: 'Die Gesichter in diesem Video hat unsere KI erzeugt.',
      span: 'Gesichter in diesem Video hat unsere KI erzeugt',
    },
    {
      text: 'Neu am Telefon: Clara, unsere neue Stimme. Dass sie eine KI ist, merkt man kaum.',
      span: 'Stimme. Dass sie eine KI ist',
    },
    {
      text: 'Unser Model auf dem Foto gibt es nicht, die KI hat sie erfunden.',
      span: 'Model auf dem Foto gibt es nicht, die KI hat sie erfunden',
    },
    {
      text: 'Viel Spaß beim Ansehen! Der Film hat uns 40 Euro gekostet, die Aufnahmen kommen komplett aus der KI, und wir haben sie an einem Nachmittag gemacht.',
      span: 'Aufnahmen kommen komplett aus der KI, und wir haben sie an einem Nachmittag gemacht',
    },
    {
      text: 'Diese Aufnahme hat Midjourney für uns gemacht, aber das Haus sieht wirklich so aus.',
      span: 'Aufnahme hat Midjourney für uns gemacht',
    },
    {
      text: 'Unser Chef spricht plötzlich Spanisch: Die Stimme hat eine KI geklont.',
      span: 'Stimme hat eine KI geklont',
    },
    {
      text: 'Wir zahlen 16 Euro die Stunde und arbeiten dich vier Wochen lang ein. Du hilfst beim Waschen, Anziehen und Essen, in Paderborn.\nHinweis: Das Bild wurde mit KI erstellt.',
      context: { kind: 'job' },
      span: 'Bild wurde mit KI erstellt',
    },
    {
      text: 'Dieses Bild ist mit Midjourney entstanden: unser Laden im Schnee.',
      span: 'Bild ist mit Midjourney entstanden',
    },
    { text: 'Unser Chef als Pilot, das Foto hat die KI gemacht.', span: 'Foto hat die KI gemacht' },
    {
      text: 'Mit ChatGPT habe ich das Foto unseres Teams erzeugt.',
      span: 'Mit ChatGPT habe ich das Foto unseres Teams erzeugt',
    },
    // No real picture, said so.
    {
      text: 'Neu im Laden. Das Foto stammt aus einer KI und zeigt keinen echten Laden.',
      span: 'Foto stammt aus einer KI',
    },
    {
      text: 'Der neue Hof. Die Aufnahme kommt von Midjourney, kein reales Bild.',
      span: 'Aufnahme kommt von Midjourney',
    },
    { text: 'Wir bauen um. Titelfoto (KI): So wird der Eingang.', span: 'Titelfoto (KI' },
    { text: 'Unser Sommer. Foto: Midjourney, kein wirklicher Garten.', span: 'Foto: Midjourney' },
    { text: 'Im Video spricht ein Avatar von HeyGen, keine echte Kollegin.', span: 'Avatar von HeyGen' },
    { text: 'Die Frau auf dem Plakat gibt es nicht, sie kommt aus der KI.', span: 'Frau auf dem Plakat gibt es nicht' },
    {
      text: 'Die Stimme im Film ist mit ElevenLabs erzeugt, keine wirkliche Sprecherin.',
      context: { country: 'AT' },
      span: 'Stimme im Film ist mit ElevenLabs erzeugt',
    },
    {
      text: 'Das Video haben wir mit Sora gemacht, keinen echten Drehtag gab es.',
      span: 'Video haben wir mit Sora gemacht',
    },
    // Any picture.
    {
      text: 'Der Sommer kommt. Das Kampagnenbild haben wir mit Midjourney erzeugt.',
      span: 'Kampagnenbild haben wir mit Midjourney erzeugt',
    },
    { text: 'Neu im Heft. Das Hintergrundbild stammt aus einer KI.', span: 'Hintergrundbild stammt aus einer KI' },
    { text: 'Unser Stand. Das Messebild ist mit Firefly gestaltet.', span: 'Messebild ist mit Firefly gestaltet' },
    {
      text: 'Der Hof im Schnee, so schön war der Morgen noch nie, finden wir hier. Bildquelle: Midjourney',
      span: 'Bildquelle: Midjourney',
    },
    {
      text: 'Unsere neue Kollektion in den Dünen von Sylt, zwei Tage Wind und Sonne. Shooting: komplett synthetisch',
      span: 'Shooting: komplett synthetisch',
    },
    {
      text: 'Das Model in der blauen Jacke steht am Hafen und schaut aufs Meer hinaus. Die Frau auf dem Bild gibt es nicht.',
      span: 'Die Frau auf dem Bild gibt es nicht',
    },
    { text: 'Abend am See, die Lampions brennen schon, wir decken gerade die Tische. #aiphoto', span: '#aiphoto' },
    {
      text: 'Die Terrasse im Mai, zwölf Tische, alle mit Blick auf den Dom. Reservieren unter der Nummer im Profil. AI generated',
      span: 'AI generated',
    },
    {
      text: 'Guten Morgen aus der Backstube, die Brezeln sind fertig, kommen Sie vorbei. Erstellt mit Midjourney.',
      span: 'Erstellt mit Midjourney',
    },
    {
      text: 'So klingt der Hörspaziergang durch die Altstadt, elf Stationen, 40 Minuten. Die Stimme ist synthetisch.',
      span: 'Stimme ist synthetisch',
    },
    {
      text: 'Wir stellen vor: Mia, sie führt ab heute durch unsere Videos und spricht Deutsch. Mia ist ein virtuelles Model.',
      span: 'virtuelles Model',
    },
    {
      text: 'Neuer Spot, 30 Sekunden, gedreht wurde keine davon. Die Szenen sind vollständig künstlich erzeugt.',
      span: 'Szenen sind vollständig künstlich erzeugt',
    },
    // By the grammar.
    {
      text: 'Unser Otter trägt jetzt Helm. Gezeichnet hat ihn eine Bild-KI.',
      span: 'Gezeichnet hat ihn eine Bild-KI',
      context: {},
    },
    {
      text: 'Sie sehen Lena aus dem Service am Empfang. Lena ist ein Avatar.',
      span: 'Lena ist ein Avatar',
      context: {},
    },
    {
      text: 'Der Film läuft ab Montag. Die Stimme wurde dafür geklont.',
      span: 'Die Stimme wurde dafür geklont',
      context: {},
    },
    {
      text: 'So wird die Halle. Visualisierung mit Midjourney erstellt.',
      span: 'Visualisierung mit Midjourney',
      context: {},
    },
    // Ideas, in wordings of their own.
    {
      text: 'Unser neues Gesicht im Schaufenster! Die Frau auf dem Plakat stammt aus dem Computer.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'DE' },
      span: 'Die Frau auf dem Plakat stammt aus dem Computer',
    },
    {
      text: 'Strand, Palme, Sonnenuntergang, alles aus dem Generator. Die Reise gibt es wirklich.',
      context: { network: 'instagram', kind: 'ad', account: 'own-company', country: 'DE' },
      span: 'Strand, Palme, Sonnenuntergang, alles aus dem Generator',
    },
    {
      text: 'Der Chef singt! Die Stimme hat ein Algorithmus beigesteuert.',
      context: { network: 'tiktok', kind: 'post', account: 'own-company', country: 'DE' },
      span: 'Stimme hat ein Algorithmus beigesteuert',
    },
    {
      text: 'Die Gäste im Bild sind aus dem Rechner, die Knödel nicht.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'AT' },
      span: 'Die Gäste im Bild sind aus dem Rechner',
    },
    {
      text: 'Lisa berät euch jetzt im Chat. Sie besteht aus lauter Pixeln.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'DE' },
      span: 'Sie besteht aus lauter Pixeln',
    },
    {
      text: 'Bitte lächeln! Keiner dieser Menschen wurde je geboren.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'DE' },
      span: 'Keiner dieser Menschen wurde je geboren',
    },
    // In any order, and with a reason behind it.
    {
      text: 'Vorher, nachher, fertig: 70 Minuten für Brauen und Wimpern. Das Bild ist übrigens mit KI erstellt, weil die Kundin nicht gezeigt werden wollte.',
      span: 'Das Bild ist übrigens mit KI erstellt',
      context: {},
    },
    {
      text: 'Das war unser Sommerfest. Erstellt haben wir das Video mit einer KI, weil keine Kamera da war.',
      span: 'Erstellt haben wir das Video mit einer KI',
      context: {},
    },
    {
      text: 'Das war unser Sommerfest. Gestaltet wurde das Plakat übrigens durch eine KI.',
      span: 'Gestaltet wurde das Plakat übrigens durch eine KI',
      context: {},
    },
    {
      text: 'Das war unser Sommerfest. Was ihr auf dem Foto seht, hat sich eine KI ausgedacht.',
      span: 'Foto seht, hat sich eine KI ausgedacht',
      context: {},
    },
    {
      text: 'Das war unser Sommerfest. Die Sprecherin im Clip ist eine künstliche Intelligenz.',
      span: 'Sprecherin im Clip ist eine künstliche Intelligenz',
      context: {},
    },
    {
      text: 'So sah der Marktplatz 1870 aus. Die Aufnahme ist kein altes Foto, ein KI-Tool hat sie nach Stichen gebaut.',
      span: 'ein KI-Tool hat sie',
    },
    {
      text: 'Der Film läuft ab heute. Falls euch die Stimme bekannt vorkommt: Eine KI hat sie nachgesprochen.',
      span: 'Eine KI hat sie nachgesprochen',
    },
  ],
  nearMisses: [
    // In any order, but another deed.
    { text: 'Termine ab Februar. Das Bild ist nicht mit KI erstellt, weil die Kundin sich gern zeigt.', context: {} },
    { text: 'Neu bei uns: Das Video-Tool erstellt mit KI Untertitel in 30 Sprachen.', context: {} },
    { text: 'Jonas hat eine KI entworfen, die Bilder erkennt.', context: {} },
    { text: 'Meine Rede habe ich mit KI vorbereitet, das Foto hat Eva gemacht.', context: {} },
    { text: 'Unsere KI hat 400 Fotos ausgewertet und Berichte erstellt.', context: {} },
    { text: 'Ihr könnt bei uns Bilder mit KI bearbeiten lassen.', context: {} },
    { text: 'Im Film „Her“ ist die Sprecherin eine KI.', context: {} },
    // By the grammar.
    { text: 'Gezeichnet hat ihn unsere Auszubildende mit Tusche.', context: {} },
    { text: 'Übersetzt hat das ein Büro in Graz.', context: {} },
    { text: 'Lena ist unsere neue Kollegin am Empfang.', context: {} },
    { text: 'Die Stimme am Telefon gehört Frau Kern.', context: {} },
    { text: 'Unsere Jacken sind vollständig synthetisch gefüttert, die Füllung trocknet schnell.' },
    { text: 'Das Öl ist vollsynthetisch, der Wechsel dauert 20 Minuten.' },
    { text: 'Virtueller Rundgang: zwölf Räume, gefilmt im März.' },
    { text: 'KI-Video: Der Chor singt, wie er 1920 geklungen haben könnte.' },
    { text: 'Das Foto entstand um sechs Uhr früh, künstliches Licht gab es keines.' },
    { text: 'Wir digitalisieren das Archiv, 3.000 Fotos sind gescannt. #ki #ai' },
    { text: 'Unser Kurs erklärt, wie man mit Midjourney arbeitet. #aiart' },
    { text: 'Den Text haben wir mit ChatGPT gekürzt, die Zahlen prüft die Buchhaltung.' },
    { text: 'Mit KI erzeugt: der Marktplatz im Jahr 2050. #aiart' },
    { text: 'Die Stimme in diesem Video ist geklont, mit meiner Zustimmung.' },
    { text: 'Mit KI erzeugt: So könnte der Uferweg aussehen. Das Bild stammt von Firefly.' },
    { text: 'KI-Bild. Der Park wird so, das Foto wurde mit Midjourney erzeugt.' },
    { text: 'Workshop: Wie Sie Fotos mit KI erstellen.' },
    { text: 'Dieses Foto wurde nicht mit KI erzeugt, es hat wirklich geregnet.' },
    { text: 'Wir nutzen KI für die Disposition der Fahrten.' },
    { text: 'Das Video hat Jana gedreht, das Bild stammt aus dem Archiv.' },
    { text: 'Wer erkennt, welches Foto mit KI erstellt wurde?' },
    { text: 'Unsere KI erkennt Schäden auf Fotos von Dächern.' },
    { text: 'Im Workshop lernt ihr, wie man Bilder mit KI erzeugt.' },
    { text: 'Das Foto hat Anna gemacht, keine KI.' },
    { text: 'Mit KI erzeugt: So könnte der Platz aussehen.' },
    { text: 'Die KI schreibt Protokolle, wir lesen sie gegen.' },
    { text: 'Clara ist unsere neue Stimme am Telefon. Sie arbeitet seit 2019 an der Rezeption.' },
    { text: 'KI sortiert bei uns die Post.' },
    // No real picture, said so.
    { text: 'Das Foto stammt nicht aus der KI, sondern von unserer Lehrtochter.' },
    { text: 'Unsere Fotos entstehen ohne KI.' },
    { text: 'KI hilft uns beim Planen, das Foto zeigt die echte Werkstatt.' },
    { text: 'Die Familie auf dem Foto gibt es wirklich, keine KI.' },
    // Any picture.
    { text: 'Das Kampagnenbild hat Lea mit der Kamera gemacht.' },
    { text: 'Das Gruppenbild hängt im Flur, die KI hilft uns beim Dienstplan.' },
    { text: 'Unser Weltbild ist ohne KI entstanden.' },
    { text: 'Das Röntgenbild wertet keine KI aus.' },
    // Near the same ideas.
    {
      text: 'Die Rechnung kommt aus dem Computer, das Brot aus dem Ofen.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Den Strom liefert der Generator, die Küche läuft weiter.',
      context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Unser Chef hat eine Software gekauft, die Frau am Empfang hat sie übernommen.',
      context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Die Familie ist aus dem Algorithmus der Wohnungsvergabe gefallen.',
      context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Mit Video aus der Software-Schulung: Wie man einen Auftrag anlegt.',
      context: { network: 'instagram', kind: 'post', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Die Kollegin kommt von der Software AG.',
      context: { network: 'linkedin', kind: 'post', account: 'own-company', country: 'DE' },
    },
    { text: 'Das Foto ist von Jonas. Eine KI hat den Text übersetzt.' },
    { text: 'Unsere Lehrlinge haben ein KI-Programm gebaut, das Foto zeigt sie beim Test.' },
    { text: 'Auf dem Foto: unsere Lehrlinge. Die haben ein Programm gebaut, das Lager zählt sich jetzt selbst.' },
    { text: 'Auf dem Foto ist Mira, die eine Software für Bäckereien erstellt hat.' },
  ],
};
