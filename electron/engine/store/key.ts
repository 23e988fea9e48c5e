import { randomBytes, scrypt } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Cost of deriving a key. The list belongs to the file format: newest first, tried in turn when a store is opened. */
interface Cost {
  N: number;
  r: number;
  p: number;
}

/** 128 MiB and about half a second: OWASP's password storage advice for scrypt. */
export const costs: readonly [Cost, ...Cost[]] = [{ N: 2 ** 17, r: 8, p: 1 }];

export const saltLength = 16;

export function newSalt(): Uint8Array {
  return randomBytes(saltLength);
}

/**
 * The raw key of a store: scrypt (RFC 7914) over the passphrase in Unicode NFKC, so that the same keys pressed
 * on another keyboard layout or system give the same key.
 */
export function deriveKey(passphrase: string, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, { ...cost, maxmem: 2 ** 28 }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** The salt is the file's first 16 bytes, as SQLCipher lays it out; null where the file is shorter. */
export function saltOf(path: string): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    const salt = new Uint8Array(saltLength);
    return readSync(file, salt, 0, saltLength, 0) === saltLength ? salt : null;
  } finally {
    closeSync(file);
  }
}
