import {
  EvidencePackPart,
  EXPORT_STATEMENT,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Why no records of the organisation are in a pack; nothing where they are. */
function whyNone(
  organisation: object | undefined,
  part: EvidencePackPart | undefined,
): string {
  if (organisation) return '';
  return part && part.number > 1
    ? '\nThe records of the organisation are in part 1, for whom may read them.\n'
    : '\nIt holds no records of the organisation: the person for whom it was generated may not\nread the management system.\n';
}

/** The first file that a reader of a pack opens. */
export function packReadme(options: {
  systems: number;
  part?: EvidencePackPart;
  generatedAt: string;
  trail: 'full' | 'excerpt';
  organisation?: { records: number; files: number };
}): string {
  const { part, organisation } = options;
  const others = part
    ? `\nThis is part ${part.number} of ${part.of}. All parts together hold ${part.systems} AI systems;\nthe others are in the other parts. Check all parts at once, which shows that none is left out.\n`
    : '';
  const trail =
    options.trail === 'full'
      ? 'trail.json holds the whole trail.'
      : 'trail.json holds the entries of these systems. Of every other entry it holds place and hash alone, so that the chain can be followed and be held to the whole trail later.';
  const ofOrganisation = organisation
    ? `organisation/      the records of the organisation: ${organisation.records}, files: ${organisation.files}
  records.html, records.pdf
  records.json     records with every revision
  files/           files that they refer to
`
    : '';
  return `Evidence pack of AI governance
Generated at ${options.generatedAt}, AI systems: ${options.systems}
${others}
${EXPORT_STATEMENT}

manifest.json      every other file with its size and SHA-256
inventory.csv      the systems
packs/             the control packs as they were in force
systems/           one folder for each system:
  dossier.html, dossier.pdf, gap-report.html, gap-report.pdf
  scorecard.json   the result
  inputs.json      all that the result rests on
  records.json     records with every revision
  controls.csv, risks.csv, records.csv, history.csv
  cyclonedx.json   CycloneDX 1.6 declarations
  oscal.json       OSCAL assessment results
${ofOrganisation}trail.json         the trail of all writes; each entry carries the hash of the one before

${trail}
${whyNone(organisation, part)}
Check it without the portal and without a network:

  ai-governance verify ${part ? 'PART-1.zip PART-2.zip …' : 'PACK.zip'}

The command compares every hash, finds files that were added or taken away, follows the
trail, holds the records of the organisation to it, and evaluates the inputs again. Anyone who can rewrite every file can
also forge a matching manifest: the portal's audit log holds the SHA-256 of the manifest.
Give it to the command with --noted-hash.
`;
}
