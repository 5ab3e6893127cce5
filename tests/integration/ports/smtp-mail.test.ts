import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smtpMail } from '../../../functions/src/ports/smtp-mail.ts';

const received: string[] = [];
let refusal: { readonly responseCode: number } | undefined;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(_address, _session, done) {
    done(refusal && Object.assign(new Error('no'), refusal));
  },
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
  id: 'reset-1',
  kind: 'account',
  urgency: 'standard',
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

it('keeps for later what no server takes now, and throws nothing', async () => {
  const port = smtpMail({ url: 'smtp://127.0.0.1:9', from: 'desk@example.org', appUrl: 'https://muster.example.org' });
  await expect(port.send(mail, new Date())).resolves.toMatchObject({ why: 'NETWORK' });
});

it('tells what the server will never take from what it may take later, and leads to the app', async () => {
  const port = smtpMail({ url, from: 'desk@example.org', appUrl: 'https://muster.example.org' });
  refusal = { responseCode: 550 };
  await expect(port.send(mail, new Date())).resolves.toEqual({ failed: '550' });
  refusal = { responseCode: 451 };
  await expect(port.send(mail, new Date(0))).resolves.toEqual({ later: new Date(60_000), why: '451' });
  refusal = undefined;
  const params = { title: 'Guard', area: 'W12', outward: 'W12', replyBy: new Date(0), tz: 'UTC' };
  await port.send({ ...mail, id: 'J-1/1-0', kind: 'offer', key: 'offerUrgent', params, link: '/o/J-1' }, new Date());
  expect(received.at(-1)).toContain('https://muster.example.org/o/J-1');
  expect(received.at(-1)).toContain('Message-ID: <J-1%2F1-0.amy@muster.example.org>');
});
