import { internal } from '@backstage/backend-openapi-utils';
import document from './openapi.generated.json';

/**
 * The OpenAPI document. TypeScript reads every text of a JSON file as `string`, where
 * the type of the document has the words that it may be.
 */
export const spec = document as internal.RequiredDoc;
