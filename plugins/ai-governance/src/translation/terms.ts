/** Terms that a reader meets in the views; docs/glossary.md lists the same. */
export const termsMessages = {
  termName: {
    pack: 'Control pack',
    control: 'Control',
    required: 'Required',
    recommended: 'Recommended',
    due: 'Due',
    notDue: 'Not due yet',
    notApplicable: 'Not applicable',
    waived: 'Waived',
    expired: 'Expired',
    unknown: 'Unknown',
    gate: 'Gate',
    points: 'Points',
    completeness: 'Completeness',
    level: 'Level',
    class: 'Class',
    stage: 'Life cycle stage',
    ownership: 'Ownership',
    blocked: 'Blocked',
    openHighRisks: 'Open high risks',
    appetite: 'Risk appetite',
  },
  term: {
    pack: 'A set of controls that systems are measured by. Several can be in force; the default one gives the level.',
    control:
      'One check of a system: it names what has to be there, from which stage on, and for how long it stays valid.',
    required:
      'The class and the traits of the system ask for the control, so it counts in the score once it is due.',
    recommended:
      'Good to have and not in the score. It becomes required when the class or a trait of the system changes.',
    due: 'Required at the stage that the system has reached: it passes, fails, has expired or could not be read. Only what is due counts in the score.',
    notDue:
      'Asked for at a later stage of the life cycle; not in the score yet.',
    notApplicable:
      'Ruled out by the class or by a declared trait of the system, with the reason; never in the score.',
    waived:
      'It need not pass until a day, for a reason that a second person approved. It does not count in the score.',
    expired:
      'The evidence was valid once; its last day has passed, or newer facts supersede it.',
    unknown: 'A source could not be read. That is not a pass.',
    gate: 'A control that holds the level at bronze at most while it is due and does not pass.',
    points:
      'Each required control that is due counts with its weight; those that pass give their points.',
    completeness:
      'Control completeness as configured: the points that pass, as a share of the points that are due. It says nothing of conformity with a standard or a law.',
    level:
      'Bronze, silver or gold, by completeness. A gate that does not pass holds it at bronze, and gold needs current evidence for all that is due.',
    class:
      'How much could go wrong for people, as declared by the terms of Regulation (EU) 2024/1689. Without one, a system is measured as high risk.',
    stage:
      'How far the system is, from inception to retirement, by the stages of ISO/IEC 22989. It decides which controls are due.',
    ownership:
      'Whether somebody is accountable: an owner is declared, exists in the catalog, and has members.',
    blocked: 'Declared as a prohibited practice, and in use.',
    openHighRisks:
      'Risks of the register that are not closed and whose rating is high or worse.',
    appetite:
      'The rating that the organisation takes on without asking. A risk above it needs treatment and somebody who accepts what is left.',
  },
} as const;
