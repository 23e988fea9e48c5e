import type { Leaving } from '../../../shared/contract/leaving';
import { presentOffice, type Person, type PersonFact, type PersonFields } from '../../../shared/contract/people';
import { label as markingLabel, type MarkingScheme } from '../../../shared/marking/scheme';
import type { Binding } from '../../../shared/figures/binding';
import { call } from '../../app/bridge';
import { useLeaving } from '../../app/leaving';
import { textParts } from '../../app/leaving-point';
import { useOnScreen } from '../../app/on-screen';
import { PlaceMark } from '../../app/PlaceMark';
import { TakenFrom } from '../../app/TakenFrom';
import { useAct, useAnswer } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { useAutosave } from '../../editor/autosave';
import { EditorTools } from '../../editor/EditorTools';
import { TextEditor } from '../../editor/TextEditor';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { PaneToggle } from '../../ui/Frame';
import { SectionHead, ThingHead } from '../../ui/heads';
import { useScheme } from '../../ui/MarkingTag';
import { MenuButton } from '../../ui/MenuButton';
import { Scroll } from '../../ui/Scroll';
import { AlikeTo } from './Alike';
import { Encounters } from './Encounters';
import { NameForms } from './NameForms';
import { Offices } from './Offices';
import css from './people.module.css';
import { PersonFacts } from './PersonFacts';
import { PersonNote } from './PersonNote';
import { Portrait } from './Portrait';
import { PersonVisits } from './PersonVisits';
import { Wishes } from './Wishes';

/** The note as it leaves by copy or print: name, office, each line with its proof, remarks. */
function leavingOf(person: Person, scheme: MarkingScheme, t: Say, language: string): Leaving {
  const office = presentOffice(person);
  const fact = ({ kind, when, text, source, asOf }: PersonFact) => {
    const proof = [source, asOf === null ? '' : dayText(asOf, language)].filter((words) => words !== '');
    const head = when === '' ? t(`people.fact_${kind}`) : `${t(`people.fact_${kind}`)}, ${when}`;
    return `${head}: ${text}${proof.length === 0 ? '' : ` (${proof.join(', ')})`}`;
  };
  return {
    title: person.name,
    marking: markingLabel(scheme, person.marking),
    language,
    parts: [
      ...(office === null ? [] : [{ kind: 'paragraph' as const, text: office.title }]),
      ...person.facts.map((one) => ({ kind: 'item' as const, text: fact(one) })),
      ...textParts(person.note),
    ],
    sources: [],
  };
}

const noBindings: readonly Binding[] = [];

/** A person: fields, name forms, offices, the note and the visits. */
export function PersonPage({ id, naming }: { id: string; naming: boolean }) {
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  const { go } = useNavigation();
  const answer = useAnswer('people.get', { id });
  const update = useAct('people.update');
  const remove = useAct('people.delete');
  const { change: note } = useAutosave<Pick<PersonFields, 'note'>>(id, (fields) =>
    call('people.update', { id, fields }),
  );
  useOnScreen({ marking: answer.data?.person.marking ?? null, facts: [] });
  useLeaving(
    scheme === null ? null : async () => leavingOf((await call('people.get', { id })).person, scheme, t, language),
  );
  if (answer.error !== null) return <ErrorNote error={answer.error} />;
  if (answer.data === undefined) return null;
  const { person, visits, photo, encounters, wishes } = answer.data;
  const change = (fields: Partial<PersonFields>) => void update.run({ id, fields });
  const deletePerson = async () => {
    if ((await remove.run({ id })) === null) return;
    go({ area: 'people' });
    undoToast(t('people.deleted', { title: person.name }));
  };
  return (
    <>
      <ThingHead
        title={<bdi>{person.name}</bdi>}
        mark={person.place === null ? null : <PlaceMark place={person.place} />}
        facts={person.offices.find((held) => held.until === null)?.title ?? null}
      >
        <MenuButton
          dots
          label={t('ui.more')}
          items={[{ id: 'delete', label: t('people.remove'), run: () => void deletePerson() }]}
        />
        <PaneToggle side="start" />
      </ThingHead>
      <EditorTools />
      <Scroll>
        <div className={css['page']}>
          <div className={css['column']}>
            <AlikeTo id={id} />
            <TakenFrom recordId={id} />
            <Portrait id={id} name={person.name} photo={photo} />
            <PersonFacts person={person} naming={naming} onChange={change} />
            <NameForms names={person.names} onChange={(names) => change({ names })} />
            <Offices offices={person.offices} onChange={(offices) => change({ offices })} />
          </div>
          <div className={css['column']}>
            <PersonNote person={person} onChange={(facts) => change({ facts })} />
            <SectionHead title={t('people.remarks')} />
            <div className={css['note']}>
              <TextEditor
                label={t('people.remarks')}
                text={person.note}
                bindings={noBindings}
                shape="many"
                look="writing"
                lang={language}
                placeholder={t('people.noteHint')}
                onChange={(text) => note({ note: text })}
              />
            </div>
            <Wishes wishes={wishes} placed={person.place !== null} />
            <Encounters encounters={encounters} />
            <SectionHead title={t('people.visits')} count={visits.length === 0 ? null : visits.length} />
            {visits.length === 0 ? <Empty>{t('people.noVisits')}</Empty> : <PersonVisits visits={visits} />}
          </div>
        </div>
      </Scroll>
    </>
  );
}
