export { exampleEvidenceModule as default } from './module';
