import { Readiness } from '../schema/types';
import { firstStage } from './firstStage';
import { ReadinessSources } from './readinessItem';
import { secondStage } from './secondStage';

export type { ReadinessSources } from './readinessItem';

/**
 * What is on record for the two stages of an audit of the management system: what
 * exists, is approved and is current, and what was carried out through a period, with
 * what was put right in time where it lapsed. Each says what is missing, and what rests
 * on an import. Whether an organisation is ready is for a certification body to say.
 * @public
 */
export function toReadiness(sources: ReadinessSources): Readiness {
  const { from, to } = sources.period;
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    scope: sources.scope,
    stage1: firstStage(sources),
    stage2: secondStage(sources),
  };
}
