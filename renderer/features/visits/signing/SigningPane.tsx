import type { SigningFields, SigningItem } from '../../../../shared/contract/signing';
import { useAct, useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { Fields } from '../../../ui/Fields';
import { PaneHead } from '../../../ui/heads';
import { Scroll } from '../../../ui/Scroll';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import css from './signing.module.css';
import { signingStates, stateWords } from './signing-words';

/** All fields of the chosen text. */
export function SigningPane({ visitId, id }: { visitId: string; id: string | null }) {
  const t = useText();
  const item = useAnswer('visits.signing', { visitId }).data?.find((one) => one.id === id);
  return (
    <>
      <PaneHead title={t('visitWork.signingItem')} />
      <Scroll>
        {item === undefined ? (
          <Empty>{t('visitWork.chooseSigning')}</Empty>
        ) : (
          <SigningFieldList key={item.id} item={item} />
        )}
      </Scroll>
    </>
  );
}

type Words = 'ours' | 'theirs' | 'subject' | 'value' | 'ourSignatory' | 'theirSignatory';

const words = [
  ['ours', 'visitWork.ourParty'],
  ['theirs', 'visitWork.theirParty'],
  ['subject', 'visitWork.subject'],
  ['value', 'visitWork.value'],
  ['ourSignatory', 'visitWork.ourSignatory'],
  ['theirSignatory', 'visitWork.theirSignatory'],
] as const satisfies readonly (readonly [Words, string])[];

function SigningFieldList({ item }: { item: SigningItem }) {
  const t = useText();
  const update = useAct('visits.updateSigning');
  const remove = useAct('visits.removeSigning');
  const change = (fields: Partial<Omit<SigningFields, 'visitId'>>) => void update.run({ id: item.id, fields });
  const takeOut = async () => {
    if ((await remove.run({ id: item.id })) !== null) undoToast(t('visitWork.signingRemoved', { title: item.title }));
  };
  return (
    <>
      <Fields>
        <TextField
          label={t('visitWork.signingTitle')}
          value={item.title}
          problem={(text) => (text.trim() === '' ? t('visits.titleMissing') : null)}
          onChange={(title) => change({ title })}
        />
        {words.map(([field, label]) => (
          <TextField key={field} label={t(label)} value={item[field]} onChange={(text) => change({ [field]: text })} />
        ))}
        <SelectField
          label={t('visitWork.signingState')}
          options={signingStates.map((state) => ({ value: state, label: t(stateWords[state]) }))}
          value={item.state}
          onChange={(value) => {
            const state = signingStates.find((one) => one === value);
            if (state !== undefined) change({ state });
          }}
        />
        <TextField
          label={t('visitWork.signingNotes')}
          value={item.notes}
          lines
          onChange={(notes) => change({ notes })}
        />
      </Fields>
      <div className={css['verbs']}>
        <Button variant="quiet" onClick={() => void takeOut()}>
          {t('visitWork.removeSigning')}
        </Button>
      </div>
    </>
  );
}
