import { Modal } from '@mantine/core';
import { DialogHead } from '../ui/heads';
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
    <Modal.Root opened onClose={closeOverlay} size="56rem">
      <Modal.Overlay backgroundOpacity={0} />
      <Modal.Content aria-label={t('shell.keysTitle')}>
        <DialogHead title={t('shell.keysTitle')} onClose={closeOverlay} />
        <div className={css['groups']}>
          {keyGroups(context).map(({ label, rows }) => (
            <section key={label} className={css['group']}>
              <h3 className={css['groupTitle']}>{t(label)}</h3>
              <dl>
                {rows.map(({ name, keys }) => (
                  <div key={name} className={css['row']}>
                    <dt>{name}</dt>
                    <dd className={css['keys']}>
                      {keys.map((one) => (
                        <KeyCap key={one} keys={one} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </Modal.Content>
    </Modal.Root>
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

interface KeyRow {
  name: string;
  keys: string[];
}

/** Commands with keys by their part of the program; two keys of one name share a row. */
function keyGroups(context: CommandContext): { label: TextKey; rows: KeyRow[] }[] {
  const groups = new Map<TextKey, Map<string, KeyRow>>();
  for (const command of allCommands) {
    if (command.shortcut === null) continue;
    const label = heads[command.id.split('.')[0] ?? ''] ?? 'shell.program';
    const rows = groups.get(label) ?? new Map<string, KeyRow>();
    const name = plainLabel(command, context);
    rows.set(name, { name, keys: [...(rows.get(name)?.keys ?? []), command.shortcut] });
    groups.set(label, rows);
  }
  return [...groups].map(([label, rows]) => ({ label, rows: [...rows.values()] }));
}

/** The list says "Undo", not what undo would take back just now. */
function plainLabel(command: Command, context: CommandContext): string {
  if (command.id === 'store.undo') return say('shell.undo');
  if (command.id.startsWith('store.redo')) return say('shell.redo');
  return commandLabel(command, context);
}
