import { pointOffer, type PointOffer } from '../../../../shared/texts/reading';
import { useText } from '../../../app/texts/texts';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { pointWords } from './offer-words';
import { WordsField, type OneOfferProps } from './offer-field';

const kind = pointOffer.shape.point;

/** A point of an old brief. */
export function PointFields({ offer, onChange }: OneOfferProps<PointOffer>) {
  const t = useText();
  const orNull = (words: string) => (words === '' ? null : words);
  return (
    <>
      <SelectField
        label={t('sources.pointKind')}
        options={kind.options.map((value) => ({ value, label: t(pointWords[value]) }))}
        value={offer.point}
        onChange={(chosen) => {
          const point = kind.safeParse(chosen);
          if (point.success) onChange({ ...offer, point: point.data });
        }}
      />
      <WordsField value={offer.words} onChange={(words) => onChange({ ...offer, words })} />
      <TextField
        label={t('sources.topicName')}
        value={offer.topic ?? ''}
        onChange={(topic) => onChange({ ...offer, topic: orNull(topic) })}
      />
      <TextField
        label={t('sources.portionMark')}
        value={offer.portion ?? ''}
        onChange={(portion) => onChange({ ...offer, portion: orNull(portion) })}
      />
      <SelectField
        label={t('sources.usability')}
        options={[
          { value: 'yes', label: t('sources.mayBeUsed') },
          { value: 'no', label: t('sources.notDisclosed') },
        ]}
        value={offer.disclosed ? 'yes' : 'no'}
        onChange={(chosen) => onChange({ ...offer, disclosed: chosen === 'yes' })}
      />
    </>
  );
}
