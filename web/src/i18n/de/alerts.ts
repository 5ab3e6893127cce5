export const texts = {
  turnOn: 'Meldungen einschalten',
  repair: 'Reparieren',
  test: 'Prüfen',
  how: 'So schalten Sie sie ein',
  banner: {
    unsupported: 'Dieser Browser kann keine Meldungen zeigen.',
    off: 'Auf diesem Gerät sind Meldungen aus.',
    blocked: 'Auf diesem Gerät sind Meldungen gesperrt.',
    dead: 'Meldungen sind aus: Keines Ihrer Geräte ist erreichbar.',
    suspect: 'Die letzten Meldungen wurden auf Ihren Geräten nicht angezeigt.',
  },
  reach: {
    title: 'Erreichbarkeit prüfen',
    intro: 'Ein Probealarm nimmt den Weg eines dringenden Angebots. Er zeigt, wo er hängen bleibt, falls er es tut.',
    steps: 'Schritte der Probe',
    send: 'Probealarm senden',
    sending: 'Wird gesendet …',
    again: 'Noch einen Probealarm senden',
    checks: {
      allowed: {
        ok: 'Meldungen sind erlaubt',
        todo: 'Meldungen erlaubt',
        failed: 'Meldungen sind nicht erlaubt',
      },
      installed: {
        ok: 'Muster ist installiert',
        todo: 'Installiert',
        failed: 'Muster ist auf diesem iPhone nicht installiert',
      },
      known: {
        ok: 'Der Server kennt dieses Gerät',
        todo: 'Dem Server bekannt',
        failed: 'Der Server erreicht dieses Gerät nicht',
      },
      sent: {
        ok: 'Probe gesendet',
        todo: 'Probe gesendet',
        failed: 'Die Probe wurde nicht gesendet',
      },
      shown: {
        ok: 'Auf diesem Gerät angezeigt',
        todo: 'Auf diesem Gerät angezeigt',
        failed: 'Gesendet, aber auf diesem Gerät nicht angezeigt',
      },
      tapped: {
        ok: 'Von Ihnen angetippt',
        todo: 'Von Ihnen angetippt',
        failed: 'Angezeigt, aber nicht innerhalb von 60 Sekunden angetippt',
      },
    },
    states: {
      ok: 'erledigt',
      waiting: 'wartet',
      failed: 'fehlgeschlagen',
      todo: 'noch nicht',
    },
    at: 'um {{time}}',
    tapNow: 'Tippen Sie jetzt auf die Meldung.',
    results: {
      reachable: 'Erreichbar. Der Alarm wurde angezeigt, und Sie haben ihn angetippt.',
      untested: 'Alles ist bereit. Senden Sie sich einen Probealarm.',
      testing: 'Die Probe ist unterwegs …',
      tap: 'Der Alarm ist auf Ihrem Bildschirm. Tippen Sie ihn an, um die Probe abzuschließen.',
      allowed: 'Meldungen sind gesperrt oder aus. Schalten Sie sie zuerst ein.',
      installed: 'Auf einem iPhone kommen Meldungen nur in der installierten App an.',
      known: 'Der Server hat keine gültige Adresse dieses Geräts. Reparieren Sie sie; es dauert eine Sekunde.',
      sent: 'Der Push-Dienst hat den Alarm nicht angenommen. Angebote erreichen weiter Ihr Postfach, solange Muster offen ist.',
      shown:
        'Der Alarm hat den Server verlassen und wurde hier nicht angezeigt. Prüfen Sie Stummschaltung, Energiesparmodus und Fokus.',
      tapped: 'Der Alarm wurde angezeigt. Tippen Sie ihn beim nächsten Mal an, damit wir wissen, dass er sich öffnet.',
    },
    outcomes: {
      none: 'Sie haben kein Gerät, das erreichbar ist.',
      off: 'Die Organisation hat im Moment jedes Senden angehalten.',
      later:
        'Der Push-Dienst ist ausgelastet. Der Alarm wurde nicht gesendet; versuchen Sie es in einer Minute erneut.',
      failed: 'Der Push-Dienst hat den Alarm abgewiesen.',
    },
  },
  install: {
    title: 'Installieren und Meldungen',
    device: 'Dieses Gerät',
    intro: {
      installed: 'Muster ist hier installiert. Meldungen kommen wie bei jeder anderen App.',
      'ios-install': 'Auf einem iPhone kommen Meldungen nur in der installierten App an. Es dauert eine halbe Minute.',
      'ios-old':
        'Dieses iPhone kann keine Meldungen bekommen: Es braucht iOS 16.4 oder neuer. Aktualisieren Sie es, oder lassen Sie sich von der Leitstelle anrufen.',
      'in-app':
        'Sie sind in einer anderen App. Öffnen Sie diese Seite im Browser des Telefons, dort lässt sie sich installieren.',
      android: 'Installieren Sie Muster, dann kommen Meldungen auch bei geschlossenem Browser.',
      desktop:
        'Installieren Sie Muster, um es in einem eigenen Fenster zu haben, mit Meldungen auch im geschlossenen Zustand.',
    },
    install: 'Muster installieren',
    copyLink: 'Adresse kopieren',
    copied: 'Kopiert',
    steps: 'So wird installiert',
    ios: {
      share: 'Tippen Sie auf „Teilen“. Auf neueren Telefonen zuerst auf •••.',
      add: 'Blättern Sie nach unten und tippen Sie auf „Zum Home-Bildschirm“.',
      web: 'Lassen Sie „Als Web-App öffnen“ eingeschaltet.',
      confirm: 'Tippen Sie auf „Hinzufügen“.',
      open: 'Öffnen Sie Muster vom Home-Bildschirm.',
      alerts: 'Tippen Sie dort auf dieser Seite auf „Meldungen einschalten“, dann auf „Erlauben“.',
    },
    android: {
      menu: 'Öffnen Sie das Menü ⋮ des Browsers.',
      add: 'Tippen Sie auf „App installieren“ oder „Zum Startbildschirm hinzufügen“.',
      open: 'Öffnen Sie Muster vom Startbildschirm.',
      battery: 'Wenn Meldungen spät kommen: Einstellungen, Apps, Muster oder Chrome, Akku, „Nicht eingeschränkt“.',
    },
    desktop: {
      icon: 'Klicken Sie auf das Installationszeichen am Ende der Adresszeile, oder wählen Sie im Menü „Muster installieren“.',
      open: 'Öffnen Sie Muster aus der Liste Ihrer Apps.',
    },
    alerts: {
      title: 'Meldungen',
      granted: 'Meldungen sind an.',
      default: 'Meldungen sind aus. Muster fragt Ihr Telefon erst, wenn Sie hier tippen.',
      denied: 'Meldungen wurden früher gesperrt. Nur die Einstellungen des Browsers können sie wieder erlauben:',
      unsupported: 'Dieser Browser kann keine Meldungen zeigen.',
      check: 'Erledigt, noch einmal prüfen',
      paths: {
        ios: 'Einstellungen, Mitteilungen, Muster, „Mitteilungen erlauben“.',
        android:
          'Das Muster-Symbol gedrückt halten, App-Info, Benachrichtigungen, „Alle Benachrichtigungen von Muster“. In Chrome: das Zeichen vor der Adresse, Berechtigungen, Benachrichtigungen.',
        desktop: 'Klicken Sie auf das Zeichen vor der Adresse, dann Benachrichtigungen: „Zulassen“.',
      },
    },
    toTest: 'Prüfen, ob Meldungen ankommen',
  },
};
