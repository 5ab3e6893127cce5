/** The part of papaparse that is used here; it brings no types of its own. */
declare module 'papaparse' {
  interface Table {
    readonly fields: string[];
    readonly data: (string | number)[][];
  }

  interface Parsed {
    readonly data: string[][];
    readonly errors: readonly { readonly type: string; readonly row?: number }[];
    readonly meta: { readonly delimiter: string };
  }

  const Papa: {
    unparse(table: Table, options: { readonly escapeFormulae: boolean }): string;
    parse(text: string, options: { readonly skipEmptyLines: 'greedy' }): Parsed;
  };
  export default Papa;
}
