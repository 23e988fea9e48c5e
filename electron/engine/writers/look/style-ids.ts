/** Names of every paragraph style that the body may use; the style sheet defines each. */
export type ParagraphStyle =
  | 'Normal'
  | 'BodyText'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'AnnexHeading'
  | 'Title'
  | 'Subtitle'
  | 'CoverKicker'
  | 'CoverCopy'
  | 'CoverSpace'
  | 'CoverValue'
  | 'SampleNotice'
  | 'TOCHeading'
  | 'TOC1'
  | 'Header'
  | 'Footer'
  | 'Marking'
  | 'MarkingBottom'
  | 'FootnoteText'
  | 'EndnoteText'
  | 'Caption'
  | 'BriefNumber'
  | 'BriefDate'
  | 'BriefVisit'
  | 'BriefBy'
  | 'FactLabel'
  | 'FactValue'
  | 'Objective'
  | 'Point'
  | 'PointDetail'
  | 'NumberedText'
  | 'ListBullet'
  | 'PressLine'
  | 'Quote'
  | 'ReleaseNote'
  | 'Headline'
  | 'Version'
  | 'TableHead'
  | 'TableHeadNumber'
  | 'TableText'
  | 'TableNumber'
  | 'TableTime'
  | 'TableSub'
  | 'TableSubNumber'
  | 'TableTotal'
  | 'TableTotalNumber'
  | 'TableQuote'
  | 'TableSay'
  | 'StopLine'
  | 'TableSource'
  | 'BoxHead'
  | 'BoxHeadNotDisclosed'
  | 'BoxText'
  | 'BoxDate'
  | 'Clearance'
  | 'PersonName'
  | 'PersonOffice'
  | 'ChartHolder'
  | 'TableGap'
  | 'EndOfTable'
  | 'HeaderWide'
  | 'FooterWide'
  | 'BriefNumberWide'
  | 'CardMarking'
  | 'CardHead'
  | 'CardTitle'
  | 'CardPoint'
  | 'CardNumber'
  | 'CardDoNotSay';

export type CharacterStyle =
  | 'DefaultParagraphFont'
  | 'Strong'
  | 'Emphasis'
  | 'StrongEmphasis'
  | 'PointLead'
  | 'ObjectiveKind'
  | 'Priority'
  | 'Likelihood'
  | 'CopyNumber'
  | 'NotHeld'
  | 'PortionMark'
  | 'Quiet'
  | 'FootnoteReference'
  | 'EndnoteReference'
  | 'Hyperlink'
  | 'PageNumber';

export type TableStyle =
  | 'TableNormal'
  | 'PackTable'
  | 'PackRaise'
  | 'PackFacts'
  | 'PackProgramme'
  | 'PackOverview'
  | 'PackForm'
  | 'PackBoxMayBeUsed'
  | 'PackBoxNotToBeDisclosed'
  | 'PackPlain'
  | 'PackCards';

/** The style of a marking on a card. */
export function cardMarkingStyle(ink: string): string {
  return `CardMarking${ink.toUpperCase()}`;
}

/** The style of a marking printed in `ink`: each colour of the scheme has a style of its own. */
export function markingStyle(place: 'top' | 'bottom', ink: string): string {
  return `${place === 'top' ? 'Marking' : 'MarkingBottom'}${ink.toUpperCase()}`;
}

const numberStyles: ReadonlySet<string> = new Set<ParagraphStyle>([
  'TableHeadNumber',
  'TableNumber',
  'TableSubNumber',
  'TableTotalNumber',
]);

/** Whether a style is one of columns of numbers. */
export function isNumberStyle(style: string): boolean {
  return numberStyles.has(style);
}
