/** What is said on a job, and messages to its crew. */
export const texts = {
  title: 'Chat',
  intro: 'The crew and the office read this.',
  empty: 'Nobody said anything yet.',
  failed: 'Could not load the chat.',
  me: 'You',
  office: 'Office',
  field: 'Message',
  send: 'Send',
  tooLong: 'At most {{count}} letters.',
  refused: 'This was not taken: the chat is for the crew and the office.',
  crew: {
    button: 'Message the crew',
    title: 'Message the crew of {{code}}',
    text_one: '{{count}} person gets it in the inbox and by push.',
    text_other: '{{count}} people get it in the inbox and by push.',
    field: 'Message',
    missing: 'Write something first.',
    send: 'Send',
    sending: 'Sending …',
    done_one: 'Sent to {{count}} person.',
    done_other: 'Sent to {{count}} people.',
  },
  unseen: {
    title: 'Not seen yet',
    none: 'Everybody who was asked has seen it.',
    line_one: '{{count}} person has not seen it',
    line_other: '{{count}} people have not seen it',
    remind: 'Remind',
    reminding: 'Reminding …',
    done_one: '{{count}} person was reminded.',
    done_other: '{{count}} people were reminded.',
    asleep_one: '{{count}} person has quiet hours.',
    asleep_other: '{{count}} people have quiet hours.',
    soon: 'They were reminded a moment ago.',
    call: 'gave no sign by any way, call',
    held: 'quiet hours until {{time}}',
    ways: 'tried: {{ways}}',
    way: { push: 'push', mail: 'e-mail', sms: 'SMS' },
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    chat: typeof texts;
  }
}
