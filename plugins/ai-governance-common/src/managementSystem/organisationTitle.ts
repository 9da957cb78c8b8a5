import { clauseOfReference } from './clauses';

/** Records of which there is one, that have no title of their own. */
const TITLES: Record<string, string | undefined> = {
  'risk-criteria': 'AI risk criteria and method',
  'impact-assessment-process': 'Process of impact assessments',
  'roles-and-authorities': 'Roles and authorities',
  'communication-plan': 'Communication plan',
};

/**
 * What a record of the organisation is called where it has no title of its own: by the
 * clause, the obligation, the measured value or the version that it is about.
 * Undefined where the title of its type says enough.
 * @public
 */
export function organisationTitle(record: {
  type: string;
  subject?: string;
  data: Record<string, unknown>;
}): string | undefined {
  const { type, subject, data } = record;
  switch (type) {
    case 'clause-statement': {
      const clause = clauseOfReference(subject ?? '');
      return clause && `${clause.id} ${clause.title}`;
    }
    case 'obligation-decision':
      return subject?.split(':').pop();
    case 'objective-progress':
      return data.value === undefined ? subject : `${subject}: ${data.value}`;
    case 'scope-statement':
      return 'Scope of the management system';
    case 'statement-of-applicability':
      return data.version === undefined
        ? undefined
        : `Statement of Applicability ${data.version}`;
    case 'decision-follow-up':
      return data.decision === undefined
        ? undefined
        : `Decision ${data.decision}: ${data.state}`;
    default:
      return TITLES[type];
  }
}
