import { textKind, type TextDetail, type TextFields } from '../../../../shared/contract/texts';
import { useAct, useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { DateField } from '../../../ui/DateField';
import { Fact, Fields } from '../../../ui/Fields';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';

interface TextFieldListProps {
  text: TextDetail;
  choice: string;
  /** What a new visit is called. */
  newTitle: string;
  visits: readonly { id: string; title: string }[];
  onChoice: (choice: string) => void;
}

/** Where the text comes from, which stays on everything taken, and the visit that things are taken into. */
export function TextFieldList({ text, choice, newTitle, visits, onChoice }: TextFieldListProps) {
  const t = useText();
  const update = useAct('texts.update');
  const source = useAct('sources.update');
  const { sourceId, publisher, fields } = text;
  const set = (changed: Partial<TextFields>) => void update.run({ sourceId, fields: changed });
  const given = (value: string) => (value.trim() === '' ? null : value.trim());
  const options = [
    { value: 'new', label: t('sources.newVisit', { title: newTitle }) },
    ...visits.map(({ id, title }) => ({ value: id, label: title })),
    { value: 'none', label: t('sources.noVisit') },
  ];
  return (
    <Fields>
      <SelectField
        label={t('sources.textKind')}
        options={textKind.options.map((value) => ({ value, label: t(`sources.kind_${value}`) }))}
        value={fields.kind}
        onChange={(value) => {
          const kind = textKind.safeParse(value);
          if (kind.success) set({ kind: kind.data });
        }}
      />
      <TextField
        label={t('sources.publisher')}
        value={publisher ?? ''}
        onChange={(value) => void source.run({ id: sourceId, fields: { publisher: given(value) } })}
      />
      <DateField label={t('sources.published')} value={fields.published} onChange={(published) => set({ published })} />
      <TextField
        label={t('sources.reportedBy')}
        value={fields.reportedBy ?? ''}
        onChange={(value) => set({ reportedBy: given(value) })}
      />
      <TrackedChanges sourceId={sourceId} />
      <SelectField
        label={t('sources.intoVisit')}
        options={options}
        value={choice}
        onChange={(value) => onChoice(value ?? 'none')}
      />
    </Fields>
  );
}

/** Asks how changes are read that somebody tracked and nobody settled; once something was taken the answer stands. */
function TrackedChanges({ sourceId }: { sourceId: string }) {
  const t = useText();
  const found = useAnswer('texts.changes', { sourceId }).data ?? null;
  const read = useAct('texts.readAs');
  if (found === null) return null;
  const label = t('sources.trackedChanges');
  if (found.fixed) return <Fact label={label}>{t(`sources.changes_${found.readAs}`)}</Fact>;
  return (
    <SelectField
      label={label}
      options={(['accepted', 'rejected'] as const).map((value) => ({ value, label: t(`sources.changes_${value}`) }))}
      value={found.readAs}
      onChange={(value) => {
        if (value === 'accepted' || value === 'rejected') void read.run({ sourceId, changes: value });
      }}
    />
  );
}
