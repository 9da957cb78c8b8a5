import { schemaNode } from '../entity/validation/schemaNode';
import { aiSystemSpecSchema } from '../entity/specSchema';
import { Fix } from './types';

/** What to declare, where the name of the field does not say it. */
const DETAILS: Record<string, string | undefined> = {
  'spec.jurisdictions':
    'Name each state where the system is offered or used, and EU where the law of the EU holds.',
  'spec.risk.annexIII':
    'Name each point with its letter; an empty list declares that none applies.',
};

function detailOf(path: string): string | undefined {
  const [, ...keys] = path.split('.');
  const node = keys.reduce(
    (part, key) => part.properties?.[key] ?? {},
    schemaNode(aiSystemSpecSchema),
  );
  return (
    DETAILS[path] ??
    (node.type === 'array'
      ? 'An empty list declares that there is none.'
      : undefined)
  );
}

/** To declare the fact on which it depends whether a control is due. */
export function declareFix(path: string): Fix {
  const detail = detailOf(path);
  return {
    text: `Declare ${path}: whether this is due depends on it.${
      detail ? ` ${detail}` : ''
    }`,
    path,
  };
}
