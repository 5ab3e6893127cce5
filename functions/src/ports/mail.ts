export interface OutgoingMail {
  readonly to: string;
  readonly toUid: string;
  readonly subject: string;
  readonly text: string;
  readonly link: string;
  readonly lang: string;
}

export interface MailPort {
  send(mail: OutgoingMail, now: Date): Promise<'sent' | 'failed'>;
}
