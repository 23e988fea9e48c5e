import { useRef } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Pack } from '../../../shared/contract/packs';
import { Preview } from './Preview';
import type { PreviewHandle } from './use-sheets';

export interface PagesShownProps {
  sheets: Pick<Output<'packs.preview'>, 'css' | 'sections' | 'dir'>;
  pack: Pick<Pack, 'paper'>;
}

/** Pages that are only read: nothing in them opens and no part of an outline follows them. */
export function PagesShown({ sheets, pack }: PagesShownProps) {
  const pages = useRef<PreviewHandle>(null);
  return (
    <Preview
      ref={pages}
      preview={sheets}
      paper={pack.paper}
      selected={null}
      startAt={null}
      onReading={() => undefined}
      onOpen={() => undefined}
      onSize={() => undefined}
    />
  );
}
