export const texts = {
  title: 'Zeitpläne',
  failed: 'Der letzte Lauf ließ sich nicht laden.',
  of: {
    'weekly-reminders': {
      title: 'Wochenerinnerungen',
      text: 'Sonntags um 18:00, wo jede Person wohnt, an alle, die die kommende Woche nicht gesendet haben; montags um 09:03 noch einmal. Von Hand: was in den letzten zwei Stunden fällig wurde.',
    },
    'job-reminders': {
      title: 'Einsatzerinnerungen',
      text: 'Vor dem Beginn, so früh wie eingestellt, an das Team. Alle sechs Stunden: Einsätze, bei denen niemand ist, und solche nach ihrem Ende, die niemand abgeschlossen hat.',
    },
    overdue: {
      title: 'Prüfung auf Überfälliges',
      text: 'Jede Stunde: Einsätze nach ihrem Ende werden gekennzeichnet, und die zuständige Person erfährt es einmal.',
    },
  },
  run: 'Jetzt ausführen',
  running: 'Läuft …',
  last: 'Letzter Lauf {{at}}.',
  never: 'Noch nie gelaufen, weder von Hand noch nach Plan.',
  told_one: '{{count}} Person wurde benachrichtigt.',
  told_other: '{{count}} Personen wurden benachrichtigt.',
  nobody: 'Es gab niemanden zu benachrichtigen.',
  notWhole: 'Die Liste unten ist gekürzt.',
  heads: {
    about: 'Worum es ging',
    people: 'Wer',
  },
  week: 'Woche {{week}}, {{zone}}',
};
