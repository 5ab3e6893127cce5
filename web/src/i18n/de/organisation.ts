export const texts = {
  title: 'Organisation',
  security: 'Sicherheit',
  back: 'Verwaltung',
  name: 'Name',
  nameMissing: 'Geben Sie einen Namen ein.',
  tz: 'Zeitzone',
  tzHint: 'Zum Beispiel Europe/London. Neue Konten beginnen damit.',
  phone: 'Telefon der Leitstelle',
  languages: 'Sprachen',
  languageMissing: 'Wählen Sie mindestens eine.',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  registration: 'Fremde dürfen Zugang beantragen',
  registrationHint:
    'Sie bestätigen ihre Adresse per Mail und warten, bis ein Administrator entscheidet. Bis dahin sehen sie nichts.',
  tries:
    'Fünf falsche Passwörter auf einem Gerät bedeuten fünf Minuten Warten, dann zehn und so weiter. Jeder Versuch steht in der Liste der Anmeldungen des Kontos.',
};
