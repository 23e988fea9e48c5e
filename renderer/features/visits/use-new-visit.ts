import { useState } from 'react';
import type { ListedPreset } from '../../../shared/contract/presets';
import type { VisitFields } from '../../../shared/contract/visits';
import { useAct, useAnswer } from '../../app/queries';
import { useNavigation } from '../../app/use-navigation';

export interface NewVisitForm {
  title: string;
  /** Id of the preset; null: the first there is. */
  preset: string | null;
  country: string | null;
  starts: string;
  ends: string;
  /** Id of the earlier visit that it is made from. */
  earlier: string | null;
}

/** Stands for no preset among those to choose from. */
export const noPreset = 'nothing';

/** A visit that is not made yet: what was filled in, what is the matter with it, and the making. */
export function useNewVisit(from: string | null, onClose: () => void) {
  const { go } = useNavigation();
  const create = useAct('visits.create');
  const copy = useAct('visits.copy');
  const presets = useAnswer('visits.presets', {}).data ?? [];
  const blank = { title: '', preset: null, country: null, starts: '', ends: '', earlier: from };
  const [form, setForm] = useState<NewVisitForm>(blank);
  const [tried, setTried] = useState(false);
  const preset = form.preset === noPreset ? null : (presets.find(({ id }) => id === form.preset) ?? presets[0] ?? null);
  const crossed = form.starts !== '' && form.ends !== '' && form.ends < form.starts;
  const title = form.title.trim();

  const make = async () => {
    setTried(true);
    if (title === '' || crossed) return;
    const { earlier } = form;
    const made =
      earlier === null
        ? await create.run({ title, fields: fieldsOf(form, preset) })
        : await copy.run({ id: earlier, title, fields: datesOf(form) });
    if (made === null) return;
    onClose();
    go({ area: 'visits', id: made.id, ...(earlier === null ? {} : { tab: 'earlier' as const }) });
  };

  return {
    form,
    change: (fields: Partial<NewVisitForm>) => setForm((before) => ({ ...before, ...fields })),
    presets,
    preset,
    crossed,
    /** It was to be made and has no title. */
    untitled: tried && title === '',
    running: create.running || copy.running,
    make: () => void make(),
  };
}

function datesOf({ starts, ends }: NewVisitForm): Pick<VisitFields, 'starts' | 'ends'> {
  return { starts: starts === '' ? null : starts, ends: ends === '' ? null : ends };
}

/** The other country is the guest of a visit to us and the host of one abroad. */
function fieldsOf(form: NewVisitForm, preset: ListedPreset | null): Partial<VisitFields> {
  const { kind = 'incoming', level = '', id = null } = preset ?? {};
  const usual = { kind, level, preset: id, ...datesOf(form) };
  if (form.country === null) return usual;
  return { ...usual, ...(kind === 'outgoing' ? { host: form.country } : { guest: form.country }) };
}
