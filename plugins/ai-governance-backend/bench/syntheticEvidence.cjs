/* Providers of the records and measurements of synthetic systems. */

function createEvidenceProviders(systems) {
  const byRef = new Map(
    systems.map(system => [
      `aisystem:default/${system.entity.metadata.name}`,
      system,
    ]),
  );
  const pick = read =>
    async function pickEvidence({ entityRefs }) {
      return Object.fromEntries(
        entityRefs
          .filter(ref => byRef.has(ref))
          .map(ref => [ref, read(byRef.get(ref)).items ?? []]),
      );
    };
  return {
    evidenceProviders: [
      { getName: () => 'bench', getRecords: pick(system => system.records) },
    ],
    metricProviders: [
      {
        getName: () => 'bench',
        getMeasurements: pick(system => system.metrics),
      },
    ],
  };
}

module.exports = { createEvidenceProviders };
