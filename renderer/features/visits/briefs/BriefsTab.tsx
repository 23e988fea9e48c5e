import { useState } from 'react';
import { useOffer } from '../../../app/offers';
import { useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Frame } from '../../../ui/Frame';
import type { VisitData } from '../use-visit';
import { matrixPlace, pointKinds, readPlace } from './brief-parts';
import type { BriefPlace } from './brief-parts';
import { BriefSheet } from './BriefSheet';
import { BriefTree } from './BriefTree';
import { LibraryPane } from './LibraryPane';
import { NoBrief } from './NoBrief';
import { ObjectiveMatrix } from './ObjectiveMatrix';

/** Briefs and their parts, the texts of one in order, and the library beside it. */
export function BriefsTab({ data, at }: { data: VisitData; at: string | null }) {
  const t = useText();
  const { go } = useNavigation();
  const [asked, setAsked] = useState(0);
  const matrix = at === matrixPlace;
  const place = placeOf(data, matrix ? null : at);
  useOffer('visits.matrix', () => go({ area: 'visits', id: data.visit.id, tab: 'briefs', at: matrixPlace }));
  const answer = useAnswer('visits.brief', { id: place?.briefId ?? '' }, { enabled: place !== null, keepBefore: true });
  const brief = answer.data?.brief.id === place?.briefId ? answer.data : undefined;
  const kind = place?.part ? (pointKinds[place.part] ?? null) : null;
  return (
    <Frame
      id="brief"
      label={t('visits.briefs')}
      start={{
        label: t('visits.briefs'),
        content: <BriefTree data={data} place={matrix ? null : place} brief={matrix ? null : (brief ?? null)} />,
      }}
      end={{
        label: t('visits.library'),
        content: <LibraryPane data={data} brief={brief ?? null} kind={kind} asked={asked} />,
      }}
    >
      {answer.error !== null && <ErrorNote error={answer.error} />}
      {matrix && <ObjectiveMatrix data={data} />}
      {!matrix && place === null && <NoBrief data={data} />}
      {!matrix && place !== null && brief !== undefined && (
        <BriefSheet
          key={place.briefId}
          data={data}
          answer={brief}
          part={place.part}
          onAsk={() => setAsked((n) => n + 1)}
        />
      )}
    </Frame>
  );
}

/** The brief that a link means: by its own id, or by that of a meeting or an objective of it; else the first. */
function placeOf({ briefs, meetings, objectives }: VisitData, at: string | null): BriefPlace | null {
  const first = briefs.find((brief) => brief.kind !== 'steering') ?? briefs[0];
  if (first === undefined) return null;
  if (at === null) return { briefId: first.id, part: null };
  const place = readPlace(at);
  if (briefs.some((brief) => brief.id === place.briefId)) return place;
  const meeting = meetings.find((one) => one.id === at);
  const ofMeeting = meeting && briefs.find((brief) => brief.meetingIds.includes(meeting.id));
  const objective = objectives.find((one) => one.id === at);
  const steering = briefs.find((brief) => brief.kind === 'steering');
  if (objective !== undefined) return { briefId: objective.briefId ?? steering?.id ?? first.id, part: 'objectives' };
  return { briefId: ofMeeting?.id ?? first.id, part: null };
}
