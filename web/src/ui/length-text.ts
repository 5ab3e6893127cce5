import i18next from 'i18next';

const pair = (count: number) => String(count).padStart(2, '0');

/** `1 h 30`, or `45 min` below an hour. */
export function lengthText(minutes: number): string {
  const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  if (parts.hours === 0) return i18next.t('length.minutes', parts);
  return parts.minutes === 0
    ? i18next.t('length.hours', parts)
    : i18next.t('length.both', { ...parts, minutes: pair(parts.minutes) });
}

/** What runs: `4:05`, or `2 h 10` above an hour. */
export function runningText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes >= 60 ? lengthText(minutes) : `${minutes}:${pair(Math.floor(seconds % 60))}`;
}
