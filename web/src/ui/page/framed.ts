import { createContext } from 'react';

/** Whether the bar and the navigation stand around a page already. */
export const Framed = createContext(false);
