import { Checkbox } from '@mantine/core';
import type { Parsed } from '../../../shared/contract/contract';
import type { Pack } from '../../../shared/contract/packs';
import { factSheetLanguages } from '../../../shared/pack/fact-sheet-words';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { languageName } from '../../editor/languages';
import { Fact, Fields } from '../../ui/Fields';
import { useScheme } from '../../ui/MarkingTag';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { MarkingField } from './MarkingField';
import css from './Side.module.css';
import { TemplateField } from './TemplateField';

/** What holds for the whole pack. */
export function PackFields({ pack }: { pack: Pack }) {
  const t = useText();
  const update = useAct('packs.update');
  const change = (fields: Parsed<'packs.update'>['fields']) => void update.run({ id: pack.id, fields });
  return (
    <>
      <Fields>
        <TextField
          label={t('packs.title')}
          value={pack.title}
          problem={(title) => (title.trim() === '' ? t('packs.needed') : null)}
          onChange={(title) => change({ title })}
        />
        <MarkingField
          label={t('packs.marking')}
          value={pack.marking}
          none={null}
          onChange={(marking) => marking !== null && change({ marking })}
        />
        <TemplateField template={pack.template} onChange={change} />
        <SelectField
          label={t('packs.paper')}
          options={(['A4', 'Letter'] as const).map((value) => ({ value, label: value }))}
          value={pack.paper}
          onChange={(paper) => (paper === 'A4' || paper === 'Letter') && change({ paper })}
        />
        <SelectField
          label={t('packs.language')}
          options={factSheetLanguages.map((value) => ({ value, label: languageName(value) }))}
          value={pack.language}
          onChange={(language) => language !== null && change({ language })}
        />
        <Portions pack={pack} onChange={(portions) => change({ portions })} />
        <TextField
          label={t('packs.watermark')}
          value={pack.watermark}
          most={40}
          onChange={(watermark) => change({ watermark })}
        />
        <TextField
          label={t('packs.fileName')}
          value={pack.fileName}
          problem={(name) => (name.trim() === '' ? t('packs.neededName') : null)}
          onChange={(fileName) => change({ fileName })}
        />
      </Fields>
      <p className={css['note']}>{t('packs.fileNameHow')}</p>
    </>
  );
}

/** Marks of portions, where the scheme leaves the choice; else why it does not. */
function Portions({ pack, onChange }: { pack: Pack; onChange: (portions: boolean) => void }) {
  const t = useText();
  const scheme = useScheme();
  if (scheme === null || scheme.portions === 'none') return null;
  return (
    <Fact label={t('packs.portions')}>
      <Checkbox
        label={t('packs.portionsOn')}
        checked={pack.portions}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </Fact>
  );
}
