import {
  AISystemSpec,
  Calendar,
  incidentClocks,
  IncidentClock,
  ReportDays,
  requirementClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { DAY } from '../util';
import { GovernanceEvent } from './GovernanceEvent';

/** Clocks that ended that long ago are not news. */
const LONGEST_AGO = 90 * DAY;

/** An incident that was reported inside the organisation. */
export interface OpenIncident {
  id: string;
  entityRef: string;
  effectiveAt: string;
  data: Record<string, unknown>;
}

type Phase = 'half' | 'last-day' | 'over';

/**
 * Where the clocks of an incident stand: half of the time, its last day, or nothing of it
 * is left. Only the last of these that was reached is told.
 */
export function incidentEvents(options: {
  incident: OpenIncident;
  entity: Entity;
  reportDays?: ReportDays;
  calendar: Calendar;
  now: number;
}): GovernanceEvent[] {
  const { incident, entity, reportDays, calendar, now } = options;
  const spec = (entity.spec ?? {}) as Partial<AISystemSpec>;
  const clocks = incidentClocks({
    incident,
    spec,
    requirementClass: requirementClass(spec),
    reportDays,
    timeZone: calendar.timeZone,
    now,
  });
  const { awareAt, title, severity } = incident.data;
  const begin = calendar.startOf(
    typeof awareAt === 'string' ? awareAt : incident.effectiveAt,
  );
  return clocks.flatMap(clock => {
    const reached = phaseOf(clock, { begin, calendar, now });
    if (!reached || reached.at < now - LONGEST_AGO) return [];
    return [
      {
        id: `incident:${incident.id}:${clock.kind}:${clock.dueAt}:${reached.phase}`,
        type: 'incident.clock' as const,
        at: reached.at,
        entityRef: incident.entityRef,
        key: `${incident.id}:${clock.kind}`,
        data: {
          system: {
            entityRef: stringifyEntityRef(entity),
            name: entity.metadata.name,
            ...(entity.metadata.title && { title: entity.metadata.title }),
          },
          recordId: incident.id,
          clock: clock.kind,
          phase: reached.phase,
          dueAt: clock.dueAt,
          ...(typeof title === 'string' && { title }),
          ...(typeof severity === 'string' && { severity }),
        },
      },
    ];
  });
}

function phaseOf(
  { dueAt }: IncidentClock,
  { begin, calendar, now }: { begin: number; calendar: Calendar; now: number },
): { phase: Phase; at: number } | undefined {
  const due = Date.parse(dueAt);
  const phases: Array<{ phase: Phase; at: number }> = [
    { phase: 'over', at: due },
    { phase: 'last-day', at: calendar.startOf(calendar.lastDayBefore(due)) },
    { phase: 'half', at: begin + (due - begin) / 2 },
  ];
  return phases.find(({ at }) => at <= now);
}
