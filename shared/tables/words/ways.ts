/** "To India", "From China", "Vers la France": the way to or from a place, as rows below exports and imports write it. */
const WAY =
  /^(?:to|from|with|vers|depuis|en provenance de|hacia|desde|para|nach|aus|в|во|из|до|з)(?: (?:the|la|le|les|l['’]|el|los|las|die|den))? (?=\S)/iu;

/** A label without the way before the place that it names. */
export function withoutWay(label: string): string {
  return label.trim().replace(WAY, '');
}
