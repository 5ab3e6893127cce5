import type { ActionTexts, MessageTexts } from './texts.ts';

export const MESSAGE_TEXTS_DE: MessageTexts = {
  offer: {
    title: '{{title}}, {{area}}',
    text: '{{when}} · {{outward}} · Antwort bis {{replyBy}}',
  },
  offerUrgent: {
    title: 'DRINGEND: {{title}}, {{area}}',
    text: '{{when}} · {{outward}} · Antwort bis {{replyBy}}',
  },
  offerFull: {
    title: '{{title}}: alle Plätze sind vergeben',
    text: 'Danke für Ihre Bereitschaft. Tippen Sie, um sich in Reserve zu halten.',
  },
  offerReminder: {
    title: 'Noch offen: {{title}}, {{area}}',
    text: '{{when}} · {{outward}} · Antwort bis {{replyBy}}',
  },
  bundle: {
    title: '{{count}} neue Nachrichten',
    text: 'Öffnen Sie Muster, um sie zu lesen.',
  },
  drill: {
    title: 'Übung: Sind Sie da?',
    text: 'Das ist eine Übung von {{team}}. Tippen Sie und bestätigen Sie bis {{until}}.',
  },
  drillOver: {
    title: 'Übung vorbei: {{team}}',
    text: '{{confirmed}} von {{people}} haben rechtzeitig bestätigt.',
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
    title: 'Bitte nachsehen: {{title}}',
    text: 'Die Leitstelle wartet bis {{replyBy}} auf Ihre Antwort. {{when}} · {{outward}}',
  },
  promoted: {
    title: 'Sie haben den Platz: {{title}}',
    text: 'Jemand ist ausgefallen. {{when}}. Die Adresse steht im Einsatz.',
  },
  assigned: {
    title: 'Sie haben einen Platz: {{title}}',
    text: '{{when}}. Die Leitstelle hat Sie dafür eingeteilt. Die Adresse steht im Einsatz.',
  },
  released: {
    title: 'Ihr Platz wurde freigegeben: {{title}}',
    text: '{{when}}. In dieser Zeit sind Sie wieder frei.',
  },
  releasedByChange: {
    title: 'Ihr Platz wurde freigegeben: {{title}}',
    text: 'Der Einsatz ist jetzt {{when}} und passt nicht mehr zu Ihrer übrigen Arbeit oder Ihrem Nachweis.',
  },
  jobChanged: {
    title: 'Geändert: {{title}}',
    text: 'Jetzt {{when}}, {{area}}. Sehen Sie nach, was anders ist.',
  },
  jobCancelled: {
    title: 'Abgesagt: {{title}}',
    text: '{{when}}. Grund: {{reason}}',
  },
  atRisk: {
    title: 'Niemand mehr anzufragen: {{title}}',
    text: '{{missing}} von {{need}} Plätzen sind frei. Beginn {{when}}.',
  },
  withdrawnLate: {
    title: 'Späte Absage: {{title}}',
    text: '{{name}} ist ausgefallen. Beginn {{when}}.',
  },
  overdue: {
    title: 'Nicht abgeschlossen: {{title}}',
    text: 'Der Einsatz sollte schon beendet sein: {{when}}. Schließen Sie ihn ab oder verschieben Sie sein Ende.',
  },
  weekDue: {
    title: 'Woche {{week}} planen',
    text: 'Die Leitstelle weiß noch nicht, wann Sie arbeiten können. Wie letzte Woche ist ein Tipp.',
  },
  weekMissing: {
    title: 'Woche {{week}} hat ohne Ihre Zeiten begonnen',
    text: 'Sie gelten als nicht verfügbar. Sagen Sie, wann Sie arbeiten können.',
  },
  jobSoon: {
    title: 'Bald: {{title}}',
    text: '{{when}}, {{area}}. Die Adresse steht im Einsatz.',
  },
  areYouThere: {
    title: 'Sind Sie da? {{title}}',
    text: 'Beginn war {{start}}. Melden Sie, dass Sie da sind, oder rufen Sie die Leitstelle an.',
  },
  stillOpen: {
    title: 'Noch offen: {{title}}',
    text: 'Ende sollte {{end}} sein. Schließen Sie ab, was fehlt, oder sagen Sie der Leitstelle Bescheid.',
  },
  nobodyThere: {
    title: 'Niemand ist da: {{title}}',
    text: 'Beginn sollte sein: {{when}}. Rufen Sie an, wer kommen soll.',
  },
  unsentWeek: {
    title: 'Woche {{week}}: {{unsent}} haben sie nicht gesendet',
    text: 'Sehen Sie, wer es ist und wo sie fehlen.',
  },
  thinWeek: {
    title: 'Woche {{week}}: wo es eng wird',
    text: 'An der engsten Stelle fehlen {{missing}} von {{need}} Personen: {{zone}}. {{unsent}} haben ihre Woche nicht gesendet.',
  },
  testAlarm: {
    title: 'Probealarm',
    text: 'Dieses Gerät ist erreichbar. Tippen Sie, um die Probe abzuschließen.',
  },
  pushTrouble: {
    title: 'Meldungen kommen vielleicht nicht an',
    text: 'Der Push-Dienst weist {{missing}} von {{need}} Meldungen ab ({{code}}). Verloren ist nichts; rufen Sie an, wer nicht antwortet.',
  },
  confirmAddress: {
    title: 'Ihr Zugang zu {{org}}',
    text: 'Öffnen Sie diesen Link, um Ihre Adresse zu bestätigen und ein Passwort zu wählen. Er gilt einmal.\n\n{{link}}\n\nWenn Sie keinen Zugang wollten, lassen Sie diese Nachricht liegen.',
  },
  addressKnown: {
    title: 'Ihr Zugang zu {{org}}',
    text: 'Jemand hat mit dieser Adresse um Zugang gebeten; sie hat schon ein Konto. Melden Sie sich hier an oder setzen Sie dort ein neues Passwort.\n\n{{link}}\n\nWenn Sie es nicht waren, ist nichts geschehen.',
  },
  accessAsked: {
    title: 'Bittet um Zugang: {{name}}',
    text: 'Die Adresse ist bestätigt. Entscheiden Sie unter Benutzer.',
  },
  accessGranted: {
    title: 'Sie sind dabei: {{org}}',
    text: 'Ihr Zugang wurde genehmigt.\n\n{{link}}',
  },
  accessRefused: {
    title: 'Ihr Zugang zu {{org}}',
    text: 'Ihr Zugang wurde nicht genehmigt. Grund: {{reason}}',
  },
  certificateEnding: {
    title: 'Nachweis endet: {{certificate}}',
    text: '{{name}}: gültig bis {{until}}. Danach kommen keine Angebote mehr, die ihn verlangen.',
  },
  erasureAsked: {
    title: 'Bittet um Löschung: {{name}}',
    text: 'Unter Benutzer steht, was bleiben muss und warum.',
  },
  reconfirm: {
    title: 'Geändert, bitte neu bestätigen: {{title}}',
    text: 'Vorher {{was}}, jetzt {{when}}, {{area}}. Antworten Sie bis {{by}}, sonst geht Ihr Platz an jemand anderen.',
  },
  reconfirmSoon: {
    title: 'Geändert, bitte neu bestätigen: {{title}}',
    text: 'Vorher {{was}}, jetzt {{when}}, {{area}}. Antworten Sie jetzt; die Leitstelle ruft Sie an.',
  },
  releasedNoAnswer: {
    title: 'Ihr Platz wurde freigegeben: {{title}}',
    text: 'Der Einsatz ist jetzt {{when}}, und Sie haben nicht rechtzeitig neu bestätigt. Das zählt nicht gegen Sie.',
  },
  callToReconfirm: {
    title: 'Bitte anrufen: {{title}}',
    text: 'Kurz vor dem Beginn geändert, {{when}}. Noch nicht neu bestätigt haben: {{missing}}.',
  },
  chosen: {
    title: 'Sie haben den Platz: {{title}}',
    text: '{{when}}. Die Leitstelle hat Sie gewählt. Die Adresse steht im Einsatz.',
  },
  notChosen: {
    title: 'Alle Plätze sind vergeben: {{title}}',
    text: '{{when}}. Danke für Ihre Bewerbung. Wird ein Platz frei, fragt die Leitstelle Sie vielleicht noch.',
  },
  noShow: {
    title: 'Als nicht erschienen gezählt: {{title}}',
    text: '{{when}}. Wenn das nicht stimmt, rufen Sie die Leitstelle an.',
  },
  welfareCheck: {
    title: 'Geht es Ihnen gut? {{title}}',
    text: 'Tippen Sie und melden Sie es. Ohne Antwort ruft die Leitstelle Sie an.',
  },
  welfareMissed: {
    title: 'Keine Meldung: {{title}}',
    text: '{{name}} ist vor Ort und meldet nicht, dass alles in Ordnung ist. Bitte anrufen.',
  },
  standInFound: {
    title: 'Jemand vertritt Sie: {{title}}',
    text: '{{when}}. In dieser Zeit sind Sie wieder frei. Das zählt nicht gegen Sie.',
  },
  standInNone: {
    title: 'Niemand konnte Sie vertreten: {{title}}',
    text: '{{when}}. Der Platz ist weiter Ihrer.',
  },
  cancelledByCustomer: {
    title: 'Abgesagt: {{title}}',
    text: '{{when}}. Der Kunde hat abgesagt.',
  },
  cancelledForWeather: {
    title: 'Abgesagt: {{title}}',
    text: '{{when}}. Wegen des Wetters.',
  },
  cancelledTooFew: {
    title: 'Abgesagt: {{title}}',
    text: '{{when}}. Es konnten nicht genug Personen kommen.',
  },
  cancelledNotNeeded: {
    title: 'Abgesagt: {{title}}',
    text: '{{when}}. Der Einsatz wird nicht mehr gebraucht.',
  },
  invited: {
    title: 'Ihr Konto bei {{org}}',
    text: 'Sie haben ein Konto. Öffnen Sie diesen Link, um ein Passwort zu wählen und sich anzumelden. Er gilt einmal.\n\n{{link}}\n\nWenn Sie uns nicht kennen, lassen Sie diese Nachricht liegen.',
  },
  passwordReset: {
    title: 'Neues Passwort für {{org}}',
    text: 'Öffnen Sie diesen Link, um ein neues Passwort zu setzen. Er gilt einmal.\n\n{{link}}\n\nWenn Sie nicht darum gebeten haben, lassen Sie diese Nachricht unbeachtet.',
  },
};

export const ACTION_TEXTS_DE: ActionTexts = { look: 'Ansehen und antworten', decline: 'Ablehnen' };
