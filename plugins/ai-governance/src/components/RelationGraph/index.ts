export { AiSystemRelationLabel } from './RelationLabel';
export { relationPairs, relations } from './relations';
