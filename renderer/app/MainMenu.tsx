import { Menu } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../ui/IconButton';
import { KeyCap } from '../ui/KeyCap';
import type { CommandContext } from './commands';
import { useText } from './texts/texts';
import { commandLabel, menuLabels, menusOf } from './use-commands';

/** The menu behind ☰, which Alt alone opens too: the same commands as in the native menu. */
export function MainMenu({ context }: { context: CommandContext }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  useAltAlone(() => setOpen((now) => !now));
  return (
    <Menu opened={open} onChange={setOpen} position="bottom-start" offset={2}>
      <Menu.Target>
        <IconButton label={t('shell.menu')} keys="Alt" icon={<IconMenu2 size={16} stroke={1.5} aria-hidden />} />
      </Menu.Target>
      <Menu.Dropdown>
        {menusOf().map(({ name, commands }) => (
          <Menu.Sub key={name}>
            <Menu.Sub.Target>
              <Menu.Sub.Item>{t(menuLabels[name])}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {commands.map((command) => (
                <Menu.Item
                  key={command.id}
                  disabled={!command.when(context)}
                  rightSection={command.shortcut === null ? null : <KeyCap keys={command.shortcut} />}
                  onClick={() => void command.run(context)}
                >
                  {commandLabel(command, context)}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Alt pressed and let go with nothing in between. */
function useAltAlone(run: () => void): void {
  useEffect(() => {
    let alone = false;
    const down = (event: KeyboardEvent) => {
      alone = event.key === 'Alt' && !event.ctrlKey && !event.shiftKey && !event.metaKey;
    };
    const up = (event: KeyboardEvent) => {
      if (event.key === 'Alt' && alone) {
        event.preventDefault();
        run();
      }
      alone = false;
    };
    const spoil = () => {
      alone = false;
    };
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    window.addEventListener('pointerdown', spoil);
    window.addEventListener('blur', spoil);
    return () => {
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
      window.removeEventListener('pointerdown', spoil);
      window.removeEventListener('blur', spoil);
    };
  });
}
