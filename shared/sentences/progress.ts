import { pickLanguage, type Language } from './language';

/** What long work is at, from the code in its progress: `Reading imf.xlsx`. */

type Words = Readonly<Record<string, string>>;

const english: Words = {
  read: 'Reading',
  files: 'Reading files',
  understand: 'Understanding',
  import: 'Importing',
  accept: 'Importing',
  sample: 'Preparing the sample',
  check: 'Checking',
  compile: 'Assembling',
  write: 'Writing',
  copies: 'Writing copies of',
  print: 'Laying out pages',
  backup: 'Backing up',
};

const catalogues: Readonly<Record<Language, { stages: Words; otherwise: string }>> = {
  en: { stages: english, otherwise: 'Working' },
};

/** Words the stage of some work in a language given as a tag, and what it is about where that is known. */
export function wordStage(stage: string | null, subject: string | null, language: string): string {
  const { stages, otherwise } = catalogues[pickLanguage(language)];
  const doing = (stage === null ? undefined : stages[stage]) ?? otherwise;
  return subject === null ? doing : `${doing} ${subject}`;
}
