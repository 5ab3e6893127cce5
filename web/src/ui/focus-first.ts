/** A ref: the field where a page starts takes the focus when it appears. */
export function focusFirst(field: HTMLElement | null): void {
  field?.focus();
}
