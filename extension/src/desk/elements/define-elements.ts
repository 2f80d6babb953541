import { DeskAdvice } from './desk-advice/desk-advice.ts';
import { DeskApp } from './desk-app/desk-app.ts';
import { DeskCase } from './desk-case/desk-case.ts';
import { DeskClip } from './desk-clip/desk-clip.ts';
import { DeskClipReports } from './desk-clip-reports/desk-clip-reports.ts';
import { DeskClaims } from './desk-claims/desk-claims.ts';
import { DeskCodeRequests } from './desk-code-requests/desk-code-requests.ts';
import { DeskComplaint } from './desk-complaint/desk-complaint.ts';
import { DeskDuplicates } from './desk-duplicates/desk-duplicates.ts';
import { DeskEvidence } from './desk-evidence/desk-evidence.ts';
import { DeskFiles } from './desk-files/desk-files.ts';
import { DeskForwardForm } from './desk-forward-form/desk-forward-form.ts';
import { DeskMoveForm } from './desk-move-form/desk-move-form.ts';
import { DeskNoteForm } from './desk-note-form/desk-note-form.ts';
import { DeskNotice } from './desk-notice/desk-notice.ts';
import { DeskPhoto } from './desk-photo/desk-photo.ts';
import { DeskQueue } from './desk-queue/desk-queue.ts';
import { DeskReplyForm } from './desk-reply-form/desk-reply-form.ts';
import { DeskResolveForm } from './desk-resolve-form/desk-resolve-form.ts';
import { DeskSignIn } from './desk-sign-in/desk-sign-in.ts';
import { DeskSites } from './desk-sites/desk-sites.ts';
import { DeskTimeline } from './desk-timeline/desk-timeline.ts';
import { DeskVerifyForm } from './desk-verify-form/desk-verify-form.ts';
import { PhotoPair } from './photo-pair/photo-pair.ts';

declare global {
  interface HTMLElementTagNameMap {
    'desk-advice': DeskAdvice;
    'desk-app': DeskApp;
    'desk-case': DeskCase;
    'desk-clip': DeskClip;
    'desk-clip-reports': DeskClipReports;
    'desk-claims': DeskClaims;
    'desk-code-requests': DeskCodeRequests;
    'desk-complaint': DeskComplaint;
    'desk-duplicates': DeskDuplicates;
    'desk-evidence': DeskEvidence;
    'desk-files': DeskFiles;
    'desk-forward-form': DeskForwardForm;
    'desk-move-form': DeskMoveForm;
    'desk-note-form': DeskNoteForm;
    'desk-notice': DeskNotice;
    'desk-photo': DeskPhoto;
    'desk-queue': DeskQueue;
    'desk-reply-form': DeskReplyForm;
    'desk-resolve-form': DeskResolveForm;
    'desk-sign-in': DeskSignIn;
    'desk-sites': DeskSites;
    'desk-timeline': DeskTimeline;
    'desk-verify-form': DeskVerifyForm;
    'photo-pair': PhotoPair;
  }
}

/** Registers the desk's elements; a second call changes nothing. */
export function defineElements(): void {
  define('desk-advice', DeskAdvice);
  define('desk-app', DeskApp);
  define('desk-case', DeskCase);
  define('desk-clip', DeskClip);
  define('desk-clip-reports', DeskClipReports);
  define('desk-claims', DeskClaims);
  define('desk-code-requests', DeskCodeRequests);
  define('desk-complaint', DeskComplaint);
  define('desk-duplicates', DeskDuplicates);
  define('desk-evidence', DeskEvidence);
  define('desk-files', DeskFiles);
  define('desk-forward-form', DeskForwardForm);
  define('desk-move-form', DeskMoveForm);
  define('desk-note-form', DeskNoteForm);
  define('desk-notice', DeskNotice);
  define('desk-photo', DeskPhoto);
  define('desk-queue', DeskQueue);
  define('desk-reply-form', DeskReplyForm);
  define('desk-resolve-form', DeskResolveForm);
  define('desk-sign-in', DeskSignIn);
  define('desk-sites', DeskSites);
  define('desk-timeline', DeskTimeline);
  define('desk-verify-form', DeskVerifyForm);
  define('photo-pair', PhotoPair);
}

function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
