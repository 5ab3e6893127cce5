import { describe, expect, it } from 'vitest';
import { renderActions, renderMessage } from './render-message.ts';

describe('renderMessage', () => {
  it('says instants as words in the time zone of the job', () => {
    const params = {
      title: 'Retail security',
      outward: 'W12',
      area: 'Shepherds Bush',
      start: new Date('2026-06-20T17:00:00Z'),
      end: new Date('2026-06-20T22:00:00Z'),
      replyBy: new Date('2026-06-20T14:05:00Z'),
      tz: 'Europe/London',
    };
    expect(renderMessage('offer', params, 'en')).toEqual({
      title: 'Retail security, Shepherds Bush',
      text: expect.stringMatching(/18:00.*23:00 · W12 · answer by 15:05/),
    });
  });

  it('leaves signs as they are and falls back to English', () => {
    const said = renderMessage('jobCancelled', { title: 'Tea & <cake>', when: 'now', reason: "it's off" }, 'xx');
    expect(said).toEqual({ title: 'Cancelled: Tea & <cake>', text: "now. Reason: it's off" });
  });

  it("speaks the reader's language, and keeps names in order where it runs right to left", () => {
    const params = { title: 'Night desk (north)', reason: 'Storm', when: '18:00' };
    expect(renderMessage('jobCancelled', params, 'de')).toEqual({
      title: 'Abgesagt: Night desk (north)',
      text: '18:00. Grund: Storm',
    });
    expect(renderMessage('jobCancelled', params, 'ar').title).toBe('أُلغيت: \u2068Night desk (north)\u2069');
    expect(renderActions('pl')).toEqual({ look: 'Zobacz i odpowiedz', decline: 'Odrzuć' });
  });

  it('leaves a link as it is, so that it can be tapped', () => {
    const { text } = renderMessage('passwordReset', { org: 'Northgate', link: 'https://muster.test/x?y=1' }, 'ar');
    expect(text.split('\n')).toContain('https://muster.test/x?y=1');
  });
});
