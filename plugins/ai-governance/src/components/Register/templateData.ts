import { DescriptorState } from './useDescriptor';

const FIELDS = {
  name: ['metadata', 'name'],
  title: ['metadata', 'title'],
  type: ['spec', 'type'],
  lifecycle: ['spec', 'lifecycle'],
  lifecycleStage: ['spec', 'lifecycleStage'],
  owner: ['spec', 'owner'],
};

/** What the descriptor fills in of the template that registers AI systems. */
export function templateData({
  get,
}: Pick<DescriptorState, 'get'>): Record<string, string> {
  const values = Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, path]) => {
      const value = get(...path);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  // A known owner need not be a team of the person.
  return values.owner ? { ...values, accountable: 'other' } : values;
}
