/** Where functions run and Firestore lives. */
export const REGION = 'europe-west2';
