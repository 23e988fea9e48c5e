import { usualStyle, type HouseStyle } from '../../../shared/figures/house-style';
import { wordReading } from '../../../shared/figures/wording';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { Fields } from '../../ui/Fields';
import { SectionHead } from '../../ui/heads';
import { SelectField } from '../../ui/SelectField';
import { BriefLimits } from './BriefLimits';
import { HouseWords } from './HouseWords';
import { ProductNames } from './ProductNames';
import css from './settings.module.css';

/** How numbers are written in texts, with a sample of it in each language, and the short names of products. */
export function WordingPage() {
  const t = useText();
  const settings = useAnswer('settings.get', {});
  const update = useAct('settings.update');
  if (settings.error !== null) return <ErrorNote error={settings.error} />;
  if (settings.data === undefined) return null;
  const style = settings.data.desk.style ?? usualStyle;
  const change = (to: Partial<HouseStyle>) => void update.run({ desk: { style: { ...style, ...to } } });
  return (
    <>
      <SectionHead title={t('settings.numbers')} />
      <p className={css['note']}>{t('settings.numbersNote')}</p>
      <Fields>
        <SelectField
          label={t('settings.money')}
          options={(['sign', 'code', 'short', 'eu'] as const).map((money) => ({
            value: money,
            label: sample(1_056_653, 'amount', 'en', { ...style, money }),
          }))}
          value={style.money}
          onChange={(money) => change({ money: money as HouseStyle['money'] })}
        />
        <SelectField
          label={t('settings.percent')}
          options={(['spaced', 'closed', 'words'] as const).map((percent) => ({
            value: percent,
            label: sample(12, 'percent', 'en', { ...style, percent }),
          }))}
          value={style.percent}
          onChange={(percent) => change({ percent: percent as HouseStyle['percent'] })}
        />
        <SelectField
          label={t('settings.counting')}
          options={(['western', 'indian'] as const).map((counting) => ({
            value: counting,
            label: t(`settings.counting-${counting}`),
          }))}
          value={style.counting}
          onChange={(counting) => change({ counting: counting as HouseStyle['counting'] })}
        />
        <SelectField
          label={t('settings.digits')}
          options={(['western', 'own'] as const).map((digits) => ({
            value: digits,
            label: t(`settings.digits-${digits}`),
          }))}
          value={style.digits}
          onChange={(digits) => change({ digits: digits as HouseStyle['digits'] })}
        />
      </Fields>
      <ul className={css['samples']} aria-label={t('settings.sampleOfNumbers')}>
        {(['en', 'ru', 'ur', 'ar'] as const).map((language) => (
          <li key={language} lang={language} dir="auto">
            {[
              sample(51_300_000, 'amount', language, style),
              sample(28_199_260_000, 'amount', language, style),
              sample(4.6157, 'change', language, style),
            ].join(' · ')}
          </li>
        ))}
      </ul>
      <BriefLimits desk={settings.data.desk} />
      <HouseWords />
      <ProductNames />
    </>
  );
}

function sample(value: number, form: 'amount' | 'percent' | 'change', language: string, style: HouseStyle): string {
  return wordReading(value, { form, decimals: null, language }, { unit: 'USD' }, style);
}
