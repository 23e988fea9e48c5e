import { useState } from 'react';
import { useText } from '../../../app/texts/texts';
import { ToolRow } from '../../../ui/bars';
import { Button } from '../../../ui/Button';
import { Segmented } from '../../../ui/Segmented';
import { SheetMenu } from '../SheetMenu';
import type { VisitData } from '../use-visit';
import { Delegations } from './Delegations';
import { PasteList } from './PasteList';
import { Table } from './Table';

export type DelegationsForm = 'order' | 'table';

export interface DelegationsTabProps {
  data: VisitData;
  selected: string | null;
  as: DelegationsForm;
  onAs: (as: DelegationsForm) => void;
}

/** Both delegations in order of precedence or at the table, the list that is pasted, and the sheets. */
export function DelegationsTab({ data, selected, as, onAs }: DelegationsTabProps) {
  const t = useText();
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <ToolRow
        end={
          <SheetMenu
            visit={data.visit}
            sheets={[
              { sheet: { kind: 'delegations' }, label: t('visitWork.sheetDelegations') },
              { sheet: { kind: 'seating' }, label: t('visitWork.sheetSeating') },
              { sheet: { kind: 'people' }, label: t('visitWork.sheetPeople') },
            ]}
          />
        }
      >
        <Segmented
          label={t('visitWork.orderOrTable')}
          options={[
            { value: 'order', label: t('visitWork.inOrder') },
            { value: 'table', label: t('visitWork.atTable') },
          ]}
          value={as}
          onChange={onAs}
        />
        <Button small aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('visitWork.paste')}
        </Button>
      </ToolRow>
      {pasting && <PasteList data={data} onClose={() => setPasting(false)} />}
      {as === 'order' ? <Delegations data={data} selected={selected} /> : <Table data={data} />}
    </>
  );
}
