/** On emulators. Everything that differs there asks this one question. */
export function isSandbox(): boolean {
  return process.env['FIRESTORE_EMULATOR_HOST'] !== undefined || process.env['FUNCTIONS_EMULATOR'] === 'true';
}

/** Deployed functions take calls from the real app only, unless a deployment says otherwise. */
export function isAppCheckEnforced(): boolean {
  return !isSandbox() && process.env['APP_CHECK'] !== 'off';
}
