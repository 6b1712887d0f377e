import type { Principal, RowState, Share } from '#walkthroughs';

/** A person to own rows. */
export const person = (id: string): Principal => ({ type: 'person', id, name: id });

export const dana = person('dana');
export const beth = person('beth');
export const carl = person('carl');

/** A row as it was read; below a container when it names a parent. */
export function row(
  id: string,
  owner: Principal,
  { parent = null, shares = [], table = 'row' }: Partial<Omit<RowState, 'record' | 'owner'>> & { table?: string } = {},
): RowState {
  return { record: { table, id, name: id }, owner, shares, parent };
}

/** A share of a row. */
export const shareWith = (principal: Share['principal'], ...rights: Share['rights']): Share => ({ principal, rights });

/** Dana's model with a container, a dataset, and a file that is Carl's. */
export const danasRows = {
  model: row('model', dana),
  containers: [row('container', dana)],
  below: [row('dataset', dana, { parent: 'container' }), row('file', carl, { parent: 'dataset' })],
};

/** Everything but what differs from plan to plan. */
export const made = { id: 'plan', madeOn: '2026-11-24T08:00:00Z', environment: 'contoso' };
