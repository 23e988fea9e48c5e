/** Keys as commands state them (`Ctrl+Shift+P`), compared with what the keyboard sends and shown to people. */

interface Chord {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
}

/** The part of a keyboard event that decides. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const NAMED: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Plus: '+',
  Minus: '-',
  Space: ' ',
};

function parse(shortcut: string): Chord {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const has = (name: string) => parts.slice(0, -1).includes(name);
  return { key: NAMED[key] ?? key, ctrl: has('Ctrl'), shift: has('Shift'), alt: has('Alt') };
}

/** Whether a key press is this shortcut. Ctrl is Command on a Mac. */
export function isPressed(shortcut: string, press: KeyPress, mac: boolean): boolean {
  const chord = parse(shortcut);
  const ctrl = mac ? press.metaKey : press.ctrlKey;
  if (ctrl !== chord.ctrl || press.altKey !== chord.alt) return false;
  // A sign such as "+" or "?" may need Shift on one keyboard and not on another.
  const sign = chord.key.length === 1 && !/[a-z0-9]/i.test(chord.key);
  if (!sign && press.shiftKey !== chord.shift) return false;
  return matchesKey(chord.key, press);
}

function matchesKey(key: string, press: KeyPress): boolean {
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  if (/^[0-9]$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  if (key === '+') return press.key === '=' || press.code === 'NumpadAdd';
  if (key === '-') return press.code === 'NumpadSubtract';
  // With a Cyrillic or Arabic layout the key's place counts, as everywhere else on the computer.
  const otherScript = press.key.length === 1 && press.key > '\u007F';
  return otherScript && /^[a-z]$/i.test(key) && press.code === `Key${key.toUpperCase()}`;
}

/** Whether a text field would take this key as typing. */
export function isTyping(shortcut: string): boolean {
  const { ctrl, alt, key } = parse(shortcut);
  return !ctrl && !alt && key.length === 1;
}

/** The shortcut as Electron's menus want it. */
export function accelerator(shortcut: string): string {
  return shortcut.replace(/\bCtrl\b/, 'CmdOrCtrl');
}

/** The key caps to draw, one a key. */
export function keyCaps(shortcut: string, mac: boolean): string {
  const arrows = shortcut.replace('Left', '←').replace('Right', '→').replace('Up', '↑').replace('Down', '↓');
  const plain = arrows
    .replace('+Plus', ' +')
    .replace('+Minus', ' −')
    .replace(/\+(?=[,./;?]$)/, ' ');
  return mac ? plain.replace('Ctrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : plain;
}
