import { useDeferredValue, useState } from 'react';
import type { ProductName } from '../../../shared/contract/settings';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { SectionHead } from '../../ui/heads';
import { SearchBox } from '../../ui/SearchBox';
import css from './settings.module.css';

const languages = ['en', 'ru', 'ur'] as const;

/** The table of short names: what a text calls a product of a code in each language. */
export function ProductNames() {
  const t = useText();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const names = useAnswer('settings.productNames', { text, limit: 120 }, { keepBefore: true });
  const write = useAct('settings.nameProduct');
  if (names.error !== null) return <ErrorNote error={names.error} />;
  const rows = names.data ?? [];
  return (
    <>
      <SectionHead title={t('settings.products')} />
      <p className={css['note']}>{t('settings.productsNote')}</p>
      <div className={css['search']}>
        <SearchBox label={t('settings.productSearch')} value={typed} onChange={setTyped} />
      </div>
      {rows.length === 0 && names.data !== undefined ? (
        <Empty>{t('settings.productNone')}</Empty>
      ) : (
        <table className={css['products']}>
          <thead>
            <tr>
              <th scope="col">{t('settings.productCode')}</th>
              {languages.map((language) => (
                <th key={language} scope="col">
                  {t(`settings.productIn-${language}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ProductRow
                key={`${row.classification} ${row.code}`}
                row={row}
                onName={(language, name) =>
                  void write.run({ classification: row.classification, code: row.code, language, name })
                }
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface ProductRowProps {
  row: ProductName;
  onName: (language: string, name: string) => void;
}

function ProductRow({ row, onName }: ProductRowProps) {
  const t = useText();
  return (
    <tr>
      <th scope="row" title={row.official ?? ''}>
        {row.code}
      </th>
      {languages.map((language) => {
        const name = row.names[language] ?? '';
        return (
          <td key={language} data-missing={(row.used && name === '') || undefined}>
            <input
              key={name}
              dir="auto"
              lang={language}
              defaultValue={name}
              maxLength={80}
              aria-label={t('settings.productName', {
                classification: row.classification,
                code: row.code,
                language: t(`settings.productIn-${language}`),
              })}
              placeholder={row.used ? t('settings.productMissing') : ''}
              data-own={row.own.includes(language) || undefined}
              onBlur={({ currentTarget: { value } }) => {
                if (value.trim() !== name) onName(language, value);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.currentTarget.blur();
                else if (event.key === 'Escape') {
                  event.currentTarget.value = name;
                  event.currentTarget.blur();
                }
              }}
            />
          </td>
        );
      })}
    </tr>
  );
}
