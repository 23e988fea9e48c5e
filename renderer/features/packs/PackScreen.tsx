import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import type { VisitPackProps } from '../../app/visit-pack';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import css from './PackScreen.module.css';
import { editionsAt } from './editions-at';
import { PackView } from './PackView';
import { usePack, usePacksOf, useVisit } from './queries';

/** The pack of a visit, below the visit's tabs. */
export function PackScreen({ visitId, at }: VisitPackProps) {
  const { packs, shown, error } = usePacksOf(visitId);
  if (error !== null) return <ErrorNote error={error} />;
  if (packs === null) return null;
  return shown === null ? (
    <NoPack visitId={visitId} />
  ) : (
    <LoadedPack key={`${shown.id} ${editionsAt(at) ?? ''}`} packId={shown.id} visitId={visitId} at={at} />
  );
}

function LoadedPack({ packId, visitId, at }: VisitPackProps & { packId: string }) {
  const pack = usePack(packId);
  const visit = useVisit(visitId);
  return pack === null || visit === null ? null : <PackView pack={pack} visit={visit} at={at} />;
}

function NoPack({ visitId }: { visitId: string }) {
  const t = useText();
  const create = useAct('packs.create');
  return (
    <div className={css['alone']}>
      <Empty>
        {t('packs.noPack')}{' '}
        <Button variant="link" onClick={() => void create.run({ visitId })}>
          {t('packs.makePack')}
        </Button>
      </Empty>
    </div>
  );
}
