import { useEffect, useState } from 'preact/hooks';
import type { EnvironmentView } from '#cache';
import type { ScreenActions } from '../../contract.ts';
import { Busy } from '../../controls/busy.tsx';
import { Button, LinkButton } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { speaker } from '../../say.ts';
import { pastedText } from '../../stores/pasted.ts';
import { goTo, routes } from '../../stores/route.ts';
import { environmentOfTab } from '../../stores/tab.ts';
import { words } from '../../words/diagnose.ts';
import { PageHeader } from '../page-header.tsx';

const { say } = speaker(words);

interface ExplainPageProps {
  environments: readonly EnvironmentView[];
  actions: ScreenActions;
}

/** Takes a text that was selected on some page, and goes on to Diagnose in the environment that the page belongs to; asks which where none does. */
export function ExplainPage({ environments, actions }: ExplainPageProps) {
  const [state, setState] = useState<'waiting' | 'which' | 'gone'>('waiting');
  useEffect(() => {
    void actions.takeSelected().then((selected) => {
      if (!selected) return setState(pastedText.value === '' ? 'gone' : 'which');
      pastedText.value = selected.text;
      const known = selected.tab && environmentOfTab(selected.tab, environments);
      const only = environments.length === 1 ? environments[0] : null;
      const view = known ?? only;
      if (view) replacePlace(routes.diagnose(view.environment.id));
      else setState('which');
    });
  }, []);
  return (
    <>
      <PageHeader title={say('diagnose_explain')} />
      {state === 'waiting' && <Busy>{say('diagnose_explain_waiting')}</Busy>}
      {state === 'gone' && <Notice intent="info">{say('diagnose_explain_gone')}</Notice>}
      {state === 'which' && (
        <section class="panel" aria-labelledby="which-environment">
          <h2 id="which-environment">{say('diagnose_explain_which')}</h2>
          <blockquote class="selected-text">{pastedText.value.slice(0, 600)}</blockquote>
          {environments.length === 0 && (
            <>
              <p>{say('diagnose_explain_none')}</p>
              <LinkButton to={routes.environments()}>{say('diagnose_explain_connect')}</LinkButton>
            </>
          )}
          <div class="row-actions">
            {environments.map(({ environment }) => (
              <Button key={environment.id} icon="environment" onClick={() => goTo(routes.diagnose(environment.id))}>
                {environment.name}
              </Button>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

/** Goes on without leaving this place in the history, where Back would find it empty. */
function replacePlace(route: string): void {
  location.replace(`#${route}`);
}
