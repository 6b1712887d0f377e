import type { Screen } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { environmentOfTab } from '../stores/tab.ts';
import { words } from '../words/popup.ts';
import { PopupConnect } from './popup-connect.tsx';
import { PopupEnvironment } from './popup-environment.tsx';

const { say } = speaker(words);

/** The small window: what the page in front is, who owns its model, and the walkthrough under way. */
export function Popup({ data, actions }: Screen) {
  return (
    <>
      <header class="popup-head">
        <h1>{say('popup_name')}</h1>
        <Button
          appearance="subtle"
          size="small"
          icon="open"
          onClick={() => actions.openWorkspace(routes.environments())}
        >
          {say('popup_open_workspace')}
        </Button>
      </header>
      <main>
        <ThisPage data={data} actions={actions} />
      </main>
    </>
  );
}

/** What the popup shows before anything is known: the same frame, so that nothing jumps. */
export function PopupWaiting() {
  return (
    <>
      <header class="popup-head">
        <h1>{say('popup_name')}</h1>
      </header>
      <main>
        <Busy>{say('popup_loading')}</Busy>
      </main>
    </>
  );
}

function ThisPage({ data, actions }: Screen) {
  const environments = data.environments.value;
  const tab = data.tab.value;
  if (!environments || tab === undefined) return <Busy>{say('popup_loading')}</Busy>;
  if (!tab) {
    return (
      <section class="popup-part">
        <h2>{say('popup_elsewhere_title')}</h2>
        <p>{say('popup_elsewhere')}</p>
      </section>
    );
  }
  const view = environmentOfTab(tab, environments);
  if (!view) return <PopupConnect tab={tab} actions={actions} />;
  return <PopupEnvironment view={view} tab={tab} plans={data.plans.value} actions={actions} />;
}
