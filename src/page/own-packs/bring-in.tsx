/** Ways in for a pack: a file, a folder, a link, a drop. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_FILES_TROUBLE } from './take-files.ts';
import type { OwnPacks } from './own-packs.ts';
import { OWN_WORDS } from './own-words.ts';
import { useSay } from '../say.ts';
import { dropped, pickedIn, take } from './take-files.ts';
import type { Taken } from './take-files.ts';

interface WayIn {
  readonly own: OwnPacks;
}

/** A field that is only its button: the browser's own shows a name nobody has chosen yet. */
function PickButton({ own, name, isFolder }: WayIn & { readonly name: string; readonly isFolder: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && isFolder) field.current.webkitdirectory = true;
  }, [isFolder]);
  return (
    <>
      <button type="button" class="quiet" onClick={() => field.current?.click()}>
        {name}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        aria-label={name}
        {...(isFolder ? {} : { accept: '.zip,.yaml,.yml' })}
        onChange={({ currentTarget }) => {
          const picked = pickedIn(currentTarget);
          if (picked.length > 0) void own.open(take(picked));
          // The same file may be picked again once it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function LinkField({ own }: WayIn) {
  const { state } = useSay();
  const words = OWN_WORDS[state.language];
  const [typed, setTyped] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) own.askFor(typed);
      }}
    >
      <label for="pack-link">{words.link}</label>
      <input
        id="pack-link"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.linkHint}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="quiet">
        {words.look}
      </button>
    </form>
  );
}

async function takeDrop(drop: DataTransfer): Promise<Taken> {
  const picked = await dropped(drop);
  return picked === null ? { name: '…', trouble: MOST_FILES_TROUBLE } : take(picked);
}

/** Files and folders, or a link dragged out of some other page. */
const LINK = 'text/uri-list';
const bringsPack = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.some((type) => type === 'Files' || type === LINK) ?? false;

function takeIn(own: OwnPacks, drop: DataTransfer): void {
  if (drop.types.includes('Files')) void own.open(takeDrop(drop));
  else own.askFor(drop.getData(LINK).split(/\r?\n/)[0] ?? '');
}

/** Takes what is dropped anywhere on the page; true while something hangs over it. */
function useDrop(own: OwnPacks): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!bringsPack(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!bringsPack(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      takeIn(own, event.dataTransfer);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', left);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', left);
      removeEventListener('drop', drop);
    };
  }, [own]);
  return isOver;
}

const canPickFolders = (): boolean => 'webkitdirectory' in HTMLInputElement.prototype;

export function BringIn({ own }: WayIn) {
  const { state } = useSay();
  const words = OWN_WORDS[state.language];
  const isOver = useDrop(own);
  return (
    <div class="bring-in">
      <p class="row">
        <PickButton own={own} name={words.openFile} isFolder={false} />
        {canPickFolders() ? <PickButton own={own} name={words.openFolder} isFolder /> : null}
        <span class="hint">{words.orDrop}</span>
      </p>
      <LinkField own={own} />
      {isOver ? (
        <div class="drop-here" aria-hidden="true">
          <p>{words.dropHere}</p>
        </div>
      ) : null}
    </div>
  );
}
