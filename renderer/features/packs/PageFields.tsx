import { Checkbox } from '@mantine/core';
import type { Pack } from '../../../shared/contract/packs';
import type { Part, PartContent } from '../../../shared/pack/outline';
import { useText } from '../../app/texts/texts';
import { Fact } from '../../ui/Fields';
import { SelectField } from '../../ui/SelectField';

/** Parts that hold wide tables. */
const mayLie: ReadonlySet<PartContent['kind']> = new Set([
  'programme',
  'margins',
  'seating',
  'signing',
  'delegations',
  'commitments',
  'fact-sheet',
  'sources',
  'text',
  'admin',
] as const);

const asPack = '*';

/** How the pages of a part are set where it is not as usual. */
export function PageFields({ part, pack, onChange }: { part: Part; pack: Pack; onChange: (part: Part) => void }) {
  const t = useText();
  const { page = {} } = part;
  const change = (next: NonNullable<Part['page']>) => {
    const { page: _, ...rest } = part;
    onChange(Object.keys(next).length === 0 ? rest : { ...rest, page: next });
  };
  const { recto, ...others } = page;
  const { landscape, ...upright } = page;
  return (
    <>
      {mayLie.has(part.content.kind) && (
        <Fact label={t('packs.pageSetup')}>
          <Checkbox
            label={t('packs.landscape')}
            checked={landscape === true}
            onChange={(event) => change(event.currentTarget.checked ? { ...page, landscape: true } : upright)}
          />
        </Fact>
      )}
      <SelectField
        label={t('packs.rightHand')}
        options={[
          {
            value: asPack,
            label: t('packs.rightHandAsPack', { answer: t(pack.doubleSided ? 'packs.yes' : 'packs.no') }),
          },
          { value: 'yes', label: t('packs.yes') },
          { value: 'no', label: t('packs.no') },
        ]}
        value={recto === undefined ? asPack : recto ? 'yes' : 'no'}
        onChange={(chosen) => change(chosen === asPack ? others : { ...page, recto: chosen === 'yes' })}
      />
    </>
  );
}
