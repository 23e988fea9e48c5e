import { Suspense, useEffect } from 'react';
import type { Start } from '../../shared/contract/bridge';
import type { StoreStatus } from '../../shared/contract/store';
import { useBringIn } from '../features/sources/use-bring-in';
import { WithScheme } from '../ui/MarkingTag';
import css from './App.module.css';
import { AreaScreen } from './AreaScreen';
import { loadScreensAhead } from './areas';
import { useFieldLimits } from './field-limits';
import { useFilesFromOutside } from './files';
import { KeysList } from './KeysList';
import { useOverlay } from './overlays';
import { Palette } from './Palette';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { useCommandContext, useCommands } from './use-commands';
import { useReturnedForms } from './returned-forms';
import { useFileDrop } from './use-file-drop';

export interface ShellProps {
  start: Start;
  status: StoreStatus;
  engineStopped: boolean;
}

/** The window of an open store: one bar above, the area's screen, one bar below, and what floats over them. */
export function Shell({ start, status, engineStopped }: ShellProps) {
  const context = useCommandContext(status);
  const overlay = useOverlay();
  const dropping = useFileDrop();
  useCommands(context);
  useBringIn();
  useReturnedForms();
  useFieldLimits();
  useFilesFromOutside(start.files);
  useEffect(() => void loadScreensAhead(), []);
  return (
    <WithScheme>
      <div className={`${css['app']} ${dropping ? css['dropping'] : ''}`}>
        <TitleBar context={context} platform={start.platform} />
        <div className={css['room']}>
          <Suspense fallback={null}>
            <AreaScreen target={context.target} />
          </Suspense>
        </div>
        <StatusBar engineStopped={engineStopped} />
        {overlay.kind === 'palette' && <Palette key={overlay.text} context={context} opening={overlay.text} />}
        {overlay.kind === 'keys' && <KeysList context={context} />}
      </div>
    </WithScheme>
  );
}
