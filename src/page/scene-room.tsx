import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useArranged } from './arranged.ts';
import { useSay } from './say.ts';

interface SceneRoomProps {
  readonly name: string;
  readonly children: ComponentChildren;
  /** What stands in the bubble's place until something draws it. */
  readonly bubble?: ComponentChildren;
  readonly gauge?: ComponentChildren;
  /** A title scene: its words keep their room even when nothing draws them. */
  readonly titled?: boolean;
}

function TitleWords() {
  const { words } = useSay();
  return (
    <div class="title-words">
      <h1>{words.name}</h1>
      <p>{words.subtitle}</p>
    </div>
  );
}

/** A page with a scene behind it: leaves room for person, bubble, gauge and score, and says where. */
export function SceneRoom({ name, children, bubble, gauge, titled }: SceneRoomProps) {
  const spots = useArranged(name);
  const main = useRef<HTMLElement>(null);
  // Where the last screen took the focus with it, it goes on from the top of this one.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <main id="main" class={`scene-room ${name}`} tabIndex={-1} ref={main}>
      <div class="person-room" ref={spots.person}>
        <div class="score-room" ref={spots.score} />
      </div>
      <div class="side">
        <div class="gauge-room" ref={spots.gauge}>
          {gauge}
        </div>
        <div class="bubble-room" ref={spots.bubble}>
          {titled ? <TitleWords /> : null}
          {bubble}
        </div>
        {children}
      </div>
    </main>
  );
}
