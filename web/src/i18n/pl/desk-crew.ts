export const texts = {
  cancel: {
    because: 'Dlaczego',
    becauseOf: {
      customer: 'Odwołał klient',
      weather: 'Pogoda',
      'too-few': 'Za mało osób',
      'not-needed': 'Już niepotrzebne',
      other: 'Inny powód',
    },
    reasonKept: 'Notatka dla biura. Ekipa poznaje powód podany wyżej, każdy w swoim języku.',
  },
  welfare: {
    region: 'Pracuje bez nikogo',
    due: 'Ma zgłosić do {{time}}, że wszystko w porządku.',
    missed: 'Brak sygnału od {{time}}. Prosimy zadzwonić.',
    reached: 'Jest kontakt, wszystko w porządku',
    saying: 'Zapisywanie…',
  },
  applied: {
    region: 'Zgłoszeni',
    text_one: 'Wolne jest {{count}} miejsce.',
    text_few: 'Wolne są {{count}} miejsca.',
    text_many: 'Wolnych jest {{count}} miejsc.',
    text_other: 'Wolnych jest {{count}} miejsc.',
    choose: 'Przyznaj miejsce',
    choosing: 'Przyznawanie…',
  },
  missing: {
    region: 'Jeszcze nie na miejscu',
    text: '{{name}} nie jest na miejscu, a praca zaczęła się ponad {{minutes}} min temu.',
    button: 'Nieobecność',
    title: 'Zapisać nieobecność: {{name}}?',
    follows: 'Liczy się to w niezawodności, osoba się dowie, a zapytany będzie ktoś inny.',
    why: 'Jak próbowano się skontaktować',
    marking: 'Zapisywanie…',
  },
};
