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
  passwordReset: {
    title: 'Nowe hasło: {{org}}',
    text: 'Otwórz ten link, aby ustawić nowe hasło. Działa tylko raz.\n\n{{link}}\n\nJeśli to nie Twoja prośba, zignoruj tę wiadomość.',
  },
};

export const ACTION_TEXTS_PL: ActionTexts = { look: 'Zobacz i odpowiedz', decline: 'Odrzuć' };
