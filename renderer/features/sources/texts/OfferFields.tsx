import { readTypedDay } from '../../../../shared/periods/typed-day';
import type {
  CommitmentOffer,
  InterestOffer,
  MeetingOffer,
  TextOffer,
  TopicOffer,
} from '../../../../shared/texts/reading';
import type { JointOffer } from '../../../../shared/texts/together';
import { today } from '../../../app/texts/dates';
import { useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { DateField } from '../../../ui/DateField';
import { Fields } from '../../../ui/Fields';
import { ManyField } from '../../../ui/ManyField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { ClaimFields } from './ClaimFields';
import { CountryField, useCountries, WordsField, type OneOfferProps } from './offer-field';
import { PersonFields } from './PersonFields';
import { PointFields } from './PointFields';

interface OfferFieldsProps {
  joint: JointOffer;
  offers: readonly JointOffer[];
  onChange: (joint: JointOffer) => void;
}

/** What can be set right about an offer, by its kind. */
export function OfferFields({ joint, offers, onChange }: OfferFieldsProps) {
  const { offer } = joint;
  const set = (changed: TextOffer) => onChange({ ...joint, offer: changed });
  return (
    <Fields>
      {offer.kind === 'person' && <PersonFields joint={joint} offer={offer} onChange={onChange} />}
      {offer.kind === 'meeting' && <MeetingFields offer={offer} offers={offers} onChange={set} />}
      {offer.kind === 'topic' && <TopicFields offer={offer} onChange={set} />}
      {offer.kind === 'interest' && <InterestFields offer={offer} onChange={set} />}
      {offer.kind === 'claim' && <ClaimFields offer={offer} onChange={set} />}
      {offer.kind === 'commitment' && <CommitmentFields offer={offer} onChange={set} />}
      {offer.kind === 'point' && <PointFields offer={offer} onChange={set} />}
    </Fields>
  );
}

function MeetingFields({ offer, offers, onChange }: OneOfferProps<MeetingOffer> & Pick<OfferFieldsProps, 'offers'>) {
  const t = useText();
  const people = offers.flatMap(({ offer: one }) =>
    one.kind === 'person' ? [{ value: one.key, label: one.name }] : [],
  );
  return (
    <>
      <TextField
        label={t('sources.occasion')}
        value={offer.occasion}
        onChange={(occasion) => onChange({ ...offer, occasion })}
      />
      <ManyField
        label={t('sources.whoMeets')}
        options={people}
        value={offer.people}
        onChange={(chosen) => onChange({ ...offer, people: chosen })}
      />
      <DateField label={t('sources.day')} value={offer.day} onChange={(day) => onChange({ ...offer, day })} />
    </>
  );
}

function TopicFields({ offer, onChange }: OneOfferProps<TopicOffer>) {
  const t = useText();
  const topics = useAnswer('topics.list', {}).data ?? [];
  const taken = new Set(topics.map(({ name }) => name));
  const options = topics.map(({ name }) => ({ value: name, label: name }));
  return (
    <>
      <TextField
        label={t('sources.topicName')}
        value={offer.name}
        problem={(name) => (name.trim() === '' ? t('sources.needsName') : null)}
        onChange={(name) => onChange({ ...offer, name })}
      />
      {options.length > 0 && (
        <SelectField
          label={t('sources.topicOfDesk')}
          options={options}
          value={taken.has(offer.name) ? offer.name : null}
          searchable
          onChange={(name) => name !== null && onChange({ ...offer, name })}
        />
      )}
    </>
  );
}

function InterestFields({ offer, onChange }: OneOfferProps<InterestOffer>) {
  const t = useText();
  return (
    <>
      <WordsField value={offer.words} onChange={(words) => onChange({ ...offer, words })} />
      <CountryField
        label={t('sources.whoseWish')}
        value={offer.country}
        onChange={(country) => onChange({ ...offer, country })}
      />
    </>
  );
}

function CommitmentFields({ offer, onChange }: OneOfferProps<CommitmentOffer>) {
  const t = useText();
  return (
    <>
      <WordsField value={offer.words} onChange={(words) => onChange({ ...offer, words })} />
      <ManyField
        label={t('sources.between')}
        options={useCountries()}
        value={offer.countries}
        onChange={(countries) => onChange({ ...offer, countries })}
      />
      <TextField
        label={t('sources.dueBy')}
        value={offer.due ?? ''}
        problem={(due) => (due.trim() === '' || readTypedDay(due, today()) !== null ? null : t('sources.noDay'))}
        onChange={(due) => onChange({ ...offer, due: due === '' ? null : due })}
      />
    </>
  );
}
