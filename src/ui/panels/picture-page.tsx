import { useRef, useState } from 'preact/hooks';
import type { Picture } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { Combobox } from '../controls/combobox.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { Notice } from '../controls/notice.tsx';
import { useAnswer, useCurrentAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { pngFile, svgFile } from '../stores/picture-file.ts';
import { layOut, pathInWords, peopleInWords } from '../stores/picture-layout.ts';
import { routes } from '../stores/route.ts';
import { saveFile } from '../stores/save-file.ts';
import { usersOf } from '../stores/users-question.ts';
import { words } from '../words/picture.ts';
import type { LightPageProps } from './environment-pages.ts';
import { PageHeader } from './page-header.tsx';
import { PictureDrawing } from './picture-drawing.tsx';

const { say } = speaker(words);

/** A model, the paths to it and who goes them, as a drawing and in words. */
export function PicturePage({ here, view, actions }: LightPageProps<'picture'>) {
  const { environment } = view;
  const [person, setPerson] = useState<string | null>(null);
  const question = { kind: 'picture', environment: environment.id, model: here.model, person } as const;
  const { answer } = useAnswer<'picture'>(actions, question);
  const svg = useRef<SVGSVGElement>(null);
  if (answer === undefined) return <Busy>{say('picture_working')}</Busy>;
  if (!answer) {
    return (
      <EmptyState icon="model" title={say('picture_not_read_title')}>
        <p>{say('picture_not_read')}</p>
      </EmptyState>
    );
  }
  const { model, paths } = answer;
  const up = { to: routes.model(environment.id, model.id), title: say('picture_up', { model: model.name }) };
  return (
    <>
      <PageHeader title={say('picture_title', { model: model.name })} subtitle={environment.name} up={up}>
        <Save model={model.name} svg={svg} />
      </PageHeader>
      <Zoom environment={environment.id} model={model.id} person={person} actions={actions} onZoom={setPerson} />
      {paths.length === 0 ? (
        <p>{say('picture_none')}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <section class="picture-scroll" tabIndex={0} aria-label={say('picture_label', { model: model.name })}>
            <PictureDrawing layout={layOut(answer)} label={say('picture_label', { model: model.name })} svg={svg} />
          </section>
          <InWords picture={answer} />
        </>
      )}
    </>
  );
}

function InWords({ picture: { paths } }: { picture: Picture }) {
  return (
    <section class="panel" aria-labelledby="picture-in-words">
      <h2 id="picture-in-words">{say('picture_in_words')}</h2>
      <ul>
        {paths.map((path) => {
          const text = say('picture_line', { path: pathInWords(path), people: peopleInWords(path) });
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </section>
  );
}

function Save({ model, svg }: { model: string; svg: { current: SVGSVGElement | null } }) {
  const [isFailed, setFailed] = useState(false);
  const asSvg = () =>
    svg.current && saveFile(say('picture_file', { model, kind: 'svg' }), svgFile(svg.current), 'image/svg+xml');
  const asPng = async () => {
    if (!svg.current) return;
    const file = await pngFile(svg.current).catch(() => null);
    setFailed(!file);
    if (file) saveFile(say('picture_file', { model, kind: 'png' }), file);
  };
  return (
    <>
      {isFailed && <Notice intent="warning" title={say('picture_failed')} />}
      <Button onClick={asSvg}>{say('picture_save_svg')}</Button>
      <Button onClick={() => void asPng()}>{say('picture_save_png')}</Button>
    </>
  );
}

interface ZoomProps {
  environment: string;
  model: string;
  person: string | null;
  actions: ScreenActions;
  onZoom: (person: string | null) => void;
}

/** Finds one of the model's people by name. */
function Zoom({ environment, model, person, actions, onZoom }: ZoomProps) {
  const [text, setText] = useState('');
  const found = useCurrentAnswer<'users'>(actions, { ...usersOf(environment, model, 8), text });
  return (
    <div class="picture-zoom">
      <Combobox
        label={say('picture_zoom')}
        hint={say('picture_zoom_hint')}
        text={text}
        options={found?.rows ?? []}
        note={say('picture_zoom_note')}
        onText={(typed) => {
          setText(typed);
          if (typed === '') onZoom(null);
        }}
        onChoose={({ id, name }) => {
          setText(name);
          onZoom(id);
        }}
        draw={({ name }) => <bdi>{name}</bdi>}
      />
      {person !== null && (
        <Button
          size="small"
          onClick={() => {
            setText('');
            onZoom(null);
          }}
        >
          {say('picture_everybody')}
        </Button>
      )}
    </div>
  );
}
