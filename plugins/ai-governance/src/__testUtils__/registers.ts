import {
  RegisterId,
  RegisterPreview,
  REGISTERS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What a register would be told of the fixtures. */
export function registerPreview(
  register: RegisterId,
  overrides: Partial<RegisterPreview> = {},
): RegisterPreview {
  const { title, version, formats, unverified } = REGISTERS[register];
  return {
    register,
    title,
    version,
    unverified,
    formats: [...formats],
    coverage: { systems: 9, covered: 2, undeclared: 1, outside: 6 },
    fields: [
      { field: 'A6.logic', title: 'Operating logic', systems: 2 },
      { title: 'Whether the register concerns the system', systems: 1 },
    ],
    totalGaps: 3,
    gaps: [
      {
        entityRef: 'aisystem:lending/limit',
        title: 'Credit limit advisor',
        section: 'A',
        field: 'A6.logic',
        fieldTitle: 'Operating logic',
        kind: 'missing',
        why: 'The register asks for it in every entry',
        how: 'Declare the annotation ai-governance/eu-annex-viii-a6-logic',
      },
      {
        entityRef: 'aisystem:default/odd',
        kind: 'undeclared',
        why: 'The system does not say whether it belongs in section A of the register, so it has no entry there',
        how: 'Declare spec.roles',
      },
    ],
    ...overrides,
  };
}
