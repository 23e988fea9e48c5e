import { describe, expect, it } from 'vitest';
import { accelerator, isPressed, isTyping, keyCaps, type KeyPress } from './shortcut';

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

describe('shortcuts', () => {
  it('need exactly the keys that they name', () => {
    expect(isPressed('Ctrl+Z', press('z', 'KeyZ', { ctrlKey: true }), false)).toBe(true);
    expect(isPressed('Ctrl+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(isPressed('Ctrl+Shift+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(isPressed('Ctrl+1', press('1', 'Digit1', { ctrlKey: true, altKey: true }), false)).toBe(false);
    expect(isPressed('Alt+Left', press('ArrowLeft', 'ArrowLeft', { altKey: true }), false)).toBe(true);
  });

  it('work on a Cyrillic and on an Arabic keyboard', () => {
    expect(isPressed('Ctrl+K', press('л', 'KeyK', { ctrlKey: true }), false)).toBe(true);
    expect(isPressed('Ctrl+K', press('ك', 'KeyK', { ctrlKey: true }), false)).toBe(true);
    expect(isPressed('Ctrl+K', press('q', 'KeyK', { ctrlKey: true }), false)).toBe(false);
  });

  it('find digits on a French keyboard and signs wherever they are', () => {
    expect(isPressed('Ctrl+2', press('é', 'Digit2', { ctrlKey: true }), false)).toBe(true);
    expect(isPressed('Ctrl+Plus', press('+', 'Equal', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(isPressed('Ctrl+Plus', press('=', 'Equal', { ctrlKey: true }), false)).toBe(true);
    expect(isPressed('Ctrl+Minus', press('-', 'NumpadSubtract', { ctrlKey: true }), false)).toBe(true);
  });

  it('mean Command on a Mac', () => {
    expect(isPressed('Ctrl+K', press('k', 'KeyK', { metaKey: true }), true)).toBe(true);
    expect(isPressed('Ctrl+K', press('k', 'KeyK', { ctrlKey: true }), true)).toBe(false);
    expect(keyCaps('Ctrl+Shift+P', true)).toBe('⌘⇧P');
  });

  it('tell typing from commands', () => {
    expect(isTyping('/')).toBe(true);
    expect(isTyping('Ctrl+K')).toBe(false);
    expect(isTyping('F1')).toBe(false);
  });

  it('are written for menus and for people', () => {
    expect(accelerator('Ctrl+Shift+Z')).toBe('CmdOrCtrl+Shift+Z');
    expect(keyCaps('Alt+Left', false)).toBe('Alt+←');
    expect(keyCaps('Ctrl+Plus', false)).toBe('Ctrl +');
    expect(keyCaps('Ctrl+,', false)).toBe('Ctrl ,');
    expect(keyCaps('Ctrl+Shift+P', false)).toBe('Ctrl+Shift+P');
  });
});
