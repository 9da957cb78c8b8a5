export { ApplicabilityField } from './ApplicabilityField';
