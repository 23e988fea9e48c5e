import { Select } from '@mantine/core';
import { useState } from 'react';
import type { PlaceAlias } from '../../../shared/places/aliases';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';

interface PlaceChoiceProps {
  /** The name as it is written. */
  text: string;
  onChoose: (alias: PlaceAlias) => void;
}

/** What a name stands for: a place that is like it, any other by typing, a group, or nothing. */
export function PlaceChoice({ text, onChoose }: PlaceChoiceProps) {
  const t = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim() === '' ? text : typed.trim();
  const { data } = useAnswer('sources.likePlaces', { text: wanted, language }, { keepBefore: true });
  const places = (data ?? []).map(({ code, name }) => ({ value: `place ${code}`, label: name }));
  const others = [
    { value: 'group', label: t('sources.aGroup') },
    { value: 'nothing', label: t('sources.noPlace') },
  ];
  return (
    <Select
      w={232}
      aria-label={t('sources.whichPlace', { text })}
      placeholder={t('sources.choosePlace')}
      data={[...places, ...others]}
      filter={({ options }) => options}
      value={null}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(value) => {
        if (value === null) return;
        const code = value.startsWith('place ') ? value.slice(6) : null;
        onChoose({ text, code, means: code !== null ? 'place' : value === 'group' ? 'group' : 'nothing' });
      }}
    />
  );
}
