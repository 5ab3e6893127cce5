export const texts = {
  title: 'Harmonogramy',
  failed: 'Nie udało się wczytać ostatniego przebiegu.',
  of: {
    'weekly-reminders': {
      title: 'Przypomnienia tygodniowe',
      text: 'W niedzielę o 18:00, według miejsca zamieszkania, do wszystkich, którzy nie wysłali nadchodzącego tygodnia; w poniedziałek o 09:03 jeszcze raz. Ręcznie: to, co przypadło w ostatnich dwóch godzinach.',
    },
    'job-reminders': {
      title: 'Przypomnienia o zleceniach',
      text: 'Przed początkiem, tak wcześnie, jak ustawiono, do ekipy. Co sześć godzin: zlecenia, na których nikogo nie ma, i te po końcu, których nikt nie zakończył.',
    },
    overdue: {
      title: 'Sprawdzanie terminów',
      text: 'Co godzinę: zlecenia po końcu są oznaczane, a odpowiedzialny dowiaduje się raz.',
    },
  },
  run: 'Uruchom teraz',
  running: 'Trwa…',
  last: 'Ostatni przebieg {{at}}.',
  never: 'Jeszcze nie uruchomiono, ani ręcznie, ani według planu.',
  told_one: 'Powiadomiono {{count}} osobę.',
  told_few: 'Powiadomiono {{count}} osoby.',
  told_many: 'Powiadomiono {{count}} osób.',
  told_other: 'Powiadomiono {{count}} osób.',
  nobody: 'Nie było kogo powiadomić.',
  notWhole: 'Lista poniżej jest skrócona.',
  heads: {
    about: 'Czego dotyczy',
    people: 'Kto',
  },
  week: 'Tydzień {{week}}, {{zone}}',
};
