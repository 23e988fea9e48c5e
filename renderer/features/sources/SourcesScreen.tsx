import { useEffect } from 'react';
import type { ScreenProps } from '../../app/navigation';
import { useAnswer } from '../../app/queries';
import { useNavigation } from '../../app/use-navigation';
import { BatchReport } from './BatchReport';
import { ImportScreen } from './ImportScreen';
import { KeptScreen } from './KeptScreen';
import { pasteSource } from './paste';
import { SourceList } from './SourceList';
import { TextScreen } from './texts/TextScreen';
import { TaughtScreen } from './TaughtScreen';

/**
 * Sources: all files, or one of them, which is a proposal until it is accepted; the report of several that were brought
 * in at once; several texts as one list; and what the desk has taught.
 */
export function SourcesScreen({ target }: ScreenProps<'sources'>) {
  if (target.view === 'report') return <BatchReport />;
  if (target.view === 'taught') return <TaughtScreen />;
  if (target.texts !== undefined) return <Texts sourceIds={target.texts} passage={null} />;
  if (target.id === undefined) return <SourceList />;
  return <Source key={`${target.id} ${target.view ?? ''} ${target.passage ?? ''}`} id={target.id} target={target} />;
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
  if (data.source.format === 'text') return <Texts sourceIds={[id]} passage={target.passage ?? null} />;
  return data.state === 'proposed' || target.view === 'again' ? (
    <ImportScreen key={data.state} detail={data} />
  ) : (
    <KeptScreen detail={data} at={target.at ?? null} />
  );
}

function Texts(props: { sourceIds: readonly string[]; passage: string | null }) {
  const { go } = useNavigation();
  return <TextScreen {...props} onPaste={(ids) => void pasteSource({ go }, ids)} />;
}
