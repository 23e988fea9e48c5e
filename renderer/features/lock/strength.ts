/** 0 found in seconds … 4 strong. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/**
 * How hard a passphrase is to guess, by zxcvbn (Wheeler 2016). The word lists are large, so they are loaded only here,
 * where a passphrase is chosen. `known` are words that guessers try first: names of ministry, desk and officer.
 */
export async function strengthOf(passphrase: string, known: readonly string[]): Promise<Strength> {
  const check = await loaded();
  return check(passphrase, known);
}

type Check = (passphrase: string, known: readonly string[]) => Strength;
let loading: Promise<Check> | null = null;

function loaded(): Promise<Check> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Check> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const factory = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase, known) => factory.check(passphrase.slice(0, 128), [...known]).score;
}
