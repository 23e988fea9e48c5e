import type { Visit } from '../../../../shared/contract/visits';
import { serialOf } from '../../../../shared/pack/form-document';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { toast } from '../../../ui/toast-store';
import { savedAs, useSaveAs } from '../use-save-as';
import type { ContributionRow } from './CommissioningTab';

/** Writes the form of a contribution, and takes in one that came back. */
export function useForms(visit: Visit) {
  const t = useText();
  const { save } = useSaveAs('contributions.writeForm');
  const land = useAct('contributions.land');
  const takeIn = async ({ id }: ContributionRow) => {
    const [path] = await window.chancery.chooseFiles();
    if (path === undefined) return;
    const landed = await land.run({ path, into: id });
    if (landed !== null) toast(t('meetings.landed', { count: landed.count }));
  };
  return {
    write: (row: ContributionRow) =>
      save(savedAs(`${serialOf(visit, row)} ${row.title}`, 'docx'), 'docx', (path) => ({ id: row.id, path })),
    takeIn: (row: ContributionRow) => void takeIn(row),
  };
}
