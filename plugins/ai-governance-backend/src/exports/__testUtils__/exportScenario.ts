import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotAllowedError } from '@backstage/errors';
import { Knex } from 'knex';
import {
  ENTITY_REF,
  people,
  recordScenario,
} from '../../__testUtils__/recordScenario';
import { RecordService } from '../../records/RecordService';
import { ExportService } from '../ExportService';

/** A text that breaks out of whatever takes it for markup or a formula. */
export const HOSTILE = '=cmd()|"<script>alert(1)</script>';

/** A system with records of every kind that exports tell of. */
export async function exportScenario(
  knex: Knex,
  options: { readsTrail?: boolean; timeZone?: string } = {},
) {
  const scenario = await recordScenario(knex, {
    ...(options.timeZone && { timeZone: options.timeZone }),
  });
  const { write, act, inDays, records, service } = scenario;
  await write('ada', {
    type: 'risk',
    data: {
      title: HOSTILE,
      category: 'safety',
      cause: 'The world moves',
      event: 'Results age',
      consequence: 'People are refused',
      affectedParties: ['Applicants'],
      inherent: { likelihood: 4, impact: 4 },
      residual: { likelihood: 3, impact: 4 },
      treatment: 'mitigate',
      owner: 'user:default/rio',
      dueDate: '2026-11-01',
      controls: ['INV-02'],
    },
    submit: true,
  });
  const waiver = await write('ada', {
    type: 'waiver',
    subject: 'INV-04',
    data: { reason: 'The supplier answers next month' },
    expiresAt: inDays(20),
    submit: true,
  });
  await act('rio', 'approve', waiver.id);
  await write('ada', {
    type: 'governance-review',
    data: { decision: 'continue', attendees: ['user:default/ada'] },
    submit: true,
  });
  const reading = options.readsTrail
    ? records
    : Object.create(records, {
        readTrail: {
          value: async () => {
            throw new NotAllowedError('Not the trail');
          },
        },
        ...Object.fromEntries(
          (
            [
              'getRecord',
              'listRecords',
              'listRevisions',
              'listRecordTypes',
              'getRiskSettings',
              'readNames',
              'readTrailExcerpt',
            ] as const
          ).map(name => [
            name,
            {
              value: (records[name] as Function).bind(records),
              writable: true,
            },
          ]),
        ),
      });
  const exports = new ExportService({
    service,
    records: reading,
    managementSystem: scenario.managementSystem,
    attachments: scenario.attachments,
    generator: { name: 'ai-governance', version: '1.2.3' },
    calendar: Calendar.of(options.timeZone),
    now: () => scenario.clock.now,
  });
  const read = () => exports.readSystem({ entityRef: ENTITY_REF }, people.bob);
  return {
    ...scenario,
    exports,
    /** What exports read records through. */
    reading: reading as RecordService,
    waiver,
    read,
    context: exports.context(people.bob),
    caller: people.bob,
  };
}

export { ENTITY_REF };
