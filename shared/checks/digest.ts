/** 64 bits of a text as 16 hex digits (FNV-1a twice over, from two beginnings): tells whether it is what it was, and no more. */
export function digestOf(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((start) => fnv(text, start)).join('');
}

function fnv(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
