import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** E.164. A number without a country code is read as British. Undefined when it cannot be dialled. */
export function readPhone(typed: string): string | undefined {
  const phone = parsePhoneNumberFromString(typed, 'GB');
  return phone?.isPossible() ? phone.number : undefined;
}
