/** The bytes of a text in any encoding that can be decoded: by a table of all that one and two bytes stand for. */
export function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number[]>();
  const know = (bytes: number[]) => {
    const sign = decoder.decode(new Uint8Array(bytes));
    if ([...sign].length === 1 && sign !== '\uFFFD' && !table.has(sign)) table.set(sign, bytes);
  };
  for (let one = 0; one < 256; one += 1) know([one]);
  for (let one = 0x81; one < 0xff; one += 1) for (let two = 0x40; two < 0xff; two += 1) know([one, two]);
  return new Uint8Array([...text].flatMap((sign) => table.get(sign) ?? [0x3f]));
}
