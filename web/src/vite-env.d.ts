/** Of a deployed build; undefined in the local suite. */
declare const FIREBASE_CONFIG: import('firebase/app').FirebaseOptions | undefined;
