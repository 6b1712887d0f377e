/** A part of a text that is to be sent. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'line'; label: string; text: string }
  | { kind: 'list'; label: string; items: readonly string[] };

/** How an answer is written down. */
export type AnswerFormat = 'plain' | 'markdown';

/** Parts as one text; lists without items are left out. */
export function textOfBlocks(blocks: readonly Block[], format: AnswerFormat): string {
  const parts = blocks.filter((block) => block.kind !== 'list' || block.items.length > 0);
  const lines = parts.map((block, at) => {
    const before = parts[at - 1];
    // Lines with a label stand together; everything else is set off by an empty line.
    const isTogether = block.kind === 'line' && before?.kind === 'line';
    return `${at === 0 ? '' : isTogether ? '\n' : '\n\n'}${format === 'plain' ? plain(block) : markdown(block)}`;
  });
  return `${lines.join('')}\n`;
}

function plain(block: Block): string {
  if (block.kind === 'line') return `${block.label}: ${block.text}`;
  if (block.kind === 'list') return [`${block.label}`, ...block.items.map((item) => `- ${item}`)].join('\n');
  return block.text;
}

function markdown(block: Block): string {
  if (block.kind === 'title') return `## ${escaped(block.text)}`;
  // Two blanks at the end keep a line a line.
  if (block.kind === 'line') return `**${escaped(block.label)}:** ${escaped(block.text)}  `;
  if (block.kind === 'list')
    return [`**${escaped(block.label)}**`, '', ...block.items.map((item) => `- ${escaped(item)}`)].join('\n');
  return escaped(block.text);
}

/** What Markdown would take for its own, but for addresses. */
function escaped(text: string): string {
  return text
    .split(/(https:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\\`*_[\]<]/g, '\\$&')))
    .join('')
    .replace(/^[#>+-]/, '\\$&');
}
