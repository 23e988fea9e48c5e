import { useEffect } from 'react';
import type { ScreenProps } from '../../app/navigation';
import { useAnswer } from '../../app/queries';
import { useNavigation } from '../../app/use-navigation';
import { ImportScreen } from './ImportScreen';
import { KeptScreen } from './KeptScreen';
import { SourceList } from './SourceList';

/** Sources: all files, or one of them, which is a proposal until it is accepted. */
export function SourcesScreen({ target }: ScreenProps<'sources'>) {
  return target.id === undefined ? <SourceList /> : <Source key={target.id} id={target.id} target={target} />;
}

function Source({ id, target }: { id: string } & ScreenProps<'sources'>) {
  const { replace } = useNavigation();
  const { data, error } = useAnswer('sources.get', { id });
  // What was deleted or undone meanwhile has no page: the list has its row no more either.
  const gone = error !== null;
  useEffect(() => {
    if (gone) replace({ area: 'sources' });
  }, [gone, replace]);
  if (gone || data === undefined) return null;
  return data.state === 'proposed' ? (
    <ImportScreen detail={data} />
  ) : (
    <KeptScreen detail={data} at={target.at ?? null} />
  );
}
