/** An address of ours: `//` and `/\` would lead to another host. */
export const WITHIN_THE_APP = /^\/(?![/\\])/;
