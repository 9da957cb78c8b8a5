import { EvidencePackPart } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { DEFAULT_ORDER } from './exports';
import { RawQuery, readInteger, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { announceFile } from './sendFile';
import { readSystemFilter, readSystemOrder } from './systemsQuery';

const MOST_PARTS = 100_000;

/** The evidence pack: all that the caller may read about some systems, in a zip. */
export function registerEvidencePack(options: RouteOptions): void {
  const { router, exports, httpAuth, auditor } = options;

  router.get('/v1/exports/evidence-pack.zip', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const packId = readText(query, 'pack');
    const filter = readSystemFilter(query);
    const order = readSystemOrder(query) ?? DEFAULT_ORDER;
    const number = readInteger(query, 'part', { min: 1, max: MOST_PARTS });
    const filters = { ...filter, ...(packId && { pack: packId }) };
    await audited(
      {
        auditor,
        request: req,
        eventId: 'evidence-pack-create',
        severityLevel: 'medium',
        meta: {
          filters: filters as {},
          ...(number !== undefined && { part: number }),
        },
        // With the hash, a pack can be told from one that was made up later.
        describe: packed => ({ ...packed }),
      },
      async () => {
        const { systems, part } = await exports.selectPackedSystems(
          { packId, filter, order, part: number },
          caller,
        );
        const output = announceFile(res, {
          name: packName(part),
          type: 'application/zip',
        });
        try {
          return await exports.writeEvidencePack(
            { systems, part, packId, filters, output },
            caller,
          );
        } catch (error) {
          if (output.headersSent) {
            // Half an answer must not read like a whole one.
            output.destroy(error as Error);
          } else {
            output.removeHeader('Content-Disposition');
          }
          throw error;
        }
      },
    );
  });
}

function packName(part: EvidencePackPart | undefined): string {
  const day = new Date().toISOString().slice(0, 10);
  const which = part ? `-part-${part.number}-of-${part.of}` : '';
  return `evidence-pack-${day}${which}.zip`;
}
