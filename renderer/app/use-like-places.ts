import { useAnswer } from './queries';
import { useLanguage } from './texts/texts';

/** Codes of the places that what is typed may mean, by any of their names in any language. */
export function useLikePlaces(typed: string): string[] {
  const text = typed.trim();
  const language = useLanguage();
  const { data } = useAnswer('sources.likePlaces', { text, language }, { enabled: text.length > 1, keepBefore: true });
  return text.length > 1 ? (data ?? []).map(({ code }) => code) : [];
}
