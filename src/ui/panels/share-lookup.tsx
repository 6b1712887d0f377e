import type { Sharing } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { timeOfDay } from '../stores/format.ts';
import { rightsText } from '../stores/plan-words.ts';
import { words } from '../words/share.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

interface ShareLookupProps {
  environment: string;
  models: Sharing['models'];
  actions: ScreenActions;
}

/** For whoever may not list shares: asks Dataverse about these models alone, and says what it answered. */
export function ShareLookup({ environment, models, actions }: ShareLookupProps) {
  const command = useCommand(actions);
  const many = models.length > 1;
  const unknown = models.filter(({ shares }) => !shares);
  const looked = models.filter(({ lookup }) => lookup !== null);
  const ask = () => {
    const ids = (unknown.length > 0 ? unknown : looked).map(({ model }) => model);
    void command.run({ type: 'look-up-models', environment, models: ids });
  };
  const button = (
    <Button appearance={unknown.length > 0 ? 'primary' : 'subtle'} disabled={command.busy} onClick={ask}>
      {command.busy ? say('share_asking') : say(unknown.length > 0 ? 'share_ask' : 'share_ask_again')}
    </Button>
  );
  return (
    <>
      {unknown.length > 0 && (
        <Notice intent="info" title={say(many ? 'share_unknown_many' : 'share_unknown')} actions={button} />
      )}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={ask} />}
      {unknown.length === 0 && looked[0]?.lookup && (
        <p class="row-actions">
          <Answered lookup={looked[0].lookup} many={many} /> {button}
        </p>
      )}
    </>
  );
}

function Answered({ lookup: { askedOn, lacking }, many }: { lookup: Lookup; many: boolean }) {
  const mine =
    many || !lacking
      ? ''
      : lacking.length > 0
        ? say('share_mine_may_not', { rights: rightsText(lacking) })
        : say('share_mine_may');
  return (
    <span class={mine && lacking?.length ? 'care' : 'quiet'}>
      {mine} {say('share_asked', { time: timeOfDay(askedOn) })}
    </span>
  );
}

type Lookup = NonNullable<Sharing['models'][number]['lookup']>;
