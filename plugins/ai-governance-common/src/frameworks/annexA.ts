/** A control of Annex A of ISO/IEC 42001:2023, by number and short title. @public */
export interface AnnexAControl {
  /** Such as A.6.2.4. */
  id: string;
  title: string;
  /** Number of the objective, such as A.6.2. */
  objective: string;
  /**
   * Where its evidence belongs. What belongs to the organisation, such as a process or
   * an objective, is not shown by an artefact of one system. The standard does not say;
   * this is our judgement.
   */
  level: 'system' | 'organisation' | 'both';
}

/** Objectives of Annex A by number. @public */
export const annexAObjectives: Readonly<Record<string, string>> = {
  'A.2': 'Policies related to AI',
  'A.3': 'Internal organization',
  'A.4': 'Resources for AI systems',
  'A.5': 'Assessing impacts of AI systems',
  'A.6.1': 'Management guidance for AI system development',
  'A.6.2': 'AI system life cycle',
  'A.7': 'Data for AI systems',
  'A.8': 'Information for interested parties of AI systems',
  'A.9': 'Use of AI systems',
  'A.10': 'Third-party and customer relationships',
};

/** The 38 controls of Annex A, A.2.2 to A.10.4. @public */
export const annexAControls: readonly AnnexAControl[] = [
  { id: 'A.2.2', title: 'AI policy', objective: 'A.2', level: 'organisation' },
  {
    id: 'A.2.3',
    title: 'Alignment with other organizational policies',
    objective: 'A.2',
    level: 'organisation',
  },
  {
    id: 'A.2.4',
    title: 'Review of the AI policy',
    objective: 'A.2',
    level: 'organisation',
  },
  {
    id: 'A.3.2',
    title: 'AI roles and responsibilities',
    objective: 'A.3',
    level: 'both',
  },
  {
    id: 'A.3.3',
    title: 'Reporting of concerns',
    objective: 'A.3',
    level: 'both',
  },
  {
    id: 'A.4.2',
    title: 'Resource documentation',
    objective: 'A.4',
    level: 'both',
  },
  { id: 'A.4.3', title: 'Data resources', objective: 'A.4', level: 'system' },
  { id: 'A.4.4', title: 'Tooling resources', objective: 'A.4', level: 'both' },
  {
    id: 'A.4.5',
    title: 'System and computing resources',
    objective: 'A.4',
    level: 'both',
  },
  { id: 'A.4.6', title: 'Human resources', objective: 'A.4', level: 'both' },
  {
    id: 'A.5.2',
    title: 'AI system impact assessment process',
    objective: 'A.5',
    level: 'organisation',
  },
  {
    id: 'A.5.3',
    title: 'Documentation of AI system impact assessments',
    objective: 'A.5',
    level: 'system',
  },
  {
    id: 'A.5.4',
    title: 'Assessing AI system impact on individuals or groups of individuals',
    objective: 'A.5',
    level: 'system',
  },
  {
    id: 'A.5.5',
    title: 'Assessing societal impacts of AI systems',
    objective: 'A.5',
    level: 'system',
  },
  {
    id: 'A.6.1.2',
    title: 'Objectives for responsible development of AI system',
    objective: 'A.6.1',
    level: 'organisation',
  },
  {
    id: 'A.6.1.3',
    title: 'Processes for responsible AI system design and development',
    objective: 'A.6.1',
    level: 'organisation',
  },
  {
    id: 'A.6.2.2',
    title: 'AI system requirements and specification',
    objective: 'A.6.2',
    level: 'system',
  },
  {
    id: 'A.6.2.3',
    title: 'Documentation of AI system design and development',
    objective: 'A.6.2',
    level: 'system',
  },
  {
    id: 'A.6.2.4',
    title: 'AI system verification and validation',
    objective: 'A.6.2',
    level: 'system',
  },
  {
    id: 'A.6.2.5',
    title: 'AI system deployment',
    objective: 'A.6.2',
    level: 'system',
  },
  {
    id: 'A.6.2.6',
    title: 'AI system operation and monitoring',
    objective: 'A.6.2',
    level: 'system',
  },
  {
    id: 'A.6.2.7',
    title: 'AI system technical documentation',
    objective: 'A.6.2',
    level: 'system',
  },
  {
    id: 'A.6.2.8',
    title: 'AI system recording of event logs',
    objective: 'A.6.2',
    level: 'system',
  },
  {
    id: 'A.7.2',
    title: 'Data for development and enhancement of AI system',
    objective: 'A.7',
    level: 'organisation',
  },
  {
    id: 'A.7.3',
    title: 'Acquisition of data',
    objective: 'A.7',
    level: 'system',
  },
  {
    id: 'A.7.4',
    title: 'Quality of data for AI systems',
    objective: 'A.7',
    level: 'system',
  },
  {
    id: 'A.7.5',
    title: 'Data provenance',
    objective: 'A.7',
    level: 'organisation',
  },
  { id: 'A.7.6', title: 'Data preparation', objective: 'A.7', level: 'system' },
  {
    id: 'A.8.2',
    title: 'System documentation and information for users',
    objective: 'A.8',
    level: 'system',
  },
  {
    id: 'A.8.3',
    title: 'External reporting',
    objective: 'A.8',
    level: 'organisation',
  },
  {
    id: 'A.8.4',
    title: 'Communication of incidents',
    objective: 'A.8',
    level: 'organisation',
  },
  {
    id: 'A.8.5',
    title: 'Information for interested parties',
    objective: 'A.8',
    level: 'both',
  },
  {
    id: 'A.9.2',
    title: 'Processes for responsible use of AI systems',
    objective: 'A.9',
    level: 'organisation',
  },
  {
    id: 'A.9.3',
    title: 'Objectives for responsible use of AI system',
    objective: 'A.9',
    level: 'organisation',
  },
  {
    id: 'A.9.4',
    title: 'Intended use of the AI system',
    objective: 'A.9',
    level: 'system',
  },
  {
    id: 'A.10.2',
    title: 'Allocating responsibilities',
    objective: 'A.10',
    level: 'both',
  },
  { id: 'A.10.3', title: 'Suppliers', objective: 'A.10', level: 'both' },
  { id: 'A.10.4', title: 'Customers', objective: 'A.10', level: 'both' },
];
