export const texts = {
  links: {
    title: 'Więcej moich spraw',
    stats: 'Moje liczby i godziny',
    waiting: 'Czeka na wysłanie',
    privacy: 'Moje dane',
  },
  back: 'Profil',
  calendar: {
    title: 'Moje zlecenia w kalendarzu',
    text: 'Tajny adres, który czytają programy kalendarza. Kto go ma, widzi Twoje zlecenia z adresami.',
    since: 'Adres istnieje od {{at}}. Nie zostanie pokazany ponownie.',
    make: 'Utwórz adres',
    replace: 'Utwórz nowy',
    end: 'Zakończ',
    once: 'Skopiuj go teraz do programu kalendarza. Poprzedni adres już nie działa.',
    address: 'Adres kalendarza',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
  },
  waiting: {
    title: 'Czeka na wysłanie',
    empty: 'Na tym urządzeniu nic nie czeka. To, co robisz bez sieci, jest tu wymienione do chwili wysłania.',
    sendNow: 'Wyślij teraz',
    keepData: 'Poproś to urządzenie o zachowanie danych',
    kept: 'To urządzenie zachowuje dane Muster.',
    notKept: 'To urządzenie może usunąć dane Muster, gdy zabraknie miejsca.',
    space: 'Zajęte miejsce: {{megabytes}} MB',
    summary: 'czeka: {{waiting}}, odrzucono: {{refused}}',
  },
  privacy: {
    title: 'Moje dane',
    kept: 'Co o Tobie przechowujemy',
    what: 'Co',
    howLong: 'Jak długo',
    classes: {
      person: {
        what: 'Nazwisko, adres, telefon, kwalifikacje, certyfikaty, okręg zamieszkania',
        time: 'Dopóki masz konto',
      },
      availability: {
        what: 'Kiedy możesz pracować',
        time: '60 dni wstecz',
      },
      diary: {
        what: 'Na co masz rezerwacje',
        time: '35 dni wstecz',
      },
      devices: {
        what: 'Urządzenia z powiadomieniami',
        time: 'Do usunięcia; martwe 30 dni',
      },
      notices: {
        what: 'Twoja skrzynka',
        time: '30 dni',
      },
      offers: {
        what: 'Wysłane do Ciebie oferty',
        time: '30 dni od zamknięcia',
      },
      answers: {
        what: 'Twoje odpowiedzi na oferty',
        time: 'Razem ze zleceniem: 90 dni, potem archiwum',
      },
      history: {
        what: 'Minione zlecenia, bez adresu i kontaktu',
        time: '6 lat',
      },
      signIns: {
        what: 'Logowania, udane i nieudane',
        time: '30 dni',
      },
      audit: {
        what: 'Kto co zmienił, z numerem zamiast nazwiska',
        time: '6 lat',
      },
    },
    download: 'Kopia',
    downloadText: 'Wszystko powyższe w jednym pliku (JSON), bez haseł i tajemnic.',
    downloadButton: 'Pobierz moje dane',
    collecting: 'Zbieranie…',
    erase: 'Usuwanie',
    stays:
      'Nazwisko, adres, telefon, miejsce zamieszkania, kwalifikacje i urządzenia można usunąć. To, co musi zostać, zostaje bez nazwiska: godziny minionych zleceń i zapis zmian, bo opierają się na nich płace i prawo.',
    eraseButton: 'Poproś o usunięcie',
    eraseQuestion: 'Poprosić biuro o usunięcie Twoich danych?',
    eraseText: 'Administratorzy zostaną powiadomieni. Dopóki tego nie zrobią, możesz dalej pracować.',
    asking: 'Wysyłanie prośby…',
    asked: 'Prośba z {{day}}. Biuro odpowie.',
  },
};
