import { useEffect } from 'react';
import type { Pack } from '../../../shared/contract/packs';
import { packTemplate } from '../../../shared/pack/template';
import { claimFiles } from '../../app/files';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { SelectField } from '../../ui/SelectField';
import { toast } from '../../ui/toast-store';

export interface TemplateFieldProps {
  template: string;
  onChange: (fields: Pick<Pack, 'template'> & Partial<Pick<Pack, 'paper'>>) => void;
}

const shippedWords = {
  generic: 'packs.templateGeneric',
  uk: 'packs.templateUk',
  eu: 'packs.templateEu',
  us: 'packs.templateUs',
} as const;

// No template has this id.
const another = '*';

/** What a pack is set in: a look that is shipped, or a ministry's own template; another one is taken in from a file, or dropped here. */
export function TemplateField({ template, onChange }: TemplateFieldProps) {
  const t = useText();
  const own = useAnswer('templates.list', {}).data ?? [];
  const add = useAct('templates.add');
  const take = async (path: string) => {
    const made = await add.run({ path });
    if (made === null) return;
    onChange({ template: made.id });
    toast(t('packs.templateChosen', { name: made.name }));
  };
  useEffect(() =>
    claimFiles(async (path) => {
      // A document may be a source as well; a file that is made to be a template is nothing else.
      if (!/\.dot[xm]?$/i.test(path)) return false;
      await take(path);
      return true;
    }),
  );
  const shipped = packTemplate.options.map((value) => ({ value, label: t(shippedWords[value]) }));
  const known = shipped.some(({ value }) => value === template) || own.some(({ id }) => id === template);
  const options = [
    ...shipped,
    ...own.map(({ id, name }) => ({ value: id, label: name })),
    ...(known ? [] : [{ value: template, label: t('packs.templateRemoved') }]),
    { value: another, label: t('packs.templateAdd') },
  ];
  const choose = async (value: string | null) => {
    if (value === null) return;
    if (value === another) {
      const [path] = await window.chancery.chooseFiles();
      if (path !== undefined) await take(path);
      return;
    }
    // Each is printed on its own country's paper, unless somebody chooses otherwise after that.
    const paper = own.find(({ id }) => id === value)?.paper ?? (value === 'us' ? 'Letter' : 'A4');
    onChange({ template: value, paper });
  };
  return (
    <SelectField
      label={t('packs.template')}
      options={options}
      value={template}
      onChange={(value) => void choose(value)}
    />
  );
}
