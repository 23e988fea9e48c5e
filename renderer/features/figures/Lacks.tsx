import type { PairLack, PairTable } from '../../../shared/contract/country-pair';
import type { TextKey } from '../../app/texts/texts';
import { useLanguage, useText } from '../../app/texts/texts';
import { countryName } from '../../ui/countries';
import css from './pair.module.css';

/** What a full sheet would need, each as what to bring in. */
export function Lacks({ pair, language: ofSheet }: { pair: PairTable; language: string }) {
  const t = useText();
  const language = useLanguage();
  // In the language of the window: the sheet's own names are in that of the sheet.
  const named = ofSheet === language ? [pair.place, pair.other] : [];
  const nameOf = (code: string | null) =>
    code === null ? '' : (named.find((one) => one.code === code)?.name ?? countryName(code, language));
  if (pair.lacks.length === 0) return null;
  return (
    <section className={css['part']}>
      <h2 className={css['partTitle']}>{t('pair.lacks')}</h2>
      <ul className={css['lacks']}>
        {pair.lacks.map((lack) => (
          <li key={`${lack.code} ${lack.reporter} ${lack.flow ?? ''}`}>
            {t(wordsOf(lack), { reporter: nameOf(lack.reporter), partner: nameOf(lack.partner) })}
          </li>
        ))}
      </ul>
      <p className={css['note']}>{t('pair.lackHow')}</p>
    </section>
  );
}

function wordsOf({ code, flow }: PairLack): TextKey {
  switch (code) {
    case 'exports':
      return 'pair.lackExports';
    case 'imports':
      return 'pair.lackImports';
    case 'partners':
      return 'pair.lackPartners';
    case 'world':
      return 'pair.lackWorld';
    case 'products':
      return 'pair.lackProducts';
    case 'products-of-place':
      return flow === 'import' ? 'pair.lackProductsOfPlaceImport' : 'pair.lackProductsOfPlaceExport';
    case 'products-of-world':
      return 'pair.lackProductsOfWorld';
    case 'gdp':
      return 'pair.lackGdp';
    case 'tariffs':
      return 'pair.lackTariffs';
  }
}
