import type { KeptEdition } from '../../../shared/contract/editions';
import type { Pack } from '../../../shared/contract/packs';
import { AddendumView } from './AddendumView';
import { ChangesView } from './ChangesView';
import { EditionShown } from './EditionShown';
import css from './Look.module.css';
import type { Looking } from './looking';
import type { Origin } from './origin-target';
import { RecallView } from './RecallView';

export interface LookingAtProps {
  looking: Looking;
  pack: Pack;
  kept: readonly KeptEdition[];
  onLook: (looking: Looking) => void;
  onBack: () => void;
  onOpen: (origin: Origin) => void;
}

/** What stands in the place of the preview: an edition as it was, what changed since, an addendum, the recall list. */
export function LookingAt(props: LookingAtProps) {
  const { onBack } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears the Esc that nothing inside has used
    <div
      className={css['look']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        onBack();
      }}
    >
      <Looked {...props} />
    </div>
  );
}

function Looked({ looking, pack, kept, onLook, onBack, onOpen }: LookingAtProps) {
  if (looking.kind === 'recall') return <RecallView pack={pack} onBack={onBack} />;
  const edition = kept.find(({ id }) => id === looking.id);
  if (edition === undefined) return null;
  const own = { edition, onBack };
  const key = `${looking.kind} ${edition.id}`;
  switch (looking.kind) {
    case 'edition':
      return <EditionShown {...own} key={key} pack={pack} />;
    case 'changes':
      return (
        <ChangesView
          {...own}
          key={key}
          onOpen={onOpen}
          onAddendum={() => onLook({ kind: 'addendum', id: edition.id })}
        />
      );
    case 'addendum':
      return <AddendumView {...own} key={key} pack={pack} />;
  }
}
