export const texts = {
  title: 'Organizacja',
  security: 'Bezpieczeństwo',
  back: 'Administracja',
  name: 'Nazwa',
  nameMissing: 'Wpisz nazwę.',
  tz: 'Strefa czasowa',
  tzHint: 'Na przykład Europe/London. Nowe konta zaczynają od niej.',
  phone: 'Telefon biura',
  languages: 'Języki',
  languageMissing: 'Wybierz co najmniej jeden.',
  save: 'Zapisz',
  saving: 'Zapisywanie…',
  saved: 'Zapisano',
  registration: 'Obcy mogą prosić o dostęp',
  registrationHint: 'Potwierdzają adres e-mailem i czekają na decyzję administratora. Do tego czasu nic nie widzą.',
  tries:
    'Pięć błędnych haseł na jednym urządzeniu to pięć minut czekania, potem dziesięć i tak dalej. Każda próba jest na liście logowań konta.',
};
