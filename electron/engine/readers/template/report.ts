import type { TemplateNote } from '../../../../shared/templates/found';

/** What reading leaves out of a template, counted by kind. */
export type Stripped =
  | 'macros'
  | 'glossary'
  | 'attached-template'
  | 'protection'
  | 'controls'
  | 'linked-pictures'
  | 'external'
  | 'comments'
  | 'tracked-changes'
  | 'authors'
  | 'session-ids'
  | 'custom-data'
  | 'embedded-objects'
  | 'hidden-text'
  | 'fields'
  | 'page-numbers'
  | 'watermarks'
  | 'text-boxes'
  | 'drawings'
  | 'pictures'
  | 'list-pictures'
  | 'even-headers-off';

export class Report {
  private readonly counts = new Map<Stripped, number>();

  add(what: Stripped, times = 1): void {
    if (times > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  notes(): TemplateNote[] {
    return [...this.counts].map(([code, count]) => ({ code, params: { count } }));
  }
}
