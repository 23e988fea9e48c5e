import type { PersonOffer } from '../../../../shared/texts/reading';
import type { JointOffer } from '../../../../shared/texts/together';
import { useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { CountryField } from './offer-field';

interface PersonFieldsProps {
  joint: JointOffer;
  offer: PersonOffer;
  onChange: (joint: JointOffer) => void;
}

/** Stands for nobody of People: somebody new. */
const NEW = '';

export function PersonFields({ joint, offer, onChange }: PersonFieldsProps) {
  const t = useText();
  const people = useAnswer('people.list', { text: '', place: null }).data ?? [];
  const set = (changed: Partial<PersonOffer>) => onChange({ ...joint, offer: { ...offer, ...changed } });
  const options = [
    { value: NEW, label: t('sources.newPerson') },
    ...people.map(({ id, name, offices }) => ({
      value: id,
      label: [name, offices[0]?.title ?? ''].filter((part) => part !== '').join(', '),
    })),
  ];
  return (
    <>
      <TextField
        label={t('sources.personName')}
        value={offer.name}
        problem={(name) => (name.trim() === '' ? t('sources.needsName') : null)}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={t('sources.offices')}
        value={offer.offices.join('\n')}
        lines
        onChange={(lines) => set({ offices: linesIn(lines) })}
      />
      <TextField
        label={t('sources.spellings')}
        value={offer.spellings.join('\n')}
        lines
        onChange={(lines) => set({ spellings: linesIn(lines) })}
      />
      <CountryField
        label={t('sources.country')}
        value={offer.place}
        onChange={(place) => set({ place, placeGuessed: false })}
      />
      <SelectField
        label={t('sources.inPeople')}
        options={options}
        value={joint.known?.id ?? NEW}
        searchable
        onChange={(id) => {
          const chosen = people.find((person) => person.id === id);
          onChange({ ...joint, known: chosen === undefined ? null : { id: chosen.id, name: chosen.name } });
        }}
      />
    </>
  );
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
