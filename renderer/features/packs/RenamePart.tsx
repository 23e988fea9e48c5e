import { useText } from '../../app/texts/texts';
import type { OutlineRow } from './OutlineList';
import { TitleField } from './TitleField';

export interface RenamePartProps {
  row: OutlineRow;
  /** The title that the part has of itself, which an empty one gives back to it. */
  ownTitle: string;
  /** The title given, null for its own; undefined where nothing was to change. */
  onDone: (title: string | null | undefined) => void;
}

/** A new title for a part of a pack. */
export function RenamePart({ row, ownTitle, onDone }: RenamePartProps) {
  const t = useText();
  return (
    <TitleField
      label={t('packs.renameLabel')}
      description={t('packs.renameHow', { title: ownTitle })}
      title={row.part.title ?? ownTitle}
      onTake={(title) => {
        const given = title === '' || title === ownTitle ? null : title;
        onDone(given === row.part.title ? undefined : given);
      }}
    />
  );
}
