import { describe, expect, it } from 'vitest';
import { deskOf, emptyForm, problemsOf } from './first-run-form';
import { strengthOf } from './strength';

describe('the first page', () => {
  it('asks for a passphrase of eight signs, typed twice alike', () => {
    expect(problemsOf({ passphrase: 'short', again: 'short' }).passphrase).toBe('lock.tooShort');
    expect(problemsOf({ passphrase: 'long enough', again: 'long enougH' }).again).toBe('lock.different');
    expect(problemsOf({ passphrase: 'long enough', again: 'long enough' })).toEqual({ passphrase: null, again: null });
  });

  it('counts signs, not the bytes that they take', () => {
    expect(problemsOf({ passphrase: '😀😀😀😀', again: '😀😀😀😀' }).passphrase).toBe('lock.tooShort');
  });

  it('keeps the passphrase out of the desk', () => {
    const desk = deskOf({ ...emptyForm('en'), passphrase: 'a secret', again: 'a secret' });
    expect(JSON.stringify(desk)).not.toContain('secret');
  });
});

describe('the strength of a passphrase', () => {
  it('tells a guess from four unrelated words', async () => {
    expect(await strengthOf('password1', [])).toBeLessThanOrEqual(1);
    expect(await strengthOf('gravel lantern oyster fiddle', [])).toBe(4);
  });

  it('knows that names of the desk are tried first', async () => {
    const withName = await strengthOf('Qyzmetbaev', ['Qyzmetbaev']);
    expect(withName).toBeLessThan(await strengthOf('Qyzmetbaev', []));
  });
});
