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
import { PeopleList } from './PeopleList';
import { PersonPage } from './PersonPage';

/** Everybody by name, and the page of one. */
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
      onText={setText}
      onNew={() => void add()}
    />
  );
  return (
    <Frame id="people" label={t('people.area')} start={{ label: t('people.area'), content: list }}>
      {people.error !== null && <ErrorNote error={people.error} />}
      {target.id !== undefined && <PersonPage key={target.id} id={target.id} naming={target.at === 'name'} />}
      {target.id === undefined && <ThingHead title={t('people.area')} />}
      {target.id === undefined && people.data !== undefined && (
        <Empty>
          {people.data.length === 0 && text === '' ? t('people.empty') : t('people.choose')}{' '}
          <Button variant="link" onClick={() => void add()}>
            {t('people.emptyVerb')}
          </Button>
        </Empty>
      )}
    </Frame>
  );
}
