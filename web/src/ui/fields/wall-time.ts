/** What is typed into a date and a time field; both empty until something is. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` */
  readonly time: string;
}

export const NO_TIME: WallTime = { day: '', time: '' };

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since local midnight; undefined while the time is not whole. */
export function minuteOf(time: string): number | undefined {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** `480` is `08:00`; minutes of the next day start again. */
export function timeOf(minute: number): string {
  const pair = (count: number) => String(count).padStart(2, '0');
  return `${pair(Math.floor(minute / 60) % 24)}:${pair(minute % 60)}`;
}
