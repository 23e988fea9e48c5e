import { Popover } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Pack } from '../../../shared/contract/packs';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { MenuButton } from '../../ui/MenuButton';
import { choosePack } from './chosen-pack';
import css from './Outline.module.css';
import { usePacksOf } from './queries';
import { TitleField } from './TitleField';
import { useFigures } from './use-figures';

/** The name of the pack on screen; its menu goes to the visit's other packs, and makes, names and deletes packs. */
export function PackSwitch({ pack }: { pack: Pack }) {
  const t = useText();
  const [renaming, setRenaming] = useState(false);
  const { packs } = usePacksOf(pack.visitId);
  const create = useAct('packs.create');
  const copy = useAct('packs.copy');
  const update = useAct('packs.update');
  const remove = useAct('packs.delete');
  const figures = useFigures(pack);

  const show = (made: { id: string } | null) => {
    if (made !== null) choosePack(pack.visitId, made.id);
  };
  const removeIt = async () => {
    if ((await remove.run({ id: pack.id })) !== null) undoToast(t('packs.packDeleted', { title: pack.title }));
  };
  const tick = <IconCheck size={14} stroke={1.5} aria-hidden />;
  const space = <span className={css['tick']} />;

  return (
    <Popover opened={renaming} onChange={setRenaming} position="bottom-start" trapFocus withRoles={false} width={300}>
      <Popover.Target>
        <div className={css['pack']}>
          <MenuButton
            variant="quiet"
            label={pack.title}
            items={[
              ...(packs ?? []).map((one) => ({
                id: one.id,
                label: one.title,
                icon: one.id === pack.id ? tick : space,
                run: () => choosePack(pack.visitId, one.id),
              })),
              {
                id: 'new',
                label: t('packs.newPack'),
                icon: space,
                separated: true,
                run: () => void create.run({ visitId: pack.visitId }).then(show),
              },
              {
                id: 'copy',
                label: t('packs.copyPack'),
                icon: space,
                run: () => void copy.run({ id: pack.id, title: t('packs.copyOf', { title: pack.title }) }).then(show),
              },
              { id: 'figures', label: t('packs.figures'), icon: space, run: () => void figures.write() },
              { id: 'rename', label: t('packs.renamePack'), icon: space, run: () => setRenaming(true) },
              {
                id: 'delete',
                label: t('packs.deletePack'),
                icon: space,
                separated: true,
                run: () => void removeIt(),
              },
            ]}
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('packs.renamePack')}>
        {renaming && (
          <TitleField
            label={t('packs.packTitle')}
            description={t('packs.packTitleHow')}
            title={pack.title}
            onTake={(title) => {
              setRenaming(false);
              if (title !== '' && title !== pack.title) void update.run({ id: pack.id, fields: { title } });
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
