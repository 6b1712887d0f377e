import { describe, expect, it } from 'vitest';
import { flowUses } from '../../src/dataverse/flow-uses.ts';

const model = '0f2a1c9e-0000-4000-8000-00000000a001';
const other = '0f2a1c9e-0000-4000-8000-00000000a002';
const action = (operationId: string, parameters: object) => ({
  type: 'OpenApiConnection',
  inputs: { host: { operationId, connectionName: 'shared_commondataserviceforapps' }, parameters },
});
const uses = (actions: object) => flowUses(JSON.stringify({ properties: { definition: { actions } } }));

describe('the models in a flow', () => {
  it('are found in whatever scope, loop and branch', () => {
    const predict = action('aibuilderpredict_formsprocessing', { recordId: model.toUpperCase() });
    const otherwise = { actions: { Last: action('aibuilderpredict_customprompt', { recordId: other }) } };
    const found = uses({
      Scope: { type: 'Scope', actions: { Each: { type: 'Foreach', actions: { Predict: predict, Again: predict } } } },
      Choose: { type: 'If', actions: {}, else: otherwise },
    });
    expect(found).toEqual([
      { does: 'runs', model },
      { does: 'runs', model: other },
    ]);
  });

  it('are unknown where an expression tells them', () => {
    expect(uses({ A: action('aibuilderpredict_formsprocessing', { recordId: "@triggerBody()?['id']" }) })).toEqual([
      { does: 'runs', model: null },
    ]);
  });

  it('get their documents back from the flow that runs them', () => {
    const found = uses({
      A: action('aibuilderpredict_formsprocessing', { recordId: model }),
      B: action('aibuilder_addtofeedbackloop', {}),
    });
    expect(found).toContainEqual({ does: 'feedback-loop', model });
    expect(uses({ B: action('aibuilder_addtofeedbackloop', {}) })).toEqual([{ does: 'feedback-loop', model: null }]);
  });

  it.each([
    ['', 'nothing'],
    ['{', 'half a definition'],
    ['null', 'null'],
    ['[1,"a"]', 'something else'],
  ])('are none in %j', (definition) => {
    expect(flowUses(definition)).toEqual([]);
  });

  it('are none where other connectors work, or the model is named by something else than an id', () => {
    expect(uses({ A: action('CreateRecord', { recordId: model }) })).toEqual([]);
    expect(uses({ A: action('aibuilderpredict_textrecognition', { recordId: 'text' }) })).toEqual([]);
  });
});
