import type { ClaimFields, ClaimRow } from '../../../shared/contract/claims';
import { flow } from '../../../shared/figures/figure';
import { wordFlow } from '../../../shared/sentences/figure-labels';
import { TakenFrom } from '../../app/TakenFrom';
import { useAct } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { countriesIn } from '../../ui/countries';
import { DateField } from '../../ui/DateField';
import { Empty } from '../../ui/Empty';
import { Fields } from '../../ui/Fields';
import { PaneHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { amountText } from './figure-words';
import css from './figures.module.css';
import { readAmount } from './read-amount';

interface ClaimFactsProps {
  claim: ClaimRow | null;
  /** Whether it was only just begun: then its first field takes the focus. */
  begun: boolean;
  onDelete: (claim: ClaimRow) => void;
}

/** Who said what, when and where; a dimension stays open where the words do not state it. */
export function ClaimFacts({ claim, begun, onDelete }: ClaimFactsProps) {
  const t = useText();
  const language = useLanguage();
  const update = useAct('figures.updateClaim');
  if (claim === null) {
    return (
      <>
        <PaneHead title={t('figures.claim')} />
        <Empty>{t('figures.chooseClaim')}</Empty>
      </>
    );
  }
  const set = (fields: Partial<ClaimFields>) => void update.run({ id: claim.id, fields });
  const countries = countriesIn(language).map(({ code, name }) => ({ value: code, label: name }));
  const places = [{ value: 'WLD', label: t('figures.world') }, ...countries];
  const wrong = (typed: string) => (typed === '' || readAmount(typed) !== null ? null : t('figures.amountHint'));
  const text = (field: 'words' | 'placeSaid' | 'note', lines = false) => (
    <TextField
      label={t(`figures.claim-${field}`)}
      value={claim[field]}
      lines={lines}
      onChange={(value) => set({ [field]: value })}
    />
  );
  const stated = (field: 'unit' | 'product' | 'period') => (
    <TextField
      label={t(`figures.${field}`)}
      value={claim[field] ?? ''}
      onChange={(value) => set({ [field]: value === '' ? null : value })}
    />
  );
  const place = (field: 'reporter' | 'partner') => (
    <SelectField
      label={t(`figures.${field}`)}
      options={places}
      value={claim[field]}
      clearable
      searchable
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <>
      <PaneHead title={t('figures.claim')}>
        <Button variant="link" onClick={() => onDelete(claim)}>
          {t('figures.deleteClaim')}
        </Button>
      </PaneHead>
      <Scroll>
        <div key={claim.id} className={css['claimFields']} ref={begun ? focusFirst : null}>
          <Fields>
            <TextField
              label={t('figures.who')}
              value={claim.who}
              problem={(typed) => (typed.trim() === '' ? t('figures.whoHint') : null)}
              onChange={(who) => set({ who })}
            />
            <DateField label={t('figures.saidOn')} value={claim.saidOn} onChange={(saidOn) => set({ saidOn })} />
            {text('placeSaid')}
            {text('words', true)}
            <TextField
              label={t('figures.amount')}
              value={claim.low === null ? '' : amountText(claim.low, t, language)}
              problem={wrong}
              onChange={(typed) => {
                const low = readAmount(typed);
                set(claim.low === claim.high ? { low, high: low } : { low });
              }}
            />
            <TextField
              label={t('figures.upTo')}
              value={claim.high === null || claim.high === claim.low ? '' : amountText(claim.high, t, language)}
              problem={wrong}
              onChange={(typed) => set({ high: typed === '' ? claim.low : readAmount(typed) })}
            />
            <SelectField
              label={t('figures.exactness')}
              options={[
                { value: 'exact', label: t('figures.asSaid') },
                { value: 'about', label: t('figures.aboutSaid') },
              ]}
              value={claim.about ? 'about' : 'exact'}
              onChange={(value) => set({ about: value === 'about' })}
            />
            {stated('unit')}
            <SelectField
              label={t('figures.flow')}
              options={flow.options.map((value) => ({ value, label: wordFlow(value, language) }))}
              value={claim.flow}
              clearable
              onChange={(value) => set({ flow: value === null ? null : flow.parse(value) })}
            />
            {place('reporter')}
            {place('partner')}
            {stated('product')}
            {stated('period')}
            {text('note', true)}
          </Fields>
          <TakenFrom recordId={claim.id} />
          <p className={css['small']}>{t('figures.claimNote')}</p>
        </div>
      </Scroll>
    </>
  );
}

function focusFirst(fields: HTMLElement | null): void {
  fields?.querySelector('button')?.focus();
}
