import { describe, expect, it } from 'vitest';
import { Notice } from './messages.ts';
import { paramsInWords, windowInWords } from './moments.ts';
import { noticeWrite } from './notice.ts';
import { MESSAGE_TEXTS_EN } from './texts.ts';

const now = new Date('2026-11-20T12:00:00Z');
const london = { start: new Date('2026-06-20T17:00:00Z'), end: new Date('2026-06-20T22:00:00Z'), tz: 'Europe/London' };

describe('noticeWrite', () => {
  const sent = {
    type: 'job.changed' as const,
    key: 'jobChanged' as const,
    params: { title: 'Retail security', ...london },
    cause: { kind: 'job', id: 'J-AAAAAA~4' },
    link: '/mobile/jobs/J-AAAAAA',
    urgency: 'standard' as const,
  };

  it('is the same document when the same cause is told twice', () => {
    const write = noticeWrite('u1', sent, now);
    expect(write).toMatchObject({ put: 'people/u1/notices/job.changed~job~J-AAAAAA~4' });
    expect(noticeWrite('u1', sent, new Date(now.getTime() + 1))).toMatchObject({
      put: 'people/u1/notices/job.changed~job~J-AAAAAA~4',
    });
  });

  it('is what the schema of a notice accepts, and is kept 30 days', () => {
    const write = noticeWrite('u1', sent, now);
    const notice = Notice.parse('data' in write ? write.data : undefined);
    expect(notice.expireAt).toEqual(new Date('2026-12-20T12:00:00Z'));
  });
});

describe('moments in words', () => {
  it("tells a window in the job's own time zone", () => {
    expect(windowInWords(london.start, london.end, london.tz, 'en')).toMatch(/Sat,? 20 Jun.*18:00.*23:00/);
  });

  it('names both days of a night shift', () => {
    const end = new Date('2026-06-21T05:00:00Z');
    expect(windowInWords(london.start, end, london.tz, 'en')).toMatch(/20 Jun.*21 Jun/);
  });

  it('turns instants into words and leaves the rest', () => {
    const words = paramsInWords({ ...london, title: 'Night guard', missing: 2, replyBy: london.start }, 'en');
    expect(words).toMatchObject({ title: 'Night guard', missing: 2, replyBy: '18:00' });
    expect(words['when']).toMatch(/18:00/);
  });

  it('gives every placeholder a name that a message can carry', () => {
    const names = Object.values(MESSAGE_TEXTS_EN).flatMap(({ title, text }) =>
      [...`${title} ${text}`.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]),
    );
    const known = [
      'title',
      'area',
      'when',
      'was',
      'by',
      'outward',
      'replyBy',
      'reason',
      'missing',
      'need',
      'name',
      'org',
      'link',
      'code',
      ...['start', 'end', 'week', 'zone', 'unsent', 'certificate', 'until'],
      ...['from', 'text', 'team', 'confirmed', 'people', 'count'],
    ];
    expect(names.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
  });
});
