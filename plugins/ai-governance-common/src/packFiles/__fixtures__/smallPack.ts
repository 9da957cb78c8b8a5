/** A pack of two controls that may be used. */
export const smallPackText = `id: small
version: 1.0.0
title: A small pack
framework: Our own
description: Two controls of our own.
sources:
  - url: https://rules.example.com
    checkedOn: 2026-11-23
controls:
  - id: OWN-01
    title: Somebody owns it
    description: One team answers for it.
    annexA: [A.3.2]
    clauses: ['5.3']
    dueFrom: inception
    require: { high: required, limited: required, minimal: recommended }
    evidence: { kind: entity, source: spec.owner }
    check:
      rule: people
      field: spec.owner
    weight: 3
    gate: true
    remediation: Set spec.owner.
    fixAt: spec.owner
    crosswalk: {}
  - id: OWN-02
    title: It was reviewed
    description: A review was held.
    annexA: []
    clauses: ['9.1']
    dueFrom: deployment
    require: { high: required, limited: recommended, minimal: off }
    appliesWhen:
      trait: affectsPersons
    evidence: { kind: record, source: record:governance-review }
    check:
      allOf:
        - rule: record
          type: governance-review
        - when: { class: [high] }
          then: { rule: text, field: spec.intendedUse.purpose }
    validityDays: { high: 90, limited: 180 }
    weight: 1
    gate: false
    remediation: Hold the review.
    crosswalk:
      nistAiRmf: [GOVERN 1.5]
`;
