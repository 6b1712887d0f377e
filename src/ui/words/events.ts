/** The agents that use a model and its AI events, without what they are about. */
export const words = {
  events_title: 'Agents and AI events',
  events_what:
    'Ask Dataverse which agents of Copilot Studio use this model, and who made predictions with it and when. What agents say and what predictions were about is never read.',
  events_ask: 'Ask about agents and events',
  events_ask_again: 'Ask again',
  events_asking: 'Asking…',
  events_asked: 'Asked {time}.',
  agents_title: 'Agents',
  agents_none: 'No agent that you may read uses this model.',
  agents_unknown: 'You may not read agents, so they are not told.',
  agents_name: 'Agent',
  agents_components: 'Where',
  agents_owner: 'Owner',
  events_list: 'AI events',
  events_none: 'No AI event that you may read belongs to this model.',
  events_more: 'There are more than these newest {count}.',
  events_owner: 'Owner of the events',
  events_count: 'Events',
  events_failed: '{count} failed',
  events_last: 'Last',
  events_runs: 'Can run the model now',
  events_runs_yes: 'Yes',
  events_runs_no: 'No',
  events_runs_cannot_tell: 'Cannot tell',
  events_note:
    'Only events that you may read are counted: most security roles show people their own. That an event’s owner is whoever ran the model is inferred. Agents are those whose components Copilot Studio has tied to the model; no page says when it does that, and an agent that calls a flow uses the model through the flow.',
};
