import type { Desk } from '../../../shared/contract/store';
import type { TextKey } from '../../app/texts/texts';

/** What the first page asks. */
export interface FirstRunForm extends Desk {
  passphrase: string;
  again: string;
}

/** Fewest characters of a passphrase; the engine holds the same line. */
export const LEAST = 8;

export function emptyForm(language: string): FirstRunForm {
  return {
    ministry: '',
    desk: '',
    officer: '',
    extension: '',
    country: null,
    scheme: 'generic',
    language,
    passphrase: '',
    again: '',
  };
}

export interface FormProblems {
  passphrase: TextKey | null;
  again: TextKey | null;
}

/** What keeps a store from being made: only the passphrase can; the rest may be filled in later, in Settings. */
export function problemsOf({ passphrase, again }: Pick<FirstRunForm, 'passphrase' | 'again'>): FormProblems {
  const short = [...passphrase].length < LEAST;
  return {
    passphrase: short ? 'lock.tooShort' : null,
    again: !short && again !== passphrase ? 'lock.different' : null,
  };
}

export function deskOf({ passphrase: _passphrase, again: _again, ...desk }: FirstRunForm): Desk {
  return desk;
}
