import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_VIEW_URL,
  Entity,
} from '@backstage/catalog-model';
import { safeHref } from '../../lib/safeHref';
import { DescriptorLinks } from './DescriptorChange';

/** Where the descriptor of an entity is edited and seen, as far as its annotations say. */
export function descriptorLinks({ metadata }: Entity): DescriptorLinks {
  const { annotations = {} } = metadata;
  const edit = safeHref(annotations[ANNOTATION_EDIT_URL]);
  const view = safeHref(annotations[ANNOTATION_VIEW_URL]);
  return { ...(edit && { edit }), ...(view && { view }) };
}
