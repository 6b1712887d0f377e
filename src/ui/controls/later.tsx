import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { speaker } from '../say.ts';
import { words } from '../words/workspace.ts';
import { Busy } from './busy.tsx';
import { Notice } from './notice.tsx';

const { say } = speaker(words);

/** A component whose script is loaded when it is first drawn, so that the workspace opens before all of its pages have arrived. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [state, setState] = useState<'loading' | 'there' | 'failed'>(loaded ? 'there' : 'loading');
    useEffect(() => {
      if (state !== 'loading') return;
      load().then(
        (component) => {
          loaded = component;
          setState('there');
        },
        () => setState('failed'),
      );
    }, [state]);
    if (loaded) return h(loaded, props);
    if (state === 'failed') return <Notice intent="error">{say('workspace_page_failed')}</Notice>;
    return <Busy>{say('workspace_page_loading')}</Busy>;
  };
}
