/** A piece of a typed formula; `at` is where it begins. */
export interface Token {
  kind: 'range' | 'period' | 'arrow' | 'name' | 'level' | 'product' | 'number' | 'sign' | 'word' | 'unknown';
  text: string;
  at: number;
}

const period = String.raw`latest(?:-\d+)?(?!\w)|FY\d{4}-\d{2}|\d{4}-[QH][1-4]|\d{4}-\d{2}(?:\/\d{4}-\d{2})?(?!\d)|(?:19|20)\d{2}(?!\d)`;

/** In the order in which they are tried: a year before a code of goods, a span before both. */
const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['range', new RegExp(String.raw`(?:${period})\s*(?:\.\.|…|–)\s*(?:${period})`, 'iuy')],
  ['period', new RegExp(period, 'iuy')],
  ['arrow', /→|->/uy],
  ['name', /"[^"]*"|“[^”]*”/uy],
  ['level', /hs\s?[246](?!\d)/iuy],
  ['product', /hs\s?\d{2,6}(?!\d)|\d{6}(?!\d)|\d{4}(?!\d)|\d{2}(?!\d)/iuy],
  ['number', /\d+/uy],
  ['sign', /[(),+−/-]/uy],
  ['word', /[\p{L}\p{M}](?:[\p{L}\p{M}’'.&]|-(?=\p{L}))*/uy],
];

/** Parts a typed formula into its pieces; what is none of them is a piece of its own. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text[at] ?? '')) at += 1;
    else {
      const token = tokenAt(text, at);
      tokens.push(token);
      at += token.text.length;
    }
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && found !== '') return { kind, text: found, at };
  }
  return { kind: 'unknown', text: text[at] ?? '', at };
}
