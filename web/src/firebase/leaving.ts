/** What has to end before nothing of the person is left in this browser. */
export interface Leaver {
  /** Ends what runs in this tab. */
  readonly stop: () => Promise<void>;
  /** Removes what is stored; may fail while another tab still holds it. */
  readonly erase: () => Promise<void>;
}

const leavers: Leaver[] = [];

export function onLeaving(leaver: Leaver): void {
  leavers.push(leaver);
}

export async function stopEverything(): Promise<void> {
  await Promise.allSettled(leavers.map((leaver) => leaver.stop()));
}

/** True when nothing was left behind. */
export async function eraseEverything(): Promise<boolean> {
  const outcomes = await Promise.allSettled(leavers.map((leaver) => leaver.erase()));
  return outcomes.every((outcome) => outcome.status === 'fulfilled');
}
