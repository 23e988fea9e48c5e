import { useAnswer } from '../../app/queries';

/** Code of the desk's own country; null while unknown. */
export function useOwnCountry(): string | null {
  return useAnswer('settings.get', {}).data?.desk.country ?? null;
}
