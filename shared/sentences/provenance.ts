/** Where something was reported: `The News, 2024-11-25, as reported by APP`; empty where nothing is known. */
export function wordProvenance(
  {
    publisher,
    published,
    reportedBy,
  }: { publisher: string | null; published: string | null; reportedBy: string | null },
  title: string,
): string {
  const by = reportedBy === null || reportedBy === publisher ? null : `as reported by ${reportedBy}`;
  const parts = [publisher ?? (by === null ? title : null), published, by].filter(
    (part) => part !== null && part !== '',
  );
  return parts.join(', ');
}

/** The note of a claim that its speaker denied. */
export function wordDenied(): string {
  return 'Denied by the speaker.';
}
