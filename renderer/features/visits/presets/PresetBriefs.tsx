import { Checkbox, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { briefFields, briefPart, type BriefForm } from '../../../../shared/contract/briefs';
import type { PresetBrief, VisitPreset } from '../../../../shared/contract/presets';
import { useText } from '../../../app/texts/texts';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { CellInput } from './CellInput';
import css from './presets.module.css';

type Briefs = Pick<VisitPreset, 'meetings' | 'briefs'>;

const kinds = briefFields.shape.kind.options.filter((kind) => kind !== 'meeting' && kind !== 'call-note');
const plain: BriefForm = { parts: ['objectives', 'points', 'raise'], pages: 2, points: 6, raised: 4 };

export interface PresetBriefsProps {
  preset: Briefs;
  onChange: (fields: Partial<Briefs>) => void;
}

/** The form of the briefs of meetings, and the other briefs that a visit begins with: their parts and limits. */
export function PresetBriefs({ preset, onChange }: PresetBriefsProps) {
  const t = useText();
  const { briefs, meetings } = preset;
  const change = (at: number, fields: Partial<PresetBrief>) =>
    onChange({ briefs: briefs.map((brief, i) => (i === at ? { ...brief, ...fields } : brief)) });
  return (
    <>
      <div className={css['brief']}>
        <b className={css['briefTitle']}>{t('visitWork.presetMeetings')}</b>
        <Form title={t('visitWork.presetMeetings')} form={meetings} onChange={(form) => onChange({ meetings: form })} />
      </div>
      {briefs.map((brief, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a brief of a preset has no other name
        <div key={at} className={css['brief']}>
          <div className={css['briefHead']}>
            <CellInput
              label={t('visitWork.briefTitle')}
              value={brief.title}
              accepts={(text) => text !== ''}
              onChange={(title) => change(at, { title })}
            />
            <Select
              aria-label={`${t('visitWork.briefKind')}: ${brief.title}`}
              data={kinds.map((kind) => ({ value: kind, label: t(`visitWork.kind_${kind}`) }))}
              value={brief.kind}
              allowDeselect={false}
              onChange={(value) => {
                const kind = kinds.find((one) => one === value);
                if (kind !== undefined) change(at, { kind });
              }}
            />
            <IconButton
              label={t('visitWork.remove', { title: brief.title })}
              icon={<IconX size={14} stroke={1.5} aria-hidden />}
              onClick={() => onChange({ briefs: briefs.toSpliced(at, 1) })}
            />
          </div>
          <Form title={brief.title} form={brief.form} onChange={(form) => change(at, { form })} />
        </div>
      ))}
      <p className={css['verbs']}>
        <Button
          small
          onClick={() =>
            onChange({ briefs: [...briefs, { kind: 'subject', title: t('visitWork.newBrief'), form: plain }] })
          }
        >
          {t('visitWork.addBrief')}
        </Button>
      </p>
    </>
  );
}

interface FormProps {
  title: string;
  form: BriefForm;
  onChange: (form: BriefForm) => void;
}

function Form({ title, form, onChange }: FormProps) {
  const t = useText();
  const limits = [
    ['pages', 'visitWork.pages'],
    ['points', 'visitWork.mostPoints'],
    ['raised', 'visitWork.mostRaised'],
  ] as const;
  return (
    <>
      <div className={css['limits']}>
        {limits.map(([field, label]) => (
          <label key={field} className={css['limit']}>
            {t(label)}
            <CellInput
              label={`${t(label)}: ${title}`}
              value={form[field] === null ? '' : String(form[field])}
              accepts={(text) => readLimit(text, field) !== undefined}
              onChange={(text) => onChange({ ...form, [field]: readLimit(text, field) ?? null })}
            />
          </label>
        ))}
      </div>
      <fieldset className={css['parts']} aria-label={t('visitWork.partsOf', { title })}>
        {briefPart.options.map((part) => (
          <Checkbox
            key={part}
            size="xs"
            label={t(`visitWork.part_${part}`)}
            checked={form.parts.includes(part)}
            onChange={(event) => {
              const parts = event.currentTarget.checked
                ? briefPart.options.filter((one) => one === part || form.parts.includes(one))
                : form.parts.filter((one) => one !== part);
              onChange({ ...form, parts });
            }}
          />
        ))}
      </fieldset>
    </>
  );
}

/** Null: no limit; undefined: no number. Pages may be halves. */
function readLimit(text: string, field: 'pages' | 'points' | 'raised'): number | null | undefined {
  if (text === '') return null;
  const value = Number(text.replace(',', '.').replace('½', '0.5'));
  const fits = field === 'pages' ? value >= 0.5 && value <= 20 : Number.isInteger(value) && value >= 1 && value <= 50;
  return fits ? value : undefined;
}
