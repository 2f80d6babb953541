import { DeskApp } from './desk-app/desk-app.ts';
import { DeskCase } from './desk-case/desk-case.ts';
import { DeskClip } from './desk-clip/desk-clip.ts';
import { DeskComplaint } from './desk-complaint/desk-complaint.ts';
import { DeskPhoto } from './desk-photo/desk-photo.ts';
import { DeskQueue } from './desk-queue/desk-queue.ts';
import { DeskSignIn } from './desk-sign-in/desk-sign-in.ts';
import { DeskTimeline } from './desk-timeline/desk-timeline.ts';
import { PhotoPair } from './photo-pair/photo-pair.ts';

declare global {
  interface HTMLElementTagNameMap {
    'desk-app': DeskApp;
    'desk-case': DeskCase;
    'desk-clip': DeskClip;
    'desk-complaint': DeskComplaint;
    'desk-photo': DeskPhoto;
    'desk-queue': DeskQueue;
    'desk-sign-in': DeskSignIn;
    'desk-timeline': DeskTimeline;
    'photo-pair': PhotoPair;
  }
}

/** Registers the desk's elements; a second call changes nothing. */
export function defineElements(): void {
  define('desk-app', DeskApp);
  define('desk-case', DeskCase);
  define('desk-clip', DeskClip);
  define('desk-complaint', DeskComplaint);
  define('desk-photo', DeskPhoto);
  define('desk-queue', DeskQueue);
  define('desk-sign-in', DeskSignIn);
  define('desk-timeline', DeskTimeline);
  define('photo-pair', PhotoPair);
}

function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
