import type { ListedPreset, VisitPreset } from '../../../../shared/contract/presets';
import { useText } from '../../../app/texts/texts';
import { Fields } from '../../../ui/Fields';
import { SectionHead } from '../../../ui/heads';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { kindWords, visitKinds } from '../visit-words';
import { PresetBriefs } from './PresetBriefs';
import { PresetOutline } from './PresetOutline';
import { PresetProgramme } from './PresetProgramme';
import css from './presets.module.css';

export interface PresetEditorProps {
  preset: ListedPreset;
  /** Names of the others. */
  taken: readonly string[];
  onChange: (fields: Partial<VisitPreset>) => void;
}

/** Everything of a kind of visit, each edited in its place. */
export function PresetEditor({ preset, taken, onChange }: PresetEditorProps) {
  const t = useText();
  return (
    <div className={css['editor']}>
      <Fields>
        <TextField
          label={t('visitWork.presetName')}
          value={preset.name}
          problem={(text) => nameProblem(text.trim())}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          label={t('visitWork.presetAbout')}
          value={preset.about}
          lines
          onChange={(about) => onChange({ about })}
        />
        <SelectField
          label={t('visits.kind')}
          options={visitKinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
          value={preset.kind}
          onChange={(value) => {
            const kind = visitKinds.find((one) => one === value);
            if (kind !== undefined) onChange({ kind });
          }}
        />
        <TextField label={t('visitWork.presetLevel')} value={preset.level} onChange={(level) => onChange({ level })} />
        <TextField
          label={t('visitWork.presetDays')}
          value={String(preset.days)}
          problem={(text) => (readDays(text) === null ? t('visitWork.daysWrong') : null)}
          onChange={(text) => onChange({ days: readDays(text) ?? preset.days })}
        />
      </Fields>
      <section aria-label={t('visitWork.presetProgramme')}>
        <SectionHead title={t('visitWork.presetProgramme')} count={preset.programme.length} />
        <PresetProgramme items={preset.programme} onChange={(programme) => onChange({ programme })} />
      </section>
      <section aria-label={t('visitWork.presetBriefs')}>
        <SectionHead title={t('visitWork.presetBriefs')} count={preset.briefs.length} />
        <PresetBriefs preset={preset} onChange={onChange} />
      </section>
      <section aria-label={t('visitWork.presetOutline')}>
        <SectionHead title={t('visitWork.presetOutline')} count={preset.outline.length} />
        <PresetOutline outline={preset.outline} onChange={(outline) => onChange({ outline })} />
      </section>
    </div>
  );

  function nameProblem(name: string): string | null {
    if (name === '') return t('visitWork.presetNameMissing');
    return taken.includes(name) ? t('visitWork.presetNameTaken') : null;
  }
}

function readDays(text: string): number | null {
  const days = Number(text.trim());
  return /^\d{1,2}$/.test(text.trim()) && days >= 1 && days <= 60 ? days : null;
}
