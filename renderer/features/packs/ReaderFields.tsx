import { Checkbox } from '@mantine/core';
import type { Parsed } from '../../../shared/contract/contract';
import type { Pack } from '../../../shared/contract/packs';
import { cardFormat } from '../../../shared/document/card-sheet';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { languageName, textLanguages } from '../../editor/languages';
import { Fact, Fields } from '../../ui/Fields';
import { SelectField } from '../../ui/SelectField';

const most = '*';

/** How the pack is printed for its readers: on both sides, its cards, the interpreter's language. */
export function ReaderFields({ pack }: { pack: Pack }) {
  const t = useText();
  const update = useAct('packs.update');
  const change = (fields: Parsed<'packs.update'>['fields']) => void update.run({ id: pack.id, fields });
  const { cards } = pack;
  const withCards = (next: { size?: unknown; type?: unknown }) => {
    const known = cardFormat.safeParse({ ...cards, ...next });
    if (known.success) change({ cards: known.data });
  };
  return (
    <Fields>
      <Fact label={t('packs.paper')}>
        <Checkbox
          label={t('packs.doubleSided')}
          title={t('packs.doubleSidedHow')}
          checked={pack.doubleSided}
          onChange={(event) => change({ doubleSided: event.currentTarget.checked })}
        />
      </Fact>
      <SelectField
        label={t('packs.cardSize')}
        options={[
          { value: 'A6', label: t('packs.cardA6') },
          { value: 'A5', label: t('packs.cardA5') },
        ]}
        value={cards.size}
        onChange={(size) => withCards({ size })}
      />
      <SelectField
        label={t('packs.cardType')}
        options={([18, 20, 22] as const).map((type) => ({ value: String(type), label: t(`packs.points${type}`) }))}
        value={String(cards.type)}
        onChange={(type) => withCards({ type: Number(type) })}
      />
      <SelectField
        label={t('packs.translation')}
        options={[
          { value: most, label: t('packs.translationMost') },
          ...textLanguages.map(({ code }) => ({ value: code, label: languageName(code) })),
        ]}
        value={pack.translation ?? most}
        searchable
        onChange={(code) => change({ translation: code === null || code === most ? null : code })}
      />
    </Fields>
  );
}
