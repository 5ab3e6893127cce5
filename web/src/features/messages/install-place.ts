/** What kind of device and browser this is, as far as installing goes. */
export type InstallPlace = 'ios' | 'ios-old' | 'in-app' | 'android' | 'desktop';

interface Seen {
  readonly userAgent: string;
  /** iPads say that they are Macs, but no Mac has a touch screen. */
  readonly touchPoints: number;
}

/** From here on an iPhone shows alerts of installed apps. */
const IOS_WITH_ALERTS = [16, 4] as const;
/** Browsers inside other apps cannot install anything. */
const IN_APP = /FBAN|FBAV|Instagram|Line\/|WhatsApp|LinkedInApp|; wv\)/;

export function installPlace({ userAgent, touchPoints }: Seen): InstallPlace {
  if (IN_APP.test(userAgent)) return 'in-app';
  const isIos = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  if (isIos) return isOldIos(userAgent) ? 'ios-old' : 'ios';
  return /Android/.test(userAgent) ? 'android' : 'desktop';
}

function isOldIos(userAgent: string): boolean {
  const [, major, minor] = /OS (\d+)_(\d+)/.exec(userAgent) ?? [];
  if (major === undefined) return false;
  const [needed, neededMinor] = IOS_WITH_ALERTS;
  return Number(major) < needed || (Number(major) === needed && Number(minor) < neededMinor);
}

export function thisPlace(): InstallPlace {
  return installPlace({ userAgent: navigator.userAgent, touchPoints: navigator.maxTouchPoints });
}
