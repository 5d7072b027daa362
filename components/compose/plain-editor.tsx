import { useWords } from '#words';
import { RangeFields } from '@/components/view/range-fields';
import { inLanguage } from '@/lib/view/language-url';
import { homeUrl } from '@/lib/view/urls';
import { AddList } from './add-list';
import { ChartRows } from './chart-rows';
import { EDITOR_ID, type Editing } from './editing';
import { EditorFrame } from './editor-frame';
import { RangeChoices } from './range-choices';
import { TitleFields } from './title-fields';

/** The editor of links and forms: what there is without JavaScript, and until the living one has come. */
export function PlainEditor(editing: Editing) {
  const say = useWords();
  const action = `${inLanguage(say.language, homeUrl())}#${EDITOR_ID}`;
  return (
    <EditorFrame
      title={
        <form action={action} className="flex flex-wrap items-center gap-2" aria-label={say('compose.title')}>
          <TitleFields view={editing.view} />
        </form>
      }
      charts={<ChartRows {...editing} />}
      add={<AddList {...editing} found={editing.catalogue} />}
      range={
        <>
          <RangeChoices {...editing} />
          <form
            action={action}
            className="flex flex-wrap items-center gap-2"
            aria-label={say('common.range')}
          >
            <RangeFields view={editing.view} own={NO_RANGE} />
          </form>
        </>
      }
    />
  );
}

const NO_RANGE = { from: null, to: null };
