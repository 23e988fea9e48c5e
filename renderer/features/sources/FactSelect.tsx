import { useState, type ComponentProps } from 'react';
import { useLanguage, useText } from '../../app/texts/texts';
import { useLikePlaces } from '../../app/use-like-places';
import { SearchSelect } from '../../ui/SearchSelect';
import { choicesFor, fieldName, unitsMeant, type ChosenField } from './fact-options';

interface FactSelectProps extends Omit<ComponentProps<typeof SearchSelect>, 'data' | 'meant' | 'onSearchChange'> {
  field: ChosenField;
  /** Values that the file itself hints at, which come first. */
  hinted: readonly string[];
}

/** What a fact of a table is: chosen, or found by typing what tables write, `US$` or `Turkey`. */
export function FactSelect({ field, hinted, ...props }: FactSelectProps) {
  const t = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const places = useLikePlaces(field === 'reporter' || field === 'partner' ? typed : '');
  return (
    <SearchSelect
      {...(props.label === undefined && { 'aria-label': fieldName(field, t) })}
      placeholder={fieldName(field, t)}
      {...props}
      data={choicesFor(field, hinted, t, language)}
      meant={field === 'unit' ? unitsMeant(typed) : places}
      onSearchChange={setTyped}
    />
  );
}
