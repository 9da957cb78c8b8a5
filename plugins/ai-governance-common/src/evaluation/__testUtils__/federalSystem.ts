import { US_FEDERAL_PRACTICES } from '../../entity/vocabulary';
import { ombM2521Pack } from '../../packs/shipped/ombM2521Pack.generated';
import { Change, EU_LINKS } from './completeSystem';

/** What makes the complete system one of a US agency that has done everything. */
export const federal: Change = {
  spec: {
    jurisdictions: ['EU', 'US'],
    usFederal: {
      impact: 'high-impact',
      potentialImpacts: 'Delay of a benefit; found by the program office.',
      practices: Object.fromEntries(
        US_FEDERAL_PRACTICES.map(name => [name, 'done' as const]),
      ),
    },
  },
  annotations: { 'ai-governance/contact': 'ai@agency.example' },
  tags: ['government-benefits-processing'],
  links: [
    { url: 'https://bank.example.com/concern', type: 'report-concern' },
    { url: 'https://agency.example/why', type: 'request-explanation' },
    { url: 'https://agency.example/appeal', type: 'appeal' },
    { url: 'https://agency.example/feedback', type: 'feedback' },
    ...EU_LINKS,
  ],
  pack: ombM2521Pack,
};
