import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView } from '#cache';
import type { Step } from '#diagnosis';
import type { ScreenActions } from '../../contract.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { speaker } from '../../say.ts';
import { pageAddress } from '../../stores/guide-steps.ts';
import { routes } from '../../stores/route.ts';
import { words } from '../../words/diagnose.ts';

const { say } = speaker(words);

interface StepActionProps {
  step: Step;
  answer: DiagnosisAnswer;
  view: EnvironmentView;
  actions: ScreenActions;
}

/** What one can do about a step from here: have it planned, or open the page where it is done. */
export function StepAction({ step, answer, view, actions }: StepActionProps) {
  const { environment } = view;
  const { model } = answer.diagnosis.asked;
  if (step.kind === 'reassign' && step.record === model) {
    return <LinkButton to={routes.reassign(environment.id, model)}>{say('diagnose_fix_reassign')}</LinkButton>;
  }
  const page = addressFor(step, { model, view });
  if (!page) return null;
  return (
    <Button size="small" icon="open" onClick={() => actions.openLink(page)}>
      {say('diagnose_fix_open')}
    </Button>
  );
}

/** Steps that are done on the model's own page of the maker portal. */
const onModelPage: ReadonlySet<Step['kind']> = new Set(['share', 'publish-model']);
/** Steps that are done in the maker portal, which has no address of their own. */
const inPortal: ReadonlySet<Step['kind']> = new Set(['replace-model', 'find-model', 'share-app', 'read-results']);

function addressFor({ kind }: Step, { model, view }: { model: string; view: EnvironmentView }): string | null {
  const { environment } = view;
  if (onModelPage.has(kind)) return pageAddress(environment, 'makerModel', undefined, model);
  if (inPortal.has(kind)) return pageAddress(environment, 'makerModels');
  return pageAddress(environment, 'adminCenter');
}
