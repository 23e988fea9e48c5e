import type { Delegate, DelegateFields } from '../../../../shared/contract/delegations';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { Fields } from '../../../ui/Fields';
import { PaneHead } from '../../../ui/heads';
import { Scroll } from '../../../ui/Scroll';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { personWords, usePeople, type VisitData } from '../use-visit';
import css from './delegations.module.css';

/** The chosen member of a delegation: who it is, and as what. */
export function MemberPane({ data, id }: { data: VisitData; id: string | null }) {
  const t = useText();
  const member = data.delegates.find((one) => one.id === id);
  return (
    <>
      <PaneHead title={t('visits.member')} />
      <Scroll>
        {member === undefined ? (
          <Empty>{t('visits.chooseMember')}</Empty>
        ) : (
          <MemberFields key={member.id} data={data} member={member} />
        )}
      </Scroll>
    </>
  );
}

function MemberFields({ data, member }: { data: VisitData; member: Delegate }) {
  const t = useText();
  const { list, byId } = usePeople();
  const { go } = useNavigation();
  const update = useAct('visits.updateDelegate');
  const remove = useAct('visits.removeDelegate');
  const create = useAct('people.create');
  const change = (fields: Partial<Omit<DelegateFields, 'visitId'>>) => void update.run({ id: member.id, fields });
  const { personId } = member;
  const name = personId === null ? member.name : (byId.get(personId)?.name ?? '');

  const keep = async () => {
    const place = member.side === 'host' ? data.visit.host : data.visit.guest;
    const offices = member.role === '' ? [] : [{ title: member.role, organisation: '', since: null, until: null }];
    const made = await create.run({ name: member.name, fields: { place, offices } });
    if (made !== null) change({ personId: made.id, name: '' });
  };
  const takeOut = async () => {
    if ((await remove.run({ id: member.id })) !== null) undoToast(t('visits.memberRemoved', { title: name }));
  };

  return (
    <>
      <Fields>
        <SelectField
          label={t('visits.memberPerson')}
          options={list.map((person) => ({ value: person.id, label: personWords(person) }))}
          value={personId}
          shown={personId === null ? null : personWords(byId.get(personId))}
          clearable
          searchable
          onChange={(chosen) => change({ personId: chosen, name: chosen === null ? name : '' })}
        />
        {personId === null && (
          <TextField label={t('visits.memberName')} value={member.name} onChange={(text) => change({ name: text })} />
        )}
        <TextField label={t('visits.memberRole')} value={member.role} onChange={(role) => change({ role })} />
      </Fields>
      <div className={css['verbs']}>
        {personId !== null && (
          <Button onClick={() => go({ area: 'people', id: personId })}>{t('visits.openPerson')}</Button>
        )}
        {personId === null && member.name !== '' && (
          <Button onClick={() => void keep()}>{t('visits.makePerson')}</Button>
        )}
        <Button variant="quiet" onClick={() => void takeOut()}>
          {t('visits.removeMember')}
        </Button>
      </div>
    </>
  );
}
