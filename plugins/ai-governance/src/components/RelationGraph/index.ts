export { AiSystemRelationLabel } from './RelationLabel';
