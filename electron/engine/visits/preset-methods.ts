import type { presetMethods } from '../../../shared/contract/presets';
import type { Methods } from '../methods';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { presetsOf, shippedPresets } from './presets';
import { deskPresets } from './preset-queries';

export const presets: Methods<typeof presetMethods> = {
  'visits.presets': ({ db, resources }) => presetsOf(db, resources),
  'visits.savePreset'(writing, { id, preset }) {
    writing.named({ title: preset.name }, id ?? '');
    if (id !== null && deskPresets(writing.db).some((one) => one.id === id)) {
      saveRecord(writing, 'visit-preset', id, { body: preset });
      return { id };
    }
    const shipped = shippedPresets(writing.resources, 'en').some((one) => one.id === id) ? id : null;
    return { id: createRecord(writing, 'visit-preset', { shipped, body: preset }) };
  },
  'visits.removePreset'(writing, { id }) {
    const own = deskPresets(writing.db).find((one) => one.id === id);
    writing.named({ title: own?.body.name ?? '' });
    deleteRecord(writing, 'visit-preset', id);
    return {};
  },
};
