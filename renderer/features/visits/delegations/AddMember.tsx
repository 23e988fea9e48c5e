import { Autocomplete } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Delegate } from '../../../../shared/contract/delegations';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { personWords, usePeople } from '../use-visit';
import css from './delegations.module.css';

export interface AddMemberProps {
  visitId: string;
  side: Delegate['side'];
  /** Everybody who is in a delegation already. */
  members: readonly Delegate[];
  onAdded: (id: string) => void;
}

/** Takes one of the people, or a name as it is typed, into a delegation. */
export function AddMember({ visitId, side, members, onAdded }: AddMemberProps) {
  const t = useText();
  const { list } = usePeople();
  const add = useAct('visits.addDelegate');
  const [typed, setTyped] = useState('');
  // One Enter may reach both the field and its list.
  const adding = useRef(false);
  const taken = new Set(members.map((member) => member.personId));
  const free = list.filter((person) => !taken.has(person.id));
  const words = new Map(free.map((person) => [personWords(person), person]));

  const take = async (text: string) => {
    const name = text.trim();
    if (name === '' || adding.current) return;
    adding.current = true;
    const person = words.get(name) ?? free.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const who = person === undefined ? { name } : { personId: person.id };
    const made = await add.run({ visitId, side, ...who });
    adding.current = false;
    if (made === null) return;
    setTyped('');
    onAdded(made.id);
  };

  return (
    <Autocomplete
      className={css['add'] ?? ''}
      aria-label={t('visits.addMember')}
      placeholder={t('visits.addMember')}
      data={[...words.keys()]}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={(text) => void take(text)}
      onKeyDown={(event) => {
        // With an option chosen by the arrows, the list takes the key itself.
        if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
        event.preventDefault();
        void take(typed);
      }}
    />
  );
}
