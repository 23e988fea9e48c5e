import { useAnswer } from '../../app/queries';

/** The language that the desk writes in. */
export function useTextLanguage(): string {
  return useAnswer('settings.get', {}).data?.desk.language ?? 'en';
}
