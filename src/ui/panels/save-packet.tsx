import type { EnvironmentRecord, PlanRecord } from '#cache';
import { Button } from '../controls/button.tsx';
import { speaker } from '../say.ts';
import { packetChoice } from '../stores/packet-choice.ts';
import { saveFile } from '../stores/save-file.ts';
import { words } from '../words/packet.ts';

const { say } = speaker(words);

interface SavePacketProps {
  record: PlanRecord;
  environment: EnvironmentRecord;
}

/** Takes a plan out for somebody who has the rights: as Markdown, or as a page to print. Either can be opened as a plan, or it is said why not. */
export function SavePacket({ record, environment }: SavePacketProps) {
  const file = say('packet_file', { environment: environment.name });
  const markdown = async () => {
    const { packetMarkdown } = await import('../stores/packet.ts');
    saveFile(`${file}.md`, packetMarkdown(record, environment), 'text/markdown;charset=utf-8');
  };
  const page = async () => {
    const { packetPage } = await import('../stores/packet.ts');
    saveFile(`${file}.html`, packetPage(record, environment), 'text/html;charset=utf-8');
  };
  return (
    <>
      <Button appearance="subtle" onClick={() => void markdown()}>
        {say('packet_save')}
      </Button>
      <Button appearance="subtle" onClick={() => void page()}>
        {say('packet_print')}
      </Button>
      {!packetChoice(record.plan) && <p class="quiet small">{say('packet_only_read')}</p>}
    </>
  );
}
