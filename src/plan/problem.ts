/**
 * Something that people can put right: its message says what and how. Everything else that is thrown is a
 * fault of ours or of Google's.
 */
export class Problem extends Error {
  readonly kind: 'request' | 'sheet' | 'busy';
  readonly field: string | undefined;
  readonly canMend: boolean;

  constructor(kind: Problem['kind'], message: string, more: { field?: string; canMend?: boolean } = {}) {
    super(message);
    this.kind = kind;
    this.field = more.field;
    this.canMend = more.canMend ?? false;
  }
}
