import type { Ref } from 'preact';
import { speaker } from '../say.ts';
import { columns, lineHeight, type PathBox, type PictureLayout } from '../stores/picture-layout.ts';
import { words } from '../words/picture.ts';

const { say } = speaker(words);

interface PictureDrawingProps {
  layout: PictureLayout;
  label: string;
  svg: Ref<SVGSVGElement>;
}

/** The picture itself: the model on one side, the people on the other, the paths between them; what does not work is dashed. */
export function PictureDrawing({ layout, label, svg }: PictureDrawingProps) {
  const { width, height, model, boxes, more } = layout;
  const middle = model.y + model.height / 2;
  return (
    <svg
      ref={svg}
      class="picture"
      viewBox={`-2 0 ${width + 4} ${height}`}
      width={width + 4}
      height={height}
      role="img"
      aria-label={label}
    >
      <Head x={columns.model.x} text={say('picture_model')} />
      <Head x={columns.path.x} text={say('picture_paths')} />
      <Head x={columns.people.x} text={say('picture_people')} />
      {boxes.map((box) => (
        <Lines key={box.key} box={box} middle={middle} />
      ))}
      <rect class="picture-model" {...columns.model} y={model.y} height={model.height} rx={6} />
      <Text lines={model.lines} x={columns.model.x} box={model} tone="picture-on-brand" />
      {boxes.map((box) => (
        <g key={box.key}>
          <rect
            class={box.works ? 'picture-path' : 'picture-path broken'}
            {...columns.path}
            y={box.y}
            height={box.height}
            rx={6}
          />
          <Text lines={box.lines} x={columns.path.x} box={box} tone="picture-text" />
          <rect class="picture-people" {...columns.people} y={box.y} height={box.height} rx={6} />
          <Text lines={box.people} x={columns.people.x} box={box} tone="picture-text first" />
        </g>
      ))}
      {more && (
        <text class="picture-text" x={columns.path.x} y={height - 4}>
          {more}
        </text>
      )}
    </svg>
  );
}

function Head({ x, text }: { x: number; text: string }) {
  return (
    <text class="picture-head" x={x} y={14}>
      {text}
    </text>
  );
}

/** From the people to the path, and on to the model. */
function Lines({ box, middle }: { box: PathBox; middle: number }) {
  const y = box.y + box.height / 2;
  const [from, to] = [columns.path.x, columns.model.x + columns.model.width];
  const bend = (from - to) / 2;
  return (
    <g class={box.works ? 'picture-lines' : 'picture-lines broken'} stroke-width={box.weight}>
      <path d={`M${columns.people.x} ${y}H${columns.path.x + columns.path.width}`} />
      <path d={`M${from} ${y}C${from - bend} ${y} ${to + bend} ${middle} ${to} ${middle}`} />
    </g>
  );
}

interface TextProps {
  lines: readonly string[];
  x: number;
  box: { y: number; height: number };
  tone: string;
}

/** Lines in the middle of a box. */
function Text({ lines, x, box, tone }: TextProps) {
  return (
    <text class={tone} y={box.y + (box.height - lines.length * lineHeight) / 2 - 4}>
      {lines.map((line, at) => (
        <tspan key={line} class={at === 0 ? 'picture-first' : undefined} x={x + 12} dy={lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
