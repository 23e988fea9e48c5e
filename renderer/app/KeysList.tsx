import { Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { IconButton } from '../ui/IconButton';
import { KeyCap } from '../ui/KeyCap';
import { allCommands } from './all-commands';
import type { Command, CommandContext } from './commands';
import css from './KeysList.module.css';
import { closeOverlay } from './overlays';
import { say, useText, type TextKey } from './texts/texts';
import { commandLabel } from './use-commands';

/** F1: every key, by the part of the program that it belongs to. */
export function KeysList({ context }: { context: CommandContext }) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={closeOverlay}
      withCloseButton={false}
      size="56rem"
      padding={0}
      aria-label={t('shell.keysTitle')}
    >
      <div className={css['head']}>
        <h2 className={css['title']}>{t('shell.keysTitle')}</h2>
        <IconButton
          label={t('ui.close')}
          keys="Esc"
          icon={<IconX size={16} stroke={1.5} aria-hidden />}
          onClick={closeOverlay}
        />
      </div>
      <div className={css['groups']}>
        {keyGroups().map(({ label, commands }) => (
          <section key={label} className={css['group']}>
            <h3 className={css['groupTitle']}>{t(label)}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id} className={css['row']}>
                  <dt>{plainLabel(command, context)}</dt>
                  <dd>{command.shortcut !== null && <KeyCap keys={command.shortcut} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

const heads: Readonly<Record<string, TextKey>> = {
  go: 'shell.menuGo',
  view: 'shell.menuView',
  store: 'shell.program',
  settings: 'shell.program',
  help: 'shell.program',
  visits: 'visits.area',
  points: 'points.area',
  figures: 'figures.area',
  sources: 'sources.area',
  people: 'people.area',
  packs: 'packs.area',
  editor: 'editor.area',
};

function keyGroups(): { label: TextKey; commands: Command[] }[] {
  const groups = new Map<TextKey, Command[]>();
  for (const command of allCommands) {
    if (command.shortcut === null) continue;
    const label = heads[command.id.split('.')[0] ?? ''] ?? 'shell.program';
    groups.set(label, [...(groups.get(label) ?? []), command]);
  }
  return [...groups].map(([label, commands]) => ({ label, commands }));
}

/** The list says "Undo", not what undo would take back just now. */
function plainLabel(command: Command, context: CommandContext): string {
  if (command.id === 'store.undo') return say('shell.undo');
  if (command.id.startsWith('store.redo')) return say('shell.redo');
  return commandLabel(command, context);
}
