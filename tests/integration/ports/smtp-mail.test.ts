import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smtpMail } from '../../../functions/src/ports/smtp-mail.ts';

const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      received.push(Buffer.concat(chunks).toString());
      done();
    });
  },
});

let url: string;
beforeAll(async () => {
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const mail = {
  to: 'amy@example.org',
  toUid: 'amy',
  key: 'passwordReset',
  params: { org: 'Muster' },
  link: '/sign-in/reset?oobCode=abc',
  lang: 'en',
} as const;

it('sends plain text with the whole address of the link', async () => {
  const port = smtpMail({ url, from: 'Muster <desk@example.org>', appUrl: 'https://muster.example.org' });
  await expect(port.send(mail, new Date())).resolves.toBe('sent');
  const [message = ''] = received;
  expect(message).toContain('From: Muster <desk@example.org>');
  expect(message).toContain('To: amy@example.org');
  expect(message).toContain('Subject: Set a new password for Muster');
  expect(message.replaceAll(/=\r\n/g, '').replaceAll('=3D', '=')).toContain(
    'https://muster.example.org/sign-in/reset?oobCode=abc',
  );
});

it('says failed when no server answers, and throws nothing', async () => {
  const port = smtpMail({ url: 'smtp://127.0.0.1:9', from: 'desk@example.org', appUrl: 'https://muster.example.org' });
  await expect(port.send(mail, new Date())).resolves.toBe('failed');
});
