/**
 * The catalogue of everything that can go wrong and be told to a person: code and parameters only.
 * The sentence and the hint what to do next are worded by `shared/sentences/errors.ts`.
 */

/** Where in the user's material the trouble is; what is unknown is null. */
export interface Where {
  file: string | null;
  sheet: string | null;
  cell: string | null;
}

type Nothing = Record<never, never>;

export interface ErrorParams {
  'engine.stopped': Nothing;
  'engine.busy': Nothing;
  'call.unknown-method': { method: string };
  'call.invalid-input': { method: string; problem: string };
  'call.cancelled': Nothing;
  'call.failed': { detail: string };
  'store.locked': Nothing;
  'store.already-open': { path: string };
  'store.in-use': { path: string };
  'store.exists': { path: string };
  'store.missing': { path: string };
  'store.not-a-store': { path: string };
  'store.wrong-passphrase': Nothing;
  'store.weak-passphrase': { least: number };
  'store.damaged': { path: string; backup: string };
  'store.newer': { path: string; found: number; known: number };
  'store.disk': { path: string; detail: string };
  'store.backup-failed': { path: string; detail: string };
  'undo.nothing': Nothing;
  'redo.nothing': Nothing;
  'record.missing': { kind: string; id: string };
  'record.in-use': { kind: string; id: string; by: string };
  'record.conflict': { kind: string; id: string };
  /** A topic can't stand below itself. */
  'topic.circle': { name: string; parent: string };
  'topic.taken': { name: string };
  'marking.in-use': { label: string; count: number };
  'marking.twice': { label: string };
  'translation.there': { language: string };
  'clearance.words-changed': { office: string };
  'file.missing': { path: string };
  'file.unreadable': { path: string; detail: string };
  'file.unwritable': { path: string; detail: string };
  'source.unsupported': { found: string };
  'source.old-format': { found: string };
  'source.encrypted': Nothing;
  /** `part` is empty where the file as a whole can't be opened; `row` is that of the sheet, where no cell is known. */
  'source.damaged': { part: string; row?: number };
  'source.limit': { limit: string; allowed: number };
  'source.timeout': { seconds: number };
  'source.memory': Nothing;
  'source.empty': Nothing;
  'source.no-table': Nothing;
  'source.already-accepted': Nothing;
  'source.not-accepted': Nothing;
  'template.password': Nothing;
  'template.old-format': Nothing;
  'template.empty': Nothing;
  'template.not-word': Nothing;
  'paste.no-table': Nothing;
  /** `allowed`: characters in one paste. */
  'paste.too-long': { allowed: number };
  'recipe.unreadable': { problem: string };
  'figure.not-comparable': { reason: string };
  'pack.blocked': { errors: number };
  'pack.empty': Nothing;
  /** Somebody else holds the copy with this number, or it was given twice. */
  'copy.taken': { number: number; holder: string };
  'addendum.empty': { version: number };
  'pack.marking-below': { pack: string; part: string; highest: string };
  'export.lint': { rule: string; part: string };
  'print.unavailable': Nothing;
  'photo.unreadable': Nothing;
}

export type ErrorCode = keyof ErrorParams;

/** An error as it crosses a process boundary. */
export type ErrorData = { [C in ErrorCode]: { code: C; params: ErrorParams[C]; where: Where | null } }[ErrorCode];

/** The one kind of error that a method throws on purpose; anything else is a bug and becomes `call.failed`. */
export class AppError extends Error {
  readonly data: ErrorData;

  private constructor(data: ErrorData) {
    super(data.code);
    this.name = 'AppError';
    this.data = data;
  }

  /** Builds the error for `code` with the parameters that its catalogue entry asks for. */
  static of<C extends ErrorCode>(code: C, params: ErrorParams[C], where: Partial<Where> | null = null): AppError {
    const place = where === null ? null : { file: null, sheet: null, cell: null, ...where };
    return new AppError({ code, params, where: place } as ErrorData);
  }

  static from(data: ErrorData): AppError {
    return new AppError(data);
  }
}
