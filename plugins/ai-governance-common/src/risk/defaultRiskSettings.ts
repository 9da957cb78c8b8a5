import { RiskSettings } from '../schema/types';
import { riskLibrary } from './riskLibrary';

/** What holds when an organisation configures nothing. @public */
export const defaultRiskSettings: RiskSettings = {
  likelihood: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
  impact: ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'],
  bands: [
    { id: 'low', title: 'Low', from: 1 },
    { id: 'moderate', title: 'Moderate', from: 5 },
    { id: 'high', title: 'High', from: 10 },
    { id: 'critical', title: 'Critical', from: 16 },
  ],
  appetite: { default: 9 },
  categories: [
    { id: 'bias-and-discrimination', title: 'Bias and discrimination' },
    { id: 'data-quality-and-integrity', title: 'Data quality and integrity' },
    { id: 'safety', title: 'Safety' },
    { id: 'operational-disruption', title: 'Operational disruption' },
    { id: 'privacy-and-data-protection', title: 'Privacy and data protection' },
    { id: 'security-and-misuse', title: 'Security and misuse' },
    { id: 'third-party', title: 'Third party' },
    { id: 'legal', title: 'Legal' },
    { id: 'transparency', title: 'Transparency' },
    { id: 'environment', title: 'Environment' },
  ],
  library: riskLibrary,
};
