// Long because it is a table: examples and near misses of one rule, grouped by kind.
import type { RuleExamples } from '../rule';

export const reviewConfidentialExamples: RuleExamples = {
  rule: 'review-confidential',
  context: { kind: 'review-reply', network: 'google-business' },
  examples: [
    // Who has a lawyer is no law office, staff are no patients, and a Swiss fiduciary is not bound by Art. 321 StGB.
    {
      text: 'An jenem Abend hatte Ihre Runde schon vier Flaschen Prosecco geleert. Unsere Anwältin prüft den Fall.',
      span: 'hatte Ihre Runde schon vier Flaschen Prosecco geleert',
      grade: 'empfehlung',
      also: ['review-threat'],
    },
    {
      text: 'In unserem Pflegeheim endete Ihre Probezeit im Mai.',
      context: { network: 'kununu' },
      span: 'Ihre Probezeit',
      grade: 'empfehlung',
    },
    {
      text: 'Ihre letzten zwei Rechnungen sind noch offen, darum ruht die Steuererklärung.',
      context: { country: 'CH' },
      span: 'Ihre letzten zwei Rechnungen sind noch offen',
      grade: 'empfehlung',
    },
    {
      text: 'Ihre drei letzten Honorarnoten sind noch immer unbezahlt, darum ruht die Arbeit in der Kanzlei.',
      span: 'Ihre drei letzten Honorarnoten sind noch immer unbezahlt',
    },
    {
      text: 'Das Zutrittsprotokoll belegt, dass Ihr Chip um 5:12 Uhr an der Sauna benutzt wurde.',
      span: 'Das Zutrittsprotokoll belegt',
    },
    {
      text: 'Du hattest 30 Fehltage und drei Abmahnungen wegen Verspätung.',
      context: { network: 'kununu' },
      span: 'Du hattest 30 Fehltage und drei Abmahnungen wegen Verspätung',
    },
    // A member's contract and debts.
    {
      text: 'Guten Tag, Sie haben seit Juni keinen Beitrag mehr gezahlt, daher läuft der Vertrag noch.',
      span: 'keinen Beitrag mehr gezahlt',
    },
    // A sickness, in whatever order it is told.
    {
      text: 'Leider waren Sie in der Zeit bei uns sehr oft krank, das haben wir mitgetragen.',
      context: { network: 'kununu' },
      span: 'krank',
    },
    {
      text: 'Bei Ihren vielen Krankheitstagen mussten andere einspringen.',
      context: { network: 'kununu' },
      span: 'Krankheitstagen',
    },
    {
      text: 'Wer seit acht Wochen die Rechnung über 340 Euro nicht bezahlt, hat wenig zu klagen.',
      span: 'Wer seit acht Wochen die Rechnung',
    },
    {
      text: 'Ihre Tochter hat im Kurs mehrmals andere Kinder gestossen.',
      context: { country: 'CH' },
      span: 'Ihre Tochter hat im Kurs',
    },
    { text: 'Sie haben am Ende nicht einmal die ganze Zeche bezahlt.', span: 'Sie haben am Ende nicht einmal' },
    { text: 'Sie hatten an dem Abend schon vier Bier.', span: 'Sie hatten an dem Abend schon vier Bier' },
    {
      text: 'Ihr Tisch hatte bis 22 Uhr vier Flaschen Wein getrunken und zweimal die Nachbarn beschimpft.',
      context: { country: 'CH' },
      span: 'Ihr Tisch hatte bis 22 Uhr vier Flaschen Wein getrunken',
    },
    { text: 'Ihre Runde war stark alkoholisiert.', span: 'Ihre Runde war stark alkoholisiert' },
    { text: 'Du warst betrunken und hast die Kellnerin beschimpft.', span: 'Du warst betrunken' },
    { text: 'Es tut uns leid, dass Sie so lange in unserer Praxis warten mussten.', span: 'in unserer Praxis' },
    { text: 'Ihre Wurzelbehandlung dauerte lange, sagt die Praxis.', span: 'Ihre Wurzelbehandlung' },
    { text: 'Danke, dass Sie unserer Kanzlei vertraut haben.', span: 'unserer Kanzlei vertraut' },
    {
      text: 'Ihre häufigen Krankmeldungen waren ein Thema.',
      context: { network: 'kununu' },
      span: 'Ihre häufigen Krankmeldungen',
    },
    { text: 'Ihr Termin am Montag war in unserer Praxis verspätet, das tut uns leid.', span: 'Ihr Termin' },
    { text: 'Sie waren im Mai bei uns in der Kanzlei.', span: 'Sie waren im Mai bei uns' },
    { text: 'Als Patientin kennen Sie unser Wartezimmer.', span: 'Als Patientin' },
    { text: 'Ihre Behandlung dauerte zwanzig Minuten.', context: { country: 'AT' }, span: 'Ihre Behandlung' },
    {
      text: 'Wir haben Ihnen damals ein anderes Medikament verschrieben, das steht im Befund.',
      context: { country: 'CH' },
      span: 'Wir haben Ihnen',
    },
    {
      text: 'Ihre Kündigung in der Probezeit hatte andere Gründe.',
      context: { network: 'kununu' },
      span: 'Ihre Kündigung',
    },
    {
      text: 'Während Ihrer Zeit als Teamleiter im Lager war vieles neu.',
      context: { network: 'kununu' },
      span: 'als Teamleiter',
    },
    {
      text: 'Sie sind zum vereinbarten Termin unentschuldigt nicht erschienen.\nZahnarztpraxis am Markt',
      span: 'Sie sind zum vereinbarten Termin',
    },
    {
      text: 'Es freut uns, dass Ihre Rückenschmerzen nach der Massagebehandlung weg sind. Ihr Physioteam',
      span: 'Ihre Rückenschmerzen',
    },
    {
      text: 'Wie im Mandantengespräch erläutert, war die Klage aussichtslos.\nRechtsanwälte Brandt',
      span: 'Wie im Mandantengespräch',
    },
    { text: 'Ihre Blutwerte waren unauffällig, deshalb kein Rezept.\nHausarztpraxis Weber', span: 'Ihre Blutwerte' },
    {
      text: 'Danke, dass Sie sich während Ihrer Schwangerschaft für uns entschieden haben.\nHebammenpraxis',
      span: 'Ihrer Schwangerschaft',
    },
    {
      text: 'Du hast nach vier Monaten selbst gekündigt.',
      context: { network: 'kununu' },
      span: 'Du hast nach vier Monaten selbst gekündigt',
    },
    { text: 'Als Teamleiterin hattest du jede Freiheit.', context: { network: 'kununu' }, span: 'Als Teamleiterin' },
    { text: 'Deine Abmahnung war berechtigt.', context: { network: 'kununu' }, span: 'Deine Abmahnung' },
    {
      text: 'Ihr befristeter Vertrag wurde aus guten Gründen nicht verlängert.',
      context: { network: 'kununu' },
      span: 'Ihr befristeter Vertrag',
    },
    {
      text: 'Ihr Mann schuldet uns noch die Rechnung vom Mai.',
      context: { kind: 'comment', network: 'facebook' },
      span: 'Ihr Mann schuldet',
    },
    { text: 'Dein Kind hat bei uns große Fortschritte gemacht.\nErgotherapie Ott', span: 'Dein Kind' },
    { text: 'Dass Ihr Prozess verloren ging, bedauern wir.\nKanzlei am Dom', span: 'Ihr Prozess' },
    { text: 'Ihrem Rücken geht es hoffentlich besser.\nPhysiotherapie Graf', span: 'Ihrem Rücken' },
    { text: 'Ihr Gehalt lag über dem Tarif.', context: { network: 'kununu' }, span: 'Ihr Gehalt' },
    { text: 'Bei Ihrem letzten Besuch war Dr. Kern in der Praxis im Urlaub.', span: 'Ihrem letzten Besuch' },
    { text: 'Ihre Röntgenbilder liegen in der Praxis bereit.', span: 'Ihre Röntgenbilder' },
    { text: 'Sie sind seit 2019 Patient bei uns.', span: 'Sie sind seit 2019 Patient bei uns' },
    { text: 'Ihr Mandat haben wir niedergelegt, weil die Kanzlei überlastet war.', span: 'Ihr Mandat' },
    {
      text: 'Sie waren nur drei Monate bei uns und oft krank.',
      context: { network: 'kununu' },
      span: 'Sie waren nur drei Monate bei uns',
    },
    { text: 'Ihre Kündigung in der Probezeit hatte Gründe.', context: { network: 'kununu' }, span: 'Ihre Kündigung' },
    { text: 'Bei der Behandlung Ihres Zahns gab es Verzögerungen. Ihr Praxisteam', span: 'Ihres Zahns' },
    {
      text: 'Sie wurden in unserer Ordination von Dr. Lang betreut.',
      context: { country: 'AT' },
      span: 'Sie wurden in unserer Ordination',
    },
    // A day with its stops in the sentence.
    { text: 'Sie waren am 4.11. zur Prophylaxe in unserer Praxis.', span: 'Sie waren am 4.11.' },
    { text: 'Am 3.2. hatten Sie bei uns eine Untersuchung, danach rief die Praxis an.', span: '3.2.' },
    { text: 'Du warst am 9.9. als Patientin bei uns.', span: 'Du warst am 9.9.' },
    { text: 'Sie kamen am 1.12. um 8.30 Uhr zum Termin in die Kanzlei.', span: 'Sie kamen am 1.12.' },
    { text: 'Wir haben Sie am 2.5. und am 9.5. behandelt, so steht es in der Praxis.', span: 'Wir haben Sie am 2.5.' },
    { text: 'Sie hatten am 14.3. einen Termin bei unserem Steuerberater im Steuerbüro.', span: 'Sie hatten am 14.3.' },
    {
      text: 'Sie wurden am 6.6. in unserer Ordination geimpft.',
      context: { country: 'AT' },
      span: 'Sie wurden am 6.6.',
    },
    {
      text: 'Sie sind am 7.7. nicht zum Termin in der Physiotherapie erschienen.',
      context: { country: 'CH' },
      span: 'Sie sind am 7.7.',
    },
    // Who is called ours.
    { text: 'Als unser Mandant wussten Sie das, schreibt die Kanzlei.', span: 'Als unser Mandant' },
    { text: 'Als unsere Patientin kennen Sie die Praxis.', span: 'Als unsere Patientin' },
    { text: 'Bei unserem Patienten lag es anders, so die Klinik.', span: 'Bei unserem Patienten' },
    // What somebody paid or did not.
    { text: 'Sie haben Ihre Rechnung bis heute nicht bezahlt.', span: 'Sie haben Ihre Rechnung' },
    { text: 'Ihre Rechnung ist seit Mai offen.', span: 'Ihre Rechnung ist seit Mai offen' },
    { text: 'Du schuldest uns noch 40 Euro.', span: 'Du schuldest uns noch 40 Euro' },
    { text: 'Ihre Lastschrift wurde zurückgebucht.', span: 'Ihre Lastschrift' },
    { text: 'Sie hatten um Ratenzahlung gebeten.', span: 'Sie hatten um Ratenzahlung' },
    { text: 'Ihre Kreditkarte wurde abgelehnt.', span: 'Ihre Kreditkarte' },
    { text: 'Sie haben drei Mahnungen bekommen.', span: 'Sie haben drei Mahnungen' },
    { text: 'Ihre Miete war nicht bezahlt.', context: { country: 'AT' }, span: 'Ihre Miete' },
    {
      text: 'Sie haben noch Schulden bei uns, 80 Franken.',
      context: { country: 'CH' },
      span: 'Sie haben noch Schulden',
    },
    {
      text: 'Nachdem Sie zur Kontrolle bei uns waren, hat das Praxisteam Sie angerufen.',
      span: 'Nachdem Sie zur Kontrolle',
    },
    { text: 'An dem Tag, als Sie zur Impfung kamen, war die Praxis voll.', span: 'als Sie zur Impfung kamen' },
    {
      text: 'Bevor Sie zum Beratungsgespräch kamen, hatte die Kanzlei geschlossen.',
      span: 'Bevor Sie zum Beratungsgespräch kamen',
    },
    { text: 'Uns ist unklar, weshalb Ihnen dann gekündigt wurde.', span: 'Ihnen dann gekündigt wurde' },
    {
      text: 'Richtig ist, dass wir Ihnen im März die Kündigung ausgesprochen haben.',
      span: 'Ihnen im März die Kündigung ausgesprochen haben',
    },
    {
      text: 'Leider mussten wir Ihnen noch in der Einarbeitung kündigen.',
      span: 'mussten wir Ihnen noch in der Einarbeitung kündigen',
    },
    {
      text: 'Sie kamen im Frühjahr oft zu spät.',
      context: { network: 'kununu' },
      span: 'Sie kamen im Frühjahr oft zu spät',
    },
    { text: 'Du warst in der Schicht leider unzuverlässig.', context: { network: 'glassdoor' }, span: 'Du warst' },
    { text: 'Ihre Arbeitsweise passte nicht zu uns.', context: { network: 'indeed' }, span: 'Ihre Arbeitsweise' },
    { text: 'Sie haben dreimal unentschuldigt gefehlt.', context: { network: 'kununu' }, span: 'Sie haben dreimal' },
    { text: 'Sie wissen, warum Ihnen eine Abmahnung geschickt wurde.', span: 'Ihnen eine Abmahnung geschickt wurde' },
    {
      text: 'Leider haben Sie die Rechnung vom Mai trotz Erinnerung noch nicht bezahlt.',
      context: { kind: 'comment', account: 'own-company' },
      span: 'haben Sie die Rechnung vom Mai',
    },
    {
      text: 'Zudem schulden Sie uns noch 80 Euro für die Anfahrt.',
      span: 'schulden Sie uns noch 80 Euro',
    },
    {
      text: 'Wer bestellt wie Sie und die Rechnung nicht bezahlt, bekommt keine Ware.',
      span: 'wie Sie und die Rechnung nicht bezahlt',
    },
    {
      text: 'Sie waren im Mai wegen der Bindehautentzündung hier, die Tropfen haben Ihnen geholfen.',
      span: 'Sie waren im Mai wegen der Bindehautentzündung hier',
    },
    {
      text: 'Die Mietsache, bei der wir Sie beraten haben, ging vor dem Amtsgericht verloren.',
      span: 'Die Mietsache, bei der wir Sie beraten haben',
    },
    { text: 'Bei Ihrer Zahnreinigung haben wir Sie auf die Kosten hingewiesen.', span: 'Zahnreinigung haben wir Sie' },
    {
      text: 'Ihr Vater wohnt seit Mai bei uns im zweiten Stock, das Essen schmeckt ihm.',
      span: 'Ihr Vater wohnt seit Mai',
    },
    {
      text: 'Ihre Tochter ist seit September in der Igelgruppe und weint beim Abschied.',
      span: 'Ihre Tochter ist seit September',
    },
    {
      text: 'Leider wurden Sie nach dem vierten Glas ausfallend, deshalb kam die Rechnung.',
      span: 'wurden Sie nach dem vierten Glas ausfallend',
    },
    { text: 'An jenem Abend haben Sie unsere Kellnerin beschimpft.', span: 'haben Sie unsere Kellnerin beschimpft' },
    { text: 'Laut unserer Kasse haben Sie zwei Bier und ein Gulasch bezahlt.', span: 'Laut unserer Kasse haben Sie' },
    {
      text: 'Auf den Kamerabildern sieht man, wie Sie den Koffer selbst anstoßen.',
      span: 'Auf den Kamerabildern sieht man, wie Sie',
    },
    { text: 'Sie hatten Zimmer 214 zur Straße, das war so gebucht.', span: 'Sie hatten Zimmer 214' },
    { text: 'An Tisch 7 saßen Sie fast vier Stunden.', span: 'An Tisch 7 saßen Sie' },
    { text: 'Als Anwaltskanzlei sagen wir nur: Ihr Mandat haben wir im März niedergelegt.', span: 'Ihr Mandat' },
    { text: 'Ihr Großvater liegt auf der Demenzstation und wird gut betreut.', span: 'Ihr Großvater' },
    {
      text: 'Du wurdest nach der Lehre nicht übernommen, weil die Prüfung fehlte.',
      span: 'Du wurdest nach der Lehre nicht übernommen',
      context: { country: 'AT', network: 'kununu' },
    },
    {
      text: 'Der Mitarbeiter war im letzten Jahr 60 Tage im Krankenstand.',
      span: 'Der Mitarbeiter war im letzten Jahr 60 Tage im Krankenstand',
      context: { country: 'AT', network: 'kununu' },
    },
    {
      text: 'Die Verfasserin wurde im April abgemahnt und war danach beleidigt.',
      span: 'Die Verfasserin wurde im April abgemahnt',
      context: { country: 'AT', network: 'kununu' },
    },
    {
      text: 'Ihre Bewerbung kam erst drei Wochen nach der Frist.',
      span: 'Ihre Bewerbung kam erst drei Wochen',
      context: { country: 'AT', network: 'kununu' },
    },
    {
      text: 'Im Vorstellungsgespräch haben Sie selbst gesagt, dass Ihnen der Weg zu weit ist.',
      span: 'Im Vorstellungsgespräch haben Sie',
      context: { country: 'AT', network: 'kununu' },
    },
    {
      text: 'Du hast dich am 3. Mai beworben und am 5. Mai eine Antwort bekommen.',
      span: 'Du hast dich am 3. Mai beworben',
      context: { country: 'AT', network: 'kununu' },
    },
    // By the grammar.
    {
      text: 'Ihr Sohn hat im Becken zweimal ins Wasser gemacht.',
      span: 'Ihr Sohn hat',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Leider ging Ihre Lastschrift zweimal zurück.',
      span: 'ging Ihre Lastschrift zweimal zurück',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Danke für den Hinweis, die Rechnung vom Mai ist bis heute offen.',
      span: 'die Rechnung vom Mai ist bis heute offen',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Die Uhr hatten Sie laut Kundenkartei schon einmal getauscht.',
      span: 'laut Kundenkartei',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    // Ideas, in wordings of their own.
    {
      text: 'Wie im letzten Gespräch erklärt, heilt die Narbe langsam. Ihre Praxis am Markt.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'Wie im letzten Gespräch erklärt, heilt die Narbe langsam',
    },
    {
      text: 'Ihre Tabletten waren am Montag da, Ihre Apotheke am Tor.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'Ihre Tabletten',
    },
    {
      text: 'Schön, dass die Krone bei Ihnen so gut sitzt. Ihr Zahnarzt.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'dass die Krone bei Ihnen so gut sitzt',
    },
    {
      text: 'Bei Ihnen sind noch drei Rechnungen offen.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'Bei Ihnen sind noch drei Rechnungen offen',
    },
    {
      text: 'Laut Reservierungsbuch kamen Sie erst um neun, da war die Küche zu.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'AT' },
      span: 'Laut Reservierungsbuch kamen Sie',
    },
    {
      text: 'Die Kamera zeigt, dass Sie das Glas selbst umgestoßen haben.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'Die Kamera zeigt, dass Sie das Glas selbst umgestoßen haben',
    },
    {
      text: 'Sie kamen am Samstag gegen 21 Uhr und gingen nach zehn Minuten.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'Sie kamen am Samstag gegen 21 Uhr',
    },
    {
      text: 'Ihr Sohn war im Schwimmkurs leider selten im Wasser.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'Ihr Sohn war im Schwimmkurs leider selten im Wasser',
    },
    {
      text: 'Wir haben Ihr Dossier noch einmal gelesen. Kanzlei Wyss.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'CH' },
      span: 'Wir haben Ihr Dossier noch einmal gelesen',
    },
    {
      text: 'Bei einer Essstörung wie Ihrer dauert es. Praxis für Psychotherapie.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'Bei einer Essstörung wie Ihrer',
    },
    {
      text: 'Ihr Hund hat beim letzten Mal ins Wartezimmer gemacht, das sagen wir ungern. Tierarztpraxis Lohmann',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'Ihr Hund hat beim letzten Mal ins Wartezimmer gemacht',
    },
    {
      text: 'Das Protokoll der Beratung liegt uns vor, Sie hatten die Frist selbst verstreichen lassen. Kanzlei Brand',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
      span: 'Das Protokoll der Beratung liegt uns vor',
    },
    // What the reader did, or is theirs, by default.
    {
      text: 'Danke für Ihre Worte. Ihre Weisheitszähne waren stark verlagert. Praxis für Kieferchirurgie Harms',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Ihre Weisheitszähne',
    },
    {
      text: 'Bei dir haben wir die Blockade im Nacken gelöst. Physiotherapie Brand',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Bei dir haben wir die Blockade im Nacken gelöst',
    },
    {
      text: 'Sie hatten den Beipackzettel in der Hand. Apotheke am Tor',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Sie hatten den Beipackzettel in der Hand',
    },
    {
      text: 'Zur Wahrheit gehört, dass Sie mit zwölf Leuten ohne Anmeldung kamen.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'dass Sie mit zwölf Leuten ohne Anmeldung kamen',
    },
    {
      text: 'Leider ist Ihr Sohn dreimal ohne Badehose ins Becken gegangen.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'ist Ihr Sohn dreimal ohne Badehose ins Becken gegangen',
    },
    {
      text: 'Wer seine Kursgebühr seit März nicht zahlt, sollte leise sein.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Wer seine Kursgebühr seit März nicht zahlt',
    },
    {
      text: 'Das Gerät reizt die Haut, weil Sie Ihre Schuppenflechte verschwiegen.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Ihre Schuppenflechte',
    },
    {
      text: 'Du warst im Januar und Februar kaum da.',
      context: { kind: 'review-reply', network: 'kununu' },
      span: 'Du warst im Januar und Februar kaum da',
    },
    {
      text: 'Im Mai bekamst du noch einen Bonus von 1.500 Euro.',
      context: { kind: 'review-reply', network: 'kununu' },
      span: 'bekamst du noch einen Bonus von 1.500 Euro',
    },
    {
      text: 'Als du zum dritten Mal verschlafen hast, mussten wir reden.',
      context: { kind: 'review-reply', network: 'kununu' },
      span: 'Als du zum dritten Mal verschlafen hast',
    },
    // All that one answer tells, and what a witness says.
    {
      text: 'Laut Kassa waren es an Ihrem Tisch bis elf fünf Flaschen Wein.',
      context: { kind: 'review-reply', network: 'google-business', country: 'AT' },
      span: 'Laut Kassa waren es an Ihrem Tisch bis elf fünf Flaschen Wein',
    },
    {
      text: 'Die Trikots haben Sie erst am Donnerstag abgeholt, bereit lagen sie seit Montag.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Die Trikots haben Sie erst am Donnerstag abgeholt',
    },
    {
      text: 'Am 4. Juni haben Sie den Wagen um 18.40 Uhr mit leerem Tank abgestellt.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Am 4. Juni haben Sie den Wagen um 18.40 Uhr mit leerem Tank abgestellt',
    },
    {
      text: 'Ihr Implantat sitzt fest. Den Termin zur Nachsorge haben Sie nicht wahrgenommen. Zahnarztpraxis Lenz',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Ihr Implantat',
    },
    {
      text: 'Du warst drei Wochen krankgeschrieben. Den Kranführerschein haben wir dir trotzdem bezahlt.',
      context: { kind: 'review-reply', network: 'kununu' },
      span: 'Den Kranführerschein haben wir dir trotzdem bezahlt',
    },
    {
      text: 'An Ihrem Tisch wurden bis Mitternacht elf Bier getrunken.',
      context: { kind: 'review-reply', network: 'google-business', country: 'AT' },
      span: 'An Ihrem Tisch wurden bis Mitternacht elf Bier getrunken',
    },
    // Advice before a colon, one subject with several verbs, what could not be helped.
    {
      text: 'Du solltest fair bleiben: Du warst nur fünf Wochen hier, hast zwei Verwarnungen bekommen und wurdest dann entlassen.',
      context: { kind: 'review-reply', network: 'kununu' },
      span: 'Du warst nur fünf Wochen hier',
    },
    {
      text: 'Sie kamen am Freitag zu sechst, hatten schon getrunken und haben den Koch beleidigt.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Sie kamen am Freitag zu sechst',
    },
    {
      text: 'Wegen Ihrer Panik vor Nadeln können wir den Abstrich leider nicht machen. Hausarztpraxis am Tor',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Ihrer Panik',
    },
    {
      text: 'Das belegt übrigens unsere Türkamera.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Das belegt übrigens unsere Türkamera',
    },
    {
      text: 'Wir haben am 3. Mai um 9:15 Uhr und am 5. Mai noch einmal angerufen.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Wir haben am 3. Mai um 9:15 Uhr',
    },
    {
      text: 'Ihre offene Rate über 90 Euro haben Sie bis heute nicht bezahlt.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'Ihre offene Rate über 90 Euro',
    },
    {
      text: 'Der Roller Ihres Sohnes war verbogen, er ist damit die Treppe hinuntergefahren.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'er ist damit die Treppe hinuntergefahren',
    },
    {
      text: 'Leider war deine Katze beim letzten Mal nicht geimpft.',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'war deine Katze beim letzten Mal nicht geimpft',
    },
    {
      text: 'Schön, dass Ihre Trennung überstanden ist. Auch beim Unterhalt haben wir viel erreicht. Kanzlei Brand',
      context: { kind: 'review-reply', network: 'google-business' },
      span: 'dass Ihre Trennung überstanden ist',
    },
    {
      text: 'Im Lager hatten wir in der fraglichen Zeit nur eine Kündigung.',
      context: { kind: 'review-reply', network: 'kununu' },
      span: 'nur eine Kündigung',
    },
    { text: 'Auf die Rechnung vom Juni warten wir bis heute.', span: 'Auf die Rechnung vom Juni warten wir' },
    { text: 'Bei Minka haben wir zwei Zähne gezogen, das dauert länger.', span: 'Bei Minka haben wir zwei Zähne' },
    {
      text: 'Zur Wahrheit gehört, dass in Ihrer Akte vier Ermahnungen liegen.',
      span: 'Akte',
      context: { network: 'kununu' },
    },
  ],
  nearMisses: [
    { text: 'Ihr Tisch hat uns gefallen, so viel gelacht wird selten.' },
    { text: 'Ihre Runde ist uns jederzeit willkommen.' },
    { text: 'Der Tisch am Fenster ist wieder frei, Wein wird dort gern getrunken.' },
    { text: 'Danke für den Text. Wir wünschen Ihnen gute Besserung.', context: { network: 'kununu' } },
    {
      text: 'Sie schreiben von einer Krankheit; dazu sagen wir hier nichts.',
      context: { network: 'kununu' },
    },
    { text: 'Wer die Rechnung nicht findet, ruft uns bitte an.' },
    // By the grammar.
    {
      text: 'Ihre Tochter ist herzlich willkommen, der Kurs beginnt am Montag.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Unsere Rechnung war falsch, wir haben sie ersetzt.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Die Frage nach dem Parkplatz ist bis heute offen.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'In unserer Kartei steht nichts dazu, bitte rufen Sie an.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    { text: 'Ihre Kinder sind bei uns jederzeit willkommen, montags gibt es Waffeln.' },
    { text: 'Laut unserem Buchungssystem finden wir keine Buchung; rufen Sie uns bitte an.' },
    { text: 'Es tut uns leid, dass Sie von anderen Gästen beleidigt wurden.' },
    { text: 'Zimmer 12 bekommt im März neue Fenster.' },
    { text: 'Danke! Unser Rezept für Gulasch ist 60 Jahre alt.' },
    { text: 'Sie haben recht, das Bier war warm, der Kühler ist jetzt repariert.' },
    { text: 'Wir vertreten Mieterinnen und Mieter in Hannover; zu Fällen sagen wir nichts.' },
    { text: 'Die Kollegin am Empfang spricht seit März auch Polnisch.' },
    { text: 'Ihre Mutter ist herzlich eingeladen, sich das Haus anzusehen.' },
    {
      text: 'Bewerbungen beantworten wir binnen zehn Tagen, das steht seit Mai in der Anzeige.',
      context: { country: 'AT', network: 'kununu' },
    },
    { text: 'Überstunden werden minutengenau erfasst.', context: { country: 'AT', network: 'kununu' } },
    { text: 'Kein Mitarbeiter wurde im letzten Jahr gekündigt.', context: { country: 'AT', network: 'kununu' } },
    {
      text: 'Danke für die Hinweise zum Bewerbungsgespräch, der Raum hat jetzt Vorhänge.',
      context: { country: 'AT', network: 'kununu' },
    },
    { text: 'Sie haben recht, das Bier war zu warm.' },
    { text: 'Sie haben einen Wein bestellt, der leider korkte; den Ersatz hätten wir bringen müssen.' },
    { text: 'Schade, dass die Terrasse voll war und Sie nicht bei uns sitzen konnten.' },
    { text: 'Sie kamen leider zu spät für die Küche, die um 21 Uhr schließt.' },
    { text: 'Die Schichtpläne kamen zu spät, das war unser Fehler.', context: { network: 'kununu' } },
    { text: 'Sie haben recht, die Einarbeitung dauerte zu lang.', context: { network: 'kununu' } },
    { text: 'Falls Sie zu spät vom Plan erfahren haben, tut uns das leid.', context: { network: 'kununu' } },
    { text: 'Wenn Sie zur Kontrolle kommen möchten, ruft die Praxis Sie gern zurück.' },
    { text: 'Wir können Ihnen versichern, dass niemandem deshalb gekündigt wurde.' },
    { text: 'Seit die Praxis umgebaut wurde, warten alle kürzer.' },
    { text: 'Sie waren nie Patient bei uns, mehr sagen wir als Praxis dazu nicht.' },
    { text: 'Als Zahnarztpraxis dürfen wir zu Behandlungen hier nichts sagen.' },
    { text: 'Danke für die Rückmeldung. Zu einzelnen Fällen schreiben wir hier nichts; bitte rufen Sie uns an.' },
    { text: 'Danke für den Hinweis. Im dritten Stock war eine Pumpe defekt, seit dem 5. läuft sie.' },
    { text: 'Ihr Besuch bei uns im Biergarten war an einem heißen Tag.' },
    { text: 'Ob Sie in unserer Praxis waren, können wir hier nicht sagen.' },
    { text: 'Ihr Termin in der Praxis steht: Montag, neun Uhr.', context: { kind: 'message' } },
    { text: 'Die Praxis ist ab Montag wieder offen.' },
    { text: 'Ihr Zimmer lag zur Straße, das ändern wir beim nächsten Mal.' },
    {
      text: 'Danke für die Rückmeldung. Als Praxis schreiben wir hier nichts zu einzelnen Fällen.\nZahnarztpraxis am Markt',
    },
    { text: 'Termine sagen Sie bitte 24 Stunden vorher ab, das gilt für alle.\nPraxis Dr. Lang' },
    { text: 'Sie waren am Samstag da, als die Kasse streikte. Das tut uns leid.\nFreibad Bleckede' },
    { text: 'Unsere Apotheke öffnet samstags um 8 Uhr.' },
    { text: 'Ihr Auto haben wir am Freitag repariert.\nWerkstatt Ott' },
    { text: 'Die Gehälter stehen seit Mai im Intranet, Gruppe für Gruppe.', context: { network: 'kununu' } },
    { text: 'Wer krank ist, bleibt daheim; das sagen wir allen am ersten Tag.', context: { network: 'kununu' } },
    { text: 'Danke für die fünf Sterne! Die Praxis ist ab Mai auch samstags offen.' },
    { text: 'Danke für den Tipp mit dem Parkplatz.\nHotel am Wehr' },
    // A day with its stops in the sentence.
    { text: 'Am 4.11. war unsere Praxis geschlossen.' },
    { text: 'Termine gibt es in der Praxis ab 3.2. wieder am Telefon.' },
    { text: 'Ob Sie am 9.9. bei uns waren, schreiben wir hier nicht; die Praxis ist erreichbar.' },
    { text: 'Seit 1.12. öffnet die Apotheke um 8.30 Uhr.' },
    // Who is called ours.
    { text: 'Unsere Patientinnen und Patienten warten im Schnitt zwölf Minuten.' },
    { text: 'Als Kanzlei schreiben wir hier nichts zu Fällen.' },
    { text: 'Bei unserem Empfang hilft Ihnen die Praxis gern.' },
    { text: 'Als unser Haus gebaut wurde, gab es die Apotheke schon.' },
    // What somebody paid or did not.
    { text: 'Sie haben recht, die Rechnung war falsch.' },
    { text: 'Ihre Rechnung schicken wir Ihnen gern noch einmal.' },
    { text: 'Die offene Tür war unser Fehler.' },
    { text: 'Sie können mit Karte oder bar zahlen.' },
    { text: 'Haben Sie die Rechnung nicht erhalten? Wir schicken sie gern noch einmal.' },
    { text: 'Bei uns haben Sie für das Parken nichts zu zahlen, und so bleibt es.' },
    { text: 'Für Leute wie Sie schreiben wir die Rechnung jetzt größer.' },
    { text: 'Gäste wie Sie zahlen die Miete hier nicht im Voraus.' },
    // Near the same ideas.
    {
      text: 'Unsere Kamera am Parkplatz zeigt seit Montag wieder ein Bild.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Danke! Wie am Telefon besprochen, tauschen wir den Filter. Ihr Autohaus.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Zwei Rechnungen haben wir doppelt verschickt, der Fehler lag bei uns.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Sie sind ab 18 Uhr willkommen, die Küche ist bis 22 Uhr offen.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Kinder sind im Kurs immer willkommen, Ihre Zwillinge auch.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Bei Allergien beraten wir Sie gern, Ihre Apotheke.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Rezepte für Dauermedikamente liegen ab 14 Uhr bereit. Ihre Praxis.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Danke. Die Kasse zeigt jetzt alle Preise an, wie Sie es wollten.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Laut Wetterbericht regnet es am Samstag, wir bauen das Zelt auf.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Nach der Buchung bekommen Sie jetzt sofort eine Mail.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Befunde verschicken wir jetzt binnen drei Tagen. Radiologie am Ring',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'Sie haben recht, die Anzahlung war auf der Seite nicht erklärt.',
      context: { network: 'google-business', kind: 'review-reply', account: 'own-company', country: 'DE' },
    },
    {
      text: 'An Ihrem Tisch fehlten zwei Gabeln, das hätten wir sehen müssen.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    // A number that blames nobody: the house is at fault, or the review said it.
    {
      text: 'Sie haben im Mai ein Rad gekauft und nach zwei Wochen riss die Kette. So etwas darf nicht passieren.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Sie haben zwei Fragen gestellt: Die Sauna ist ab 16 Uhr warm, Tücher kosten drei Euro.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Sie haben vier Nächte auf einer harten Matratze verbracht, die neue kommt im Mai.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Vielleicht haben Sie das Schild am dritten Regal nicht gesehen.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Laut Karte gibt es montags zwei Suppen.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Schön, dass Sie im Juli zum dritten Mal hier waren und am See geschlafen haben.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Die Liege am Rücken zu verstellen, haben wir jetzt erklärt. Physiotherapie am Tor',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    // It repeats the review, or the house signs.
    {
      text: 'Wir bedauern, dass Sie sich nicht gut aufgehoben gefühlt haben. Ihre Zahnarztpraxis Sommer',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Danke für den Hinweis zur Musik im Wartezimmer. Ihre Physiotherapie am Wall',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Danke für Ihr Vertrauen und Ihre netten Worte! Ihr Team der Praxis Kern',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Sie hatten ein Doppelzimmer gebucht und ein Einzelzimmer bekommen, das war unser Fehler.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Danke für die Sterne! Dass Sie selbst mitgekocht haben, hat uns gefreut.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Wir freuen uns, dass Ihre Kinder so viel Spaß im Bad hatten.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Dass Sie keinen festen Schreibtisch hatten, ärgert auch uns. Seit Mai gibt es genug Plätze.',
      context: { kind: 'review-reply', network: 'kununu' },
    },
    {
      text: 'Sie haben angesprochen, dass Überstunden spät angekündigt werden. Das ändern wir.',
      context: { kind: 'review-reply', network: 'kununu' },
    },
    {
      text: 'Wenn Sie uns verlassen haben, weil die Führung nicht gestimmt hat, möchten wir das verstehen.',
      context: { kind: 'review-reply', network: 'kununu' },
    },
    {
      text: 'Waren Sie im Herbst noch im Lager, kennen Sie den neuen Plan nicht.',
      context: { kind: 'review-reply', network: 'kununu' },
    },
    // Left open, or nothing of the reader.
    {
      text: 'Sollten Sie in unserer Praxis gewesen sein, rufen Sie uns bitte an.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Zu Behandlungen können wir hier nichts schreiben, auch wenn Sie bei uns waren. Zahnarztpraxis',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Das zeigt, dass unsere Kasse am Samstag zu langsam war.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Wir haben am Montag um 9 Uhr den Filter getauscht.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'In der Pflege gab es im letzten Jahr nur eine Kündigung.',
      context: { kind: 'review-reply', network: 'kununu' },
    },
    {
      text: 'Ihre Tochter ist willkommen, sie hat bis zehn Jahre freien Eintritt.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    {
      text: 'Sie hatten recht, wir haben das geprüft und haben den Filter getauscht.',
      context: { kind: 'review-reply', network: 'google-business' },
    },
    { text: 'Auf die Rechnung warten Sie seit drei Wochen, das tut uns leid.' },
    { text: 'Bei Katzen dauert eine Operation länger.' },
    { text: 'Ihre Kritik an den Abmahnungen haben wir im Betriebsrat besprochen.', context: { network: 'kununu' } },
    { text: 'Danke für Ihren Einwand. Unsere Kanzlei nimmt jede Kritik ernst.' },
    { text: 'Ihre Beurteilung nehmen wir ernst, unsere Praxis bespricht sie im Team.' },
    { text: 'Unsere Lüftungsanlage zeigt seit gestern einen Fehler, das tut uns leid.' },
  ],
};
