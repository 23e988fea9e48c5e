/** Languages that a text or a part of it can be in, named in themselves, by BCP 47 code. */
export const textLanguages = [
  { code: 'en', name: 'English' },
  { code: 'ur', name: 'اردو' },
  { code: 'ar', name: 'العربية' },
  { code: 'fa', name: 'فارسی' },
  { code: 'ru', name: 'Русский' },
  { code: 'be', name: 'Беларуская' },
  { code: 'kk', name: 'Қазақ тілі' },
  { code: 'uz', name: 'Oʻzbekcha' },
  { code: 'tr', name: 'Türkçe' },
  { code: 'fr', name: 'Français' },
  { code: 'de', name: 'Deutsch' },
  { code: 'es', name: 'Español' },
  { code: 'zh', name: '中文' },
  { code: 'ja', name: '日本語' },
] as const;

/** A language's own name, or its code where it is not among ours. */
export function languageName(code: string): string {
  return textLanguages.find((language) => language.code === code)?.name ?? code;
}
