/**
 * What a file from outside may cost, as the desk may set it: by the name that the setting has, the least and the most
 * that it takes and what it is until somebody sets it. Megabytes are of 2^20 bytes.
 */
export const readingLimits = {
  /** The file itself. */
  fileMegabytes: { least: 1, most: 1024, usual: 256 },
  /** What an archive says that it unpacks to, all parts together. */
  unpackedMegabytes: { least: 16, most: 8192, usual: 2048 },
  /** Cells of the whole file, in millions. */
  millionCells: { least: 1, most: 100, usual: 20 },
  /** How long nothing may come out of a file. */
  silentSeconds: { least: 5, most: 600, usual: 10 },
  /** Working memory of the reader. */
  memoryMegabytes: { least: 128, most: 4096, usual: 512 },
} as const;

export type ReadingLimit = keyof typeof readingLimits;
export type ReadingLimits = Readonly<Record<ReadingLimit, number>>;

/** What counts until somebody sets it. */
export const usualLimits: ReadingLimits = {
  fileMegabytes: readingLimits.fileMegabytes.usual,
  unpackedMegabytes: readingLimits.unpackedMegabytes.usual,
  millionCells: readingLimits.millionCells.usual,
  silentSeconds: readingLimits.silentSeconds.usual,
  memoryMegabytes: readingLimits.memoryMegabytes.usual,
};
