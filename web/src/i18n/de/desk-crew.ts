export const texts = {
  cancel: {
    because: 'Warum',
    becauseOf: {
      customer: 'Der Kunde hat abgesagt',
      weather: 'Wetter',
      'too-few': 'Zu wenige Personen',
      'not-needed': 'Nicht mehr nötig',
      other: 'Anderer Grund',
    },
    reasonKept: 'Eine Notiz für die Leitstelle. Das Team erfährt den Grund oben, jeder in seiner Sprache.',
  },
  welfare: {
    region: 'Arbeitet allein',
    due: 'Meldet sich bis {{time}}, dass alles in Ordnung ist.',
    missed: 'Keine Meldung seit {{time}}. Bitte anrufen.',
    reached: 'Erreicht, alles in Ordnung',
    saying: 'Wird eingetragen …',
  },
  applied: {
    region: 'Beworben',
    text_one: '{{count}} Platz ist frei.',
    text_other: '{{count}} Plätze sind frei.',
    choose: 'Platz geben',
    choosing: 'Wird vergeben …',
  },
  missing: {
    region: 'Noch nicht da',
    text: '{{name}} ist nicht vor Ort, und die Arbeit begann vor mehr als {{minutes}} Minuten.',
    button: 'Nicht erschienen',
    title: 'Eintragen, dass {{name}} nicht erschienen ist?',
    follows: 'Es zählt für die Zuverlässigkeit, die Person erfährt es, und jemand anderes wird gefragt.',
    why: 'Was versucht wurde, um die Person zu erreichen',
    marking: 'Wird eingetragen …',
  },
};
