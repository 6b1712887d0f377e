import { Button, LinkButton } from '../controls/button.tsx';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/models.ts';

const { say, count } = speaker(words);

/** More than one address holds. */
const most = 100;

interface ChosenModelsProps {
  environment: string;
  chosen: readonly string[];
  onClear: () => void;
}

/** What can be done with the models that were chosen in the list. */
export function ChosenModels({ environment, chosen, onClear }: ChosenModelsProps) {
  return (
    <div class="command-bar chosen-models">
      <span role="status">{count('models_chosen', chosen.length)}</span>
      {chosen.length <= most ? (
        <LinkButton to={routes.share(environment, chosen)}>{say('models_share')}</LinkButton>
      ) : (
        <span class="care">{say('models_too_many', { most })}</span>
      )}
      <Button appearance="subtle" size="small" onClick={onClear}>
        {say('models_choose_none')}
      </Button>
    </div>
  );
}
