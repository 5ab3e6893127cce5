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
  passwordReset: {
    title: 'Neues Passwort für {{org}}',
    text: 'Öffnen Sie diesen Link, um ein neues Passwort zu setzen. Er gilt einmal.\n\n{{link}}\n\nWenn Sie nicht darum gebeten haben, lassen Sie diese Nachricht unbeachtet.',
  },
};

export const ACTION_TEXTS_DE: ActionTexts = { look: 'Ansehen und antworten', decline: 'Ablehnen' };
