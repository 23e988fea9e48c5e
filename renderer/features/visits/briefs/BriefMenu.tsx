import type { Brief } from '../../../../shared/contract/briefs';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { MenuButton } from '../../../ui/MenuButton';
import { useScheme } from '../../../ui/MarkingTag';

/** What can be done with a whole brief: its marking, and deleting it. */
export function BriefMenu({ brief }: { brief: Brief }) {
  const t = useText();
  const scheme = useScheme();
  const update = useAct('visits.updateBrief');
  const remove = useAct('visits.removeBrief');
  const run = async () => {
    if ((await remove.run({ id: brief.id })) !== null) undoToast(t('visits.briefRemoved', { title: brief.title }));
  };
  return (
    <>
      <MenuButton
        small
        variant="quiet"
        label={t('visits.marking')}
        items={(scheme?.levels ?? []).map(({ id, label }) => ({
          id,
          label,
          run: () => void update.run({ id: brief.id, fields: { marking: id } }),
        }))}
      />
      <MenuButton
        dots
        label={t('ui.more')}
        items={[{ id: 'delete', label: t('visits.removeBrief'), run: () => void run() }]}
      />
    </>
  );
}
