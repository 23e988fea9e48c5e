import { usualHouseLimits, houseLimitsOf, type HouseLimits } from '../../shared/points/house-limits';
import { useAnswer } from './queries';

/** How much a principal can use, as the desk has set it. */
export function useHouseLimits(): HouseLimits {
  const { data } = useAnswer('settings.get', {});
  return data === undefined ? usualHouseLimits : houseLimitsOf(data.desk);
}
