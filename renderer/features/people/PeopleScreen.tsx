import { useRef, useState } from 'react';
import type { ScreenProps } from '../../app/navigation';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame } from '../../ui/Frame';
import { ThingHead } from '../../ui/heads';
import { AlikePage } from './Alike';
import { CountryPage } from './CountryPage';
import { ListPage } from './ListPage';
import { PeopleList } from './PeopleList';
import { PersonPage } from './PersonPage';

/** Everybody by name and every country, and the page of one. */
export function PeopleScreen({ target }: ScreenProps<'people'>) {
  const t = useText();
  const { go } = useNavigation();
  const create = useAct('people.create');
  const [text, setText] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const people = useAnswer('people.list', { text, place: null }, { keepBefore: true });

  const add = async () => {
    const made = await create.run({ name: t('people.unnamed') });
    if (made === null) return;
    setText('');
    go({ area: 'people', id: made.id, at: 'name' });
  };
  useOffer('people.new', () => void add());

  const list = (
    <PeopleList
      rows={people.data ?? []}
      text={text}
      search={search}
      selected={target.id ?? null}
      country={target.country ?? null}
      onText={setText}
      onNew={() => void add()}
    />
  );
  const nobody = people.data?.length === 0 && text === '';
  return (
    <Frame id="people" label={t('people.area')} start={{ label: t('people.area'), content: list }}>
      {people.error !== null && <ErrorNote error={people.error} />}
      <Page target={target} nobody={people.data === undefined ? null : nobody} onAdd={() => void add()} />
    </Frame>
  );
}

interface PageProps extends ScreenProps<'people'> {
  /** Whether the store has no people; null while unknown. */
  nobody: boolean | null;
  onAdd: () => void;
}

function Page({ target, nobody, onAdd }: PageProps) {
  const t = useText();
  const { go } = useNavigation();
  const { id, country, view } = target;
  if (id !== undefined) return <PersonPage key={id} id={id} naming={target.at === 'name'} />;
  if (country !== undefined) return <CountryPage key={country} place={country} />;
  if (view === 'list') return <ListPage />;
  if (view === 'alike') return <AlikePage />;
  const countries = view === 'countries';
  return (
    <>
      <ThingHead title={t(countries ? 'people.countries' : 'people.area')} />
      {nobody !== null && (
        <Empty>
          {t(countries ? 'people.chooseCountry' : nobody ? 'people.empty' : 'people.choose')}{' '}
          {!countries && (
            <>
              <Button variant="link" onClick={onAdd}>
                {t('people.emptyVerb')}
              </Button>{' '}
              <Button variant="link" onClick={() => go({ area: 'people', view: 'list' })}>
                {t('people.fromList')}
              </Button>
            </>
          )}
        </Empty>
      )}
    </>
  );
}
