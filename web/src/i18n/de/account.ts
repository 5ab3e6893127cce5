export const texts = {
  links: {
    title: 'Mehr von mir',
    stats: 'Meine Zahlen und Stunden',
    waiting: 'Wartet aufs Senden',
    privacy: 'Meine Daten',
  },
  back: 'Profil',
  calendar: {
    title: 'Meine Einsätze im Kalender',
    text: 'Eine geheime Adresse, die Kalenderprogramme lesen. Wer sie hat, sieht Ihre Einsätze mit den Adressen.',
    since: 'Seit {{at}} gibt es eine Adresse. Sie wird nicht noch einmal gezeigt.',
    make: 'Adresse anlegen',
    replace: 'Neue Adresse anlegen',
    end: 'Beenden',
    once: 'Kopieren Sie sie jetzt in Ihr Kalenderprogramm. Eine frühere Adresse gilt nicht mehr.',
    address: 'Adresse des Kalenders',
    copy: 'Kopieren',
    copied: 'Kopiert',
  },
  waiting: {
    title: 'Wartet aufs Senden',
    empty: 'Auf diesem Gerät wartet nichts. Was Sie ohne Netz tun, steht hier, bis es gesendet ist.',
    sendNow: 'Jetzt senden',
    keepData: 'Dieses Gerät bitten, die Daten zu behalten',
    kept: 'Dieses Gerät behält die Daten von Muster.',
    notKept: 'Dieses Gerät darf die Daten von Muster löschen, wenn es Platz braucht.',
    space: 'Belegter Speicher: {{megabytes}} MB',
    summary: '{{waiting}} warten, {{refused}} abgewiesen',
  },
  privacy: {
    title: 'Meine Daten',
    kept: 'Was von Ihnen gespeichert ist',
    what: 'Was',
    howLong: 'Wie lange',
    classes: {
      person: {
        what: 'Name, Adresse, Telefon, Qualifikationen, Nachweise, Wohngebiet',
        time: 'Solange Sie ein Konto haben',
      },
      availability: {
        what: 'Wann Sie arbeiten können',
        time: '60 Tage zurück',
      },
      diary: {
        what: 'Wofür Sie eingeteilt sind',
        time: '35 Tage zurück',
      },
      devices: {
        what: 'Geräte, die Meldungen bekommen',
        time: 'Bis sie entfernt werden; tote 30 Tage',
      },
      notices: {
        what: 'Ihr Postfach',
        time: '30 Tage',
      },
      offers: {
        what: 'Angebote, die an Sie gingen',
        time: '30 Tage nach ihrem Ende',
      },
      answers: {
        what: 'Ihre Antworten auf Angebote',
        time: 'Mit dem Einsatz: 90 Tage, dann das Archiv',
      },
      history: {
        what: 'Vergangene Einsätze, ohne Adresse und Kontakt',
        time: '6 Jahre',
      },
      signIns: {
        what: 'Anmeldungen, gelungene und misslungene',
        time: '30 Tage',
      },
      audit: {
        what: 'Wer was geändert hat, mit Nummer statt Namen',
        time: '6 Jahre',
      },
    },
    download: 'Eine Kopie',
    downloadText: 'Alles Obige als eine Datei (JSON), ohne Passwörter und Geheimnisse.',
    downloadButton: 'Meine Daten herunterladen',
    collecting: 'Wird gesammelt …',
    erase: 'Löschen',
    stays:
      'Namen, Adresse, Telefon, Wohnort, Qualifikationen und Geräte können gelöscht werden. Was bleiben muss, bleibt ohne Ihren Namen: Stunden vergangener Einsätze und das Änderungsprotokoll, denn Lohn und Gesetz stützen sich darauf.',
    eraseButton: 'Löschung beantragen',
    eraseQuestion: 'Die Leitstelle bitten, Sie zu löschen?',
    eraseText: 'Die Administratoren erfahren es. Bis es geschehen ist, können Sie weiterarbeiten.',
    asking: 'Wird beantragt …',
    asked: 'Beantragt am {{day}}. Die Leitstelle wird Ihnen antworten.',
  },
};
