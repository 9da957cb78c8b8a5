import { Entity } from '@backstage/catalog-model';
import { Document, Scalar, visit } from 'yaml';

/**
 * An entity as one document of a YAML file. A line with a tab in it is quoted: YAML lets
 * it stand as it is, but not every reader takes it.
 */
export function entityText(entity: Entity): string {
  const document = new Document(entity);
  visit(document, {
    Scalar(_, scalar) {
      const { value } = scalar;
      if (typeof value === 'string' && /^[^\n]*\t[^\n]*$/.test(value)) {
        scalar.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return `---\n${document.toString({ lineWidth: 0 })}`;
}
