import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrows go from day to day, whatever the week. Space turns a day, because it is a button. */
export function moveBetweenDays(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || dayOf(event.target) === undefined) return;
  const days = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-day]')];
  const at = days.findIndex((day) => day === event.target);
  days[at + step]?.focus();
  event.preventDefault();
}

export function dayInFocus(): string | undefined {
  return dayOf(document.activeElement);
}

function dayOf(target: EventTarget | null): string | undefined {
  return target instanceof HTMLElement ? target.dataset['day'] : undefined;
}
