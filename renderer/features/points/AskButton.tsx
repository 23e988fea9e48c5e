import { Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { DateInput } from '../../ui/DateInput';
import { Button } from '../../ui/Button';
import { focusAtOnce } from '../../ui/focus-at-once';
import css from './editor.module.css';

interface AskButtonProps {
  pointId: string;
  label: string;
  variant?: 'default' | 'link';
}

/** Asks an office to clear the point: whom, and by when. */
export function AskButton({ pointId, label, variant = 'default' }: AskButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button variant={variant} aria-expanded={open} onClick={() => setOpen(!open)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <AskForm pointId={pointId} onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function AskForm({ pointId, onDone }: { pointId: string; onDone: () => void }) {
  const t = useText();
  const ask = useAct('points.ask');
  const [office, setOffice] = useState('');
  const [person, setPerson] = useState('');
  const [due, setDue] = useState('');
  const send = async () => {
    const asked = { id: pointId, office: office.trim(), person: person.trim(), due: due === '' ? null : due };
    if ((await ask.run(asked)) !== null) onDone();
  };
  return (
    <form
      className={css['ask']}
      onSubmit={(event) => {
        event.preventDefault();
        if (office.trim() !== '') void send();
      }}
    >
      <TextInput
        ref={focusAtOnce}
        label={t('points.office')}
        required
        value={office}
        onChange={(event) => setOffice(event.currentTarget.value)}
      />
      <TextInput label={t('points.person')} value={person} onChange={(event) => setPerson(event.currentTarget.value)} />
      <DateInput label={t('points.due')} value={due} onChange={setDue} />
      <Button type="submit" keys="Enter" reason={office.trim() === '' ? t('points.officeMissing') : null}>
        {t('points.ask')}
      </Button>
    </form>
  );
}
