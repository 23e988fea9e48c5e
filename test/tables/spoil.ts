/** Ways in which a file comes to harm on its way; the same seed gives the same harm. */
export const HARMS = ['flipped', 'cut', 'spliced', 'overwritten'] as const;
export type Harm = (typeof HARMS)[number];

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A spoilt copy of a file. */
export function spoilt(sound: Uint8Array, harm: Harm, seed: number): Uint8Array {
  const random = dice(seed);
  const below = (count: number) => Math.floor(random() * count);
  if (harm === 'cut') return sound.slice(0, below(sound.length));
  const bytes = sound.slice();
  if (harm === 'flipped') {
    for (let left = 1 + below(4); left > 0; left -= 1) {
      const at = below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    }
    return bytes;
  }
  const from = below(bytes.length);
  const piece = sound.subarray(from, from + 1 + below(300));
  const at = below(bytes.length);
  if (harm === 'overwritten') {
    bytes.set(piece.subarray(0, bytes.length - at), at);
    return bytes;
  }
  return new Uint8Array([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)]);
}
