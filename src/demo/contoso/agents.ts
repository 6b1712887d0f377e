import { type ContosoOwner, ownedBy, person, stamps } from './columns.ts';
import type { Draft } from './draft.ts';
import { idOf } from './ids.ts';
import { models, type Named, people } from './names.ts';

/** The agents of Copilot Studio that use models, with the topics that do. */
export const agents = {
  /** Answers with Dana's prompt in two topics; Beth's, who may run it by a share. */
  complaints: { id: idOf('agent', 1), name: 'Complaints desk' },
  /** Uses the same prompt; Greta's, who may run no model. */
  warranty: { id: idOf('agent', 2), name: 'Warranty helper' },
} as const satisfies Record<string, Named>;

const madeOn = '2026-03-02T09:00:00Z';

/** Adds the agents. Copilot Studio ties a topic to its prompt when the agent is saved: relationship `botcomponent_msdyn_aimodel`, in live environments of 2024 and 2026. */
export function addAgents(draft: Draft): void {
  addAgent(draft, agents.complaints, person(people.beth.id), ['Reply to a complaint', 'Escalate']);
  addAgent(draft, agents.warranty, person(people.greta.id), ['Is it under warranty?']);
}

function addAgent(draft: Draft, { id, name }: Named, owner: ContosoOwner, topics: readonly string[]): void {
  const owned = { ...stamps(madeOn, owner.id), ...ownedBy(draft, owner), statecode: 0, statuscode: 1 };
  draft.add('bot', { botid: id, name, schemaname: `contoso_${name.toLowerCase().replace(' ', '')}`, ...owned });
  for (const topic of topics) {
    const botcomponentid = draft.newId('agent');
    draft.add('botcomponent', { botcomponentid, name: topic, parentbotid: id, componenttype: 9, ...owned });
    draft.add('botcomponent_msdyn_aimodel', {
      botcomponent_msdyn_aimodelid: draft.newId('agent'),
      botcomponentid,
      msdyn_aimodelid: models.prompt.id,
    });
  }
}
