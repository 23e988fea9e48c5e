/** Styles of paragraphs that are headings by name, in English and in Russian versions of Word. */
const HEADING_STYLE = /^(?:heading|title|subtitle|заголовок|название|подзаголовок)/i;
const OFF = /^(?:0|false|off|none)$/;

/**
 * Tells whether a paragraph stands out as a heading: it has a heading's style, or all its words are bold or underlined,
 * which is how those write who never met a style.
 */
export class Emphasis {
  private styled = false;
  private strong = false;
  private all = 0;
  private emphasised = 0;

  /** An element of a paragraph with its `w:val`. */
  open(name: string, value: string | null): void {
    if (name === 'pStyle') this.styled = HEADING_STYLE.test(value ?? '');
    else if (name === 'r') this.strong = false;
    else if (name === 'rStyle') this.strong ||= /^strong/i.test(value ?? '');
    else if (name === 'b' || name === 'bCs' || name === 'u') this.strong ||= !OFF.test(value ?? '');
  }

  /** Words of the run that one is in. */
  words(text: string): void {
    const { length } = text.trim();
    this.all += length;
    if (this.strong) this.emphasised += length;
  }

  /** Ends the paragraph: whether it stands out. */
  take(): boolean {
    const standsOut = this.styled || (this.all > 0 && this.emphasised === this.all);
    this.styled = this.strong = false;
    this.all = this.emphasised = 0;
    return standsOut;
  }
}
