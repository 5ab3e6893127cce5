/** Alerts: whether they come, the test of it, and how to get them. */
export const texts = {
  turnOn: 'Turn on alerts',
  repair: 'Repair',
  test: 'Test it',
  how: 'How to turn them on',
  banner: {
    unsupported: 'This browser cannot show alerts.',
    off: 'Alerts are off on this phone.',
    blocked: 'Alerts are blocked on this phone.',
    dead: 'Alerts are off: none of your devices can be reached.',
    suspect: 'The last alerts were not shown on your devices.',
  },
  reach: {
    title: 'Reachability test',
    intro: 'A test alarm takes the way an urgent offer takes. It shows where it stops, if it does.',
    steps: 'Steps of the test',
    send: 'Send a test alarm',
    sending: 'Sending…',
    again: 'Send another test alarm',
    checks: {
      allowed: { ok: 'Alerts are allowed', todo: 'Alerts allowed', failed: 'Alerts are not allowed' },
      installed: { ok: 'Muster is installed', todo: 'Installed', failed: 'Muster is not installed on this iPhone' },
      known: {
        ok: 'This device is known to the server',
        todo: 'Device known to the server',
        failed: 'The server cannot reach this device',
      },
      sent: { ok: 'Test sent', todo: 'Test sent', failed: 'The test was not sent' },
      shown: { ok: 'Shown on this phone', todo: 'Shown on this phone', failed: 'Sent, but not shown on this phone' },
      tapped: { ok: 'Tapped by you', todo: 'Tapped by you', failed: 'Shown, but not tapped within 60 seconds' },
    },
    states: { ok: 'done', waiting: 'waiting', failed: 'failed', todo: 'not yet' },
    at: 'at {{time}}',
    tapNow: 'Tap the notice now.',
    results: {
      reachable: 'Reachable. The alarm was shown and you tapped it.',
      untested: 'Everything is ready. Send yourself a test alarm.',
      testing: 'The test is on its way…',
      tap: 'The alarm is on your screen. Tap it to finish the test.',
      allowed: 'Alerts are blocked or off. Turn them on first.',
      installed: 'On an iPhone alerts come to the installed app only.',
      known: 'The server has no working address of this device. Repair it; it takes a second.',
      sent: 'The push service did not take the alarm. Offers still reach your inbox while Muster is open.',
      shown: 'The alarm left the server and was not shown here. Check silent mode, battery saver and focus modes.',
      tapped: 'The alarm was shown. Next time tap it, so that we know it opens.',
    },
    outcomes: {
      none: 'You have no device that can be reached.',
      off: 'The organisation has stopped all sending for now.',
      later: 'The push service is busy. The alarm was not sent; try again in a minute.',
      failed: 'The push service refused the alarm.',
    },
  },
  install: {
    title: 'Install and alerts',
    device: 'This device',
    intro: {
      installed: 'Muster is installed here. Alerts come like those of any other app.',
      'ios-install': 'On an iPhone alerts come to the installed app only. It takes half a minute.',
      'ios-old': 'This iPhone cannot get alerts: it needs iOS 16.4 or newer. Update it, or let the office call you.',
      'in-app': 'You are inside another app. Open this page in the browser of the phone, there it can be installed.',
      android: 'Install Muster, and alerts come even when the browser is closed.',
      desktop: 'Install Muster to have it in a window of its own, with alerts while it is closed.',
    },
    install: 'Install Muster',
    copyLink: 'Copy the address',
    copied: 'Copied',
    steps: 'How to install',
    ios: {
      share: 'Tap Share. On newer phones tap ••• first.',
      add: 'Scroll down and tap “Add to Home Screen”.',
      web: 'Leave “Open as Web App” on.',
      confirm: 'Tap “Add”.',
      open: 'Open Muster from the home screen.',
      alerts: 'There, tap “Turn on alerts” on this page, then “Allow”.',
    },
    android: {
      menu: 'Open the menu ⋮ of the browser.',
      add: 'Tap “Install app” or “Add to home screen”.',
      open: 'Open Muster from the home screen.',
      battery: 'If alerts come late: Settings, Apps, Muster or Chrome, Battery, “Unrestricted”.',
    },
    desktop: {
      icon: 'Click the install sign at the end of the address bar, or open the menu and choose “Install Muster”.',
      open: 'Open Muster from the list of your apps.',
    },
    alerts: {
      title: 'Alerts',
      granted: 'Alerts are on.',
      default: 'Alerts are off. Muster asks your phone only when you tap here.',
      denied: 'Alerts were blocked before. Only the settings of the browser can allow them again:',
      unsupported: 'This browser cannot show alerts.',
      check: 'I have done it, check again',
      paths: {
        ios: 'Settings, Notifications, Muster, “Allow Notifications”.',
        android:
          'Hold the Muster icon, App info, Notifications, “All Muster notifications”. In Chrome: the sign before the address, Permissions, Notifications.',
        desktop: 'Click the sign before the address, then Notifications: “Allow”.',
      },
    },
    toTest: 'Test whether alerts arrive',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    alerts: typeof texts;
  }
}
