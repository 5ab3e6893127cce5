/** Where each part of one local suite listens. `hosting` is what a person opens. */
export interface LocalSuite {
  readonly base: number;
  readonly projectId: string;
  readonly hosting: number;
  readonly functions: number;
  readonly host: number;
  readonly firestore: number;
  readonly websocket: number;
  readonly auth: number;
  readonly tasks: number;
  readonly eventarc: number;
  readonly hub: number;
  readonly logging: number;
}

export const USUAL_BASE = 5000;

/** Two suites whose bases are this far apart share no port. */
export const BASE_STEP = 600;

/**
 * One number gives every port and the project id, so that two suites never meet and the web app
 * learns its ports from its own address. The usual base keeps the ports Firebase is known by.
 */
export function localSuite(base: number): LocalSuite {
  const isUsual = base === USUAL_BASE;
  return {
    base,
    projectId: isUsual ? 'demo-muster' : `demo-muster-${base}`,
    hosting: base,
    functions: base + 1,
    host: base + 2,
    firestore: isUsual ? 8080 : base + 80,
    websocket: isUsual ? 9150 : base + 150,
    auth: isUsual ? 9099 : base + 99,
    tasks: isUsual ? 9499 : base + 499,
    eventarc: isUsual ? 9299 : base + 299,
    hub: isUsual ? 4400 : base + 400,
    logging: isUsual ? 4500 : base + 500,
  };
}
