import type { DemoOrganisation, Row } from '#demo';

interface Named {
  id: string;
  name: string;
}

/** Who and what a reassignment is about: found in the sample data, so that it may change. */
export interface Cast {
  leaver: Named;
  successor: Named;
  model: Named;
  container: Named;
}

/** A document-processing model with a dataset container, both owned by somebody disabled, and an active maker to take them over. */
export function castReassignment({ store }: DemoOrganisation): Cast {
  const documentProcessing = [...store.rows('msdyn_aitemplate')]
    .filter(({ msdyn_uniquename }) => msdyn_uniquename === 'DocumentScanning')
    .map((template) => template.msdyn_aitemplateid);
  for (const model of store.rows('msdyn_aimodel')) {
    const leaver = store.get('systemuser', String(model.ownerid));
    const [container] = store.where('msdyn_aibdatasetscontainer', 'msdyn_aimodelid', model.msdyn_aimodelid);
    if (!leaver?.isdisabled || !container || container.ownerid !== model.ownerid) continue;
    if (!documentProcessing.includes(model.msdyn_templateid)) continue;
    return {
      leaver: named(leaver, 'systemuserid', 'fullname'),
      successor: named(successor(store), 'systemuserid', 'fullname'),
      model: named(model, 'msdyn_aimodelid', 'msdyn_name'),
      container: named(container, 'msdyn_aibdatasetscontainerid', 'msdyn_name'),
    };
  }
  throw new Error('The sample organisation has no leaver with a document-processing model and its container.');
}

/** An active person who already owns a model: a maker with the roles for it. */
function successor(store: DemoOrganisation['store']): Row {
  for (const { ownerid } of store.rows('msdyn_aimodel')) {
    const owner = store.get('systemuser', String(ownerid));
    if (owner && owner.isdisabled !== true && owner.accessmode === 0) return owner;
  }
  throw new Error('The sample organisation has no active maker.');
}

function named(row: Row, id: string, name: string): Named {
  return { id: String(row[id]), name: String(row[name]) };
}
