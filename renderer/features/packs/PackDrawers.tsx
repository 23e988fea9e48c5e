import type { KeptEdition } from '../../../shared/contract/editions';
import { CopiesDrawer } from './CopiesDrawer';
import { ExportDrawer, type ExportDrawerProps } from './ExportDrawer';
import { useExport } from './use-export';

export type OpenDrawer = 'export' | 'copies' | null;

interface PackDrawersProps extends Omit<ExportDrawerProps, 'open' | 'exporting'> {
  drawer: OpenDrawer;
  kept: readonly KeptEdition[];
}

/** How a pack leaves: as one file, or as numbered copies. */
export function PackDrawers({ drawer, onClose, kept, ...of }: PackDrawersProps) {
  const exporting = useExport(drawer === 'export');
  const leave = () => {
    onClose();
    exporting.clear();
  };
  return (
    <>
      <ExportDrawer {...of} open={drawer === 'export'} onClose={leave} exporting={exporting} />
      <CopiesDrawer {...of} open={drawer === 'copies'} onClose={onClose} kept={kept} />
    </>
  );
}
