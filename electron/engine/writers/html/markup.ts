/** HTML that is safe to join: every word in it has been escaped. */
export type Html = string;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as HTML, also inside an attribute. */
export function escapeHtml(text: string): Html {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Attributes; those that are null are left out, true stands alone. */
export type Attributes = Readonly<Record<string, string | number | true | null>>;

/** An element around HTML. */
export function tag(name: string, attributes: Attributes, ...inside: readonly Html[]): Html {
  return `${opening(name, attributes)}${inside.join('')}</${name}>`;
}

/** An element that holds nothing. */
export function emptyTag(name: string, attributes: Attributes): Html {
  return opening(name, attributes);
}

function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null) return '';
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  });
  return `<${name}${written.join('')}>`;
}
