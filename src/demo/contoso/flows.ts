import { type ContosoOwner, ownedBy, person, someMoment, stamps } from './columns.ts';
import type { Draft } from './draft.ts';
import { idOf } from './ids.ts';
import { models, type Named, people } from './names.ts';

/** One action of a flow, by name. */
type Actions = Readonly<Record<string, unknown>>;

/** The flows with a story. */
export const flows = {
  /** Uses Dana's supplier invoices; Dana's own. */
  readInvoices: { id: idOf('workflow', 1), name: 'Read supplier invoices from the mailbox' },
  /** Uses Dana's object detection, two scopes deep; Sofia's. */
  checkShelves: { id: idOf('workflow', 2), name: 'Sort shelf photos' },
  /** Uses Dana's prompt in a loop; Beth's. */
  answerComplaints: { id: idOf('workflow', 3), name: 'Answer complaints' },
  /** Takes the model's id from its trigger; Farid's. */
  dynamic: { id: idOf('workflow', 4), name: 'Process any document' },
  /** Retrains Dana's prediction; Dana's own. */
  retrain: { id: idOf('workflow', 5), name: 'Retrain Customer churn' },
  /** Runs Dana's generic prediction every night; Dana's own. */
  schedule: { id: idOf('workflow', 6), name: 'Run Days until delivery every night' },
  /** Sends documents back for training; Kenji's, although the model is Dana's. */
  feedback: { id: idOf('workflow', 7), name: 'Collect corrected delivery notes' },
} as const satisfies Record<string, Named>;

/** Adds the flows that use, retrain and schedule models. Shape of definitions: exported cloud flows in public repositories, 2023–2026. */
export function addFlows(draft: Draft): void {
  const dana = person(people.dana.id);
  addFlow(draft, flows.readInvoices, dana, { Process: predict('formsprocessing', models.supplierInvoices.id) });
  addFlow(draft, flows.checkShelves, person(people.sofia.id), {
    Scope: {
      type: 'Scope',
      actions: { If: condition({ Detect: predict('objectdetection', models.objectDetection.id) }) },
    },
  });
  addFlow(draft, flows.answerComplaints, person(people.beth.id), {
    Each: {
      type: 'Foreach',
      foreach: "@outputs('List')",
      actions: { Reply: predict('customprompt', models.prompt.id) },
    },
  });
  addFlow(draft, flows.dynamic, person(people.farid.id), {
    Process: predict('formsprocessing', "@triggerBody()?['modelId']"),
  });
  addFlow(draft, flows.retrain, dana, {});
  addFlow(draft, flows.schedule, dana, {});
  addFlow(draft, flows.feedback, person(people.kenji.id), {
    Save: { type: 'OpenApiConnection', inputs: { host: host('aibuilder_addtofeedbackloop'), parameters: {} } },
  });
}

function predict(kind: string, recordId: string): Record<string, unknown> {
  return {
    type: 'OpenApiConnection',
    metadata: { flowSystemMetadata: { portalOperationGroup: 'aibuilder' } },
    inputs: {
      host: host(`aibuilderpredict_${kind}`),
      parameters: { recordId, 'item/requestv2/mimeType': 'application/pdf' },
    },
  };
}

function host(operationId: string): Record<string, string> {
  const apiId = '/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps';
  return { connectionName: 'shared_commondataserviceforapps', operationId, apiId };
}

function condition(actions: Actions): Record<string, unknown> {
  return { type: 'If', expression: { equals: [true, true] }, actions, else: { actions: {} } };
}

function addFlow(draft: Draft, { id, name }: Named, owner: ContosoOwner, actions: Actions): void {
  const definition = { triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } }, actions };
  draft.add('workflow', {
    workflowid: id,
    workflowidunique: draft.newId('workflow'),
    name,
    category: 5,
    type: 1,
    primaryentity: 'none',
    statecode: 1,
    statuscode: 2,
    ismanaged: false,
    clientdata: JSON.stringify({ properties: { connectionReferences: {}, definition }, schemaVersion: '1.0.0.0' }),
    ...stamps(someMoment(draft), owner.id),
    ...ownedBy(draft, owner),
  });
}
