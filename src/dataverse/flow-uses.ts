/** What an action of a flow does with a model; `model` is null where an expression tells it only when the flow runs. */
export interface FlowUse {
  does: 'runs' | 'feedback-loop';
  model: string | null;
}

const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/**
 * The models that a cloud flow's definition (`clientdata`) names, in whatever scope, loop or branch, each use once. A definition that cannot be
 * read names none. Shape seen in exported flows in public repositories, 2023–2026: `inputs.host.operationId` begins with `aibuilder`,
 * `inputs.parameters.recordId` is the model.
 */
export function flowUses(definition: string): FlowUse[] {
  const uses = [...actionsIn(parse(definition))].flatMap(useOf);
  const run = uses.filter(({ does }) => does === 'runs');
  // An action that sends documents back names no model of its own: they are those of the models that the flow runs.
  const whole = uses.flatMap((use) =>
    use.does === 'feedback-loop' && use.model === null && run.length > 0
      ? run.map(({ model }): FlowUse => ({ does: 'feedback-loop', model }))
      : [use],
  );
  return [...new Map(whole.map((use) => [`${use.does} ${use.model}`, use])).values()];
}

function parse(definition: string): unknown {
  try {
    return JSON.parse(definition);
  } catch {
    return null;
  }
}

/** Every object below a value that looks like an action of AI Builder. */
function* actionsIn(value: unknown): Generator<{ operation: string; parameters: Readonly<Record<string, unknown>> }> {
  if (typeof value !== 'object' || value === null) return;
  const { host, parameters } = ((value as { inputs?: unknown }).inputs ?? {}) as Record<string, unknown>;
  const operation = (host as { operationId?: unknown } | undefined)?.operationId;
  if (typeof operation === 'string' && operation.startsWith('aibuilder'))
    yield { operation, parameters: (parameters ?? {}) as Record<string, unknown> };
  for (const inner of Object.values(value)) yield* actionsIn(inner);
}

function useOf({
  operation,
  parameters,
}: {
  operation: string;
  parameters: Readonly<Record<string, unknown>>;
}): FlowUse[] {
  const does = /feedback/i.test(operation) ? 'feedback-loop' : 'runs';
  const { recordId } = parameters;
  if (typeof recordId !== 'string') return does === 'feedback-loop' ? [{ does, model: null }] : [];
  const model = guid.exec(recordId)?.[1]?.toLowerCase() ?? null;
  return model !== null || recordId.startsWith('@') ? [{ does, model }] : [];
}
