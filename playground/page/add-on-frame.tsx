import { useLayoutEffect, useRef } from 'react';
import type { HtmlView } from './shell-state.ts';

/** Answers the google.script.run calls of a frame; gives back what ends that. */
export type ConnectFrame = (frame: HTMLIFrameElement, view: HtmlView) => () => void;

/** The add-on's document, in an origin of its own as on Google: it reaches the script and nothing else. */
export function AddOnFrame({ view, connect }: { view: HtmlView; connect: ConnectFrame }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => (frame.current ? connect(frame.current, view) : undefined), [view, connect]);

  return (
    <iframe
      ref={frame}
      className="add-on-frame"
      title={view.title}
      sandbox="allow-scripts allow-forms allow-popups allow-modals"
      srcDoc={view.html}
      style={view.height === undefined ? undefined : { height: view.height }}
    />
  );
}
