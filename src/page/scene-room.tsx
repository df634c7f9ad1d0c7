import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from './curtain.ts';
import { useRoom } from './room.ts';
import { useSay } from './say.ts';

function placeWithin(element: Element, stage: DOMRect): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - stage.left, y: top - stage.top, width, height };
}

interface SceneRoomProps {
  readonly name: string;
  readonly children: ComponentChildren;
  /** What stands in the bubble's place until something draws it. */
  readonly bubble?: ComponentChildren;
  readonly gauge?: ComponentChildren;
  /** A title scene: its words keep their room even when nothing draws them. */
  readonly titled?: boolean;
}

/** A page with a scene behind it: leaves room for person, bubble and gauge, and says where. */
export function SceneRoom({ name, children, bubble, gauge, titled }: SceneRoomProps) {
  const person = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const heat = useRef<HTMLDivElement>(null);
  const { arrange, stage } = useRoom();
  const say = useSay();

  useLayoutEffect(() => {
    const measure = () => {
      const host = stage.getBoundingClientRect();
      if (!person.current || !words.current || !heat.current) return;
      arrange({
        person: placeWithin(person.current, host),
        bubble: placeWithin(words.current, host),
        gauge: placeWithin(heat.current, host),
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const room of [person, words, heat]) if (room.current) observer.observe(room.current);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [arrange, stage, name]);

  return (
    <main id="main" class={`scene-room ${name}`}>
      <div class="person-room" ref={person} />
      <div class="side">
        <div class="gauge-room" ref={heat}>
          {gauge}
        </div>
        <div class="bubble-room" ref={words}>
          {titled ? (
            <div class="title-words">
              <h1>{say.words.name}</h1>
              <p>{say.words.subtitle}</p>
            </div>
          ) : (
            bubble
          )}
        </div>
        {children}
      </div>
    </main>
  );
}
