import { inEmulators } from './config.ts';

/** Where a tab begins that is opened as another person. */
export const OPEN_AS_PATH = '/open-as';

const MARK = 'muster.own-tab';

/**
 * Emulators only: this tab was opened as another person. It keeps its session and what it reads to
 * itself, so that the other tabs stay signed in as they are.
 */
export const isOwnTab = inEmulators && (location.pathname === OPEN_AS_PATH || sessionStorage.getItem(MARK) !== null);

if (isOwnTab) sessionStorage.setItem(MARK, '1');
