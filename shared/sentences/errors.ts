import type { ErrorData, Where } from '../contract/errors';
import type { ErrorCatalogue, WordedError } from './error-catalogue';
import { englishErrors } from './errors-english';
import { pickLanguage } from './language';
import type { Language } from './language';

const catalogues: Record<Language, { errors: ErrorCatalogue; place: (where: Where) => string }> = {
  en: { errors: englishErrors, place: englishPlace },
};

/**
 * Words an error of the catalogue in a language given as a tag, with the place in the person's material before the
 * message where it is known.
 */
export function wordError(data: ErrorData, language: string): WordedError {
  const { errors, place } = catalogues[pickLanguage(language)];
  // A code is only ever made together with its own parameters, so its entry takes them.
  const word = errors[data.code] as (params: ErrorData['params']) => WordedError;
  const { message, hint } = word(data.params);
  const before = data.where === null ? '' : place(data.where);
  return { message: before === '' ? message : `${before}: ${message}`, hint };
}

/** `trade.xlsx, sheet "Exports", cell B4`, from what is known. */
function englishPlace({ file, sheet, cell }: Where): string {
  const parts = [
    file === null || file === '' ? null : file,
    sheet === null || sheet === '' ? null : `sheet “${sheet}”`,
    cell === null || cell === '' ? null : `cell ${cell}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
