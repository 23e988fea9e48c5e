import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { SectionHead } from '../../ui/heads';
import css from './settings.module.css';

/** Markings of records that the scheme does not know: each is handled with the care of a level that the desk names. */
export function ForeignMarkings({ levels }: { levels: readonly { value: string; label: string }[] }) {
  const t = useText();
  const found = useAnswer('markings.foreign', {}).data ?? [];
  const map = useAct('markings.mapForeign');
  if (found.length === 0) return null;
  return (
    <section aria-label={t('settings.foreign')}>
      <SectionHead title={t('settings.foreign')} count={found.length} />
      <p className={css['note']}>{t('settings.foreignNote')}</p>
      <table className={`${css['products']} ${css['plain']}`}>
        <thead>
          <tr>
            <th scope="col">{t('settings.foreignWritten')}</th>
            <th scope="col">{t('settings.foreignCount')}</th>
            <th scope="col">{t('settings.foreignAs')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ written, count, as }) => (
            <tr key={written}>
              <th scope="row">
                <bdi>{written}</bdi>
              </th>
              <td>{count}</td>
              <td>
                <select
                  aria-label={`${t('settings.foreignAs')}: ${written}`}
                  value={as ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    void map.run({ written, as: value === '' ? null : value })
                  }
                >
                  <option value="">{t('settings.foreignAbove')}</option>
                  {levels.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
