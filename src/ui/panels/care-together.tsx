import type { EnvironmentRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { LinkButton } from '../controls/button.tsx';
import { speaker } from '../say.ts';
import { everybody, routes } from '../stores/route.ts';
import { words } from '../words/care.ts';
import { OpenPacket } from './open-packet.tsx';

const { say, count } = speaker(words);

interface CareTogetherProps {
  environment: EnvironmentRecord;
  /** How many models nobody active owns. */
  left: number;
  actions: ScreenActions;
}

/** Handing over the models of several people at once, or what somebody else has written down. */
export function CareTogether({ environment, left, actions }: CareTogetherProps) {
  return (
    <section class="panel narrow" aria-labelledby="care-together">
      <h2 id="care-together">{say('care_together')}</h2>
      <p class="quiet">{left > 0 ? count('care_together_left', left) : say('care_together_note')}</p>
      <div class="row-actions">
        <LinkButton to={routes.handOver(environment.id, everybody)}>{say('care_together_choose')}</LinkButton>
      </div>
      <OpenPacket environment={environment} actions={actions} />
    </section>
  );
}
