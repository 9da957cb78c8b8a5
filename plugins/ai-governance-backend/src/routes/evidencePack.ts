import { EvidencePackPart } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { DEFAULT_ORDER } from './exports';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { announceFile } from './sendFile';
import { Spool } from './Spool';
import { readSystemOrder, readSystems } from './systemsQuery';

/** The evidence pack: all that the caller may read about some systems, in a zip. */
export function mountEvidencePackRoutes(options: RouteOptions): void {
  const { router, exports, httpAuth, auditor } = options;

  router.get('/v1/exports/evidence-pack.zip', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { part: number, orderBy, ...query } = req.query;
    const { packId, filter } = readSystems(query);
    const order = readSystemOrder(orderBy) ?? DEFAULT_ORDER;
    const filters = { ...filter, ...(packId && { pack: packId }) };
    await audited(
      {
        auditor,
        request: req,
        eventId: 'evidence-pack-create',
        severityLevel: 'medium',
        meta: {
          filters: { ...filters },
          ...(number !== undefined && { part: number }),
        },
        // The hash distinguishes a pack from one that was made up later.
        describe: packed => ({ ...packed }),
      },
      async () => {
        const { systems, part } = await exports.selectPackedSystems(
          { packId, filter, order, part: number },
          caller,
        );
        announceFile(res, {
          name: packName(exports.today(), part),
          type: 'application/zip',
        });
        try {
          return await exports.writeEvidencePack(
            {
              systems,
              part,
              packId,
              filters,
              output: new Spool(res).toWritable(),
            },
            caller,
          );
        } catch (error) {
          if (res.headersSent) {
            // Half an answer must not read like a whole one.
            res.destroy(error as Error);
          } else {
            res.removeHeader('Content-Disposition');
          }
          throw error;
        }
      },
    );
  });
}

function packName(day: string, part: EvidencePackPart | undefined): string {
  const which = part ? `-part-${part.number}-of-${part.of}` : '';
  return `evidence-pack-${day}${which}.zip`;
}
