import { TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { PersonFields } from '../../../shared/contract/people';
import { useText } from '../../app/texts/texts';
import { DateInput } from '../../ui/DateInput';
import { Empty } from '../../ui/Empty';
import { SectionHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import { focusAtOnce } from '../../ui/focus-at-once';
import css from './people.module.css';

type Office = PersonFields['offices'][number];

export interface OfficesProps {
  offices: readonly Office[];
  onChange: (offices: Office[]) => void;
}

const blank: Office = { title: '', organisation: '', since: null, until: null };

/** The offices that a person holds and held; the first without an end is the present one. */
export function Offices({ offices, onChange }: OfficesProps) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  return (
    <section aria-label={t('people.offices')}>
      <SectionHead title={t('people.offices')}>
        <IconButton
          label={t('people.addOffice')}
          icon={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => setAdding(true)}
        />
      </SectionHead>
      {offices.length === 0 && !adding && <Empty>{t('people.noOffices')}</Empty>}
      {offices.map((office, at) => (
        <OfficeLine
          // oxlint-disable-next-line react/no-array-index-key -- two offices may be alike
          key={`${at} ${JSON.stringify(office)}`}
          office={office}
          onChange={(changed) => onChange(offices.with(at, changed))}
          onRemove={() => onChange(offices.toSpliced(at, 1))}
        />
      ))}
      {adding && (
        <OfficeLine
          office={blank}
          focused
          onChange={(made) => {
            setAdding(false);
            onChange([made, ...offices]);
          }}
          onRemove={() => setAdding(false)}
        />
      )}
    </section>
  );
}

interface OfficeLineProps {
  office: Office;
  focused?: boolean;
  onChange: (office: Office) => void;
  onRemove: () => void;
}

function OfficeLine({ office, focused = false, onChange, onRemove }: OfficeLineProps) {
  const t = useText();
  const [typed, setTyped] = useState(office);
  const take = (whole = typed) => {
    if (whole.title.trim() === '' || JSON.stringify(whole) === JSON.stringify(office)) return;
    onChange({ ...whole, title: whole.title.trim(), organisation: whole.organisation.trim() });
  };
  const takeDays = (days: Partial<Office>) => {
    setTyped({ ...typed, ...days });
    take({ ...typed, ...days });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape' && office.title === '') onRemove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = { onBlur: () => take(), onKeyDown };
  return (
    <div className={css['officeLine']}>
      <TextInput
        {...shared}
        className={css['officeTitle'] ?? ''}
        aria-label={t('people.officeTitle')}
        placeholder={t('people.officeTitle')}
        dir="auto"
        value={typed.title}
        maxLength={300}
        ref={focused ? focusAtOnce : null}
        onChange={(event) => setTyped({ ...typed, title: event.currentTarget.value })}
      />
      <TextInput
        {...shared}
        className={css['organisation'] ?? ''}
        aria-label={t('people.organisation')}
        placeholder={t('people.organisation')}
        dir="auto"
        value={typed.organisation}
        maxLength={300}
        onChange={(event) => setTyped({ ...typed, organisation: event.currentTarget.value })}
      />
      <DateInput
        onKeyDown={onKeyDown}
        aria-label={t('people.since')}
        placeholder={t('people.since')}
        title={t('people.since')}
        value={typed.since ?? ''}
        onChange={(since) => takeDays({ since: since || null })}
      />
      <DateInput
        onKeyDown={onKeyDown}
        aria-label={t('people.until')}
        placeholder={t('people.until')}
        title={t('people.until')}
        value={typed.until ?? ''}
        onChange={(until) => takeDays({ until: until || null })}
      />
      <IconButton
        className={css['officeRemove']}
        label={`${t('people.removeOffice')}: ${office.title}`}
        icon={<IconX size={14} stroke={1.5} aria-hidden />}
        onClick={onRemove}
      />
    </div>
  );
}
