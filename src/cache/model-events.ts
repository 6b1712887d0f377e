import type { EnvironmentId } from './records.ts';

/** How many of a model's AI events somebody owns. */
export interface EventsOfOwner {
  owner: { type: 'person' | 'team'; id: string; name: string };
  count: number;
  failed: number;
  /** When the last one was made (ISO 8601). */
  last: string | null;
}

/** An agent that uses a model: whose it is, and which of its components do. */
export interface AgentOfModel {
  id: string;
  name: string;
  owner: EventsOfOwner['owner'];
  components: readonly string[];
}

/** Which agents use a model, and its newest AI events, counted when Dataverse was asked. */
export interface ModelEvents {
  environment: EnvironmentId;
  /** The model's id. */
  model: string;
  owners: readonly EventsOfOwner[];
  /** Null where the caller may not read agents. */
  agents: readonly AgentOfModel[] | null;
  /** Whether there are older ones that were not counted. */
  more: boolean;
  /** ISO 8601. */
  askedOn: string;
}
