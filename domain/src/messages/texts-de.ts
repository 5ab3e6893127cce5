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
