/** The AI events of a model, without what they are about. */
export const words = {
  events_title: 'Who ran it: AI events',
  events_what:
    'Each prediction leaves an AI event. Count them to see whose they are and when the last was made. What a prediction was about is never read.',
  events_ask: 'Count events',
  events_ask_again: 'Count again',
  events_asking: 'Counting…',
  events_asked: 'Counted {time}.',
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
    'Only events that you may read are counted: most security roles show people their own. That an event’s owner is whoever ran the model is inferred. Agents are not looked at: Dataverse has a relationship between agent components and models (botcomponent_msdyn_aimodel), but no page says how an agent names the model it uses.',
};
