import type { TemplateChoices } from '../../../../shared/document/template-choices';
import { term, TERM_LONGEST, type OwnTerms, type Term } from '../../../../shared/document/own-terms';
import { wordsOf } from '../../../../shared/pack/terms';
import { packWords } from '../../../../shared/pack/words';
import { useText } from '../../../app/texts/texts';
import { languageName, textLanguages } from '../../../editor/languages';
import css from './templates.module.css';

interface TermsProps {
  choices: TemplateChoices;
  onChange: (choices: TemplateChoices) => void;
}

const none: OwnTerms = { language: 'en', words: {} };

/** What the ministry calls objectives, points, defensives and the like; the usual words stand where it says nothing. */
export function Terms({ choices, onChange }: TermsProps) {
  const t = useText();
  const own = choices.terms ?? none;
  const usual = packWords(own.language);
  const set = (terms: OwnTerms) => {
    const { terms: _, ...others } = choices;
    onChange(Object.keys(terms.words).length === 0 && terms.language === 'en' ? others : { ...others, terms });
  };
  const call = (one: Term, typed: string) => {
    const { [one]: _, ...others } = own.words;
    set({ ...own, words: typed.trim() === '' ? others : { ...others, [one]: typed } });
  };
  return (
    <section aria-label={t('templates.terms')} className={css['terms']}>
      <h3 className={css['subtitle']}>{t('templates.terms')}</h3>
      <p className={css['paper']}>{t('templates.termsNote')}</p>
      <label className={css['line']}>
        <span>{t('templates.termsLanguage')}</span>
        <select value={own.language} onChange={({ currentTarget: { value } }) => set({ ...own, language: value })}>
          {textLanguages.map(({ code }) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </label>
      {term.options.map((one) => (
        <label key={one} className={css['line']}>
          <span>{t(`templates.term_${one}`)}</span>
          <input
            dir="auto"
            maxLength={TERM_LONGEST}
            value={own.words[one] ?? ''}
            placeholder={wordsOf(one, usual)}
            onChange={({ currentTarget: { value } }) => call(one, value)}
          />
        </label>
      ))}
    </section>
  );
}
