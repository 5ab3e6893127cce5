import type { ActionTexts, MessageTexts } from './texts.ts';

export const MESSAGE_TEXTS_PL: MessageTexts = {
  offer: {
    title: '{{title}}, {{area}}',
    text: '{{when}} · {{outward}} · odpowiedz do {{replyBy}}',
  },
  offerUrgent: {
    title: 'PILNE: {{title}}, {{area}}',
    text: '{{when}} · {{outward}} · odpowiedz do {{replyBy}}',
  },
  offerFull: {
    title: '{{title}}: wszystkie miejsca są zajęte',
    text: 'Dziękujemy za gotowość. Dotknij, aby wejść do rezerwy.',
  },
  offerReminder: {
    title: 'Wciąż otwarte: {{title}}, {{area}}',
    text: '{{when}} · {{outward}} · odpowiedz do {{replyBy}}',
  },
  bundle: {
    title: 'Nowe wiadomości: {{count}}',
    text: 'Otwórz Muster, aby je przeczytać.',
  },
  drill: {
    title: 'Ćwiczenie: czy jesteś?',
    text: 'To ćwiczenie zespołu {{team}}. Dotknij i potwierdź do {{until}}.',
  },
  drillOver: {
    title: 'Koniec ćwiczenia: {{team}}',
    text: 'Na czas potwierdziło {{confirmed}} z {{people}}.',
  },
  message: {
    title: '{{from}}',
    text: '{{text}}',
  },
  jobMessage: {
    title: '{{from}}: {{title}}',
    text: '{{text}}',
  },
  notSeen: {
    title: 'Prosimy spojrzeć: {{title}}',
    text: 'Biuro czeka na odpowiedź do {{replyBy}}. {{when}} · {{outward}}',
  },
  promoted: {
    title: 'Masz miejsce: {{title}}',
    text: 'Ktoś zrezygnował. {{when}}. Adres znajdziesz w zleceniu.',
  },
  assigned: {
    title: 'Masz miejsce: {{title}}',
    text: '{{when}}. Wpisało Cię biuro. Adres znajdziesz w zleceniu.',
  },
  released: {
    title: 'Twoje miejsce zwolniono: {{title}}',
    text: '{{when}}. W tym czasie znów masz wolne.',
  },
  releasedByChange: {
    title: 'Twoje miejsce zwolniono: {{title}}',
    text: 'Nowy termin zlecenia to {{when}}. Koliduje on z Twoją inną pracą albo z ważnością certyfikatu.',
  },
  jobChanged: {
    title: 'Zmiana: {{title}}',
    text: 'Teraz {{when}}, {{area}}. Sprawdź, co się zmieniło.',
  },
  jobCancelled: {
    title: 'Odwołano: {{title}}',
    text: '{{when}}. Powód: {{reason}}',
  },
  atRisk: {
    title: 'Nie ma już kogo pytać: {{title}}',
    text: 'Wolne miejsca: {{missing}} z {{need}}. Początek: {{when}}.',
  },
  withdrawnLate: {
    title: 'Późna rezygnacja: {{title}}',
    text: 'Rezygnuje: {{name}}. Początek: {{when}}.',
  },
  overdue: {
    title: 'Niezakończone: {{title}}',
    text: 'Zlecenie powinno być już zakończone: {{when}}. Zakończ je albo przesuń koniec.',
  },
  weekDue: {
    title: 'Zaplanuj tydzień {{week}}',
    text: 'Biuro nie wie jeszcze, kiedy możesz pracować. Tak samo jak w zeszłym tygodniu to jedno dotknięcie.',
  },
  weekMissing: {
    title: 'Tydzień {{week}} zaczął się bez Twoich godzin',
    text: 'Liczysz się jako niedostępny. Powiedz, kiedy możesz pracować.',
  },
  jobSoon: {
    title: 'Wkrótce: {{title}}',
    text: '{{when}}, {{area}}. Adres jest w zleceniu.',
  },
  areYouThere: {
    title: 'Czy jesteś na miejscu? {{title}}',
    text: 'Początek był o {{start}}. Zgłoś, że jesteś, albo zadzwoń do biura.',
  },
  stillOpen: {
    title: 'Nadal otwarte: {{title}}',
    text: 'Koniec miał być o {{end}}. Dokończ, co zostało, albo powiadom biuro.',
  },
  nobodyThere: {
    title: 'Nikogo nie ma: {{title}}',
    text: 'Początek miał być: {{when}}. Zadzwoń do tych, którzy mają przyjść.',
  },
  unsentWeek: {
    title: 'Tydzień {{week}}: nie wysłało go osób: {{unsent}}',
    text: 'Zobacz, kto to jest i gdzie ich brakuje.',
  },
  thinWeek: {
    title: 'Tydzień {{week}}: gdzie jest słabo',
    text: 'W najsłabszym miejscu brakuje {{missing}} z {{need}} osób: {{zone}}. Tygodnia nie wysłało osób: {{unsent}}.',
  },
  testAlarm: {
    title: 'Alarm próbny',
    text: 'Powiadomienia docierają do tego telefonu. Dotknij, aby zakończyć próbę.',
  },
  pushTrouble: {
    title: 'Powiadomienia mogą nie docierać',
    text: 'Usługa push odrzuca wiadomości: {{missing}} z {{need}} ({{code}}). Nic nie przepadło; zadzwoń do osób, które nie odpowiadają.',
  },
  confirmAddress: {
    title: 'Twój dostęp do {{org}}',
    text: 'Otwórz ten link, aby potwierdzić adres i wybrać hasło. Działa raz.\n\n{{link}}\n\nJeśli nie prosisz o dostęp, zignoruj tę wiadomość.',
  },
  addressKnown: {
    title: 'Twój dostęp do {{org}}',
    text: 'Ktoś poprosił o dostęp z tym adresem, który ma już konto. Zaloguj się tutaj albo ustaw tam nowe hasło.\n\n{{link}}\n\nJeśli to nie ty, nic się nie stało.',
  },
  accessAsked: {
    title: 'Prosi o dostęp: {{name}}',
    text: 'Adres jest potwierdzony. Zdecyduj w części Użytkownicy.',
  },
  accessGranted: {
    title: 'Masz dostęp: {{org}}',
    text: 'Twój dostęp został zatwierdzony.\n\n{{link}}',
  },
  accessRefused: {
    title: 'Twój dostęp do {{org}}',
    text: 'Twój dostęp nie został zatwierdzony. Powód: {{reason}}',
  },
  certificateEnding: {
    title: 'Kończy się certyfikat: {{certificate}}',
    text: '{{name}}: ważny do {{until}}. Potem nie przyjdą oferty, które go wymagają.',
  },
  erasureAsked: {
    title: 'Prosi o usunięcie danych: {{name}}',
    text: 'W części Użytkownicy widać, co musi zostać i dlaczego.',
  },
  reconfirm: {
    title: 'Zmiana, potwierdź ponownie: {{title}}',
    text: 'Było {{was}}, teraz {{when}}, {{area}}. Odpowiedz do {{by}}, inaczej miejsce dostanie ktoś inny.',
  },
  reconfirmSoon: {
    title: 'Zmiana, potwierdź ponownie: {{title}}',
    text: 'Było {{was}}, teraz {{when}}, {{area}}. Odpowiedz teraz; biuro zadzwoni.',
  },
  releasedNoAnswer: {
    title: 'Twoje miejsce zwolniono: {{title}}',
    text: 'Nowy termin to {{when}}, a ponowne potwierdzenie nie przyszło na czas. To nie liczy się przeciwko Tobie.',
  },
  callToReconfirm: {
    title: 'Prosimy zadzwonić: {{title}}',
    text: 'Zmiana tuż przed początkiem, {{when}}. Nie potwierdzili jeszcze: {{missing}}.',
  },
  chosen: {
    title: 'Masz miejsce: {{title}}',
    text: '{{when}}. Wybór biura padł na Ciebie. Adres znajdziesz w zleceniu.',
  },
  notChosen: {
    title: 'Wszystkie miejsca są zajęte: {{title}}',
    text: '{{when}}. Dziękujemy za zgłoszenie. Jeśli zwolni się miejsce, biuro może jeszcze zapytać.',
  },
  noShow: {
    title: 'Zapisano nieobecność: {{title}}',
    text: '{{when}}. Jeśli to pomyłka, zadzwoń do biura.',
  },
  welfareCheck: {
    title: 'Wszystko w porządku? {{title}}',
    text: 'Dotknij i zgłoś to. Bez odpowiedzi zadzwoni biuro.',
  },
  welfareMissed: {
    title: 'Brak znaku: {{title}}',
    text: '{{name}} jest na miejscu i nie zgłasza, że wszystko w porządku. Prosimy zadzwonić.',
  },
  standInFound: {
    title: 'Masz zastępstwo: {{title}}',
    text: '{{when}}. W tym czasie znów masz wolne. To nie liczy się przeciwko Tobie.',
  },
  standInNone: {
    title: 'Nikt nie mógł zastąpić: {{title}}',
    text: '{{when}}. Miejsce nadal jest Twoje.',
  },
  cancelledByCustomer: {
    title: 'Odwołano: {{title}}',
    text: '{{when}}. Odwołał klient.',
  },
  cancelledForWeather: {
    title: 'Odwołano: {{title}}',
    text: '{{when}}. Z powodu pogody.',
  },
  cancelledTooFew: {
    title: 'Odwołano: {{title}}',
    text: '{{when}}. Za mało osób mogło przyjść.',
  },
  cancelledNotNeeded: {
    title: 'Odwołano: {{title}}',
    text: '{{when}}. Zlecenie nie jest już potrzebne.',
  },
  invited: {
    title: 'Twoje konto w {{org}}',
    text: 'Masz konto. Otwórz ten link, aby wybrać hasło i się zalogować. Działa raz.\n\n{{link}}\n\nJeśli nas nie znasz, zignoruj tę wiadomość.',
  },
  passwordReset: {
    title: 'Nowe hasło: {{org}}',
    text: 'Otwórz ten link, aby ustawić nowe hasło. Działa tylko raz.\n\n{{link}}\n\nJeśli to nie Twoja prośba, zignoruj tę wiadomość.',
  },
};

export const ACTION_TEXTS_PL: ActionTexts = { look: 'Zobacz i odpowiedz', decline: 'Odrzuć' };
